import type { Instant } from '../shared/clock.ts';
import { isActive } from './referral.ts';
import type { Purpose } from './referral-mails-store.ts';

/**
 * Whether a mail still has a purpose: its referral goes on and its words are there; and when it hands a message over,
 * the consent it rests on is still the same, and its link is open.
 */
export function mayBeSent(purpose: Purpose, now: Instant): boolean {
  const { kind, state, words, sealed, consentedAt, handedOverAt, expiresAt } = purpose;
  if (!isActive(state) || !words || !sealed) return false;
  if (kind === 'offer') return true;
  if (consentedAt === null || handedOverAt === null || expiresAt === null) return false;
  const isOpen = purpose.cancelledAt === null && purpose.answeredAt === null && now < expiresAt;
  return isOpen && consentedAt <= handedOverAt;
}
