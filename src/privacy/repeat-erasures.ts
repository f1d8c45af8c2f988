import { appendEvent } from '../comments/append-event.ts';
import { findComment } from '../comments/comments-store.ts';
import { deleteConsent } from '../referrals/consent-store.ts';
import { appendReferralEvent, referralOfComment } from '../referrals/referrals-store.ts';
import type { Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';
import { eraseComment } from './erase-comment.ts';
import type { TakenAway } from './erasure-ledger.ts';

/** How much was done again, by what it was. */
export type Repeated = Record<Exclude<TakenAway['what'], 'site'>, number>;

/** Entries in one transaction. */
const BATCH = 200;

/**
 * Does again, in a database from a backup, what was taken away after the backup: comments that were withdrawn or erased
 * go; what was taken off its page, or had details left out, waits for a moderator instead of being published; consents
 * that were taken back are; who lost their account stays out. Twice does no harm.
 * @param backup when it was made; `now` stands in the history
 */
export async function repeatErasures(
  db: Database,
  entries: readonly TakenAway[],
  { backup, now }: { backup: Instant; now: Instant },
): Promise<Repeated> {
  const repeated: Repeated = { erased: 0, hidden: 0, consent: 0, deactivated: 0 };
  const again: Record<keyof Repeated, (trx: Trx, entry: TakenAway) => Promise<boolean>> = {
    erased: (trx, { subject }) => eraseAgain(trx, subject, now),
    hidden: (trx, entry) => hideAgain(trx, entry, now),
    consent: (trx, entry) => takeBackConsentAgain(trx, entry, now),
    deactivated: async (trx, { subject, at }) => at > backup && (await deactivateAgain(trx, subject, at)),
  };
  for (let begun = 0; begun < entries.length; begun += BATCH) {
    await db.erase(async (trx) => {
      for (const entry of entries.slice(begun, begun + BATCH))
        if (entry.what !== 'site' && (await again[entry.what](trx, entry))) repeated[entry.what] += 1;
    });
  }
  return repeated;
}

async function eraseAgain(trx: Trx, commentId: string, at: Instant): Promise<boolean> {
  const comment = await findComment(trx, commentId);
  if (!comment || ['withdrawn', 'erased'].includes(comment.state)) return false;
  await eraseComment(trx, commentId, { type: 'withdrawn', actor: { kind: 'system' }, at });
  return true;
}

/** A later decision to publish it again is not known: better a person looks once more. */
async function hideAgain(trx: Trx, { subject, event }: TakenAway, at: Instant): Promise<boolean> {
  const comment = await findComment(trx, subject);
  if (comment?.state !== 'published') return false;
  const known = await trx.selectFrom('comment_event').select('id').where('id', '=', event).executeTakeFirst();
  if (known) return false;
  const actor = { kind: 'system' } as const;
  await appendEvent(trx, subject, { type: 'undone', actor, at, restores: 'pending' });
  return true;
}

async function takeBackConsentAgain(trx: Trx, entry: TakenAway, at: Instant): Promise<boolean> {
  const known = await trx
    .selectFrom('referral_event')
    .select('id')
    .where('id', '=', entry.event)
    .executeTakeFirst();
  const referral = known ? undefined : await referralOfComment(trx, entry.subject);
  if (!referral || !(await deleteConsent(trx, referral.id))) return false;
  await appendReferralEvent(trx, referral.id, { type: 'consent_withdrawn', actor: { kind: 'system' }, at });
  return true;
}

async function deactivateAgain(trx: Trx, personId: string, at: Instant): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('user')
    .set({ deactivated_at: at })
    .where('id', '=', personId)
    .where('deactivated_at', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}
