import type { Screen } from '../../src/moderation/screen-comment.ts';
import type { Label, Urgency } from '../../src/screening/verdict.ts';

const URGENCIES: readonly Urgency[] = ['emergency', 'urgent', 'normal'];
const LABELS: readonly Label[] = ['referral', 'spam', 'abuse'];

/**
 * A screening whose verdict the text names itself: #referral, #urgent and #emergency (referrals too), #spam, #abuse;
 * #broken makes it throw; everything else is general.
 */
export const screenByMarker: Screen = (text) => {
  if (text.includes('#broken')) throw new Error(`could not read: ${text}`);
  const urgency = URGENCIES.find((one) => text.includes(`#${one}`)) ?? null;
  const label = urgency ? 'referral' : (LABELS.find((one) => text.includes(`#${one}`)) ?? 'general');
  const rest = { referral: 0.01, general: 0.01, spam: 0.01, abuse: 0.01 };
  return {
    label,
    scores: { ...rest, [label]: 0.97 },
    unsure: false,
    urgency: label === 'referral' ? (urgency ?? 'normal') : null,
    topics: label === 'referral' ? ['residence'] : [],
    lang: 'de',
    reasons: [{ signal: 'test', weight: 1, phrase: text, start: 0, end: 6 }],
    modelVersion: 'test',
  };
};
