/** What a moderator can decide on a comment. */
export const DECISIONS = ['approved', 'rejected', 'marked_spam', 'referred'] as const;
export type Decision = (typeof DECISIONS)[number];

/** Reasons for not publishing that the writer is told, by code; the texts are in the locales. */
export const REJECTION_REASONS = [
  'off_topic',
  'personal_data',
  'insulting',
  'false_claim',
  'advertising',
  'duplicate',
  'other',
] as const;
export type RejectionReason = (typeof REJECTION_REASONS)[number];

export const isRejectionReason = (value: unknown): value is RejectionReason =>
  REJECTION_REASONS.includes(value as RejectionReason);
