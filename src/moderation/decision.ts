/** What a moderator can decide on a comment. */
export const DECISIONS = ['approved', 'rejected', 'marked_spam', 'referred'] as const;
export type Decision = (typeof DECISIONS)[number];
