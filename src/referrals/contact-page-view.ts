import type { Clock, Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';
import { notFound } from '../shared/errors.ts';
import { hashToken } from '../shared/ids.ts';
import { findSite } from '../site/find-site.ts';
import { type HandOver, type HandOverStanding, isReadable, READABLE, standingOf } from './hand-over.ts';
import { type HandOverRow, handOverByToken, namesOfServices, toHandOver } from './hand-over-store.ts';
import { isActive, type Referral } from './referral.ts';
import { mailById } from './referral-mails-store.ts';
import { referralById, toReferral } from './referrals-store.ts';

/** What a contact sees at its link before it opens the message: no words, no name. */
export interface ContactPage {
  siteName: string;
  /** Language of the site. */
  siteLang: string;
  /** Name of the contact. */
  contact: string;
  referral: Pick<Referral, 'urgency' | 'lang' | 'topics'>;
  /** gone: the writer has taken the message back, or the case has ended; nothing can be read or answered. */
  standing: HandOverStanding | 'gone';
  handOver: HandOver;
  isReadable: boolean;
  /** Until when the message can be read. */
  readableUntil: Instant;
}

/** The page of a contact by the secret in its link. Changes nothing. @throws not-found */
export async function viewContactPage(
  deps: { db: Database; clock: Clock },
  token: string,
): Promise<ContactPage> {
  const { row, referral, isGone } = await loadHandOver(deps.db.read, token);
  const now = deps.clock();
  const handOver = toHandOver(row);
  const site = await findSite(deps);
  const names = await namesOfServices(deps.db.read, [row.service_id]);
  return {
    siteName: site.name,
    siteLang: site.lang,
    contact: names.get(row.service_id) ?? '',
    referral,
    standing: isGone && handOver.answer === null ? 'gone' : standingOf(handOver, now),
    handOver,
    isReadable: !isGone && isReadable(handOver, now),
    readableUntil: handOver.answeredAt === null ? handOver.expiresAt : handOver.answeredAt + READABLE,
  };
}

/** A hand-over by the secret in its link, with its referral. @throws not-found */
export async function loadHandOver(
  db: Database['read'] | Trx,
  token: string,
): Promise<{ row: HandOverRow; referral: Referral; sealed: Buffer | null; isGone: boolean }> {
  const row = await handOverByToken(db, hashToken(token));
  const referral = row && (await referralById(db, row.referral_id));
  const mail = row && (await mailById(db, row.mail_id));
  if (!row || !referral) throw notFound('message');
  // a case that was closed well is still there for who took it on, until its words are erased
  const hasEnded = !isActive(referral.state) && !(referral.state === 'closed' && row.answer === 'accepted');
  const sealed = mail?.sealed ?? null;
  return { row, referral: toReferral(referral), sealed, isGone: hasEnded || sealed === null };
}
