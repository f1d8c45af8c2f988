import { LABELS, type Label } from '../screening/verdict.ts';

/** What the screening said of a comment; `unscreened` when it has not said anything, yet or ever. */
export const SCREENED_AS = ['general', 'referral', 'spam', 'abuse', 'unscreened'] as const;
export type ScreenedAs = (typeof SCREENED_AS)[number];

/** What people found a comment to be; `unsaid` when they rejected it for a reason that tells nothing of its kind. */
export const FOUND = ['general', 'referral', 'spam', 'abuse', 'unsaid'] as const;
export type Found = (typeof FOUND)[number];

/** What moderators do, by the event's type. */
export const DECISION_KINDS = [
  'approved',
  'rejected',
  'marked_spam',
  'marked_abuse',
  'referred',
  'undone',
] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** How many comments of each label of the screening people found to be what. */
export type Confusion = Record<ScreenedAs, Record<Found, number>>;

/** How often people agreed, among the comments of which they have told the kind; null when there are none. */
export interface Agreement {
  agreed: number;
  told: number;
  share: number | null;
}

/** Agreement with one label of the screening. */
export function agreementOn(confusion: Confusion, label: Label): Agreement {
  const row = confusion[label];
  const told = LABELS.reduce((sum, found) => sum + row[found], 0);
  return agreement(row[label], told);
}

/** Agreement with all labels together. */
export function agreementOverall(confusion: Confusion): Agreement {
  const each = LABELS.map((label) => agreementOn(confusion, label));
  return agreement(
    each.reduce((sum, { agreed }) => sum + agreed, 0),
    each.reduce((sum, { told }) => sum + told, 0),
  );
}

const agreement = (agreed: number, told: number): Agreement => ({
  agreed,
  told,
  share: told === 0 ? null : agreed / told,
});

/** The correction that people made most often; null when they made none. */
export function commonestCorrection(
  confusion: Confusion,
): { was: Label; found: Label; count: number } | null {
  const corrections = LABELS.flatMap((was) =>
    LABELS.filter((found) => found !== was).map((found) => ({ was, found, count: confusion[was][found] })),
  );
  const most = corrections.reduce((a, b) => (b.count > a.count ? b : a));
  return most.count > 0 ? most : null;
}
