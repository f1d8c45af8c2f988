import { appendEvent, type CommentRow, readSoFar } from '../comments/append-event.ts';
import type { CommentContent } from '../comments/comment.ts';
import { findComment, findComments } from '../comments/comments-store.ts';
import { NO_CONTENT, openContent, readContent } from '../comments/content.ts';
import { openReferral } from '../referrals/open-referral.ts';
import { BY_WRITER, DEFAULT_NEED } from '../referrals/referral.ts';
import type { Verdict } from '../screening/verdict.ts';
import type { Clock, Instant } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import type { Live } from '../shared/live.ts';
import { removeAllFromOutbox, removeFromOutbox } from '../shared/outbox/outbox-store.ts';
import type { Failed, OutboxRow } from '../shared/queue/jobs.ts';
import type { Queue } from '../shared/queue/queue.ts';
import type { Sealing } from '../shared/sealing.ts';
import { recordVerdicts, type Screened } from './record-verdict.ts';

/** The screening as a function of the text; injected so that tests can let it fail. */
export type Screen = (
  text: string,
  options: { today: Date; withNeed?: boolean },
) => Verdict | Promise<Verdict>;

interface Deps {
  db: Database;
  clock: Clock;
  sealing: Sealing;
  screen: Screen;
  live: Live;
  queue: Pick<Queue, 'enqueue'>;
}

/**
 * Screens the comment of an outbox row and records the verdict. May run twice, even at the same time: only the one
 * that takes the row out of the outbox records. A comment that was edited or withdrawn meanwhile is left alone.
 */
export async function screenComment(deps: Deps, row: OutboxRow): Promise<void> {
  const comment = await findComment(deps.db, row.subjectId);
  await record(deps, [await judge(deps, row, comment)]);
}

/**
 * The same for many, whose verdicts are one transaction: a commit, and what the search index writes with it, cost more
 * than a verdict. If it fails, each has one of its own.
 */
export async function screenComments(deps: Deps, rows: readonly OutboxRow[]): Promise<Failed[]> {
  const comments = await findComments(
    deps.db,
    rows.map(({ subjectId }) => subjectId),
  );
  const judged: Judged[] = [];
  const failed: Failed[] = [];
  for (const row of rows) {
    try {
      judged.push(await judge(deps, row, comments.get(row.subjectId)));
    } catch (error) {
      failed.push({ id: row.id, error });
    }
  }
  await record(deps, judged).catch(() =>
    Promise.all(
      judged.map((one) =>
        record(deps, [one]).catch((error: unknown) => void failed.push({ id: one.row.id, error })),
      ),
    ),
  );
  return failed;
}

/** What is to be recorded for a row; null: there is nothing to be screened any more. */
interface Judged {
  row: OutboxRow;
  screened: { comment: CommentRow; content: CommentContent; verdict: Verdict; at: Instant } | null;
}

async function judge(deps: Deps, row: OutboxRow, comment: CommentRow | undefined): Promise<Judged> {
  const content = comment?.state === 'received' ? readContent(deps.sealing, comment.id, comment) : null;
  if (!comment || !content) return { row, screened: null };
  const at = deps.clock();
  const options = { today: new Date(at), withNeed: comment.to_counsellors === 1 };
  const verdict = await deps.screen(content.text, options);
  return { row, screened: { comment, content, verdict, at } };
}

/** One transaction: takes the rows out of the outbox and records the verdicts of those that nobody else has taken. */
async function record(deps: Deps, judged: readonly Judged[]): Promise<void> {
  const { followUp, arrived } = await deps.db.write(async (trx) => {
    const taken = await removeAllFromOutbox(
      trx,
      judged.map(({ row }) => row.id),
    );
    const soFarById = await readSoFar(
      trx,
      judged.map(({ row }) => row.subjectId),
    );
    const toRecord: Screened[] = [];
    for (const { row, screened } of judged) {
      if (!screened || !taken.has(row.id)) continue;
      const { comment, content, verdict, at } = screened;
      const { id, revision } = comment;
      const soFar = soFarById.get(id);
      if (soFar?.row.state !== 'received' || soFar.row.revision !== revision) continue;
      soFarById.delete(id); // another row may be about the same comment, which is another one from here on
      toRecord.push({ soFar, content, isForCounsellors: comment.to_counsellors === 1, verdict, at });
    }
    return {
      followUp: await recordVerdicts(deps, trx, toRecord),
      arrived: toRecord.map(({ soFar }) => soFar.row.id),
    };
  });
  if (followUp.length > 0) deps.queue.enqueue(followUp);
  if (arrived.length > 0) tellArrival(deps, arrived);
}

/** Tried too often: it waits for a person, marked as not screened; for a counsellor, if it was meant for them. */
export async function holdUnscreened(deps: Omit<Deps, 'screen'>, row: OutboxRow): Promise<void> {
  const followUp = await deps.db.write(async (trx) => {
    if (!(await removeFromOutbox(trx, row.id))) return null;
    const comment = await findComment(trx, row.subjectId);
    const content = comment?.state === 'received' ? readContent(deps.sealing, comment.id, comment) : null;
    if (!comment || !content) return null;
    const isForCounsellors = comment.to_counsellors === 1;
    const now = deps.clock();
    const { before } = await appendEvent(
      trx,
      comment.id,
      {
        type: 'screening_failed',
        actor: { kind: 'system' },
        at: now,
        reason: 'could_not_be_screened',
        isReferral: isForCounsellors,
      },
      () =>
        isForCounsellors
          ? { ...NO_CONTENT, email_sealed: null }
          : openContent(deps.sealing, comment.id, content, comment.email_sealed),
    );
    if (!isForCounsellors) return [];
    const need = { ...DEFAULT_NEED, lang: 'und' };
    return await openReferral(deps, trx, before, { ...content, verdict: null }, need, now, BY_WRITER);
  });
  if (!followUp) return;
  if (followUp.length > 0) deps.queue.enqueue(followUp);
  tellArrival(deps, [row.subjectId]);
}

/** Moderators or counsellors have something new to look at. */
function tellArrival(deps: { live: Live }, commentIds: readonly string[]): void {
  deps.live.publish({ kind: 'arrived', commentIds, personId: null });
}
