import { readVerdict } from '../screening/stored-verdict.ts';
import type { Label } from '../screening/verdict.ts';
import type { Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Sealing } from '../shared/sealing.ts';
import { deleteCorrection, saveCorrection } from './corrections-store.ts';

/**
 * Remembers, in the transaction of a decision, that a person found a comment to be something else than the screening
 * did; where they agree, what was remembered before is forgotten.
 * @param judged the comment's words and stored verdict; without either there is nothing to learn
 */
export async function noteCorrection(
  deps: { sealing: Sealing },
  trx: Trx,
  judged: { commentId: string; text: string | null; verdict: string | null; lang: string | null },
  label: Label,
  now: Instant,
): Promise<void> {
  if (judged.text === null || judged.verdict === null) return;
  const verdict = readVerdict(judged.verdict, null);
  if (verdict.label === label) {
    await deleteCorrection(trx, judged.commentId);
    return;
  }
  await saveCorrection(trx, deps.sealing, {
    commentId: judged.commentId,
    text: judged.text,
    was: verdict.label,
    label,
    lang: judged.lang ?? 'und',
    urgency: label === 'referral' ? (verdict.urgency ?? 'normal') : null,
    topics: label === 'referral' ? verdict.topics : [],
    modelVersion: verdict.modelVersion,
    correctedAt: now,
  });
}

/** The writer took the words back or changed them: they may teach nothing any more. */
export async function forgetCorrection(trx: Trx, commentId: string): Promise<void> {
  await deleteCorrection(trx, commentId);
}
