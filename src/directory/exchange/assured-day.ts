import { startOf } from '../../insights/calendar.ts';
import type { Instant } from '../../shared/clock.ts';

/**
 * When an entry was confirmed, from YYYY-MM-DD or an RFC 3339 time of that day: its beginning in Germany.
 * @returns null when nothing is given, undefined when it is no date
 */
export function readDay(given: string | null | undefined): Instant | null | undefined {
  const [, day, rest = ''] =
    /^(\d{4}-\d\d-\d\d)(T[\d:.]+(?:Z|[+-]\d\d:?\d\d))?$/.exec(given?.trim() ?? '') ?? [];
  if (day === undefined) return given?.trim() ? undefined : null;
  const at = Date.parse(day);
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== day) return undefined;
  return rest !== '' && Number.isNaN(Date.parse(day + rest)) ? undefined : startOf(day);
}
