import type { EntryFault } from './check-fields.ts';
import type { OpeningTime } from './contact.ts';

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** In the order of the week, each time once. */
export const inOrderOfWeek = (hours: readonly OpeningTime[]): OpeningTime[] =>
  hours.toSorted((a, b) => a.weekday - b.weekday || a.opens.localeCompare(b.opens));

/**
 * What is wrong with opening times, by weekday: times that there are not, that end before they begin, that overlap.
 * @returns weekday (1 Monday … 7 Sunday; 0 for one that there is not) → fault
 */
export function hoursFaults(hours: readonly OpeningTime[]): Map<number, EntryFault> {
  const faults = new Map<number, EntryFault>();
  let before: OpeningTime | undefined;
  for (const time of inOrderOfWeek(hours)) {
    const day = Number.isInteger(time.weekday) && time.weekday >= 1 && time.weekday <= 7 ? time.weekday : 0;
    const fault = day === 0 ? 'time' : timeFault(time, before);
    if (fault !== null && !faults.has(day)) faults.set(day, fault);
    before = time;
  }
  return faults;
}

function timeFault({ weekday, opens, closes }: OpeningTime, before: OpeningTime | undefined) {
  if (!TIME.test(opens) || !(TIME.test(closes) || closes === '24:00')) return 'time';
  if (closes <= opens) return 'order';
  return before?.weekday === weekday && before.closes > opens ? 'overlap' : null;
}
