import type { SignalId } from './explain.ts';
import type { Found } from './signals.ts';
import type { Urgency } from './verdict.ts';

const EMERGENCY: readonly SignalId[] = [
  'suicide',
  'medical-emergency',
  'locked-in',
  'violence',
  'child-in-danger',
];
const URGENT: readonly SignalId[] = [
  'detained', 'homeless-now', 'no-money-or-food', 'treatment-refused', 'forced-marriage', 'exploited', 'date-soon',
]; // biome-ignore format: a list

/** How soon a person must act on a referral; in doubt the more urgent. */
export function judgeUrgency(found: ReadonlyMap<SignalId, Found>): Urgency {
  const has = (id: SignalId): boolean => found.has(id);
  if (EMERGENCY.some(has)) return 'emergency';
  if (URGENT.some(has)) return 'urgent';
  const dated = has('names-deadline') || has('names-date');
  if (has('imminent-deportation') && dated) return 'urgent';
  if (has('names-deadline')) return 'urgent';
  if (has('minor-without-care') && has('homeless-now')) return 'urgent';
  return 'normal';
}
