import type { FoundMap } from './found.ts';
import { EMERGENCY_FROM, URGENCY_BIAS, URGENCY_WEIGHTS, URGENT_FROM } from './urgency-weights.ts';
import type { Urgency } from './verdict.ts';

const PRESSING = 0.15;

/** How soon a person must act on a referral; in doubt the more urgent. */
export function judgeUrgency(found: FoundMap): Urgency {
  const [emergency, urgent] = urgencyShares(found);
  if (emergency >= EMERGENCY_FROM) return 'emergency';
  return emergency + urgent >= URGENT_FROM && presses(found) ? 'urgent' : 'normal';
}

/** Something must say that days count: where nothing is known of a text it does not press. */
function presses(found: FoundMap): boolean {
  return [...found.keys()].some((id) => {
    const [emergency, urgent] = URGENCY_WEIGHTS[id] ?? [0, 0];
    return Math.max(emergency, urgent) >= PRESSING;
  });
}

function urgencyShares(found: FoundMap): [number, number] {
  const logits = [...URGENCY_BIAS];
  for (const { id, value } of found.values()) {
    URGENCY_WEIGHTS[id]?.forEach((weight, k) => {
      logits[k] = (logits[k] ?? 0) + weight * value;
    });
  }
  const top = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - top));
  const total = powers.reduce((a, b) => a + b, 0);
  return [(powers[0] ?? 0) / total, (powers[1] ?? 0) / total];
}
