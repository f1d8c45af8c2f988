import type { Authorized } from '../accounts/role.ts';
import type { Contact } from '../directory/contact.ts';
import { listContacts } from '../directory/find-contacts.ts';
import { suggestContacts } from '../directory/suggest-contacts.ts';
import { readVerdict } from '../screening/stored-verdict.ts';
import type { Clock } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { visitorLanguages } from '../shared/i18n.ts';
import { newId } from '../shared/ids.ts';
import type { Sealing } from '../shared/sealing.ts';
import { findSite } from '../site/find-site.ts';
import { SITE } from './mail-template.ts';
import { templateIn } from './mail-templates.ts';
import { needOf } from './need-of.ts';
import { noteReading } from './note-reading.ts';
import type { Referral } from './referral.ts';
import { referralForMail } from './referral-for-mail.ts';
import type { OfferDraft } from './referral-mail.ts';
import { draftOf } from './referral-mails-store.ts';
import { type ReferralMails, viewReferralMails } from './referral-mails-view.ts';
import { replyAddress } from './reply-address.ts';

/** Everything that the form for offering contacts shows. */
export interface OfferView {
  referral: Referral;
  /** Id that the mail will have: sent twice, it is one mail. */
  mailId: string;
  /** Whether this person has saved a draft. */
  isDraft: boolean;
  draft: OfferDraft;
  /** Where the mail goes; null: the writer left no address. */
  to: string | null;
  /** Telephone number for the answer, when the writer named one. */
  phone: string | null;
  /** Whether the writer agreed that the message is handed over. */
  hasConsent: boolean;
  /** Those that fit best first. */
  suggested: Contact[];
  /** The other active ones, by name. */
  others: Contact[];
  siteName: string;
  mails: ReferralMails;
}

/** What is offered before a counsellor has changed anything. */
const PRESELECTED = 3;
const SUGGESTED = 8;

/** The form for offering contacts, as this counsellor left it or with what fits. @throws not-found, conflict */
export async function viewOffer(
  deps: { db: Database; clock: Clock; sealing: Sealing },
  counsellor: Authorized<'counsel'>,
  referralId: string,
): Promise<OfferView> {
  const { referral, content, consent } = await referralForMail(deps, deps.db.read, referralId);
  await noteReading(deps, counsellor, referralId);
  const site = await findSite(deps);
  const directory = await listContacts(deps);
  const lang = [content.spokenLang, referral.lang, site.lang].find((one) =>
    visitorLanguages.includes(one ?? ''),
  );
  const verdict = content.verdict ? readVerdict(content.verdict, null) : null;
  const need = needOf(referral, content, verdict);
  const suggested = suggestContacts(directory, need, deps.clock(), SUGGESTED).contacts;
  const saved = await draftOf(deps.db.read, referralId, counsellor.id);
  const draft = saved?.sealed
    ? deps.sealing.open<OfferDraft>(referral.commentId, saved.sealed)
    : await newDraft(deps, lang ?? site.lang, site.name, suggested.slice(0, PRESELECTED));
  return {
    referral,
    mailId: saved?.id ?? newId(),
    isDraft: saved !== undefined,
    draft,
    to: replyAddress(content, consent),
    phone: consent?.phone ?? null,
    hasConsent: consent !== null,
    suggested,
    others: directory
      .filter((contact) => !suggested.some(({ id }) => id === contact.id))
      .sort((a, b) => a.name.localeCompare(b.name, 'de')),
    siteName: site.name,
    mails: await viewReferralMails(deps, referralId),
  };
}

async function newDraft(
  deps: { db: Database },
  lang: string,
  siteName: string,
  contacts: readonly Contact[],
): Promise<OfferDraft> {
  const contactIds = contacts.map(({ id }) => id);
  return { contactIds, lang, line: '', ...(await composeIn(deps, lang, siteName)) };
}

/** Subject and text of a mail to begin with: the template of the language, the name of the site filled in. */
export async function composeIn(
  deps: { db: Database },
  lang: string,
  siteName: string,
): Promise<Pick<OfferDraft, 'subject' | 'body'>> {
  const { subject, body } = await templateIn(deps, lang);
  return {
    subject: subject.replaceAll(SITE, () => siteName),
    body: body.replaceAll(SITE, () => siteName),
  };
}
