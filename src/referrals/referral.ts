import type { CommentContent } from '../comments/comment.ts';
import type { Topic, Urgency } from '../screening/verdict.ts';
import type { Instant } from '../shared/clock.ts';

/** A request for individual counselling, kept for the counsellors. */
export interface Referral {
  id: string;
  commentId: string;
  state: ReferralState;
  urgency: Urgency;
  topics: Topic[];
  lang: string;
  openedAt: Instant;
}

/**
 * open → closed (a counsellor has dealt with it) | returned (not a counselling request: back to moderation) |
 * withdrawn (by its writer). Offering and handing over come with the counsellor's desk.
 */
export type ReferralState = 'open' | 'closed' | 'returned' | 'withdrawn';

/** What is sealed in a referral: the writer's words and address. */
export interface ReferralContent extends CommentContent {
  email: string | null;
  /** What the screening found, for the way back to moderation; null when it failed. */
  verdict: string | null;
  /** What of it was shown when moderators had left personal details out, for the undo of the referral. */
  redacted?: Redacted | null;
}

/** A comment without its personal details. */
export interface Redacted {
  text: string;
  html: string;
  at: Instant;
  /** Whether the original was to stay for the counsellors; null: it was dropped before. */
  isOriginalKept: boolean | null;
}

/** What a moderator who refers a comment without a verdict of referral is taken to mean. */
export const DEFAULT_NEED: { urgency: Urgency; topics: Topic[] } = { urgency: 'normal', topics: ['other'] };

/** How a referral ended, for the statistics. */
export const OUTCOMES = ['contacted', 'referred_on', 'no_answer', 'not_needed'] as const;
export type Outcome = (typeof OUTCOMES)[number];
export const isOutcome = (value: unknown): value is Outcome => OUTCOMES.includes(value as Outcome);
