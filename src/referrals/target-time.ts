import type { Urgency } from '../screening/verdict.ts';
import { DAY, type Instant } from '../shared/clock.ts';

/** Days until a counsellor should have acted. */
const TARGET_DAYS: Record<Urgency, number> = { emergency: 0, urgent: 1, normal: 3 };

/** By when a counsellor should have acted on a referral opened at `openedAt`. */
export const targetAt = (urgency: Urgency, openedAt: Instant): Instant =>
  openedAt + TARGET_DAYS[urgency] * DAY;
