/* What nobody can press on paper, and what leads elsewhere or tells of the site and not of the person. */
() => [...document.querySelectorAll('header, footer, nav, button, vaadin-button, .button, [role="button"]')]
  .filter(it => it.checkVisibility({visibilityProperty: true}) && it.getClientRects().length > 0)
  .map(it => `<${it.localName} class="${it.className}"> "${it.textContent.trim().slice(0, 40)}"`)
