/* What is wider than the box it stands in, and so lies over its neighbour or the frame of its card. */
() => {
  const BOXES = '.chip,.card,td,th,dt,dd,li,p,h1,h2,h3,summary,figure,vaadin-button,button,label';

  /* The head of a table that has become a list is there for those who hear it. */
  const isHeard = box => box.closest('thead') && getComputedStyle(box.closest('thead')).position === 'absolute';

  return [...document.querySelectorAll(BOXES)]
    .filter(box => box.checkVisibility({visibilityProperty: true}) && box.clientWidth > 1 && !isHeard(box))
    .filter(box => getComputedStyle(box).overflowX === 'visible' && box.scrollWidth > box.clientWidth + 1)
    .map(box => `${box.scrollWidth} in ${box.clientWidth}: <${box.localName} class="${box.className}"> `
      + `"${box.textContent.trim().slice(0, 40)}"`);
}
