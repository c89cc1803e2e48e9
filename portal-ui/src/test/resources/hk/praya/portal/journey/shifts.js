/* What moves on a page without having been asked to: what is typed or answered may move nothing, a button may. */
window.layoutShifts = (() => {
  const BUTTONS = 'button,vaadin-button,summary,a,input[type=file]';
  let steps = [{after: 'opening', asked: false, moved: 0, nodes: []}];

  const name = node => {
    const element = node instanceof Element ? node : node?.parentElement;
    return element ? `${element.localName}.${element.className}` : '';
  };

  const take = entries => entries.forEach(entry => {
    const step = steps.at(-1);
    step.moved += entry.value;
    step.nodes.push(...entry.sources.map(source => name(source.node)));
  });
  const observer = new PerformanceObserver(list => take(list.getEntries()));
  observer.observe({type: 'layout-shift', buffered: true});

  const begin = event => {
    const path = event.composedPath().filter(it => it instanceof Element);
    const target = path[0] ?? document.body;
    const asked = path.some(it => it.matches(BUTTONS));
    const after = target.labels?.[0]?.textContent ?? target.localName ?? '';
    const step = {after: `${event.type} ${after.trim()}`, asked, moved: 0, nodes: []};
    /* What the step before has changed may not have been painted yet. */
    requestAnimationFrame(() => setTimeout(() => {
      take(observer.takeRecords());
      steps.push(step);
    }));
  };
  ['pointerdown', 'keydown', 'input'].forEach(type => addEventListener(type, begin, {capture: true}));

  /* Everything that moved more than this since it was asked last, as a share of the window. */
  return most => new Promise(done => requestAnimationFrame(() => setTimeout(() => {
    take(observer.takeRecords());
    const found = steps.filter(step => !step.asked && step.moved > most)
      .map(step => `${step.moved.toFixed(4)} after ${step.after}: ${[...new Set(step.nodes)].join(', ')}`);
    steps = [{after: 'before', asked: false, moved: 0, nodes: []}];
    done(found);
  })));
})();
