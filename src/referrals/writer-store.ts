import type { Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';

/** Keeps the sealed words of a referral, with what its writer told besides. */
export async function saveSealed(trx: Trx, referralId: string, sealed: Buffer): Promise<void> {
  await trx.updateTable('referral').set({ sealed }).where('id', '=', referralId).execute();
}

/** Notes when the writer first saw contacts. @returns whether this was the first time */
export async function markShown(trx: Trx, referralId: string, at: Instant): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('referral')
    .set({ shown_at: at })
    .where('id', '=', referralId)
    .where('shown_at', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/**
 * Names of the organizations that have a message, or may have it: their contact opened it or answered, or got it
 * encrypted by mail.
 */
export async function reachedBy(db: Database, referralId: string): Promise<string[]> {
  const rows = await db.read
    .selectFrom('hand_over')
    .innerJoin('service', 'service.id', 'hand_over.service_id')
    .innerJoin('organization', 'organization.id', 'service.organization_id')
    .innerJoin('referral_mail', 'referral_mail.id', 'hand_over.mail_id')
    .leftJoin('contact', 'contact.id', 'hand_over.contact_id')
    .select('organization.name')
    .distinct()
    .where('hand_over.referral_id', '=', referralId)
    .where((eb) =>
      eb.or([
        eb('opened_at', 'is not', null),
        eb('answered_at', 'is not', null),
        eb.and([eb('referral_mail.state', '=', 'sent'), eb('contact.pgp_key', 'is not', null)]),
      ]),
    )
    .orderBy('organization.name')
    .execute();
  return rows.map(({ name }) => name);
}

/** The last hand-over that was not called off, for the writer to know; undefined: none. */
export async function lastHandOver(db: Database, referralId: string) {
  return await db.read
    .selectFrom('hand_over')
    .select(['service_id as contactId', 'created_at as at', 'answer'])
    .where('referral_id', '=', referralId)
    .where('cancelled_at', 'is', null)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}
