import { hashToken, newId } from '../../src/shared/ids.ts';
import type { TestServer } from './server.ts';

/** A referral that a counsellor has handed over to a contact, in the state that the contact's answer leads to. */
export async function handOver(
  server: TestServer,
  referralId: string,
  serviceId: string,
  answer: 'accepted' | 'declined' | null = null,
): Promise<void> {
  const { db, clock } = server.deps;
  const person = await db.read.selectFrom('user').select('id').executeTakeFirstOrThrow();
  const now = clock();
  const mail = { id: newId(), referral_id: referralId, kind: 'hand_over', state: 'sent', sealed: null };
  const when = { created_by: person.id, created_at: now };
  await db.write(async (trx) => {
    await trx
      .insertInto('referral_mail')
      .values({ ...mail, ...when, sent_at: now, last_failure: null })
      .execute();
    await trx
      .insertInto('hand_over')
      .values({
        id: newId(),
        referral_id: referralId,
        service_id: serviceId,
        contact_id: newId(),
        mail_id: mail.id,
        token_hash: hashToken(mail.id),
        ...when,
        expires_at: now + 1,
        opened_at: null,
        answered_at: answer && now,
        answer,
        reason: null,
        cancelled_at: null,
      })
      .execute();
    await trx
      .updateTable('referral')
      .set({ state: answer ?? 'handed_over' })
      .where('id', '=', referralId)
      .execute();
  });
}
