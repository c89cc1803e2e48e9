/* What has the focus, as somebody sees it who has a keyboard and nothing else. */
window.keyboardFocus = (() => {
  let last = null;

  const active = () => {
    let element = document.activeElement ?? document.body;
    while (element.shadowRoot?.activeElement) {
      element = element.shadowRoot.activeElement;
    }
    return element;
  };

  /* A box to type in or to tick is drawn by the component that it stands in. */
  const control = element => {
    const root = element.getRootNode();
    if (root instanceof ShadowRoot) {
      return root.host;
    }
    const parent = element.parentElement;
    return element.matches('input,textarea') && parent?.localName.startsWith('vaadin-') ? parent : element;
  };

  const parentOf = node => node.assignedSlot ?? node.parentNode ?? node.host ?? null;

  const within = (node, container) => {
    for (let it = node; it; it = parentOf(it)) {
      if (it === container) {
        return true;
      }
    }
    return false;
  };

  const isClear = colour => /^rgba\(.*, 0\)$|\/ 0\)$/.test(colour);

  const hasOutline = style =>
    parseFloat(style.outlineWidth) > 0 && style.outlineStyle !== 'none' && !isClear(style.outlineColor);

  const ring = style => [
    hasOutline(style) ? `outline ${style.outlineWidth} ${style.outlineColor}` : '',
    style.boxShadow === 'none' || style.boxShadow.startsWith('rgba(0, 0, 0, 0)') ? '' : `shadow ${style.boxShadow}`,
  ].filter(it => it).join(' ');

  /* Every outline and shadow that a control is drawn with. */
  const rings = element => {
    document.getAnimations().filter(it => it instanceof CSSTransition).forEach(it => it.finish());
    const host = control(element);
    const parts = new Set([element, host, ...host.shadowRoot?.querySelectorAll('*') ?? []]);
    return [...parts].flatMap(part => [null, '::before', '::after'].map(pseudo => ring(getComputedStyle(part, pseudo))))
      .filter(it => it);
  };

  const hit = (x, y) => {
    let found = null;
    for (let root = document; root; root = found?.shadowRoot) {
      const inner = root.elementFromPoint(x, y);
      if (!inner || inner === found) {
        break;
      }
      found = inner;
    }
    return found;
  };

  /* The point that an eye looks for: the middle of what the window shows of the element. */
  const middle = element => {
    const box = element.getClientRects()[0];
    if (!box) {
      return null;
    }
    const left = Math.max(box.left, 0);
    const right = Math.min(box.right, innerWidth);
    const top = Math.max(box.top, 0);
    const bottom = Math.min(box.bottom, innerHeight);
    return left < right && top < bottom ? {x: (left + right) / 2, y: (top + bottom) / 2} : null;
  };

  const hiddenBy = element => {
    const point = middle(element);
    if (!point) {
      return 'the edge of the window';
    }
    const found = hit(point.x, point.y);
    if (found && (within(found, control(element)) || found.closest('label')?.control === element)) {
      return '';
    }
    return found ? `<${found.localName} class="${found.className}">` : 'nothing that can be pointed at';
  };

  const floats = element => {
    for (let it = element; it; it = parentOf(it)) {
      if (it instanceof Element && ['fixed', 'sticky'].includes(getComputedStyle(it).position)) {
        return true;
      }
    }
    return false;
  };

  const named = element => element?.computedName.replace(/\s+/g, ' ').trim() ?? '';

  /* Where the focus is, and what is wrong with how that is seen; and with how it is seen that it has left. */
  const read = () => {
    const element = active();
    const faults = [];
    if (last && last.element !== element && last.element.isConnected && last.element.checkVisibility()) {
      if (String(rings(last.element)) === String(last.rings)) {
        faults.push(`"${last.name}" looks the same with and without the focus`);
      }
    }
    const seen = rings(element);
    const name = named(element);
    if (element.matches('body,main')) {
      /* The page itself, from which the next key goes on. */
      last = null;
    } else {
      last = {element, rings: seen, name};
      if (!seen.length) {
        faults.push(`"${name}" has no sign of the focus`);
      }
      const by = hiddenBy(element);
      if (by) {
        faults.push(`"${name}" is hidden by ${by}`);
      }
    }
    const box = element.getBoundingClientRect();
    return {
      role: element.computedRole,
      name,
      group: named(element.closest('[role=radiogroup],[role=group]')),
      value: element.value ?? '',
      checked: element.checked === true,
      main: !!element.closest('main'),
      floats: floats(element),
      left: box.left,
      top: box.top + scrollY,
      faults: faults.join('; '),
    };
  };

  return {read};
})();
