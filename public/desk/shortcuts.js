// @ts-check
import { isBusy } from './swap.js';

/** What decides waits this long after another comment came up, in milliseconds: a key hit twice decides once. */
const PAUSE = 400;

let shownAt = -PAUSE;
/** A new comment came up. */
export const noteShown = () => {
  shownAt = performance.now();
};

/** @param {EventTarget | null} target */
const isTyping = (target) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type="checkbox"], [type="radio"], [type="submit"])'));

/** One key, one action: each element that has a key names it in aria-keyshortcuts, as the person has chosen it. */
export function startShortcuts() {
  document.addEventListener('keydown', (event) => {
    // a key that is held down, or pressed for the browser or a screen reader, is not meant for us
    if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.defaultPrevented || isTyping(event.target)) return;
    const key = event.key.toLowerCase();
    const found = [...document.querySelectorAll('[aria-keyshortcuts]')].find(
      (element) => element.getAttribute('aria-keyshortcuts') === key && element.getClientRects().length > 0,
    );
    if (!(found instanceof HTMLElement)) return;
    event.preventDefault();
    const decides = found instanceof HTMLButtonElement;
    if (isBusy() || (decides && performance.now() - shownAt < PAUSE)) return;
    if (found.matches('input:not([type="checkbox"]), textarea')) return found.focus();
    found.click();
    // what opens to offer several ways has the first of them ready for Enter
    if (found.matches('.closing > summary')) found.parentElement?.querySelector('button')?.focus();
  });
}
