import type { Authorized } from '../accounts/role.ts';
import type { Config } from '../config.ts';
import type { DirectoryEntry, Recipient } from '../directory/contact.ts';
import { listEntries } from '../directory/find-contacts.ts';
import { paths } from '../paths.ts';
import type { Clock, Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';
import { AppError } from '../shared/errors.ts';
import { deskTexts } from '../shared/i18n.ts';
import { hashToken, isId, newId, newToken } from '../shared/ids.ts';
import type { Live } from '../shared/live.ts';
import { addToOutbox } from '../shared/outbox/outbox-store.ts';
import type { Queue } from '../shared/queue/queue.ts';
import type { Sealing } from '../shared/sealing.ts';
import { findSite } from '../site/find-site.ts';
import { cleanText } from '../site/local-texts.ts';
import { composeHandOver } from './compose-hand-over.ts';
import { ANSWERABLE, standingOf } from './hand-over.ts';
import { handOversOf, insertHandOver, setReferralState, toHandOver } from './hand-over-store.ts';
import { agreedTo } from './hand-over-view.ts';
import type { OpenedReferral } from './referral-for-mail.ts';
import { referralForMail } from './referral-for-mail.ts';
import { type OutgoingMail, REMARK_MAX } from './referral-mail.ts';
import { putMail } from './referral-mails-store.ts';
import { appendReferralEvent } from './referrals-store.ts';

/** What the form says. */
export interface HandOverForm {
  /** Id that the hand-over will have. */
  handOverId: string;
  recipientId: string;
  remark: string;
  /** When the consent was given that the counsellor saw. */
  consentedAt: Instant;
}

type HandOverDeps = { db: Database; clock: Clock; sealing: Sealing; config: Pick<Config, 'publicUrl'> };

/**
 * Hands the message of a writer over to a contact that they agreed to. Consent is read once more when it is written:
 * one that was taken back or given anew meanwhile counts as none. Sent twice, it is one hand-over.
 * @throws not-found; invalid with the fields at fault; conflict when the referral has ended, consent is gone, or the
 *   message is already with a contact
 */
export async function handOverMessage(
  deps: HandOverDeps & { queue: Queue; live: Live },
  counsellor: Authorized<'counsel'>,
  referralId: string,
  form: HandOverForm,
): Promise<void> {
  if (!isId(form.handOverId)) throw new AppError('conflict', 'The form is too old.');
  const opened = await referralForMail(deps, deps.db.read, referralId);
  const { entry, recipient } = await chooseRecipient(deps, agreed(opened, form), form);
  const token = newToken();
  const now = deps.clock();
  const mail = await compose(deps, opened, entry, recipient, { form, token, now });
  const mailId = newId();
  const done = await deps.db.write(async (trx) => {
    const current = await referralForMail(deps, trx, referralId);
    if (await isDone(trx, referralId, form.handOverId, now)) return null;
    agreed(current, form);
    await putMail(trx, {
      id: mailId,
      referral_id: referralId,
      kind: 'hand_over',
      state: 'queued',
      sealed: deps.sealing.seal(current.referral.commentId, mail),
      created_by: counsellor.id,
      created_at: now,
      sent_at: null,
      failures: 0,
      last_failure: null,
    });
    await insertHandOver(trx, {
      id: form.handOverId,
      referral_id: referralId,
      service_id: entry.id,
      contact_id: recipient.id,
      mail_id: mailId,
      token_hash: hashToken(token),
      created_by: counsellor.id,
      created_at: now,
      expires_at: now + ANSWERABLE,
      opened_at: null,
      answered_at: null,
      answer: null,
      reason: null,
      cancelled_at: null,
    });
    await setReferralState(trx, referralId, 'handed_over');
    const actor = { kind: 'person', id: counsellor.id } as const;
    await appendReferralEvent(trx, referralId, { type: 'handed_over', actor, at: now, detail: entry.id });
    return addToOutbox(trx, 'mail-referral', mailId, now);
  });
  if (done === null) return;
  deps.queue.enqueue([done]);
  deps.live.publish({
    kind: 'decided',
    commentIds: [opened.referral.commentId],
    personId: counsellor.id,
  });
}

/** The consent that the counsellor saw, if it is still in force. @throws conflict */
function agreed({ consent }: OpenedReferral, form: HandOverForm) {
  if (consent?.givenAt !== form.consentedAt)
    throw new AppError('conflict', 'The writer has not agreed, or has changed their mind.');
  return consent;
}

/** @returns whether this very hand-over is there already @throws conflict when another one waits for an answer */
async function isDone(trx: Trx, referralId: string, id: string, now: Instant): Promise<boolean> {
  const before = (await handOversOf(trx, referralId)).map(toHandOver);
  if (before.some((one) => one.id === id)) return true;
  if (before.some((one) => standingOf(one, now) === 'waiting'))
    throw new AppError('conflict', 'The message is already with a contact.');
  return false;
}

async function chooseRecipient(
  deps: { db: Database },
  consent: { contactId: string | null },
  form: HandOverForm,
): Promise<{ entry: DirectoryEntry; recipient: Recipient }> {
  const isTooLong = [...cleanText(form.remark)].length > REMARK_MAX;
  for (const entry of agreedTo(consent, await listEntries(deps))) {
    const recipient = entry.recipients.find(({ id }) => id === form.recipientId);
    if (recipient && !isTooLong) return { entry, recipient };
  }
  throw new AppError('invalid', 'The form is not complete.', {
    fields: isTooLong ? { remark: 'error_remark' } : { recipient: 'error_recipient' },
  });
}

async function compose(
  deps: HandOverDeps,
  { referral, content, consent }: OpenedReferral,
  entry: DirectoryEntry,
  recipient: Recipient,
  { form, token, now }: { form: HandOverForm; token: string; now: Instant },
): Promise<OutgoingMail> {
  const site = await findSite(deps);
  const props = {
    texts: deskTexts(site.lang),
    siteName: site.name,
    referral,
    recipient: recipient.name,
    link: `${deps.config.publicUrl}${paths.handOver(token)}`,
    expiresAt: now + ANSWERABLE,
  };
  return composeHandOver(props, recipient, entry.id, {
    text: content.text,
    html: content.html,
    name: consent?.withName ? content.name : null,
    email: consent?.email ?? null,
    phone: consent?.phone ?? null,
    remark: cleanText(form.remark),
  });
}
