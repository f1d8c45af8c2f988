import { withoutQuotations } from './disguise.ts';

const DAY = 86_400_000;
/** "Within two weeks" in the labelling guide. */
export const SOON_DAYS = 14;

const NUMERIC = /\b(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}|\d{2})\b)?/g;
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/g;
const NAMED = /\b(\d{1,2})(?:\.|st|nd|rd|th|er|de)?\s?(?:of\s|de\s)?(\p{L}{3,12})/gu;
const NAMED_REVERSED = /(\p{L}{3,12})\s(\d{1,2})(?:st|nd|rd|th)?\b/gu;

/** In every date; most texts have none, and the patterns take many times as long to find that out. */
const DIGIT = /\d/;

// First three folded letters of the month in German, English, French, Spanish; Russian, Ukrainian by their stems.
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'ene', 'янв', 'січ'], ['feb', 'fev', 'фев', 'лют'], ['mar', 'mär', 'maer', 'мар', 'бер'],
  ['apr', 'avr', 'abr', 'апр', 'кві'], ['mai', 'may', 'мая', 'май', 'тра'], ['jun', 'juin', 'июн', 'чер'],
  ['jul', 'juil', 'июл', 'лип'], ['aug', 'aou', 'aoû', 'ago', 'авг', 'сер'], ['sep', 'сен', 'вер'],
  ['okt', 'oct', 'окт', 'жов'], ['nov', 'ноя', 'лис'], ['dez', 'dec', 'déc', 'dic', 'дек', 'гру'],
]; // biome-ignore format: twelve months

export interface DateHit {
  start: number;
  end: number;
  /** Whole days from today, 0 for today, negative for the past. */
  days: number;
}

/** Dates in the text, counted from `today`; a date without a year is the next one to come. */
export function findDates(text: string, today: Date): DateHit[] {
  const hits: DateHit[] = [];
  if (!DIGIT.test(text)) return hits;
  const add = (match: RegExpExecArray, year: number | undefined, month: number, day: number): void => {
    const days = daysUntil(today, year, month, day);
    if (!Number.isNaN(days)) hits.push({ start: match.index, end: match.index + match[0].length, days });
  };
  for (const match of text.matchAll(NUMERIC))
    add(match, yearOf(match[3]), Number(match[2]), Number(match[1]));
  for (const match of text.matchAll(ISO)) add(match, Number(match[1]), Number(match[2]), Number(match[3]));
  for (const match of text.matchAll(NAMED)) add(match, undefined, monthOf(match[2] ?? ''), Number(match[1]));
  for (const match of text.matchAll(NAMED_REVERSED))
    add(match, undefined, monthOf(match[1] ?? ''), Number(match[2]));
  return hits;
}

/**
 * The nearest date in the text that is not past.
 * @param today the day that dates are counted from, by its UTC date
 * @returns YYYY-MM-DD, or null when the text names none
 */
export function nearestDate(text: string, today: Date): string | null {
  const ahead = findDates(withoutQuotations(text), today)
    .map(({ days }) => days)
    .filter((days) => days >= 0);
  if (ahead.length === 0) return null;
  const date = new Date(today.getTime() + Math.min(...ahead) * DAY);
  return date.toISOString().slice(0, 10);
}

function yearOf(written: string | undefined): number | undefined {
  if (!written) return undefined;
  return written.length === 2 ? 2000 + Number(written) : Number(written);
}

/** 1..12, or 0 where the word is no month. */
function monthOf(word: string): number {
  const lower = word.toLowerCase();
  if (['seit', 'marke', 'mark', 'nova', 'sept', 'mais', 'maison'].includes(lower))
    return lower === 'sept' ? 9 : 0;
  return MONTHS.findIndex((stems) => stems.some((stem) => lower.startsWith(stem))) + 1;
}

function daysUntil(today: Date, year: number | undefined, month: number, day: number): number {
  if (month < 1 || month > 12 || day < 1 || day > 31) return Number.NaN;
  const start = Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate());
  const inYear = (y: number): number => Math.round((Date.UTC(y, month - 1, day) - start) / DAY);
  if (year !== undefined) return inYear(year);
  const days = inYear(today.getUTCFullYear());
  return days >= 0 ? days : inYear(today.getUTCFullYear() + 1);
}
