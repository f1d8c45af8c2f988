import { appendEvent } from '../comments/append-event.ts';
import { findComment } from '../comments/comments-store.ts';
import { NO_CONTENT, openContent, readContent } from '../comments/content.ts';
import { openReferral } from '../referrals/open-referral.ts';
import { BY_WRITER, DEFAULT_NEED } from '../referrals/referral.ts';
import type { Verdict } from '../screening/verdict.ts';
import type { Clock } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import type { Live } from '../shared/live.ts';
import { removeFromOutbox } from '../shared/outbox/outbox-store.ts';
import type { OutboxRow } from '../shared/queue/jobs.ts';
import type { Queue } from '../shared/queue/queue.ts';
import type { Sealing } from '../shared/sealing.ts';
import { recordVerdict } from './record-verdict.ts';

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
  const content = comment?.state === 'received' ? readContent(deps.sealing, comment.id, comment) : null;
  if (!comment || !content) {
    await deps.db.write((trx) => removeFromOutbox(trx, row.id));
    return;
  }
  const now = deps.clock();
  const isForCounsellors = comment.to_counsellors === 1;
  const verdict = await deps.screen(content.text, { today: new Date(now), withNeed: isForCounsellors });
  const followUp = await deps.db.write(async (trx) => {
    if (!(await removeFromOutbox(trx, row.id))) return null;
    const current = await findComment(trx, comment.id);
    if (current?.state !== 'received' || current.revision !== comment.revision) return null;
    return await recordVerdict(
      deps,
      trx,
      { id: comment.id, revision: comment.revision, content, isForCounsellors },
      verdict,
      now,
    );
  });
  if (!followUp) return;
  if (followUp.length > 0) deps.queue.enqueue(followUp);
  tellArrival(deps, comment.id);
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
  tellArrival(deps, row.subjectId);
}

/** Moderators or counsellors have something new to look at. */
function tellArrival(deps: { live: Live }, commentId: string): void {
  deps.live.publish({ kind: 'arrived', commentIds: [commentId], personId: null });
}
