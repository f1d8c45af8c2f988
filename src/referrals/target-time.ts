import type { Urgency } from '../screening/verdict.ts';
import { type Instant, MINUTE } from '../shared/clock.ts';
import { berlinDay, sameTimeOn } from './berlin-clock.ts';
import type { Referral } from './referral.ts';
import { workingDaysAfter } from './working-day.ts';

/** Working days until a counsellor should have acted; an emergency is for now. */
const TARGET_DAYS: Record<Urgency, number> = { emergency: 0, urgent: 1, normal: 3 };

/** An emergency that nobody has taken by then is told again. */
const EMERGENCY_PATIENCE = 30 * MINUTE;

/**
 * By when a counsellor should have acted on a referral opened at `openedAt`: at the same time of day in Europe/Berlin
 * so many working days later (Monday to Friday without the public holidays of Lower Saxony); an emergency at once.
 */
export function targetAt(urgency: Urgency, openedAt: Instant): Instant {
  const days = TARGET_DAYS[urgency];
  if (days === 0) return openedAt;
  return sameTimeOn(workingDaysAfter(berlinDay(openedAt), days), openedAt);
}

/** When the counsellors are told by mail that nobody has acted on it. */
export const alarmAt = (urgency: Urgency, openedAt: Instant): Instant =>
  urgency === 'emergency' ? openedAt + EMERGENCY_PATIENCE : targetAt(urgency, openedAt);

/**
 * Whether a counsellor should have acted before now. What waits for its writer or a contact is not overdue, nor is what
 * a contact has accepted: somebody helps, and only the closing is left.
 */
export const isOverdue = ({ state, targetAt }: Pick<Referral, 'state' | 'targetAt'>, now: Instant): boolean =>
  (state === 'open' || state === 'declined') && now >= targetAt;
