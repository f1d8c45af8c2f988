import type { SignalId } from './explain.ts';
import type { Found, FoundMap, Span } from './found.ts';

const PERSON: readonly SignalId[] = ['tells-of-a-person', 'own-case', 'third-person-case'];
const CASE: readonly SignalId[] = ['own-case', 'third-person-case', 'tells-of-a-person'];
const PLEA: readonly SignalId[] = [
  'asks-for-help',
  'asks-practical-question',
  'does-not-know-what-to-do',
  'looks-for',
  'wants-contact',
];
const OBSTACLE: readonly SignalId[] = ['stuck-with-authority', 'waiting-long', 'distress', 'names-deadline'];
const DANGER: readonly SignalId[] = [
  'imminent-deportation', 'detained', 'homeless-now', 'no-money-or-food', 'treatment-refused', 'violence', 'suicide',
  'medical-emergency', 'locked-in', 'exploited', 'child-in-danger', 'forced-marriage',
]; // biome-ignore format: a list
const BUSINESS: readonly SignalId[] = ['official-enquiry', 'offers-help', 'job-application', 'site-request'];
const NEED: readonly SignalId[] = [
  'tells-of-a-person', 'third-person-case', 'stuck-with-authority', 'does-not-know-what-to-do', 'waiting-long',
]; // biome-ignore format: a list
const DATED: readonly SignalId[] = ['names-deadline', 'names-date', 'date-soon'];
const VIOLENT: readonly SignalId[] = ['violence', 'locked-in', 'child-in-danger', 'exploited'];
const SALE: readonly SignalId[] = [
  'sells-documents',
  'offers-loan',
  'crypto-or-gambling',
  'sells-pills',
  'sells-services',
];
const ADDRESS: readonly SignalId[] = [
  'telephone-number',
  'email-address',
  'link',
  'masked-address',
  'messenger-number',
];

/** Signals that only two others together make: each is as strong as the weaker of its halves. */
export function combine(found: FoundMap): Found[] {
  const made: Found[] = [];
  const both = (id: SignalId, one: readonly SignalId[], other: readonly SignalId[]): void => {
    const a = strongest(found, one);
    const b = strongest(found, other);
    if (a.value > 0 && b.value > 0)
      made.push({ id, value: Math.min(a.value, b.value), spans: [...a.spans, ...b.spans] });
  };
  const someone: readonly SignalId[] = [...CASE, 'first-person'];
  both('case-and-plea', CASE, PLEA);
  both('case-and-obstacle', CASE, OBSTACLE);
  both('status-and-person', PERSON, ['names-status']);
  both('danger-to-a-person', [...someone, 'he-or-she'], DANGER);
  both('deportation-with-date', ['imminent-deportation', 'detained'], DATED);
  both('violence-now', VIOLENT, ['danger-now']);
  both('sale-with-contact', SALE, ADDRESS);
  both('praise-with-link', ['thanks-and-praise'], ['link']);
  const person = [...someone, 'he-or-she'] as const;
  if (!person.some((id) => found.has(id))) made.push({ id: 'no-person', value: 1, spans: [] });
  const need = [...NEED, ...DANGER].some((id) => found.has(id));
  const business = strongest(found, BUSINESS);
  if (business.value > 0 && !need) made.push({ id: 'offer-without-case', value: 1, spans: business.spans });
  const open = [...PLEA, ...OBSTACLE, ...DANGER, 'question-mark'] as const;
  if (!open.some((id) => found.has(id))) made.push({ id: 'nothing-open', value: 1, spans: [] });
  if (found.has('question-mark') && !CASE.some((id) => found.has(id))) {
    made.push({ id: 'question-without-a-person', value: 1, spans: [] });
  }
  return made;
}

function strongest(found: FoundMap, ids: readonly SignalId[]): { value: number; spans: Span[] } {
  let value = 0;
  let spans: Span[] = [];
  for (const id of ids) {
    const one = found.get(id);
    if (one && one.value > value) ({ value, spans } = one);
  }
  return { value, spans: spans.slice(0, 1) };
}
