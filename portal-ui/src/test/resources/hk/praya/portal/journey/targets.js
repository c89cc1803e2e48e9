/* What a finger is to hit, and would miss: every place that can be pressed and is smaller than it has to be. */
dense => {
  const FINGER = 44;
  const LEAST = 24;
  const PRESSED = 'a[href],button,input,select,textarea,summary,vaadin-select-value-button,vaadin-password-field-button,'
    + '[role=button],[role=tab],[tabindex="0"]';

  /* A field can be pressed anywhere in its frame, and a box to tick anywhere on its label. */
  const frame = element => {
    const host = element.closest('vaadin-select') ?? element.parentElement;
    if (element.matches('[type=radio],[type=checkbox]')) {
      return host;
    }
    const isField = element.matches('input,textarea,vaadin-select-value-button') && host.localName.startsWith('vaadin-');
    return isField ? host.shadowRoot?.querySelector('[part~=input-field]') : null;
  };

  const boxes = element => [element, ...element.labels ?? [], frame(element)]
    .filter(it => it)
    .map(it => it.getBoundingClientRect())
    .filter(box => box.width > 1 && box.height > 1);

  /* A link in the middle of a sentence is as high as its line. */
  const isInSentence = element => {
    for (let it = element; getComputedStyle(it).display === 'inline'; it = it.parentElement) {
      if ([...it.parentElement.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim())) {
        return true;
      }
    }
    return false;
  };

  const isThere = element => element.checkVisibility({visibilityProperty: true})
    && !element.closest('[inert],[aria-hidden=true]')
    && !element.matches('[type=file],[type=hidden],[disabled]');

  const said = element => `<${element.localName} class="${element.className}"> in `
    + `<${element.parentElement.localName} class="${element.parentElement.className}"> `
    + `"${(element.textContent || element.ariaLabel || '').trim().slice(0, 40)}"`;

  return [...document.querySelectorAll(PRESSED)].filter(isThere).flatMap(element => {
    const found = boxes(element);
    const least = dense.some(selector => element.matches(selector)) ? LEAST : FINGER;
    const width = Math.max(...found.map(box => box.width));
    const height = Math.max(...found.map(box => box.height));
    const fits = !found.length || (Math.round(width) >= least && Math.round(height) >= least) || isInSentence(element);
    return fits ? [] : [`${Math.round(width)} x ${Math.round(height)}: ${said(element)}`];
  });
}
