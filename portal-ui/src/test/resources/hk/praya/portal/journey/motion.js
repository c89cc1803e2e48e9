/* Whatever is seen on a page and would move by itself: all that has a transition or an animation. */
() => {
  const lasts = durations => durations.split(',').some(duration => parseFloat(duration) > 0);
  const moves = style => (style.transitionProperty !== 'none' && lasts(style.transitionDuration))
    || (style.animationName !== 'none' && lasts(style.animationDuration));
  const found = new Set();
  const walk = root => root.querySelectorAll('*').forEach(element => {
    [null, '::before', '::after'].forEach(part => {
      if (element.checkVisibility() && moves(getComputedStyle(element, part))) {
        found.add(`<${element.localName} class="${element.className}" part="${element.getAttribute('part') ?? ''}">`
          + `${part ?? ''} in ${element.getRootNode().host?.localName ?? 'the page'}`);
      }
    });
    if (element.shadowRoot) {
      walk(element.shadowRoot);
    }
  });
  walk(document.body);
  return [...found];
}
