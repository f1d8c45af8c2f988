import { chooseLabel, MODEL_VERSION, reasonsFor, scoreLabels } from './score.ts';
import { findSignals } from './signals.ts';
import { chooseTopics } from './topics.ts';
import { judgeUrgency } from './urgency.ts';
import type { Verdict } from './verdict.ts';

export type { Label, Reason, Topic, Urgency, Verdict } from './verdict.ts';

/**
 * Says what kind of comment a text is, how urgent, about what, in which language, and why.
 * Pure: `today` is the only time it knows; without it dates are not compared. `lang` overrides the guessed language;
 * an unknown code is ignored. Never throws, whatever the string holds. Offsets in the reasons are UTF-16.
 */
export function screen(text: string, options: { lang?: string; today?: Date } = {}): Verdict {
  const signals = findSignals(text, options);
  const scores = scoreLabels(signals.found);
  const label = chooseLabel(scores);
  const referral = label === 'referral';
  return {
    label,
    scores,
    urgency: referral ? judgeUrgency(signals.found) : null,
    topics: referral ? chooseTopics(signals) : [],
    lang: signals.lang,
    reasons: reasonsFor(signals.found, scores, label, text),
    modelVersion: MODEL_VERSION,
  };
}
