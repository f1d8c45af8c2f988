import type { Label, Topic, Urgency } from '../screening/verdict.ts';
import type { Instant } from '../shared/clock.ts';

/** What a person has found a comment to be, against the verdict of the screening. */
export interface Correction {
  commentId: string;
  text: string;
  was: Label;
  label: Label;
  lang: string;
  /** null unless the label is referral. */
  urgency: Urgency | null;
  topics: readonly Topic[];
  modelVersion: string;
  correctedAt: Instant;
}

/** How long the words of a corrected comment may teach the screening, in milliseconds: half a year. */
export const CORRECTIONS_KEPT = 180 * 24 * 60 * 60 * 1000;
