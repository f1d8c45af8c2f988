import type { LocalTexts } from './local-texts.ts';

/** The website whose comments are kept here, and how it wants them handled. */
export interface Site {
  name: string;
  lang: string;
  /** The only websites that may embed the comments, as "https://www.example.org"; none: every one may. */
  origins: readonly string[];
  /** The languages in which visitors are addressed; never empty. */
  langs: readonly string[];
  /** Own notices above the form, in place of the built-in one of the same language; `de-simple`: Leichte Sprache. */
  notices: LocalTexts;
  /** When and how the counsellors can be reached, shown beside the form. */
  hours: LocalTexts;
  /** As stored; `findSender` says what mails carry. */
  senderName: string | null;
  senderEmail: string | null;
  replyTo: string | null;
  /** Days after which a page closes by itself; null: never. */
  closeAfterDays: number | null;
  /** Days after the end of a referral when its words are erased. */
  referralRetentionDays: number;
  /** Days after its rejection when a comment's words are erased. */
  rejectedRetentionDays: number;
}

/** Who mails come from. `email` is null where the server's configuration decides. */
export interface Sender {
  name: string;
  email: string | null;
  replyTo: string | null;
}

/** Lengths in Unicode code points. */
export const NOTICE_MAX = 1000;
export const HOURS_MAX = 500;
export const SITE_NAME_MAX = 100;
export const MAX_ORIGINS = 20;
/** Ten years. */
export const MAX_CLOSE_AFTER_DAYS = 3650;
export const MAX_RETENTION_DAYS = 365;
export const DEFAULT_RETENTION_DAYS = 30;
