import type { Authorized } from '../accounts/role.ts';
import { appendEvent, type CommentRow } from '../comments/append-event.ts';
import { noteCorrection } from '../corrections/note-correction.ts';
import { findReason } from '../reasons/list-reasons.ts';
import type { Label } from '../screening/verdict.ts';
import type { Clock, Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';
import { AppError } from '../shared/errors.ts';
import type { Live } from '../shared/live.ts';
import type { Queue } from '../shared/queue/queue.ts';
import type { Sealing } from '../shared/sealing.ts';
import { type Decision, labelOf, type SeenComment } from './decision.ts';
import { mailDecision } from './mail-decision.ts';
import { type Redaction, redact, refuseDetails } from './redact.ts';
import { refer } from './refer.ts';

export interface DecideDeps {
  db: Database;
  clock: Clock;
  sealing: Sealing;
  live: Live;
  queue: Pick<Queue, 'enqueue'>;
}

/** A decision with what belongs to it. `batch` is shared by what one key press or one bulk action decides. */
export type Judgement = { batch: string } & (
  | { decision: 'approved'; redaction: Redaction; isConfirmed: boolean }
  | { decision: Exclude<Decision, 'approved'>; reason: string | null }
);

type Actor = { kind: 'person'; id: string };

/**
 * Carries a moderator's decision out, for the very revision and state that was seen: publishes, does not publish (the
 * writer reads the reason on the receipt), puts away as spam, rejects as abuse, or hands to the counsellors, after
 * which no moderator reads the words.
 * @throws not-found, conflict when it was changed or decided since it was seen, or invalid: for a reason that there is
 *   not, or with the field `details` when it is to be published, holds personal details and this was not confirmed
 */
export async function decide(
  deps: DecideDeps,
  moderator: Authorized<'moderate'>,
  seen: SeenComment,
  judgement: Judgement,
): Promise<void> {
  const teaches = 'reason' in judgement ? await teachingOf(deps, judgement.reason) : null;
  const now = deps.clock();
  const actor: Actor = { kind: 'person', id: moderator.id };
  // what takes words out of the comment must take them out of the write-ahead log too
  const write = takesWords(judgement) ? deps.db.erase : deps.db.write;
  const followUp = await write(async (trx) => {
    let rows: string[] = [];
    if (judgement.decision === 'approved') await approve(deps, trx, actor, seen, judgement, now);
    else if (judgement.decision === 'referred')
      rows = await refer(deps, trx, { actor, at: now, batch: judgement.batch }, seen);
    else await putAway(deps, trx, actor, seen, { ...judgement, teaches }, now);
    await trx.deleteFrom('lease').where('comment_id', '=', seen.id).execute();
    return rows;
  });
  if (followUp.length > 0) deps.queue.enqueue(followUp);
  deps.live.publish({ kind: 'decided', commentIds: [seen.id], personId: moderator.id });
}

const takesWords = (judgement: Judgement): boolean =>
  judgement.decision === 'approved'
    ? judgement.redaction.spans.length > 0
    : judgement.decision === 'referred';

async function approve(
  deps: DecideDeps,
  trx: Trx,
  actor: Actor,
  seen: SeenComment,
  judgement: Extract<Judgement, { decision: 'approved' }>,
  now: Instant,
): Promise<void> {
  const { batch, redaction, isConfirmed } = judgement;
  const revision = await redact(deps, trx, { actor, at: now, batch }, seen, redaction);
  const { before } = await appendEvent(trx, seen.id, {
    type: 'approved',
    actor,
    at: now,
    batch,
    seen: { revision, state: seen.state },
  });
  if (!isConfirmed) refuseDetails(before);
  await mailDecision(trx, before, now);
  await learn(deps, trx, before, 'general', now);
}

async function putAway(
  deps: DecideDeps,
  trx: Trx,
  actor: Actor,
  seen: SeenComment,
  {
    decision: type,
    reason,
    batch,
    teaches,
  }: Extract<Judgement, { reason: string | null }> & { teaches: Label | null },
  now: Instant,
): Promise<void> {
  const event = { type, actor, at: now, reason, batch, seen };
  const { before } = await appendEvent(trx, seen.id, event);
  await mailDecision(trx, before, now);
  const label = labelOf(type, teaches);
  if (label !== null) await learn(deps, trx, before, label, now);
}

/** @throws invalid for a reason that there is not */
async function teachingOf(deps: DecideDeps, code: string | null): Promise<Label | null> {
  if (code === null) return null;
  const reason = await findReason(deps, code);
  if (!reason) throw new AppError('invalid', 'There is no such reason.');
  return reason.teaches;
}

async function learn(
  deps: DecideDeps,
  trx: Trx,
  { id, text, verdict, lang }: CommentRow,
  label: Label,
  now: Instant,
): Promise<void> {
  await noteCorrection(deps, trx, { commentId: id, text, verdict, lang }, label, now);
}
