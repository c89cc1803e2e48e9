// Says in time that the session is about to end, and gives a button against it. How much time is left only the portal
// knows, as other windows may share the session: it is asked when the page would have to speak up. Whoever has just
// pressed something is there, and goes on without being asked; whoever is not there finds, afterwards, what happened.
(() => {
  if (window.prayaTimeLimit) {
    return;
  }

  const AGAIN_MS = 20 * 1000;
  const JUST_NOW_MS = 60 * 1000;
  const MINUTE_MS = 60 * 1000;

  let pressed = 0;
  ['keydown', 'input', 'pointerdown'].forEach((sign) =>
    addEventListener(sign, () => (pressed = Date.now()), { capture: true, passive: true }),
  );

  let current = () => {};
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && current());
  // Whoever slept, or was cut off, through the end of the session.
  ['online', 'pageshow'].forEach((sign) => addEventListener(sign, () => current()));

  window.prayaTimeLimit = (element) => {
    const { asks, ended, signedIn, minutes, minute, stayed } = element.dataset;
    const [first, warning] = [element.dataset.first, element.dataset.warning].map(Number);
    const [notice, said] = element.children;
    const soon = notice.querySelector('.time-limit-soon');
    const button = notice.querySelector('vaadin-button');
    let timer = 0;
    let canLose = signedIn === 'true';

    const again = (delay) => {
      clearTimeout(timer);
      timer = setTimeout(look, delay);
    };

    const show = (left) => {
      const whole = Math.ceil(left / MINUTE_MS);
      soon.textContent = whole > 1 ? minutes.replace('#', whole) : minute;
      said.textContent = notice.hidden ? soon.textContent : '';
      notice.hidden = false;
      element.inert = false;
    };

    const hide = (words) => {
      const focused = notice.contains(document.activeElement);
      if (!notice.hidden) {
        said.textContent = words;
      }
      notice.hidden = true;
      if (focused) {
        document.getElementById('main').focus({ preventScroll: true });
      }
    };

    const stay = async () => {
      await element.$server.stay();
      hide(stayed);
      await look();
    };

    const end = () => {
      if (signedIn === 'true') {
        const base = new URL(document.baseURI).pathname;
        const here = location.pathname.slice(base.length) + location.search;
        location.assign(`${ended}?to=${encodeURIComponent(here)}`);
      } else if (canLose) {
        location.assign(`${ended}?guest`);
      }
    };

    const ask = async () => {
      const answer = await fetch(asks, { cache: 'no-store' });
      return answer.ok ? answer.json() : undefined;
    };

    // Where the portal cannot be reached, nothing is known, and it is asked again.
    const look = async () => {
      if (!element.isConnected) {
        return;
      }
      const left = await ask().catch(() => undefined);
      canLose ||= left > 0;
      if (left === undefined || !element.isConnected) {
        again(AGAIN_MS);
      } else if (left === 0 || (left === null && signedIn === 'true')) {
        end();
      } else if (left === null || left > warning) {
        hide('');
        again(left === null ? warning : left - warning);
      } else if (Date.now() - pressed < JUST_NOW_MS && !notice.contains(document.activeElement)) {
        await stay();
      } else {
        show(left);
        again(Math.min(AGAIN_MS, left + 1));
      }
    };

    button.addEventListener('click', stay);
    current = look;
    again(canLose ? first : Math.min(first, MINUTE_MS));
  };
})();
