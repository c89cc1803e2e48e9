/*
 * What nobody can press on paper, and what leads elsewhere. The tab that is open names the result, and the questions that
 * would settle it tell something, too.
 */
() => [...document.querySelectorAll('header, footer, nav, button, vaadin-button, .button, [role="button"]')]
  .filter(it => !it.matches('[role="tab"][aria-selected="true"], .settle vaadin-button'))
  .filter(it => it.checkVisibility({visibilityProperty: true}) && it.getClientRects().length > 0)
  .map(it => `<${it.localName} class="${it.className}"> "${it.textContent.trim().slice(0, 40)}"`)
