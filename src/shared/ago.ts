import type { SpanFormat } from './intl-gaps.ts';

const UNITS = [
  ['year', 365 * 86_400_000],
  ['month', 30 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** "vor 3 Stunden": a span in its largest unit. @param difference milliseconds, below 0 for what is past */
export function agoIn(format: SpanFormat, difference: number): string {
  for (const [unit, length] of UNITS)
    if (Math.abs(difference) >= length) return format.format(Math.trunc(difference / length), unit);
  return format.format(0, 'minute');
}
