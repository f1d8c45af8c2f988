import type { LocalTexts } from '../site/local-texts.ts';

/** The reasons that every site begins with; label and texts are in the locales until somebody writes own ones. */
export const BUILT_IN_REASONS = [
  'off_topic',
  'personal_data',
  'insulting',
  'false_claim',
  'advertising',
  'duplicate',
  'other',
] as const;
export type BuiltInReason = (typeof BUILT_IN_REASONS)[number];

/** What kind of comment a reason may say it is; the screening learns from it. */
export const TEACHINGS = ['spam', 'abuse'] as const;
export type Teaching = (typeof TEACHINGS)[number];

/** A reason why a comment is not published. Events refer to it by its code for ever. */
export interface Reason {
  code: string;
  /** What moderators read; null for a built-in one that has its label from the locales. */
  label: string | null;
  /** Own texts that the writer reads, by language. */
  texts: LocalTexts;
  teaches: Teaching | null;
  /** Whether moderators can choose it. */
  isActive: boolean;
}

/** Lengths in Unicode code points. */
export const LABEL_MAX = 80;
export const REASON_TEXT_MAX = 500;

export const isBuiltIn = (code: string): code is BuiltInReason =>
  BUILT_IN_REASONS.includes(code as BuiltInReason);
