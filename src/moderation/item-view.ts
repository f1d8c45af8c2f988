import { type Authorized, may } from '../accounts/role.ts';
import type { CommentState } from '../comments/comment.ts';
import type { CommentEventType } from '../comments/comment-state.ts';
import { eventsOf } from '../comments/comments-store.ts';
import type { Instant } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { notFound } from '../shared/errors.ts';
import type { KeptAnswers } from '../shared/http/kept-answers.ts';
import { isId } from '../shared/ids.ts';
import type { Sealing } from '../shared/sealing.ts';
import { beginningOf } from './beginning.ts';
import { isDecision } from './decision.ts';
import { earlierOf, findItem, type ItemRow } from './item-store.ts';
import { keptOriginal } from './keep-original.ts';
import { type ModerationItem, toItem } from './moderation-item.ts';
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

/** What is shown of a comment to everybody alike. */
type Words = Pick<OpenItem, 'item' | 'earlier'>;

/**
 * A comment of the queue, read once until anything is committed. Looking for personal details takes longer than all
 * queries of the page, so what was made of the same row is taken after a commit, too.
 * @returns null: it is gone
 */
export async function viewWaitingItem(
  deps: Deps & { items: KeptAnswers },
  moderator: Authorized<'moderate'>,
  id: string,
): Promise<OpenItem | null> {
  const { db, items } = deps;
  const words = await db.committed.remember('waiting item', id, async () => {
    const row = await findItem(db, id);
    if (!row) return null;
    const item = await items.find(id, stateOf(row), async () => toItem(row), sizeOf);
    return { item, earlier: await viewEarlier(db, row) };
  });
  return words && (await withNotes(deps, moderator, words));
}

/** Everything that `toItem` makes something of. */
const stateOf = (row: ItemRow): string =>
  JSON.stringify({
    ...row,
    ...{ sealed: null, writer: null, receipt_hash: null },
    email_sealed: row.email_sealed !== null,
  });

/** Bytes: the text, its markup, the state and the verdict, roughly. */
const sizeOf = ({ text, html }: ModerationItem): number => 6 * (text?.length ?? 0) + 4 * (html?.length ?? 0);

async function viewEarlier(db: Database, row: ItemRow): Promise<EarlierComment[]> {
  const earlier = row.writer ? await earlierOf(db, row.writer, row.id, EARLIER_SHOWN) : [];
  return earlier.map((one) => ({
    id: one.id,
    state: one.state as CommentState,
    excerpt: beginningOf(one.text ?? '', EXCERPT_LENGTH),
    lang: one.lang,
    createdAt: one.createdAt,
  }));
}

/** With what others noted. Sealed words bring no notes, but to counsellors. */
async function withNotes(deps: Deps, moderator: Authorized<'moderate'>, words: Words): Promise<OpenItem> {
  const isHidden = words.item.text === null && !may(moderator, 'counsel');
  return { ...words, notes: isHidden ? [] : await notesOf(deps, words.item.id) };
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
    ...(await withNotes(deps, moderator, { item: toItem(row), earlier: await viewEarlier(deps.db, row) })),
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
