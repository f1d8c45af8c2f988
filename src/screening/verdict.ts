/** What happens to a comment; the first in this order wins where two fit: referral, abuse, spam, general. */
export type Label = 'referral' | 'general' | 'spam' | 'abuse';
export type Urgency = 'emergency' | 'urgent' | 'normal';
export type Topic =
  | 'asylum'
  | 'residence'
  | 'deportation'
  | 'family'
  | 'work'
  | 'education'
  | 'housing'
  | 'benefits'
  | 'health'
  | 'violence'
  | 'minors'
  | 'other';

export const URGENCIES = ['emergency', 'urgent', 'normal'] as const satisfies readonly Urgency[];
export const TOPICS = [
  'asylum', 'residence', 'deportation', 'family', 'work', 'education',
  'housing', 'benefits', 'health', 'violence', 'minors', 'other',
] as const satisfies readonly Topic[]; // biome-ignore format: two rows of six

export const LABELS = ['referral', 'general', 'spam', 'abuse'] as const satisfies readonly Label[];

export const LANGUAGES = [
  'de', 'en', 'fr', 'es', 'ar', 'fa', 'ps', 'tr', 'kmr', 'ckb',
  'ru', 'uk', 'sq', 'sr', 'ti', 'am', 'so', 'ka', 'ur', 'vi',
] as const; // biome-ignore format: two rows of ten
export type Lang = (typeof LANGUAGES)[number];

/**
 * Why: one signal that moved the score of the label; a negative weight moved it down.
 * start/end are UTF-16 offsets into the text that was passed in, absent for signals of the whole text.
 */
export interface Reason {
  signal: string;
  weight: number;
  phrase?: string;
  start?: number;
  end?: number;
}

export interface Verdict {
  label: Label;
  /** 0..1 each, summing to 1. */
  scores: Record<Label, number>;
  /** Whether it is a referral or not is open to doubt; a person should look first. */
  unsure: boolean;
  /** null unless the label is referral or the need was asked for. */
  urgency: Urgency | null;
  /** Empty unless the label is referral or the need was asked for. */
  topics: Topic[];
  /** One of LANGUAGES, or 'und'. */
  lang: string;
  reasons: Reason[];
  modelVersion: string;
}
