import { appendEvent } from '../comments/append-event.ts';
import { findComment } from '../comments/comments-store.ts';
import { openContent, readContent } from '../comments/content.ts';
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
export type Screen = (text: string, options: { today: Date }) => Verdict;

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
  const verdict = deps.screen(content.text, { today: new Date(now) });
  const followUp = await deps.db.write(async (trx) => {
    if (!(await removeFromOutbox(trx, row.id))) return null;
    const current = await findComment(trx, comment.id);
    if (current?.state !== 'received' || current.revision !== comment.revision) return null;
    return await recordVerdict(
      deps,
      trx,
      { id: comment.id, revision: comment.revision, content },
      verdict,
      now,
    );
  });
  if (!followUp) return;
  if (followUp.length > 0) deps.queue.enqueue(followUp);
  tellArrival(deps, comment.id);
}

/** Tried too often: the comment waits for a person, marked as not screened. */
export async function holdUnscreened(deps: Omit<Deps, 'screen' | 'queue'>, row: OutboxRow): Promise<void> {
  const isHeld = await deps.db.write(async (trx) => {
    if (!(await removeFromOutbox(trx, row.id))) return false;
    const comment = await findComment(trx, row.subjectId);
    const content = comment?.state === 'received' ? readContent(deps.sealing, comment.id, comment) : null;
    if (!comment || !content) return false;
    await appendEvent(
      trx,
      comment.id,
      {
        type: 'screening_failed',
        actor: { kind: 'system' },
        at: deps.clock(),
        reason: 'could_not_be_screened',
      },
      () => openContent(deps.sealing, comment.id, content, comment.email_sealed),
    );
    return true;
  });
  if (isHeld) tellArrival(deps, row.subjectId);
}

/** Moderators or counsellors have something new to look at. */
function tellArrival(deps: { live: Live }, commentId: string): void {
  deps.live.publish({ kind: 'arrived', commentIds: [commentId], personId: null });
}
