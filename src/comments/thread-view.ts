import type { Instant } from '../shared/clock.ts';
import { readCursor, writeCursor } from '../shared/cursor.ts';
import type { Database } from '../shared/db/database.ts';
import { isId } from '../shared/ids.ts';
import type { Page } from './comment.ts';
import {
  findPublished,
  newestPublished,
  type Place,
  repliesOf,
  rootsAfter,
  rootsBefore,
} from './thread-store.ts';

/** A published comment as the public sees it. */
export interface PublicComment {
  id: string;
  /** null for a root, or when the comment it answers is not public any more. */
  inReplyTo: { id: string; name: string | null } | null;
  name: string | null;
  /** Sanitised markup. */
  html: string;
  lang: string | null;
  publishedAt: Instant;
  /** Whether moderators left personal details out. */
  isRedacted: boolean;
}

/** A root with its replies in order; `comment` is null where the root is gone and its replies are still public. */
export interface PublicThread {
  comment: PublicComment | null;
  replies: PublicComment[];
}

export interface ThreadPage {
  page: Page;
  threads: PublicThread[];
  /** Where this part begins and where to go on; null at the beginning and at the end. */
  cursor: string | null;
  next: string | null;
}

const ROOTS_PER_PAGE = 50;
/** A part ends earlier when its comments exceed this; a single long thread is never cut. */
const COMMENTS_PER_PAGE = 200;
/** How many threads before it a permalink shows. */
const PERMALINK_CONTEXT = 10;
const FEED_LENGTH = 50;

/** A part of the public thread. An unreadable cursor counts as none. */
export async function viewThread(
  deps: { db: Database },
  page: Page,
  cursor: string | null,
): Promise<ThreadPage> {
  const after = placeOf(cursor);
  const found = await rootsAfter(deps.db, page.id, after, ROOTS_PER_PAGE + 1);
  const roots = withinBudget(found);
  const replies = await repliesOf(
    deps.db,
    roots.filter((root) => root.published_replies > 0).map((root) => root.id),
  );
  const shown = [...roots, ...replies].filter((row) => row.state === 'published');
  const names = new Map(shown.map((row) => [row.id, row.name]));
  const last = roots.at(-1);
  return {
    page,
    threads: roots.map((root) => ({
      comment: root.state === 'published' ? toPublic(root, names) : null,
      replies: replies.filter((reply) => reply.thread_id === root.id).map((reply) => toPublic(reply, names)),
    })),
    cursor: after ? cursor : null,
    next: last && roots.length < found.length ? cursorBehind(last) : null,
  };
}

type Row = Awaited<ReturnType<typeof rootsAfter>>[number];

function withinBudget(found: Row[]): Row[] {
  const roots: Row[] = [];
  let comments = 0;
  for (const root of found.slice(0, ROOTS_PER_PAGE)) {
    comments += 1 + root.published_replies;
    if (roots.length > 0 && comments > COMMENTS_PER_PAGE) break;
    roots.push(root);
  }
  return roots;
}

function toPublic(row: Row, names: ReadonlyMap<string, string | null>): PublicComment {
  const parent = row.in_reply_to;
  return {
    id: row.id,
    inReplyTo: parent !== null && names.has(parent) ? { id: parent, name: names.get(parent) ?? null } : null,
    name: row.name,
    html: row.html ?? '',
    lang: row.lang,
    publishedAt: row.published_at ?? 0,
    isRedacted: row.redacted_at !== null,
  };
}

/** Where a published comment stands: its page and the cursor of a part that shows it. */
export async function locateComment(
  deps: { db: Database },
  commentId: string,
): Promise<{ pageKey: string; cursor: string | null; name: string | null } | null> {
  const found = isId(commentId) ? await findPublished(deps.db, commentId) : undefined;
  if (!found) return null;
  const root = { id: found.rootId, publishedAt: found.rootPublishedAt ?? 0 };
  const before = await rootsBefore(deps.db, found.pageId, root, PERMALINK_CONTEXT + 1);
  const start = before[contextWithinBudget(before, found.rootReplies)];
  return { pageKey: found.pageKey, cursor: start ? cursorBehind(start) : null, name: found.name };
}

/** How many threads before a root fit on its part of the thread; the part begins behind the one after these. */
function contextWithinBudget(before: readonly { published_replies: number }[], replies: number): number {
  let comments = 1 + replies;
  const tooMuch = before.slice(0, PERMALINK_CONTEXT).findIndex((one) => {
    comments += 1 + one.published_replies;
    return comments > COMMENTS_PER_PAGE;
  });
  return tooMuch === -1 ? PERMALINK_CONTEXT : tooMuch;
}

/** The newest comments, for the feed. */
export async function viewNewest(deps: { db: Database }, page: Page): Promise<PublicComment[]> {
  const rows = await newestPublished(deps.db, page.id, FEED_LENGTH);
  return rows.map((row) => toPublic(row, new Map()));
}

const cursorBehind = ({ published_at, id }: Pick<Row, 'id' | 'published_at'>): string =>
  writeCursor({ numbers: [published_at ?? 0], id });

function placeOf(cursor: string | null): Place | null {
  const place = readCursor(cursor, 1);
  return place && { publishedAt: place.numbers[0] ?? 0, id: place.id };
}
