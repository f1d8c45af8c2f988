import type { CommentState } from './comment.ts';
import type { CommentEventType } from './comment-state.ts';

/** The states in which moderators may read the words of a comment: only then it can be found. */
export const SEARCHED_STATES = [
  'pending',
  'published',
  'rejected',
  'spam',
] as const satisfies readonly CommentState[];

export const isSearched = (state: string): boolean => SEARCHED_STATES.some((one) => one === state);

const compact = (value: string): string => value.toLowerCase().replace(/[^a-z0-9]/g, '');

/** The tokens by which the index filters; the underscore keeps them apart from every folded word. */
export const searchTag = {
  all: '_all',
  page: (pageId: string) => `_pg${compact(pageId)}`,
  state: (state: string) => `_st${compact(state)}`,
  lang: (lang: string) => `_lg${compact(lang)}`,
  decision: (type: string) => `_dc${compact(type)}`,
  by: (personId: string) => `_by${compact(personId)}`,
} as const;

/** What a person did to a comment, as the index needs to know it. */
export interface DecidedEvent {
  type: string;
  actor_id: string | null;
}

const DECISIONS: readonly CommentEventType[] = [
  'approved',
  'rejected',
  'marked_spam',
  'marked_abuse',
  'referred',
];
const NEW_START: readonly CommentEventType[] = ['edited', 'returned'];

/**
 * The decision that holds: an undo brings the one before back, and what was edited or returned waits for a new one.
 * @param events oldest first
 */
export function standingDecision(events: readonly DecidedEvent[]): DecidedEvent | null {
  const standing: DecidedEvent[] = [];
  for (const event of events) {
    const type = event.type as CommentEventType;
    if (DECISIONS.includes(type)) standing.push(event);
    else if (type === 'undone') standing.pop();
    else if (NEW_START.includes(type)) standing.length = 0;
  }
  return standing.at(-1) ?? null;
}
