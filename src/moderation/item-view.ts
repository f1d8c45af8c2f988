import { type Authorized, may } from '../accounts/role.ts';
import type { CommentState } from '../comments/comment.ts';
import type { CommentEventType } from '../comments/comment-state.ts';
import { eventsOf } from '../comments/comments-store.ts';
import type { Instant } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { notFound } from '../shared/errors.ts';
import { isId } from '../shared/ids.ts';
import type { Sealing } from '../shared/sealing.ts';
import { beginningOf } from './beginning.ts';
import { isDecision } from './decision.ts';
import { keptOriginal } from './keep-original.ts';
import { type ModerationItem, toItem } from './moderation-item.ts';
import { earlierOf, findItem, type QueueRow } from './queue-store.ts';
import { type Note, notesOf } from './write-note.ts';

/** Another comment of the same writer. */
export interface EarlierComment {
  id: string;
  state: CommentState;
  excerpt: string;
  lang: string | null;
  createdAt: Instant;
}

/** Everything a moderator needs to decide on a comment. */
export interface OpenItem {
  item: ModerationItem;
  /** Of the same writer, as far as the e-mail address tells. */
  earlier: EarlierComment[];
  notes: Note[];
}

export interface HistoryEntry {
  type: CommentEventType;
  state: CommentState;
  revision: number;
  actor: { kind: 'writer' | 'system' } | { kind: 'person'; name: string };
  reason: string | null;
  at: Instant;
}

interface Deps {
  db: Database;
  sealing: Sealing;
}

const EARLIER_SHOWN = 5;
const EXCERPT_LENGTH = 120;

/** A comment with what others noted and what its writer wrote before. Sealed words bring neither. */
export async function viewOpenItem(
  deps: Deps,
  moderator: Authorized<'moderate'>,
  row: QueueRow,
): Promise<OpenItem> {
  const item = toItem(row);
  const earlier = row.writer ? await earlierOf(deps.db, row.writer, row.id, EARLIER_SHOWN) : [];
  return {
    item,
    earlier: earlier.map((one) => ({
      id: one.id,
      state: one.state as CommentState,
      excerpt: beginningOf(one.text ?? '', EXCERPT_LENGTH),
      lang: one.lang,
      createdAt: one.createdAt,
    })),
    notes: row.text === null && !may(moderator, 'counsel') ? [] : await notesOf(deps, row.id),
  };
}

/** One comment with everything that happened to it. */
export interface ItemHistory extends OpenItem {
  /** Where to ask its writer something. */
  email: string | null;
  /** What was written before personal details were left out, if kept; for counsellors. */
  original: string | null;
  history: HistoryEntry[];
  /** What the last decision, if nothing has happened since, was made with: it can be taken back. */
  undoBatch: string | null;
}

/** @throws not-found */
export async function viewHistory(
  deps: Deps,
  moderator: Authorized<'moderate'>,
  commentId: string,
): Promise<ItemHistory> {
  const row = isId(commentId) ? await findItem(deps.db, commentId) : undefined;
  if (!row) throw notFound('comment');
  const events = await eventsOf(deps.db, commentId);
  const last = events.at(-1);
  return {
    ...(await viewOpenItem(deps, moderator, row)),
    // who may be seeking advice stays unknown until the screening has looked
    email: row.email_sealed && row.text !== null ? deps.sealing.open<string>(row.id, row.email_sealed) : null,
    original: may(moderator, 'counsel') ? await keptOriginal(deps, row.id) : null,
    undoBatch: last && isDecision(last.type) ? last.batch : null,
    history: events.map((event) => ({
      type: event.type as CommentEventType,
      state: event.state as CommentState,
      revision: event.revision,
      actor:
        event.actor_kind === 'person'
          ? { kind: 'person', name: event.actorName ?? '' }
          : { kind: event.actor_kind as 'writer' | 'system' },
      reason: event.reason,
      at: event.at,
    })),
  };
}
