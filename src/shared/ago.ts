import { intlCode } from './intl-code.ts';
import { soraniSpan } from './sorani.ts';

const UNITS = [
  ['year', 365 * 86_400_000],
  ['month', 30 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** How a language tells spans of time. */
export type Spans = Pick<Intl.RelativeTimeFormat, 'format'>;

/** @param lang a language of ours */
export const spansIn = (lang: string): Spans =>
  lang === 'ckb'
    ? { format: soraniSpan }
    : new Intl.RelativeTimeFormat([intlCode(lang), 'en'], { numeric: 'auto' });

/** "vor 3 Stunden": a span in its largest unit. @param difference milliseconds, below 0 for what is past */
export function agoIn(spans: Spans, difference: number): string {
  for (const [unit, length] of UNITS)
    if (Math.abs(difference) >= length) return spans.format(Math.trunc(difference / length), unit);
  return spans.format(0, 'minute');
}
