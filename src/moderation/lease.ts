import { type Instant, MINUTE, SECOND } from '../shared/clock.ts';

/**
 * Somebody has an item of the queue open. It tells the others so that two do not read the same; it blocks nobody, and
 * it ends by itself unless it is renewed.
 */
export interface Lease {
  commentId: string;
  personId: string;
  /** Of the person, for the others. */
  name: string;
  since: Instant;
  /** From this instant on it does not count any more. */
  until: Instant;
}

export const LEASE_DURATION = 3 * MINUTE;
/** A renewal that comes sooner after the last one changes nothing, so that it costs no write. */
export const RENEWAL_PAUSE = 30 * SECOND;

export const isHeld = (lease: Lease, now: Instant): boolean => lease.until > now;

/** Whether a renewal would be written. */
export const isRenewable = (lease: Lease, now: Instant): boolean =>
  now - (lease.until - LEASE_DURATION) >= RENEWAL_PAUSE;
