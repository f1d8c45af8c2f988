import type { Insertable, Selectable } from 'kysely';
import { sql } from 'kysely';
import type { Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';
import type { ReferralMailTable } from '../shared/db/schema.ts';

export type ReferralMailRow = Selectable<ReferralMailTable>;
type Reader = Database['read'] | Trx;

/** Every mail of a referral but drafts, newest first, with the name of who wrote it. */
export async function mailsOf(db: Reader, referralId: string) {
  return await db
    .selectFrom('referral_mail')
    .innerJoin('user', 'user.id', 'referral_mail.created_by')
    .selectAll('referral_mail')
    .select('user.name as by')
    .where('referral_id', '=', referralId)
    .where('state', '<>', 'draft')
    // a draft that was erased was never a mail
    .where(sql<boolean>`NOT (state = 'failed' AND failures = 0 AND last_failure = 'erased')`)
    .orderBy('referral_mail.created_at', 'desc')
    .orderBy('referral_mail.id', 'desc')
    .execute();
}

export async function mailById(db: Reader, id: string): Promise<ReferralMailRow | undefined> {
  return await db.selectFrom('referral_mail').selectAll().where('id', '=', id).executeTakeFirst();
}

/** What a person has begun to write for a referral. */
export async function draftOf(
  db: Reader,
  referralId: string,
  personId: string,
): Promise<ReferralMailRow | undefined> {
  return await db
    .selectFrom('referral_mail')
    .selectAll()
    .where('referral_id', '=', referralId)
    .where('created_by', '=', personId)
    .where('state', '=', 'draft')
    .executeTakeFirst();
}

/** Writes a mail; one with this id, a draft, is replaced. */
export async function putMail(trx: Trx, row: Insertable<ReferralMailTable>): Promise<void> {
  await trx
    .insertInto('referral_mail')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}

/** Drops what a person has begun to write for a referral. */
export async function deleteDrafts(trx: Trx, referralId: string, personId: string): Promise<void> {
  await trx
    .deleteFrom('referral_mail')
    .where('referral_id', '=', referralId)
    .where('created_by', '=', personId)
    .where('state', '=', 'draft')
    .execute();
}

export async function markMailSent(trx: Trx, id: string, now: Instant): Promise<void> {
  await trx
    .updateTable('referral_mail')
    .set({ state: 'sent', sent_at: now, last_failure: null })
    .where('id', '=', id)
    .where('state', '=', 'queued')
    .execute();
}

/** Counts a try that came to nothing. @param code of a server or of ours, no words */
export async function noteFailure(trx: Trx, id: string, code: string): Promise<void> {
  await trx
    .updateTable('referral_mail')
    .set({ failures: sql<number>`failures + 1`, last_failure: code })
    .where('id', '=', id)
    .where('state', '=', 'queued')
    .execute();
}

/** A mail that will not go out. @param code null: why is noted already. @returns whether it was waiting to */
export async function markMailFailed(trx: Trx, id: string, code: string | null): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('referral_mail')
    .set({ state: 'failed', ...(code === null ? {} : { last_failure: code }) })
    .where('id', '=', id)
    .where('state', '=', 'queued')
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** A mail that failed waits again. @returns false when it has not failed or its words are gone */
export async function queueAgain(trx: Trx, id: string): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('referral_mail')
    .set({ state: 'queued', failures: 0, last_failure: null })
    .where('id', '=', id)
    .where('state', '=', 'failed')
    .where('sealed', 'is not', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** The referral of a mail with what decides whether it may go out; a hand-over also needs consent and its open link. */
export async function purposeOf(db: Reader, mailId: string) {
  return await db
    .selectFrom('referral_mail')
    .innerJoin('referral', 'referral.id', 'referral_mail.referral_id')
    .leftJoin('hand_over', 'hand_over.mail_id', 'referral_mail.id')
    .leftJoin('consent', 'consent.referral_id', 'referral.id')
    .select([
      'referral_mail.kind',
      'referral_mail.state as mailState',
      'referral_mail.sealed',
      'referral.id as referralId',
      'referral.comment_id as commentId',
      'referral.state',
      'referral.sealed as words',
      'consent.given_at as consentedAt',
      'hand_over.created_at as handedOverAt',
      'hand_over.expires_at as expiresAt',
      'hand_over.cancelled_at as cancelledAt',
      'hand_over.answered_at as answeredAt',
    ])
    .where('referral_mail.id', '=', mailId)
    .executeTakeFirst();
}
export type Purpose = NonNullable<Awaited<ReturnType<typeof purposeOf>>>;
