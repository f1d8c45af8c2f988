import type { SignalId } from './explain.ts';
import type { Found, Span } from './found.ts';
import type { Token } from './tokens.ts';
import type { Lang } from './verdict.ts';
import { WORDS } from './words.ts';

const STEM = 5;
const MOST_SPANS = 3;
const tables = new Map<Lang, Map<string, number>>();

/** The beginnings of the words of a text, each once, with the place of its first mention. */
export function stemsOf(tokens: readonly Token[]): Map<string, Span> {
  const stems = new Map<string, Span>();
  for (const { word, start, end } of tokens) {
    const stem = word.slice(0, STEM);
    if (!stems.has(stem)) stems.set(stem, { start, end });
  }
  return stems;
}

/** How much one of `count` known stems says: more words must not make a text ever surer, a single one not at all. */
export function stemValue(count: number): number {
  return 2 / Math.sqrt(count + 8);
}

/**
 * Two weak signals from single words that the training texts of a language hold: one for referral, one against.
 * They help where the lexicons know nothing of a text; nobody chose the words by hand.
 */
export function findWording(tokens: readonly Token[], lang: Lang | 'und'): Found[] {
  const table = lang === 'und' ? undefined : tableOf(lang);
  if (!table) return [];
  const known: { weight: number; span: Span }[] = [];
  for (const [stem, span] of stemsOf(tokens)) {
    const weight = table.get(stem);
    if (weight !== undefined) known.push({ weight, span });
  }
  const side = (id: SignalId, sign: 1 | -1): Found => {
    const own = known.filter(({ weight }) => weight * sign > 0).sort((a, b) => (b.weight - a.weight) * sign);
    const sum = own.reduce((total, { weight }) => total + weight * sign, 0);
    const spans = own.slice(0, MOST_SPANS).map(({ span }) => span);
    return { id, value: sum * stemValue(known.length), spans };
  };
  const both = [side('worded-like-requests', 1), side('worded-like-opinions', -1)];
  return both.filter(({ value }) => value > 0);
}

/** Read at first use from `stem weight, stem weight, …`, weights in hundredths. */
function tableOf(lang: Lang): Map<string, number> | undefined {
  const written = WORDS[lang];
  if (!written) return undefined;
  const known = tables.get(lang);
  if (known) return known;
  const table = new Map<string, number>();
  for (const pair of written.split(',')) {
    const [stem = '', weight = '0'] = pair.split(' ');
    table.set(stem, Number(weight) / 100);
  }
  tables.set(lang, table);
  return table;
}
