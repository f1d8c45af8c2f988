import type { CommentRow } from '../comments/append-event.ts';
import { entryById } from '../directory/directory-store.ts';
import { findContacts } from '../directory/find-contacts.ts';
import type { Suggestion } from '../directory/suggest-contacts.ts';
import { consentOf } from '../referrals/consent-store.ts';
import { needOf } from '../referrals/need-of.ts';
import {
  type Consent,
  canWriterReturn,
  isActive,
  isBeforeHandOver,
  type ReferralContent,
  type ReferralState,
} from '../referrals/referral.ts';
import { type ReferralRow, toReferral } from '../referrals/referrals-store.ts';
import { lastHandOver } from '../referrals/writer-store.ts';
import { readVerdict } from '../screening/stored-verdict.ts';
import type { Clock, Instant } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import type { Sealing } from '../shared/sealing.ts';
import type { ToldNeed } from './tell-need.ts';

/** What the writer of a referred comment sees: whom to turn to, and what becomes of the message. */
export interface Help extends Suggestion {
  referralId: string;
  state: ReferralState;
  /** Whether somebody still has to act. */
  isActive: boolean;
  /** Whether it has been noted that contacts were shown. */
  isShown: boolean;
  /** Whether it is about violence: then somebody may be looking over a shoulder. */
  isViolence: boolean;
  /** The name and address that came with the comment, for the forms. */
  name: string | null;
  email: string | null;
  told: ToldNeed;
  /** What was agreed to; `contactName`: whom the message may go to, null: whoever fits. */
  consent: GivenConsent | null;
  canConsent: boolean;
  passedOn: PassedOn | null;
  /** Whether the writer can say that it was a general comment. */
  canReturn: boolean;
}

export interface GivenConsent extends Consent {
  contactName: string | null;
  givenAt: Instant;
}

/** Where the message went. */
export interface PassedOn {
  contactId: string;
  name: string;
  at: Instant;
  /** null: no answer yet. */
  answer: 'accepted' | 'declined' | null;
}

/** What to show to the writer of this comment; a referral that has lost its words still has contacts. */
export async function viewHelp(
  deps: { db: Database; sealing: Sealing; clock: Clock },
  comment: CommentRow,
  row: ReferralRow,
): Promise<Help> {
  const content = row.sealed ? deps.sealing.open<ReferralContent>(comment.id, row.sealed) : null;
  const referral = toReferral(row);
  const told = { place: content?.place ?? null, spokenLang: content?.spokenLang ?? null };
  const verdict = content?.verdict ? readVerdict(content.verdict, content.text) : null;
  return {
    ...(await findContacts(deps, needOf(referral, content, verdict))),
    referralId: row.id,
    state: referral.state,
    isActive: isActive(row.state),
    isShown: row.shown_at !== null,
    isViolence: referral.topics.includes('violence'),
    name: content?.name ?? null,
    email: content?.email ?? null,
    told,
    consent: await givenConsent(deps, comment.id, row),
    canConsent: content !== null && isBeforeHandOver(row.state),
    passedOn: await passedOn(deps.db, row),
    canReturn: content !== null && canWriterReturn(row),
  };
}

async function givenConsent(
  deps: { db: Database; sealing: Sealing },
  commentId: string,
  row: ReferralRow,
): Promise<GivenConsent | null> {
  if (!isActive(row.state)) return null;
  const consent = await consentOf(deps, deps.db.read, { id: row.id, commentId });
  if (!consent) return null;
  const { contactId } = consent;
  return { ...consent, contactName: contactId === null ? null : await nameOf(deps.db, contactId) };
}

const PASSED_ON: readonly string[] = ['handed_over', 'accepted', 'declined', 'closed'];

async function passedOn(db: Database, row: ReferralRow): Promise<PassedOn | null> {
  const last = PASSED_ON.includes(row.state) ? await lastHandOver(db, row.id) : undefined;
  if (!last) return null;
  return { ...last, answer: last.answer as PassedOn['answer'], name: await nameOf(db, last.contactId) };
}

/** The organization; the name of its service alone may say little. */
const nameOf = async (db: Database, contactId: string): Promise<string> =>
  (await entryById(db.read, contactId))?.organization ?? '';
