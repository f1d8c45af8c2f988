import type { Authorized } from '../accounts/role.ts';
import { appendEvent, type CommentChange, type CommentRow } from '../comments/append-event.ts';
import type { CommentState } from '../comments/comment.ts';
import type { CommentEventType } from '../comments/comment-state.ts';
import { eventsOf, findComment } from '../comments/comments-store.ts';
import { standingEvents } from '../comments/standing-events.ts';
import { forgetCorrection, noteCorrection } from '../corrections/note-correction.ts';
import { reasonByCode } from '../reasons/reasons-store.ts';
import type { Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import { AppError, notFound } from '../shared/errors.ts';
import type { DecideDeps } from './decide.ts';
import { isDecision, labelOf, UNDO_WINDOW } from './decision.ts';
import { commentsOfBatch, seenVersionOf } from './undo-store.ts';
import { wordsBefore } from './words-before.ts';

type UndoDeps = Omit<DecideDeps, 'queue'>;

/** What became of an undo, in comments. */
export interface Undone {
  ids: readonly string[];
  done: number;
  /** Of those done: visitors had seen it published already. */
  seen: number;
  /** Something has happened to the comment since, or the counsellors have it. */
  refused: number;
}

/**
 * Takes back what was decided together: each comment is as it was before, unless something has happened to it since.
 * As long as no visitor has seen it, and for UNDO_WINDOW unless it is answered, nothing of it remains in public; later
 * the thread shows that a comment was there. A referral can be taken back until a counsellor has seen it.
 * @throws not-found when there is no such batch
 */
export async function undoBatch(
  deps: UndoDeps,
  moderator: Authorized<'moderate'>,
  batch: string,
): Promise<Undone> {
  const ids = await commentsOfBatch(deps.db, batch);
  if (ids.length === 0) throw notFound('decision');
  const undone: Undone = { ids, done: 0, seen: 0, refused: 0 };
  // side by side, so that they share a commit
  await Promise.all(
    ids.map(async (id) => {
      try {
        const wasSeen = await deps.db.write((trx) => undoOne(deps, trx, moderator.id, id, batch));
        undone.done += 1;
        if (wasSeen) undone.seen += 1;
      } catch (error) {
        if (!(error instanceof AppError) || error.code !== 'conflict') throw error;
        undone.refused += 1;
      }
    }),
  );
  deps.live.publish({ kind: 'decided', commentIds: ids, personId: moderator.id });
  return undone;
}

type Event = Awaited<ReturnType<typeof eventsOf>>[number];

/** @returns whether visitors had seen it */
async function undoOne(
  deps: UndoDeps,
  trx: Trx,
  personId: string,
  commentId: string,
  batch: string,
): Promise<boolean> {
  const now = deps.clock();
  const all = await eventsOf(trx, commentId);
  const events = standingEvents(all);
  const first = events.findIndex((event) => event.batch === batch);
  const last = events.at(-1);
  const before = events[first - 1];
  const row = await findComment(trx, commentId);
  if (!row || !before || !last || last.batch !== batch || !isDecision(last.type))
    throw new AppError('conflict', 'Something has happened to this comment since.');
  const isFresh = now - last.at < UNDO_WINDOW;
  const [earlier, undone] = [events.slice(0, first), events.slice(first)];
  const wasSeen = row.state === 'published' && !isFresh && (await isSeen(trx, row));
  const change: CommentChange = {
    ...(await wordsBefore(deps, trx, row, { earlier, undone, isFresh })),
    isUnpublished: row.state === 'published' && !wasSeen && !isInThread(row) && !wasPublished(all, earlier),
  };
  const restores = before.state as CommentState;
  await appendEvent(
    trx,
    commentId,
    {
      type: 'undone',
      actor: { kind: 'person', id: personId },
      at: now,
      batch,
      restores,
      reason: wasSeen ? 'after_seen' : null,
    },
    () => change,
  );
  await learnAgain(deps, trx, commentId, earlier, now);
  return wasSeen;
}

/** Published answers need the place of their root. */
const isInThread = (row: CommentRow): boolean => row.published_replies > 0;

/** Whether visitors may have seen it before what is undone now. */
const wasPublished = (all: readonly Event[], earlier: readonly Event[]): boolean =>
  earlier.some(({ state }) => state === 'published') || all.some(({ reason }) => reason === 'after_seen');

async function isSeen(trx: Trx, row: CommentRow): Promise<boolean> {
  return (await seenVersionOf(trx, row.page_id)) >= (row.published_version ?? 0);
}

/** What the decision before this one taught holds again; if there was none, nothing does. */
async function learnAgain(
  deps: UndoDeps,
  trx: Trx,
  commentId: string,
  earlier: readonly Event[],
  now: Instant,
): Promise<void> {
  await forgetCorrection(trx, commentId);
  const row = await findComment(trx, commentId);
  const decision = earlier.findLast(
    ({ type, actor_kind }) => isDecision(type) || (type === 'returned' && actor_kind === 'person'),
  );
  const reason = decision?.reason ? await reasonByCode(trx, decision.reason) : undefined;
  const label = decision ? labelOf(decision.type as CommentEventType, reason?.teaches ?? null) : null;
  if (!row || label === null) return;
  const { text, verdict, lang } = row;
  await noteCorrection(deps, trx, { commentId, text, verdict, lang }, label, now);
}
