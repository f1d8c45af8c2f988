import { foldForSearch } from '../../src/comments/fold-for-search.ts';
import { screen } from '../../src/screening/screen.ts';
import { writeVerdict } from '../../src/screening/stored-verdict.ts';
import { readCorpus } from '../../src/screening/training/corpus.ts';
import { LANGUAGES } from '../../src/screening/verdict.ts';
import type { Random } from './random.ts';

/** What the screening makes of a comment, as the queue is divided by it. */
export const KINDS = ['general', 'unsure', 'referral', 'spam', 'abuse'] as const;
export type Kind = (typeof KINDS)[number];

/** A text with what is stored of it; `words` are those of the search, `verdict` is JSON. */
export interface BenchText {
  text: string;
  words: string;
  lang: string;
  label: string;
  verdict: string;
}

export interface Texts {
  /** A text of this kind: one of the corpus, often with sentences of others behind it, sometimes with a rare name. */
  of(kind: Kind, random: Random): BenchText;
}

/** So many languages, the first ones the most used. */
const LANGUAGES_BY_USE: readonly string[] = LANGUAGES;
const RARE_NAMES = 60_000;
const SYLLABLES =
  'ba den dor el fa gün hal il ja kar lo mi nau ost pel qua rin sa tor ul ven wi xan yil zur'.split(' ');

let prepared: Texts | undefined;

/** Every text of the corpus, screened by the built-in model. Takes some seconds the first time. */
export function prepareTexts(): Texts {
  prepared ??= screenCorpus();
  return prepared;
}

function screenCorpus(): Texts {
  const passages = new Map<string, BenchText[]>();
  for (const { text } of readCorpus()) {
    const verdict = screen(text);
    const kind = verdict.unsure ? 'unsure' : verdict.label;
    const passage = {
      text,
      words: foldForSearch(text),
      lang: verdict.lang,
      label: verdict.label,
      verdict: writeVerdict(verdict),
    };
    for (const key of [`${kind} ${verdict.lang}`, kind]) {
      const group = passages.get(key) ?? [];
      group.push(passage);
      passages.set(key, group);
    }
  }
  return {
    of(kind, random) {
      const lang = random.pickEarly(LANGUAGES_BY_USE);
      const group = passages.get(`${kind} ${lang}`) ?? passages.get(kind) ?? [];
      const begun = random.pick(group);
      const parts = [
        begun,
        ...more(passages.get(`general ${begun.lang}`) ?? [], random),
        ...rareName(random),
      ];
      return {
        ...begun,
        text: parts.map(({ text }) => text).join(' '),
        // between texts stands a space, so the words of the whole are those of the parts
        words: parts.map(({ words }) => words).join(' '),
      };
    },
  };
}

type Part = Pick<BenchText, 'text' | 'words'>;

function more(group: readonly Part[], random: Random): Part[] {
  return group.length > 0 && random.happens(0.4) ? [random.pick(group)] : [];
}

/** Names of people and places, which make most of the vocabulary of a real index. */
function rareName(random: Random): Part[] {
  if (!random.happens(0.5)) return [];
  let number = Math.floor(RARE_NAMES ** random.next());
  let name = '';
  for (; number > 0; number = Math.floor(number / SYLLABLES.length))
    name += SYLLABLES[number % SYLLABLES.length] ?? '';
  const text = `${name.charAt(0).toUpperCase()}${name.slice(1)}ingen`;
  return [{ text, words: foldForSearch(text) }];
}
