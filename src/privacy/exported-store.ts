import type { Database } from '../shared/db/database.ts';

/** What hangs on a comment, for an export: sealed values as they are. */
export async function asideOf(db: Database, commentId: string) {
  const redaction = await db.read
    .selectFrom('redaction')
    .select(['sealed', 'at'])
    .where('comment_id', '=', commentId)
    .executeTakeFirst();
  const correction = await db.read
    .selectFrom('correction')
    .select(['sealed', 'was', 'label', 'corrected_at as at'])
    .where('comment_id', '=', commentId)
    .executeTakeFirst();
  const notes = await db.read
    .selectFrom('note')
    .select(['id', 'sealed', 'at'])
    .where('comment_id', '=', commentId)
    .orderBy('id')
    .execute();
  return { redaction, correction, notes };
}

/** What hangs on a referral, for an export: sealed values as they are, drafts of mails left out. */
export async function partsOfReferral(db: Database, referralId: string) {
  const mails = await db.read
    .selectFrom('referral_mail')
    .select(['kind', 'state', 'created_at as createdAt', 'sent_at as sentAt', 'sealed'])
    .where('referral_id', '=', referralId)
    .where('state', '<>', 'draft')
    .orderBy('created_at')
    .execute();
  const handOvers = await db.read
    .selectFrom('hand_over')
    .innerJoin('service', 'service.id', 'hand_over.service_id')
    .innerJoin('organization', 'organization.id', 'service.organization_id')
    .select(['organization.name as organization', 'service.name as service', 'created_at as createdAt'])
    .select(['opened_at as openedAt', 'answered_at as answeredAt', 'answer', 'reason'])
    .select('cancelled_at as cancelledAt')
    .where('referral_id', '=', referralId)
    .orderBy('created_at')
    .execute();
  const events = await db.read
    .selectFrom('referral_event')
    .select(['type', 'actor_kind as by', 'at'])
    .where('referral_id', '=', referralId)
    .orderBy('at')
    .orderBy('id')
    .execute();
  const notes = await db.read
    .selectFrom('referral_note')
    .select(['sealed', 'at'])
    .where('referral_id', '=', referralId)
    .orderBy('at')
    .execute();
  return { mails, handOvers, events, notes };
}
