import { type Suggestion, speaks } from '../../directory/suggest-contacts.ts';
import { callItem, contactItem } from '../contact-item.ts';
import { element } from '../element.ts';
import type { HintTexts } from './hint-texts.ts';

export interface Hint {
  suggestion: Suggestion;
  isEmergency: boolean;
  /** The language that is written in. */
  lang: string;
  texts: HintTexts;
}

/** Milliseconds in which a hint that has just moved the page takes no click: it was meant for what stood there. */
const SETTLING = 600;

/**
 * The hint beneath the field. It takes no focus; its first sentences stand in a live region that was there before, so
 * that screen readers tell them when the writer pauses. What it shows changes only where it must.
 */
export function createHintView(region: HTMLElement, act: { send(): void; close(): void }) {
  const told = region.querySelector<HTMLElement>('[role="status"]');
  const rest = region.querySelector<HTMLElement>('.rest');
  const sendRow = region.closest('form')?.querySelector<HTMLElement>('.send');
  // in the shadow root of the embedded form, where there is one
  const focused = () => (region.getRootNode() as Document | ShadowRoot).activeElement;
  let current = '';
  let postponed: Hint | null = null;
  sendRow?.addEventListener('pointerleave', () => {
    if (postponed) show(postponed);
  });

  function show(hint: Hint): void {
    postponed = null;
    const key = keyOf(hint);
    if (key === current) return;
    const isOpen = current !== '';
    // somebody who is about to press a button, or to call, is not moved
    if (sendRow?.matches(':hover')) {
      postponed = hint;
      return;
    }
    if (isOpen && !hint.isEmergency && region.contains(focused())) return;
    current = key;
    const { texts, isEmergency } = hint;
    region.lang = texts.lang;
    region.dir = texts.dir;
    region.classList.toggle('is-emergency', isEmergency);
    told?.replaceChildren(...toldOf(hint));
    rest?.replaceChildren(...restOf(hint, act));
    region.setAttribute('aria-label', texts.heading);
    region.classList.add('is-open', 'is-settling');
    setTimeout(() => region.classList.remove('is-settling'), SETTLING);
  }

  return {
    show,
    hide(): void {
      postponed = null;
      if (current === '') return;
      current = '';
      region.classList.remove('is-open');
      region.removeAttribute('aria-label');
      told?.replaceChildren();
      rest?.replaceChildren();
    },
  };
}

const keyOf = ({ suggestion, isEmergency, texts }: Hint): string =>
  [texts.lang, isEmergency, ...suggestion.contacts.map(({ id }) => id)].join(' ');

/** What a screen reader tells: in an emergency the numbers first. */
function toldOf({ suggestion, isEmergency, texts }: Hint): HTMLElement[] {
  const calls = isEmergency && suggestion.emergency.length > 0;
  return [
    ...(calls
      ? [
          element('p', { class: 'danger' }, texts.emergency),
          element('ul', { class: 'calls' }, ...suggestion.emergency.map((one) => callItem(one, texts.calls))),
        ]
      : []),
    element('h3', {}, texts.heading),
    element('p', {}, texts.public),
  ];
}

function restOf({ suggestion, lang, texts }: Hint, act: { send(): void; close(): void }): HTMLElement[] {
  const send = element('button', { type: 'button', class: 'refer' }, texts.send);
  send.addEventListener('click', act.send);
  const close = element('button', { type: 'button', class: 'quiet' }, texts.close);
  close.addEventListener('click', act.close);
  return [
    element(
      'ul',
      { class: 'people' },
      ...suggestion.contacts.map((one) => contactItem(one, texts, speaks(one, lang) ? lang : null)),
    ),
    element('p', { class: 'ways' }, send, close),
    element('p', { class: 'hint' }, texts.sendHint),
    element('p', { class: 'hint' }, texts.private),
  ];
}
