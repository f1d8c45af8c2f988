import { newId } from '../../shared/ids.ts';
import type { EntryDraft } from '../entry-draft.ts';
import type { ReadFields } from './read-entry.ts';

/**
 * Recipients with the identifiers that they have in the entry, by identifier or by address; others get new ones, since
 * those of a file may belong to somebody else here.
 */
export function keepRecipientIds(
  fields: Partial<ReadFields>,
  before: Pick<EntryDraft, 'recipients'> | null,
): Partial<ReadFields> {
  if (!fields.recipients) return fields;
  const left = [...(before?.recipients ?? [])];
  const recipients = fields.recipients.map((one) => {
    const index = [
      left.findIndex(({ id }) => id === one.id),
      left.findIndex(({ email, name }) => email === one.email && name === one.name),
      left.findIndex(({ email }) => email === one.email),
    ].find((found) => found >= 0);
    const known = index === undefined ? undefined : left.splice(index, 1)[0];
    return { ...one, id: known?.id ?? newId() };
  });
  return { ...fields, recipients };
}
