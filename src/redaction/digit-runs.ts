import type { Span } from './personal-detail.ts';

/** Digits that stand together, and the characters between them and the group before. */
export interface DigitGroup extends Span {
  digits: string;
  gap: string;
}

const GAP = /^(?:[ \-/()]|\.(?! ? ?$)|\.$){1,4}$/;
const SENTENCE_END = /\. +$/;

/** Groups of digits that blanks, dots, slashes, hyphens or brackets hold together: "(030) 12-34", "12.03.2024". */
export function readDigitRuns(plain: string): DigitGroup[][] {
  const runs: DigitGroup[][] = [];
  let end = -1;
  for (const { 0: digits, index: start } of plain.matchAll(/\d+/g)) {
    const gap = end < 0 ? '' : plain.slice(end, Math.min(start, end + 6));
    const group = { digits, gap, start, end: start + digits.length };
    const run = runs.at(-1);
    if (run && GAP.test(gap) && !SENTENCE_END.test(gap)) run.push(group);
    else runs.push([group]);
    end = group.end;
  }
  return runs;
}

const CURRENCY =
  '€|\\$|£|₺|₽|₴|%|‰|°|euros?|eur|dollars?|usd|tl|lira|lek|dinar\\p{L}*|рубл\\p{L}*|гривен\\p{L}*|грн|руб|евро|євро|يورو|دولار|درصد|يورو|prozent|percent|mio|mrd|million\\p{L}*|milliard\\p{L}*|mln|evro|đồng|đô|ዩሮ|ევრო|ليره|تومان|افغاني';
const UNIT =
  'menschen|personen|leute|flüchtlinge|geflüchtete|kinder|plätze|einwohner|people|refugees|persons|personnes|réfugiés|personas|km|m²|qm|kg|meter|kilometer|stunden|tage|jahre|uhr|kişi|человек|людей|осіб|شخص|نفر|لاجئ|người|njerëz|ljudi|kes|qof|ሰዎች|ადამიანი';

/** What looks like a telephone number and is none. Each is short and flat, so no text can make it slow. */
const HARMLESS = [
  String.raw`(?:https?:\/\/|www\.)(?!wa\.me|api\.whatsapp|t\.me|chat\.whatsapp)[^\s<>"'…]{1,400}`,
  // 2024-03-12, 12.03.2024, 12/3/24, 12.-14.11., 11.2022, 2015-2018
  String.raw`(?<![\d./-])(?:19|20)\d{2}[-./](?:0?[1-9]|1[0-2])[-./]\d{1,2}(?![\d]|[./-]\d)`,
  String.raw`(?<![\d./]|(?<!\d{4})-)\d{1,2}(?:\. ?|[/-])\d{1,2}(?:\. ?|[/-])(?:(?:19|20)\d{2}(?!\d|[./]\d)|\d{2}(?!\d|[./-]\d))`,
  String.raw`(?<![\d./-])\d{1,2}\. ?- ?\d{1,2}\. ?\d{1,2}\.`,
  String.raw`(?<![\d./-])(?:0?[1-9]|1[0-2])[./](?:19|20)\d{2}(?!\d|[./-]\d)`,
  String.raw`(?<!\d|\d[./ -])(?:19|20)\d{2} ?[-/] ?(?:(?:19|20)\d{2}|\d{2})(?!\d|[./-]\d)`,
  // 07112023
  String.raw`(?<![\d./+-]|\d )(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d{2}(?!\d|[ ./-]\d)`,
  // 08:30-12:00, 09.00 - 12.00 Uhr
  String.raw`(?<!\d|\d[./-])\d{1,2}[:.]\d{2} ?(?:-|bis|to) ?\d{1,2}[:.]\d{2}(?!\d|[./-]\d)`,
  String.raw`(?<!\d)\d{1,2}:\d{2}(?!\d)`,
  // 1.200,50 €, 12 000 Euro, 50.000 Menschen, $1,000
  String.raw`(?<!\d|\d[ ./-])(?:\d{1,3}(?:[ .,']\d{3}){1,4}|\d{1,12})(?:,\d{1,2})? ?(?:${CURRENCY}|${UNIT})(?!\p{L})`,
  String.raw`[€$£] ?\d{1,3}(?:[ .,]?\d{3}){0,4}`,
  // § 25 Abs. 5, Art. 16a, EU 2013/33, ISBN
  String.raw`(?:§{1,2}|\b(?:art|artikel|abs|nr|para)\b\.?) ?\d{1,4}`,
  String.raw`\bISBN(?:-1[03])?:? ?[\d -]{9,17}`,
].map((source) => new RegExp(source, 'giu'));

/** The text with dates, times, amounts, citations and addresses of web pages covered by dots of the same length. */
export function withoutHarmlessNumbers(plain: string): string {
  return HARMLESS.reduce(
    (text, pattern) => text.replace(pattern, (match) => '·'.repeat(match.length)),
    plain,
  );
}
