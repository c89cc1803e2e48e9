// Puts the same in a second language beneath each text of the page, or beside it where it is part of a line.
(() => {
  const UNTOUCHED = 'script, style, svg, pre, code, select, textarea, .beside, .visually-hidden, .tongues, .brand,'
    + ' .second-language, .first-sight, a[rel~="noopener"]';

  const NO_SPACE_BEFORE = /^[\p{Script=Han}\u3000-\u303f\uff00-\uffef.,;:!?)]/u;

  const same = new Map();
  const textOf = new WeakMap();
  let language = '';

  const shown = (text) => {
    const next = text.nextSibling;
    return next && textOf.get(next) === text ? next : null;
  };

  const isAlone = (text) =>
    [...text.parentElement.childNodes].every(
      (node) => node === text || textOf.has(node) || (node.nodeType === Node.TEXT_NODE && !node.data.trim()),
    );

  const isInLine = (text) =>
    !isAlone(text) || /^(inline|flex|inline-flex|grid)$/.test(getComputedStyle(text.parentElement).display);

  /** Names and numbers between which stands nothing but another comma are the same in any language. */
  const differ = (said, words) => /\p{Script=Han}/u.test(said + words);

  const wanted = (text) => {
    const said = text.data.trim();
    const words =
      text.isConnected && text.parentElement && !text.parentElement.closest(UNTOUCHED) ? same.get(said) : undefined;
    return words && differ(said, words) ? words : undefined;
  };

  const write = (node, kept, words, inLine) => {
    const span = kept ?? document.createElement('span');
    span.lang = language;
    span.className = inLine ? 'beside in-line' : 'beside';
    const said = inLine ? ` ${words}` : words;
    if (span.textContent !== said) {
      span.textContent = said;
    }
    if (span.previousSibling !== node) {
      textOf.set(span, node);
      node.after(span);
    }
  };

  const put = ({ text, words, inLine }) => write(text, shown(text), words, inLine);

  /** The paragraph of a text that is one sentence with a link within it: each language says it whole. */
  const sentenceOf = (text) => {
    const parent = text.parentElement;
    const block = parent?.matches('p > a') ? parent.parentElement : parent;
    const nodes = block?.matches('p') ? [...block.childNodes] : [];
    const said = nodes[0]?.nodeType === Node.TEXT_NODE && nodes[0].data.trim();
    const parts = nodes.filter((node) => node.nodeType === Node.ELEMENT_NODE && !textOf.has(node));
    return said && parts.length && parts.every((part) => part.matches('a')) ? block : undefined;
  };

  const follow = (said, next) =>
    said + (/[\p{Script=Han}\u3000-\u303f\uff00-\uffef(]$/u.test(said) || NO_SPACE_BEFORE.test(next) ? '' : ' ') + next;

  const putWhole = (sentence) => {
    const beside = [...sentence.querySelectorAll('.beside')];
    const texts = textsIn(sentence).filter((text) => !text.parentElement.closest('.beside'));
    const said = texts.map((text) => text.data.trim()).filter(Boolean);
    const words = texts.some(wanted) && said.map((part) => same.get(part) ?? part).reduce(follow);
    const last = [...sentence.childNodes].findLast((node) => !textOf.has(node));
    const kept = words && shown(last);
    beside.filter((span) => span !== kept).forEach((span) => span.remove());
    if (words) {
      write(last, kept, words, false);
    }
  };

  /** Asks for all styles before anything is changed, so that they are worked out once. */
  const look = (all) => {
    const sentences = new Map(all.map((text) => [text, sentenceOf(text)]));
    new Set(sentences.values()).forEach((sentence) => sentence && putWhole(sentence));
    const texts = all.filter((text) => !sentences.get(text));
    const found = texts.map((text) => ({ text, words: wanted(text) }));
    found.filter((it) => !it.words).forEach((it) => shown(it.text)?.remove());
    found
      .filter((it) => it.words)
      .map((it) => ({ ...it, inLine: isInLine(it.text) }))
      .forEach(put);
  };

  const textsIn = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      return [node];
    }
    const texts = [];
    if (node.nodeType === Node.ELEMENT_NODE) {
      const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        texts.push(walker.currentNode);
      }
    }
    return texts;
  };

  /** What stands beside a text goes with it. */
  const drop = (parent) =>
    [...parent.childNodes]
      .filter((node) => textOf.has(node) && node.previousSibling !== textOf.get(node))
      .forEach((node) => node.remove());

  const observer = new MutationObserver((changes) => {
    const texts = new Set();
    for (const change of changes) {
      if (change.type === 'characterData') {
        texts.add(change.target);
      } else {
        [...change.addedNodes].filter((node) => !textOf.has(node)).flatMap(textsIn).forEach((text) => texts.add(text));
        if (change.removedNodes.length) {
          drop(change.target);
        }
      }
    }
    look([...texts]);
    observer.takeRecords();
  });

  const speak = (tag) => {
    language = tag;
    document.documentElement.toggleAttribute('data-beside', tag !== '');
    same.clear();
    observer.disconnect();
    document.querySelectorAll('.beside').forEach((span) => span.remove());
    if (tag) {
      observer.observe(document.body, { childList: true, characterData: true, subtree: true });
    }
  };

  const hear = (news) => {
    Object.entries(news).forEach(([text, words]) => same.set(text.trim(), words));
    look(textsIn(document.body));
    observer.takeRecords();
  };

  window.praya = { ...window.praya, beside: { speak, hear } };
})();
