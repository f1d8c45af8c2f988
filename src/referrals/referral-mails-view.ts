import type { Clock } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { type HandOver, type HandOverStanding, standingOf } from './hand-over.ts';
import { handOversOf, namesOfServices, toHandOver } from './hand-over-store.ts';
import { mayBeSent } from './may-be-sent.ts';
import type { MailKind, ReferralMail } from './referral-mail.ts';
import { mailsOf, purposeOf } from './referral-mails-store.ts';

/** A hand-over as the desk shows it. */
export interface ShownHandOver extends HandOver {
  standing: HandOverStanding;
  /** Name of the contact. */
  contact: string;
}

/** What went out for a referral, newest first. */
export interface ReferralMails {
  referralId: string;
  mails: ReferralMail[];
  handOvers: ShownHandOver[];
}

/** The mails of a referral with how they went, and where its hand-overs stand. Opens nothing that is sealed. */
export async function viewReferralMails(
  deps: { db: Database; clock: Clock },
  referralId: string,
): Promise<ReferralMails> {
  const now = deps.clock();
  const rows = await mailsOf(deps.db.read, referralId);
  const mails: ReferralMail[] = [];
  for (const row of rows) {
    const purpose = row.state === 'failed' ? await purposeOf(deps.db.read, row.id) : undefined;
    mails.push({
      id: row.id,
      kind: row.kind as MailKind,
      state: row.state as ReferralMail['state'],
      createdAt: row.created_at,
      by: row.by,
      sentAt: row.sent_at,
      failures: row.failures,
      lastFailure: row.last_failure,
      canRetry: purpose !== undefined && mayBeSent(purpose, now),
    });
  }
  const handOvers = (await handOversOf(deps.db.read, referralId)).map(toHandOver);
  const names = await namesOfServices(
    deps.db.read,
    handOvers.map(({ contactId }) => contactId),
  );
  return {
    referralId,
    mails,
    handOvers: handOvers.map((one) => ({
      ...one,
      standing: standingOf(one, now),
      contact: names.get(one.contactId) ?? '',
    })),
  };
}
