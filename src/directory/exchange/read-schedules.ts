import type { ServiceShape } from './hsds-shape.ts';
import type { Fault, ReadFields } from './read-entry.ts';
import { fromWeekly, type WeeklyHours } from './weekly-hours.ts';

/** Opening times and what is said of them in words. What does not repeat every week we cannot keep, and say so. */
export function readSchedules(schedules: ServiceShape['schedules']): {
  fields: Partial<Pick<ReadFields, 'hours' | 'schedule'>>;
  faults: Fault[];
} {
  if (!schedules) return { fields: {}, faults: [] };
  const faults: Fault[] = [];
  const weekly: WeeklyHours[] = [];
  for (const [index, { freq, interval, byday, opens_at, closes_at }] of schedules.entries()) {
    if (!byday && !opens_at && !closes_at) continue; // words alone
    const hours = { byday: byday ?? '', opens: opens_at ?? '', closes: closes_at ?? '' };
    if ((freq ?? 'WEEKLY') !== 'WEEKLY' || (interval ?? 1) !== 1)
      faults.push({ field: `schedules[${index}].freq`, key: 'exchange_fault_repeats' });
    else if (fromWeekly([hours]) === null)
      faults.push({ field: `schedules[${index}]`, key: 'exchange_fault_hours' });
    else weekly.push(hours);
  }
  const words = new Set(schedules.flatMap(({ description }) => description?.trim() || []));
  return {
    fields: { hours: fromWeekly(weekly) ?? [], schedule: [...words].join('\n') || null },
    faults,
  };
}
