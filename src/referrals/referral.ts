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
  /** By when a counsellor should have acted. */
  targetAt: Instant;
  /** The nearest date named in an urgent one, YYYY-MM-DD. */
  deadlineOn: string | null;
  assignedTo: string | null;
}

/**
 * open → offered (a counsellor sent contacts to the writer) → handed_over (with the writer's consent, to a named
 * contact) → accepted | declined (by that contact) → closed (with an outcome). A counsellor can close, return
 * (not a counselling request: back to moderation) and hand over again in every state before that; the writer can
 * withdraw in every state.
 */
export const REFERRAL_STATES = [
  'open', 'offered', 'handed_over', 'accepted', 'declined', 'closed', 'returned', 'withdrawn',
] as const; // biome-ignore format: one row
export type ReferralState = (typeof REFERRAL_STATES)[number];

/** States in which somebody still has to act. */
export const isActive = (state: string): boolean => !['closed', 'returned', 'withdrawn'].includes(state);

/**
 * Until the message is handed over the writer can tell what else may be done with it, and take that back; and the
 * words can go back to the moderators: no contact has them.
 */
export const isBeforeHandOver = (state: string): boolean => ['open', 'offered', 'declined'].includes(state);

/** Whether its writer can say that it was a general comment: never where life may be in danger. */
export const canWriterReturn = ({ state, urgency }: { state: string; urgency: string }): boolean =>
  urgency !== 'emergency' && (state === 'open' || state === 'offered');

/** What happened to a referral. Holds no words; see referral_event in db/migrations. */
export const REFERRAL_EVENTS = [
  'opened', 'shown', 'read', 'assigned', 'released', 'need_told', 'consented', 'consent_withdrawn', 'offered',
  'handed_over', 'hand_over_opened', 'hand_over_cancelled', 'accepted', 'declined', 'mail_failed', 'closed',
  'reopened', 'returned', 'withdrawn', 'erased',
] as const; // biome-ignore format: in the order of a referral's life
export type ReferralEventType = (typeof REFERRAL_EVENTS)[number];

/** In the detail of `opened`: the writer sent it to the counsellors instead of as a comment. */
export const BY_WRITER = 'by_writer';

export type ReferralActor = { kind: 'writer' | 'system' | 'contact' } | { kind: 'person'; id: string };

/** What its writer agreed to: whom the message may go to, what of it, and how to be answered. Sealed. */
export interface Consent {
  /** Service of the directory; null: whichever contact the counsellors find fitting. */
  contactId: string | null;
  /** Whether the name goes with the text. */
  withName: boolean;
  /** How to be answered; at least one of the two. */
  email: string | null;
  phone: string | null;
}

/** In a form: whichever contact the counsellors find fitting. */
export const ANY_CONTACT = 'any';

/** What is sealed in a referral: the writer's words and address. */
export interface ReferralContent extends CommentContent {
  email: string | null;
  /** Where the writer lives, as a name of the regions, when they told; the language they would like to speak. */
  place?: string | null;
  spokenLang?: string | null;
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
