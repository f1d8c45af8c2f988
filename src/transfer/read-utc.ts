import type { Instant } from '../shared/clock.ts';

const DATE = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(\.\d{1,3})?\d*(?:Z|\+00:00)?$/;

/** Reads "2019-03-04 05:06:07" or "2019-03-04T05:06:07.000Z" as UTC; null for anything else and before 1970. */
export function readUtc(text: string): Instant | null {
  const [, day, time, fraction = ''] = DATE.exec(text.trim()) ?? [];
  const at = day === undefined ? Number.NaN : Date.parse(`${day}T${time}${fraction}Z`);
  return at >= 0 ? at : null;
}
