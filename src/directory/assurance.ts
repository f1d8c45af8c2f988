import { DAY, type Instant } from '../shared/clock.ts';
import type { Contact, DirectoryEntry } from './contact.ts';

/** How long an operator's word that an entry is right holds. */
export const ASSURED_FOR = 180 * DAY;

/** Entries confirmed before this must be confirmed again. */
export const assuredSince = (now: Instant): Instant => now - ASSURED_FOR;

/** Whether the last word that an entry is right still holds. */
const isConfirmed = ({ assuredDate }: Pick<Contact, 'assuredDate'>, now: Instant): boolean =>
  assuredDate !== null && assuredDate >= assuredSince(now);

/** For pages that show several entries as they are at one moment. */
export const confirmedAt =
  (now: Instant) =>
  (contact: Contact): boolean =>
    isConfirmed(contact, now);

/** Whether somebody must look whether an entry is still right. One that is gone for good needs no look. */
export const isToBeConfirmed = (
  entry: Pick<DirectoryEntry, 'status' | 'assuredDate'>,
  now: Instant,
): boolean => entry.status !== 'defunct' && !isConfirmed(entry, now);
