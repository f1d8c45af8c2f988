import { dayOf } from '../../insights/calendar.ts';
import type { Instant } from '../../shared/clock.ts';
import type { EntryDraft } from '../entry-draft.ts';
import type { Fault, ReadFields } from './read-entry.ts';

/**
 * An import confirms an entry only when the file was confirmed on a later day, which is not in the future. Else the
 * entry stays confirmed as it is: a file knows the day only.
 */
export function keepAssurance(
  fields: Partial<ReadFields>,
  before: Pick<EntryDraft, 'assuredDate'> | null,
  now: Instant,
): { fields: Partial<ReadFields>; faults: Fault[] } {
  const { assuredDate, ...rest } = fields;
  if (assuredDate === undefined || assuredDate === null) return { fields: rest, faults: [] };
  if (dayOf(assuredDate) > dayOf(now))
    return { fields: rest, faults: [{ field: 'assured_date', key: 'exchange_fault_future' }] };
  const known = before?.assuredDate ?? null;
  const isLater = known === null || dayOf(assuredDate) > dayOf(known);
  return { fields: isLater ? fields : rest, faults: [] };
}
