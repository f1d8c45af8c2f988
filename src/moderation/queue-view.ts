import type { CommentState } from '../comments/comment.ts';
import type { CommentEventType } from '../comments/comment-state.ts';
import { eventsOf } from '../comments/comments-store.ts';
import { countOpenReferrals } from '../referrals/referrals-store.ts';
import { readVerdict } from '../screening/stored-verdict.ts';
import type { Verdict } from '../screening/verdict.ts';
import type { Instant } from '../shared/clock.ts';
import { readCursor, writeCursor } from '../shared/cursor.ts';
import type { Database } from '../shared/db/database.ts';
import { notFound } from '../shared/errors.ts';
import { isId } from '../shared/ids.ts';
import type { Sealing } from '../shared/sealing.ts';
import { countWaiting, findItem, pendingAfter, type QueuePlace, type QueueRow } from './queue-store.ts';

/** A comment as a moderator sees it. `text` is null when its words are sealed or erased. */
export interface ModerationItem {
  id: string;
  revision: number;
  state: CommentState;
  name: string | null;
  text: string | null;
  html: string | null;
  hasEmail: boolean;
  lang: string | null;
  createdAt: Instant;
  page: { title: string; url: string; key: string };
  /** The comment it answers; null for a root or when that one is not public any more. */
  parent: { name: string | null; text: string } | null;
  /** null: could not be screened. */
  verdict: Verdict | null;
}

export interface WaitingCounts {
  /** Being read by the system. */
  received: number;
  pending: number;
  openReferrals: number;
}

const ITEMS_PER_PAGE = 30;

/** A part of the moderation queue; an unreadable cursor counts as none. */
export async function viewQueue(
  deps: { db: Database },
  cursor: string | null,
): Promise<{ items: ModerationItem[]; next: string | null; counts: WaitingCounts }> {
  const rows = await pendingAfter(deps.db, placeOf(cursor), ITEMS_PER_PAGE + 1);
  const shown = rows.slice(0, ITEMS_PER_PAGE);
  const last = shown.at(-1);
  return {
    items: shown.map(toItem),
    next:
      last && rows.length > shown.length
        ? writeCursor({ numbers: [last.section, last.created_at], id: last.id })
        : null,
    counts: await viewCounts(deps),
  };
}

/** What waits for whom. */
async function viewCounts(deps: { db: Database }): Promise<WaitingCounts> {
  const { received, pending } = await countWaiting(deps.db);
  return { received, pending, openReferrals: await countOpenReferrals(deps.db) };
}

export interface HistoryEntry {
  type: CommentEventType;
  state: CommentState;
  revision: number;
  actor: { kind: 'writer' | 'system' } | { kind: 'person'; name: string };
  reason: string | null;
  at: Instant;
}

/** One comment with everything that happened to it, and the address of its writer for a question. @throws not-found */
export async function viewHistory(
  deps: { db: Database; sealing: Sealing },
  commentId: string,
): Promise<{ item: ModerationItem; email: string | null; history: HistoryEntry[] }> {
  const row = isId(commentId) ? await findItem(deps.db, commentId) : undefined;
  if (!row) throw notFound('comment');
  const events = await eventsOf(deps.db, commentId);
  return {
    item: toItem(row),
    email: row.email_sealed ? deps.sealing.open<string>(row.id, row.email_sealed) : null,
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

function toItem(row: QueueRow): ModerationItem {
  return {
    id: row.id,
    revision: row.revision,
    state: row.state as CommentState,
    name: row.name,
    text: row.text,
    html: row.html,
    hasEmail: row.email_sealed !== null,
    lang: row.lang,
    createdAt: row.created_at,
    page: { title: row.pageTitle, url: row.pageUrl, key: row.pageKey },
    parent:
      row.parentText !== null && row.parentState === 'published'
        ? { name: row.parentName, text: row.parentText }
        : null,
    verdict: row.verdict === null ? null : readVerdict(row.verdict, row.text),
  };
}

function placeOf(cursor: string | null): QueuePlace | null {
  const place = readCursor(cursor, 2);
  return place && { section: place.numbers[0] ?? 0, createdAt: place.numbers[1] ?? 0, id: place.id };
}
