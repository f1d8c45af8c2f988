import { createAdviser } from './advise.ts';
import { askScreening } from './ask-screening.ts';
import { sendToCounsellors } from './send-to-counsellors.ts';
import type { Adviser } from './start-hint.ts';

/** The adviser of a page of ours. @param region the empty place for the hint, which knows the address of the contacts */
export const createPageAdviser = (region: HTMLElement, field: HTMLTextAreaElement): Adviser =>
  createAdviser(region, field, {
    screen: askScreening,
    contacts: region.dataset.contacts ?? '',
    texts: new URL('texts/', import.meta.url).href,
    lang: document.documentElement.lang,
    send: () => sendToCounsellors(field.form),
  });
