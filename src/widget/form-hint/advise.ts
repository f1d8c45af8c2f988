import type { Contact } from '../../directory/contact.ts';
import { type Suggestion, suggestContacts } from '../../directory/suggest-contacts.ts';
import { needOf } from '../../referrals/need-of.ts';
import { LANGUAGES, type Verdict } from '../../screening/verdict.ts';
import { fetchJson } from '../fetch-json.ts';
import type { HintTexts } from './hint-texts.ts';
import { createHintView } from './hint-view.ts';
import { levelFor, nextLevel, type Shown } from './level.ts';
import type { Adviser } from './start-hint.ts';

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

/** Where the adviser gets what it needs, and what its button does. */
export interface Sources {
  screen(text: string): Promise<Verdict>;
  /** Address of the directory. */
  contacts: string;
  /** Address of the folder with the texts of the hint, with a slash at its end. */
  texts: string;
  /** The language of the page, one of ours. */
  lang: string;
  /** Sends the form to the counsellors. */
  send(): void;
}

/**
 * Reads what is written and shows the hint or takes it away. Contacts and texts are loaded with the first reading,
 * whatever it finds, so that nobody can tell from the loading what was found.
 * @param region the empty place for the hint
 */
export function createAdviser(region: HTMLElement, field: HTMLTextAreaElement, sources: Sources): Adviser {
  const shown: Shown = { level: 'none', closed: 'none' };
  const view = createHintView(region, {
    send: sources.send,
    close: () => {
      shown.closed = shown.level;
      hide();
      field.focus();
    },
  });

  /** The texts in the language of what is written if we have them, else in that of the page. */
  async function textsIn(lang: string): Promise<HintTexts> {
    const isOurs = (LANGUAGES as readonly string[]).includes(lang);
    return fetchJson<HintTexts>(`${sources.texts}${isOurs ? lang : sources.lang}.json`);
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
      const directory = fetchJson<{ contacts: Contact[] }>(sources.contacts);
      const [verdict, { contacts }] = await Promise.all([sources.screen(text), directory]);
      const texts = await textsIn(verdict.lang);
      const level = nextLevel(shown, levelFor(verdict));
      if (level === 'none') hide();
      // too unclear to change what is there
      else if (verdict.label === 'referral') show(verdict, level, contacts, texts);
    },
  };
}
