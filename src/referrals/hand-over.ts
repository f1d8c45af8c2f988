import { DAY, type Instant } from '../shared/clock.ts';

/** How long a contact can answer. */
export const ANSWERABLE = 14 * DAY;
/** How long the words can be read after the contact has accepted. */
export const READABLE = 7 * DAY;

/** Why a contact does not take a person on. */
export const DECLINE_REASONS = ['no_capacity', 'not_our_field', 'cannot_reach', 'other'] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];
export const isDeclineReason = (value: unknown): value is DeclineReason =>
  DECLINE_REASONS.includes(value as DeclineReason);

/** A message on its way to a contact. */
export interface HandOver {
  id: string;
  /** Service of the directory. */
  contactId: string;
  createdAt: Instant;
  expiresAt: Instant;
  /** When the contact first opened the words by its link. */
  openedAt: Instant | null;
  answeredAt: Instant | null;
  answer: 'accepted' | 'declined' | null;
  reason: DeclineReason | null;
  cancelledAt: Instant | null;
}

export type HandOverStanding = 'waiting' | 'accepted' | 'declined' | 'cancelled' | 'expired';

/** Where a hand-over stands: an answer given stays, a link called back or too old can do nothing. */
export function standingOf(one: HandOver, now: Instant): HandOverStanding {
  if (one.answer !== null) return one.answer;
  if (one.cancelledAt !== null) return 'cancelled';
  return now < one.expiresAt ? 'waiting' : 'expired';
}

/** Whether the contact may still read the words. */
export function isReadable(one: HandOver, now: Instant): boolean {
  const standing = standingOf(one, now);
  if (standing === 'accepted') return now < (one.answeredAt ?? 0) + READABLE;
  return standing === 'waiting';
}
