import type { Authorized } from '../accounts/role.ts';
import type { DirectoryEntry } from '../directory/contact.ts';
import { listEntries } from '../directory/find-contacts.ts';
import { suggestContacts } from '../directory/suggest-contacts.ts';
import { readVerdict } from '../screening/stored-verdict.ts';
import type { Clock } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { newId } from '../shared/ids.ts';
import type { Sealing } from '../shared/sealing.ts';
import { needOf } from './need-of.ts';
import { noteReading } from './note-reading.ts';
import type { Consent, Referral, ReferralContent } from './referral.ts';
import { referralForMail } from './referral-for-mail.ts';
import { type ReferralMails, viewReferralMails } from './referral-mails-view.ts';

/** Everything that the form for handing a message over shows. */
export interface HandOverView {
  referral: Referral;
  content: Pick<ReferralContent, 'name' | 'text' | 'html'>;
  /** null: nothing can be handed over. */
  consent: (Consent & { givenAt: number }) | null;
  /** Id that the hand-over will have: sent twice, it is one. */
  handOverId: string;
  /** Contacts that it may go to and that have somebody to receive it, the fitting ones first. */
  receiving: DirectoryEntry[];
  /** Fitting contacts without anybody to receive it. */
  missing: DirectoryEntry[];
  mails: ReferralMails;
}

const SUGGESTED = 5;

/** What can be handed over, and to whom. @throws not-found, or conflict when the referral has ended */
export async function viewHandOver(
  deps: { db: Database; clock: Clock; sealing: Sealing },
  counsellor: Authorized<'counsel'>,
  referralId: string,
): Promise<HandOverView> {
  const { referral, content, consent } = await referralForMail(deps, deps.db.read, referralId);
  await noteReading(deps, counsellor, referralId);
  const entries = consent ? agreedTo(consent, await listEntries(deps)) : [];
  const verdict = content.verdict ? readVerdict(content.verdict, null) : null;
  const need = needOf(referral, content, verdict);
  const fitting = consent?.contactId
    ? entries.map(({ id }) => id)
    : suggestContacts(entries, need, deps.clock(), SUGGESTED).contacts.map(({ id }) => id);
  const rank = ({ id }: DirectoryEntry) => (fitting.includes(id) ? fitting.indexOf(id) : fitting.length);
  const ordered = entries.toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'de'));
  return {
    referral,
    content,
    consent,
    handOverId: newId(),
    receiving: ordered.filter(({ recipients }) => recipients.length > 0),
    missing: ordered.filter(({ id, recipients }) => recipients.length === 0 && fitting.includes(id)),
    mails: await viewReferralMails(deps, referralId),
  };
}

/** The contacts that the writer agreed to: the one they named, or whichever is active. */
export function agreedTo(
  consent: Pick<Consent, 'contactId'>,
  entries: readonly DirectoryEntry[],
): DirectoryEntry[] {
  return entries.filter(
    ({ id, status }) => status === 'active' && (consent.contactId === null || consent.contactId === id),
  );
}
