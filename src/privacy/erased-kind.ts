/** What is erased, as the report counts it: codes in the table erasure_count and keys of the desk's texts. */
export const ERASED_KINDS = [
  /** Rejected comments, with everything that hangs on them. */
  'rejected',
  'spam',
  /** By their writer, at once. */
  'withdrawn',
  /** By the operator, at the request of whoever wrote them. */
  'on_request',
  /** Messages to the counsellors that have ended. */
  'referral',
  /** E-mail addresses of published comments, what stands for them, and marks of spam. */
  'address',
  'note',
  /** What was written before personal details were left out. */
  'original',
  'correction',
  /** Receipts of comments whose words are gone. */
  'link',
  /** Entries of the log of who read which message. */
  'reading',
  /** Sessions and sign-ins. */
  'session',
  /** Links to make an account or to choose a new password. */
  'invitation',
  /** Of people who have left. */
  'account',
  /** Changes of the directory. */
  'directory',
  /** Numbers and ids that only keep something from being done twice, and this report. */
  'trace',
] as const;
export type ErasedKind = (typeof ERASED_KINDS)[number];
