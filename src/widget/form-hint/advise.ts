import type { Contact } from '../../directory/contact.ts';
import { type Suggestion, suggestContacts } from '../../directory/suggest-contacts.ts';
import { needOf } from '../../referrals/need-of.ts';
import { LANGUAGES, type Verdict } from '../../screening/verdict.ts';
import { fetchJson } from '../fetch-json.ts';
import { askScreening } from './ask-screening.ts';
import type { HintTexts } from './hint-texts.ts';
import { createHintView } from './hint-view.ts';
import { levelFor, nextLevel, type Shown } from './level.ts';
import { sendToCounsellors } from './send-to-counsellors.ts';

/** So many people fit into a hint; those who can be called come first among so many. */
const SHOWN = 3;
const AMONG = 6;

const withNumbersFirst = (suggestion: Suggestion): Suggestion => ({
  ...suggestion,
  contacts: [
    ...suggestion.contacts.filter(({ phones }) => phones.length > 0),
    ...suggestion.contacts.filter(({ phones }) => phones.length === 0),
  ].slice(0, SHOWN),
});

/**
 * Reads what is written and shows the hint or takes it away. Contacts and texts are loaded with the first reading,
 * whatever it finds, so that nobody can tell from the loading what was found.
 * @param region the empty place for the hint, which knows the address of the contacts
 */
export function createAdviser(region: HTMLElement, field: HTMLTextAreaElement) {
  const shown: Shown = { level: 'none', closed: 'none' };
  const view = createHintView(region, {
    send: () => sendToCounsellors(field.form),
    close: () => {
      shown.closed = shown.level;
      hide();
      field.focus();
    },
  });

  /** The texts in the language of what is written if we have them, else in that of the page. */
  async function textsIn(lang: string): Promise<HintTexts> {
    const isOurs = (LANGUAGES as readonly string[]).includes(lang);
    const name = isOurs ? lang : document.documentElement.lang;
    return fetchJson<HintTexts>(new URL(`texts/${name}.json`, import.meta.url).href);
  }

  function hide(): void {
    shown.level = 'none';
    view.hide();
  }

  function show(
    verdict: Verdict,
    level: 'calm' | 'emergency',
    contacts: readonly Contact[],
    texts: HintTexts,
  ): void {
    const { topics, lang } = verdict;
    const urgency = level === 'emergency' ? 'emergency' : (verdict.urgency ?? 'normal');
    const need = needOf({ urgency, topics, lang }, null, verdict);
    const suggestion = withNumbersFirst(suggestContacts(contacts, need, Date.now(), AMONG));
    if (suggestion.contacts.length === 0) {
      hide();
      return;
    }
    shown.level = level;
    view.show({ suggestion, isEmergency: level === 'emergency', lang, texts });
  }

  return {
    hide,
    async consider(text: string): Promise<void> {
      const directory = fetchJson<{ contacts: Contact[] }>(region.dataset.contacts ?? '');
      const [verdict, { contacts }] = await Promise.all([askScreening(text), directory]);
      const texts = await textsIn(verdict.lang);
      const level = nextLevel(shown, levelFor(verdict));
      if (level === 'none') hide();
      // too unclear to change what is there
      else if (verdict.label === 'referral') show(verdict, level, contacts, texts);
    },
  };
}
