import { appendEvent, type NewEvent } from '../comments/append-event.ts';
import { eraseWordsAside } from '../comments/comments-store.ts';
import { NO_CONTENT, readContent } from '../comments/content.ts';
import { noteCorrection } from '../corrections/note-correction.ts';
import { openReferral } from '../referrals/open-referral.ts';
import { DEFAULT_NEED } from '../referrals/referral.ts';
import { readVerdict } from '../screening/stored-verdict.ts';
import type { Verdict } from '../screening/verdict.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import { AppError } from '../shared/errors.ts';
import type { Sealing } from '../shared/sealing.ts';
import type { SeenComment } from './decision.ts';
import { originalOf, redactedPart } from './keep-original.ts';

/**
 * Hands a comment to the counsellors in the transaction of the decision: nothing of its words stays with the moderators.
 * @returns the outbox rows to enqueue after the commit
 */
export async function refer(
  deps: { sealing: Sealing },
  trx: Trx,
  { actor, at, batch }: Required<Pick<NewEvent, 'actor' | 'at' | 'batch'>>,
  seen: SeenComment,
): Promise<string[]> {
  const { before } = await appendEvent(trx, seen.id, { type: 'referred', actor, at, batch, seen }, () => ({
    ...NO_CONTENT,
    email_sealed: null,
    verdict: null,
    redacted_at: null,
    suspicion: null,
  }));
  const original = await originalOf(deps, trx, seen.id);
  const content = original?.content ?? readContent(deps.sealing, seen.id, before);
  if (!content) throw new AppError('conflict', 'The text of this comment is not here any more.');
  await noteCorrection(deps, trx, { ...before, commentId: before.id }, 'referral', at);
  await eraseWordsAside(trx, seen.id);
  const verdict = before.verdict === null ? null : readVerdict(before.verdict, null);
  const need = { ...needOf(verdict), lang: before.lang ?? 'und' };
  const kept = { ...content, verdict: before.verdict, redacted: redactedPart(before, original) };
  return await openReferral(deps, trx, before, kept, need, at);
}

const needOf = (verdict: Verdict | null) =>
  verdict?.urgency ? { urgency: verdict.urgency, topics: verdict.topics } : DEFAULT_NEED;
