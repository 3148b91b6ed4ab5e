/*
 * Lets a text field tell the server what stands in it when its writer pauses, and always before anything else happens
 * on the page: it sends the field's own "change", which is never delayed. The framework's lazy mode is no substitute:
 * when its queue is flushed after a repeated input event (input methods and password managers make them), the value is
 * dropped.
 *
 * A field takes part by the attribute data-pause: milliseconds without a key that count as a pause.
 */
(() => {
  const LONGEST_WAIT = 5000;
  const waiting = new Map();

  const fieldOf = event => event.target.closest?.('[data-pause]');

  function forget(field) {
    clearTimeout(waiting.get(field)?.timer);
    waiting.delete(field);
  }

  /** What a program put into the inner input without saying so counts as written. */
  function catchUp(field) {
    const written = field.inputElement?.value;
    if (written !== undefined && written !== field.value && !field.readonly && !field.disabled) {
      field.value = written;
      return true;
    }
    return false;
  }

  function tell(field) {
    forget(field);
    catchUp(field);
    field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
  }

  function tellAll() {
    document.querySelectorAll('[data-pause]').forEach(field => {
      if (waiting.has(field) || catchUp(field)) {
        tell(field);
      }
    });
  }

  function wait(field, isComposing) {
    const since = waiting.get(field)?.since ?? Date.now();
    forget(field);
    const pause = Math.min(Number(field.dataset.pause), since + LONGEST_WAIT - Date.now());
    waiting.set(field, { since, timer: isComposing ? undefined : setTimeout(() => tell(field), pause) });
  }

  function listen(type, reaction) {
    window.addEventListener(type, reaction, true);
  }

  listen('input', event => {
    const field = fieldOf(event);
    if (field) {
      wait(field, event.isComposing);
    }
  });
  listen('compositionend', event => {
    const field = fieldOf(event);
    if (field) {
      wait(field, false);
    }
  });
  listen('change', event => {
    const field = fieldOf(event);
    if (field) {
      catchUp(field);
      forget(field);
    }
  });
  listen('click', tellAll);
  listen('submit', tellAll);
  listen('pagehide', tellAll);
  listen('keydown', event => {
    if (event.key === 'Enter' && !event.isComposing) {
      tellAll();
    }
  });
  document.addEventListener('visibilitychange', () => document.hidden && tellAll());
})();
