// Sends what stands in a try-out of the API's page to the API, and shows what is answered.
(() => {
  const KIB = 1024;

  const part = (tryOut, name) => tryOut.querySelector(`[data-part="${name}"]`);

  const pretty = (text) => {
    try {
      return JSON.stringify(JSON.parse(text), null, 2);
    } catch {
      return text;
    }
  };

  const address = (tryOut) => {
    const { path, variable } = tryOut.dataset;
    const value = variable ? part(tryOut, 'variable').value.trim() : '';
    return new URL(path.replace(`{${variable}}`, encodeURIComponent(value)), document.baseURI);
  };

  const request = (tryOut) => {
    const body = part(tryOut, 'request')?.value;
    return {
      method: tryOut.dataset.method,
      body,
      headers: body === undefined ? {} : { 'Content-Type': 'application/json' },
      credentials: 'omit',
      cache: 'no-store',
    };
  };

  const show = (tryOut, status, answer) => {
    const box = part(tryOut, 'answer');
    part(tryOut, 'status').textContent = status;
    box.textContent = answer;
    box.hidden = answer === '';
    box.scrollTop = 0;
  };

  const send = async (tryOut) => {
    const { sending, answered, unreachable } = tryOut.dataset;
    part(tryOut, 'status').textContent = sending;
    const begun = performance.now();
    try {
      const response = await fetch(address(tryOut), request(tryOut));
      const text = await response.text();
      const said = answered
        .replace('{status}', response.status)
        .replace('{time}', Math.round(performance.now() - begun))
        .replace('{size}', Math.max(1, Math.round(new Blob([text]).size / KIB)));
      show(tryOut, said, pretty(text));
    } catch {
      show(tryOut, unreachable, '');
    }
  };

  const reset = (tryOut) => {
    const box = part(tryOut, 'request');
    box.value = box.defaultValue;
    show(tryOut, tryOut.dataset.unsent, '');
  };

  document.addEventListener('click', (event) => {
    const button = event.target.closest?.('.try-out [data-do]');
    if (button) {
      const tryOut = button.closest('.try-out');
      (button.dataset.do === 'send' ? send : reset)(tryOut);
    }
  });
})();
