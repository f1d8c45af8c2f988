import { AppError } from '../shared/errors.ts';
import type { CommentState } from './comment.ts';

/** What can happen to a comment. The state is derived from the events by `nextState` and by nothing else. */
const COMMENT_EVENTS = [
  'submitted',
  'imported',
  'edited',
  'screened',
  'screening_failed',
  'redacted',
  'approved',
  'rejected',
  'marked_spam',
  'marked_abuse',
  'referred',
  'undone',
  'returned',
  'referral_closed',
  'withdrawn',
  'erased',
] as const;
export type CommentEventType = (typeof COMMENT_EVENTS)[number];

export type Actor = { kind: 'writer' } | { kind: 'system' } | { kind: 'person'; id: string };

type Transitions = Partial<Record<CommentState, CommentState>>;

/** From which state an event leads where; what is not listed cannot happen. */
const TRANSITIONS: Record<
  Exclude<CommentEventType, 'submitted' | 'imported' | 'screened' | 'undone'>,
  Transitions
> = {
  edited: { received: 'received', pending: 'received' },
  screening_failed: { received: 'pending' },
  redacted: { pending: 'pending', published: 'published', rejected: 'rejected', spam: 'spam' },
  approved: { pending: 'published', rejected: 'published', spam: 'published' },
  rejected: { pending: 'rejected', published: 'rejected', spam: 'rejected' },
  marked_spam: { pending: 'spam', published: 'spam', rejected: 'spam' },
  marked_abuse: { pending: 'rejected', published: 'rejected', rejected: 'rejected', spam: 'rejected' },
  referred: { pending: 'referred', published: 'referred', rejected: 'referred', spam: 'referred' },
  returned: { referred: 'pending' },
  referral_closed: { referred: 'referred' },
  withdrawn: {
    received: 'withdrawn',
    pending: 'withdrawn',
    referred: 'withdrawn',
    published: 'withdrawn',
    rejected: 'withdrawn',
    spam: 'withdrawn',
  },
  erased: {
    received: 'erased',
    pending: 'erased',
    withdrawn: 'erased',
    rejected: 'erased',
    spam: 'erased',
    referred: 'erased',
    published: 'erased',
  },
};

/** The states that decisions lead to, and those that undoing a decision can lead back to. */
const DECIDED: readonly CommentState[] = ['published', 'rejected', 'spam', 'referred'];
const BEFORE_DECISION: readonly CommentState[] = ['pending', 'published', 'rejected', 'spam', 'referred'];

/** The states that a comment can have where it is imported from. */
export const IMPORTED_STATES = [
  'received',
  'published',
  'rejected',
  'spam',
  'erased',
] as const satisfies readonly CommentState[];
export type ImportedState = (typeof IMPORTED_STATES)[number];

/**
 * The state after an event.
 * @param state null before the first event
 * @param isReferral for `screened` and `screening_failed`: whether it goes to the counsellors
 * @param becomes for `imported`: the state that it brings along
 * @param restores for `undone`: the state before the decision that is undone
 * @throws conflict when the event cannot happen in this state
 */
export function nextState(
  state: CommentState | null,
  event: {
    type: CommentEventType;
    isReferral?: boolean;
    becomes?: ImportedState;
    restores?: CommentState;
  },
): CommentState {
  if (event.type === 'submitted') {
    if (state === null) return 'received';
  } else if (event.type === 'imported') {
    if (state === 'received' && event.becomes) return event.becomes;
  } else if (event.type === 'screened') {
    if (state === 'received') return event.isReferral ? 'referred' : 'pending';
  } else if (event.type === 'screening_failed' && event.isReferral) {
    if (state === 'received') return 'referred';
  } else if (event.type === 'undone') {
    if (
      state !== null &&
      DECIDED.includes(state) &&
      event.restores &&
      BEFORE_DECISION.includes(event.restores)
    )
      return event.restores;
  } else if (state !== null) {
    const next = TRANSITIONS[event.type][state];
    if (next) return next;
  }
  throw new AppError('conflict', `A comment in the state ${state ?? 'none'} cannot be ${event.type}.`);
}
