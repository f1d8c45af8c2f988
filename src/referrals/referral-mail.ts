import type { Instant } from '../shared/clock.ts';

/** Mails that go out for a referral: contacts to its writer, or the message to a contact. */
export const MAIL_KINDS = ['offer', 'hand_over'] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/** draft → queued → sent | failed; failed → queued, when somebody sends it again. */
export type MailState = 'draft' | 'queued' | 'sent' | 'failed';

/** A mail as it goes out; sealed. */
export interface OutgoingMail {
  to: string;
  lang: string;
  subject: string;
  text: string;
  /** Empty in an encrypted mail. */
  html: string;
  /** Armored OpenPGP message in place of text and html. */
  encrypted: string | null;
  /** Services of the directory that it names or goes to. */
  contactIds: readonly string[];
  /** In a mail that hands a message over: what the contact reads at its link. */
  passedOn?: PassedOn;
}

/** What a contact is told of the writer of a referral: no more than the writer agreed to. */
export interface PassedOn {
  text: string;
  html: string;
  name: string | null;
  email: string | null;
  phone: string | null;
  /** From the counsellor to the colleague. */
  remark: string;
}

/** What a counsellor has put together so far; sealed too. */
export interface OfferDraft {
  contactIds: readonly string[];
  lang: string;
  /** A personal line. */
  line: string;
  subject: string;
  /** With the mark where the contacts stand. */
  body: string;
}

/** What the desk shows of a mail; no words and no address. */
export interface ReferralMail {
  id: string;
  kind: MailKind;
  state: Exclude<MailState, 'draft'>;
  createdAt: Instant;
  /** Name of who wrote it. */
  by: string;
  sentAt: Instant | null;
  failures: number;
  lastFailure: string | null;
  /** Whether it can be queued again: it failed, and its words and its purpose are still there. */
  canRetry: boolean;
}

/** Length of a remark in Unicode code points. */
export const REMARK_MAX = 1000;

/** Contacts in one mail: more would be a list to search through, not advice. */
export const MOST_CONTACTS = 5;

/** Codes of our own, beside those of mail servers (450, ECONNREFUSED). */
export const STOPPED = 'stopped';
export const NO_SERVER = 'no_server';

/** Why a mail has not arrived, in kinds that a person can act on. */
export type Failure = 'refused' | 'later' | 'connection' | 'erased' | typeof STOPPED | typeof NO_SERVER;

/** What a stored code means: the SMTP reply codes of RFC 5321, 4.2.1; everything else did not get that far. */
export function failureOf(code: string): Failure {
  if (code === STOPPED || code === NO_SERVER || code === 'erased') return code;
  if (/^5\d\d$/.test(code)) return 'refused';
  return /^4\d\d$/.test(code) ? 'later' : 'connection';
}
