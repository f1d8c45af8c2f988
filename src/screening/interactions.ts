import type { SignalId } from './explain.ts';
import type { Found, Span } from './signals.ts';

type FoundMap = ReadonlyMap<SignalId, Found>;

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
  both('sale-with-contact', SALE, ADDRESS);
  both('praise-with-link', ['thanks-and-praise'], ['link']);
  const person = [...someone, 'he-or-she'] as const;
  if (!person.some((id) => found.has(id))) made.push({ id: 'no-person', value: 1, spans: [] });
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
