import { offerMail } from '../../views/mail/offer-mail.ts';
import type { Authorized } from '../accounts/role.ts';
import type { Contact } from '../directory/contact.ts';
import { listContacts } from '../directory/find-contacts.ts';
import type { Clock } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';
import { AppError } from '../shared/errors.ts';
import { visitorLanguages, visitorTexts } from '../shared/i18n.ts';
import { isId } from '../shared/ids.ts';
import type { Live } from '../shared/live.ts';
import { addToOutbox } from '../shared/outbox/outbox-store.ts';
import type { Queue } from '../shared/queue/queue.ts';
import type { Sealing } from '../shared/sealing.ts';
import { findSite } from '../site/find-site.ts';
import { setReferralState } from './hand-over-store.ts';
import { faultsOfTemplate, LINE_MAX } from './mail-template.ts';
import { referralForMail } from './referral-for-mail.ts';
import { MOST_CONTACTS, type OfferDraft, type OutgoingMail } from './referral-mail.ts';
import { mailById, putMail } from './referral-mails-store.ts';
import { appendReferralEvent } from './referrals-store.ts';
import { replyAddress } from './reply-address.ts';

/** What is wrong with an offer, by field, as message keys. */
export function faultsOfOffer(draft: OfferDraft, contacts: readonly Contact[]): Record<string, string> {
  const chosen = draft.contactIds.length;
  const areKnown = draft.contactIds.every((id) => contacts.some((contact) => contact.id === id));
  return {
    ...(chosen < 1 || chosen > MOST_CONTACTS || !areKnown ? { contacts: 'error_offerContacts' } : {}),
    ...(visitorLanguages.includes(draft.lang) ? {} : { lang: 'error_lang' }),
    ...([...draft.line].length > LINE_MAX ? { line: 'error_offerLine' } : {}),
    ...faultsOfTemplate(draft),
  };
}

/**
 * Sends contacts to the writer of a referral. Whoever sends the same mail twice has sent it once.
 * @param mailId as the form carried it
 * @throws not-found; invalid with the fields at fault; conflict when the referral has ended, there is no address, or
 *   the mail is somebody else's
 */
export async function offerContacts(
  deps: { db: Database; clock: Clock; sealing: Sealing; queue: Queue; live: Live },
  counsellor: Authorized<'counsel'>,
  referralId: string,
  mailId: string,
  draft: OfferDraft,
): Promise<void> {
  const directory = await listContacts(deps);
  const faults = faultsOfOffer(draft, directory);
  if (Object.keys(faults).length > 0)
    throw new AppError('invalid', 'This mail cannot be sent.', { fields: faults });
  const contacts = draft.contactIds.flatMap((id) => directory.find((one) => one.id === id) ?? []);
  const site = await findSite(deps);
  const letter = offerMail({
    texts: visitorTexts(draft.lang),
    siteName: site.name,
    template: draft,
    line: draft.line,
    contacts,
  });
  const now = deps.clock();
  const done = await deps.db.write(async (trx) => {
    const { referral, content, consent } = await referralForMail(deps, trx, referralId);
    if ((await mineToWrite(trx, mailId, referralId, counsellor.id)) === 'sent') return null;
    const to = replyAddress(content, consent);
    if (to === null) throw new AppError('conflict', 'There is no address to answer to.');
    const mail: OutgoingMail = { to, ...letter, encrypted: null, contactIds: draft.contactIds };
    await putMail(trx, {
      id: mailId,
      referral_id: referralId,
      kind: 'offer',
      state: 'queued',
      sealed: deps.sealing.seal(referral.commentId, mail),
      created_by: counsellor.id,
      created_at: now,
      sent_at: null,
      failures: 0,
      last_failure: null,
    });
    if (referral.state === 'open' || referral.state === 'declined')
      await setReferralState(trx, referralId, 'offered');
    const actor = { kind: 'person', id: counsellor.id } as const;
    const detail = draft.contactIds.join(',');
    await appendReferralEvent(trx, referralId, { type: 'offered', actor, at: now, detail });
    return { commentId: referral.commentId, job: await addToOutbox(trx, 'mail-referral', mailId, now) };
  });
  if (!done) return;
  deps.queue.enqueue([done.job]);
  deps.live.publish({ kind: 'decided', commentIds: [done.commentId], personId: counsellor.id });
}

/**
 * Whether a mail can still be written to under this id. @returns 'sent' when this person has sent it already
 * @throws conflict when the id is that of another mail
 */
export async function mineToWrite(
  trx: Trx,
  mailId: string,
  referralId: string,
  personId: string,
): Promise<'free' | 'sent'> {
  if (!isId(mailId)) throw new AppError('conflict', 'The form is too old.');
  const known = await mailById(trx, mailId);
  if (!known) return 'free';
  if (known.referral_id !== referralId || known.created_by !== personId || known.kind !== 'offer')
    throw new AppError('conflict', 'That is another mail.');
  return known.state === 'draft' ? 'free' : 'sent';
}
