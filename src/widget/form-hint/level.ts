import type { Verdict } from '../../screening/verdict.ts';

/** How much a hint says: nothing, whom to turn to, or the emergency numbers above that. */
export type Level = 'none' | 'calm' | 'emergency';

/** What the visitor sees, and what they have closed. */
export interface Shown {
  level: Level;
  /** The level of the hint that was closed; it comes back only where life has come to be in danger. */
  closed: Level;
}

/** As likely a request as not: below that, the label leans to the person in need, which a hint need not. */
const LIKELY = 0.5;

/**
 * What a verdict alone would show: a hint where a request is likelier than anything else, and in every emergency, even
 * a doubtful one. null: too unclear to open a hint, and too unclear to take one away.
 */
export function levelFor({ label, scores, urgency, unsure }: Verdict): Level | null {
  if (label !== 'referral') return unsure ? null : 'none';
  if (urgency === 'emergency') return 'emergency';
  return scores.referral >= LIKELY ? 'calm' : null;
}

/** What is shown next. The numbers stay while somebody goes on writing; what was closed stays closed. */
export function nextLevel({ level, closed }: Shown, found: Level | null): Level {
  const wanted = found === null || (level === 'emergency' && found === 'calm') ? level : found;
  if (closed === 'none' || wanted === 'none') return wanted;
  return wanted === 'emergency' && closed !== 'emergency' ? 'emergency' : 'none';
}
