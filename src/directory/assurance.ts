import { DAY, type Instant } from '../shared/clock.ts';
import type { DirectoryEntry } from './contact.ts';

/** How long an operator's word that an entry is right holds. */
export const ASSURED_FOR = 180 * DAY;

/** Entries confirmed before this must be confirmed again. */
export const assuredSince = (now: Instant): Instant => now - ASSURED_FOR;

/** Whether somebody must look whether an entry is still right. One that is gone for good needs no look. */
export const isToBeConfirmed = (
  { status, assuredDate }: Pick<DirectoryEntry, 'status' | 'assuredDate'>,
  now: Instant,
): boolean => status !== 'defunct' && (assuredDate === null || assuredDate < assuredSince(now));
