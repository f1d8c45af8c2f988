import { DAY } from '../shared/clock.ts';

/**
 * How long what is kept, in milliseconds; docs/privacy.md says why. Rejected comments and messages to the counsellors
 * have their windows in the site's settings; an original that nobody wanted kept has ORIGINAL_KEPT (keep-original.ts),
 * a correction CORRECTIONS_KEPT (correction.ts).
 */

/** Spam, from when it was marked: long enough to find what was marked by mistake. */
export const SPAM_KEPT = 14 * DAY;

/**
 * The address of a published comment's writer, the pseudonym that stands for it and the mark of spam, from the
 * publication: the mail about the decision has gone out, a moderator may still refer the comment to the counsellors.
 */
export const ADDRESS_KEPT = 30 * DAY;

/** What moderators noted on a comment that does not wait any more, from when they wrote it. */
export const NOTES_KEPT = 90 * DAY;

/** What was written before personal details were left out, where a moderator kept it for the counsellors. */
export const ORIGINAL_FOR_COUNSELLORS_KEPT = 30 * DAY;

/** The receipt of a comment whose words are gone: so long its writer still reads there that they are. */
export const RECEIPT_KEPT = 30 * DAY;

/** Who read which message to the counsellors. */
export const READINGS_KEPT = 365 * DAY;

/** Links to make an account or choose a password, from when they end: so long an admin sees that there was one. */
export const LINKS_KEPT = 30 * DAY;

/** Name, address and keys of somebody who has left, from the deactivation: until then the account can be reopened. */
export const ACCOUNTS_KEPT = 365 * DAY;

/** What was changed in the directory, which may name people at the contacts. */
export const DIRECTORY_CHANGES_KEPT = 2 * 365 * DAY;

/** Which mails went out: no outbox row is tried for longer. */
export const MAILS_NOTED = 30 * DAY;

/** What keeps a code, a challenge or a lease from counting twice, long after it can. */
export const USED_ONCE_KEPT = DAY;

/** What was erased when. */
export const REPORT_KEPT = 2 * 365 * DAY;
