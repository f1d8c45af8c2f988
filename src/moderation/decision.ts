import type { CommentEventType } from '../comments/comment-state.ts';
import type { Label } from '../screening/verdict.ts';
import { SECOND } from '../shared/clock.ts';

/** What a moderator can decide on a comment. */
export const DECISIONS = ['approved', 'rejected', 'marked_spam', 'marked_abuse', 'referred'] as const;
export type Decision = (typeof DECISIONS)[number];

export const isDecision = (value: unknown): value is Decision => DECISIONS.includes(value as Decision);

/** So long a decision can be taken back without a trace, whoever has seen it; until somebody sees it, longer. */
export const UNDO_WINDOW = 10 * SECOND;

/** Most comments that are decided on together. */
export const BULK_MAX = 100;

/** Reasons for not publishing that the writer is told, by code; the texts are in the locales. */
export const REJECTION_REASONS = [
  'off_topic',
  'personal_data',
  'insulting',
  'false_claim',
  'advertising',
  'duplicate',
  'other',
] as const;
export type RejectionReason = (typeof REJECTION_REASONS)[number];

export const isRejectionReason = (value: unknown): value is RejectionReason =>
  REJECTION_REASONS.includes(value as RejectionReason);

/** What a reason for not publishing says about the kind of comment; most say nothing about it. */
const FOUND_TO_BE: Readonly<Record<string, Label>> = { insulting: 'abuse', advertising: 'spam' };

/** What kind of comment a person found it to be who decided so; null: they did not say. */
export function labelOf(type: CommentEventType, reason: string | null): Label | null {
  if (type === 'approved' || type === 'returned') return 'general';
  if (type === 'marked_spam') return 'spam';
  if (type === 'marked_abuse') return 'abuse';
  if (type === 'referred') return 'referral';
  return type === 'rejected' && reason !== null ? (FOUND_TO_BE[reason] ?? null) : null;
}
