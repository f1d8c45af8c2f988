import type { CommentState } from '../comments/comment.ts';
import type { CommentEventType } from '../comments/comment-state.ts';
import type { Label } from '../screening/verdict.ts';
import { SECOND } from '../shared/clock.ts';

/** What a moderator can decide on a comment. */
export const DECISIONS = ['approved', 'rejected', 'marked_spam', 'marked_abuse', 'referred'] as const;
export type Decision = (typeof DECISIONS)[number];

export const isDecision = (value: unknown): value is Decision => DECISIONS.includes(value as Decision);

/** A comment as a moderator has seen it and decides on it. */
export interface SeenComment {
  id: string;
  revision: number;
  state: CommentState;
}

/** So long a decision can be taken back without a trace, whoever has seen it; until somebody sees it, longer. */
export const UNDO_WINDOW = 10 * SECOND;

/** Most comments that are decided on together. */
export const BULK_MAX = 100;

/**
 * What kind of comment a person found it to be who decided so; null: they did not say.
 * @param teaches what the reason of a rejection says of the kind
 */
export function labelOf(type: CommentEventType, teaches: Label | null): Label | null {
  if (type === 'approved' || type === 'returned') return 'general';
  if (type === 'marked_spam') return 'spam';
  if (type === 'marked_abuse') return 'abuse';
  if (type === 'referred') return 'referral';
  return type === 'rejected' ? teaches : null;
}
