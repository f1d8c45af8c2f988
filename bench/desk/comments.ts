import { DAY, type Instant, MINUTE } from '../../src/shared/clock.ts';
import type { Random } from './random.ts';
import { idAt, type Surroundings } from './surroundings.ts';
import type { BenchText, Kind, Texts } from './texts.ts';

/** A decision of a person, or what the system did. */
export interface BenchEvent {
  type: string;
  actorId: string | null;
  reason: string | null;
  state: string;
  at: Instant;
}

/** A comment of the benchmark with its history. */
export interface BenchComment {
  id: string;
  page: Surroundings['pages'][number];
  state: string;
  createdAt: Instant;
  name: string | null;
  /** null: could not be screened. */
  kind: Kind | null;
  words: BenchText;
  events: BenchEvent[];
}

/** What people did, the state it led to, and how often of a hundred. */
const ENDS: readonly (readonly [type: string, state: string, share: number])[] = [
  ['approved', 'published', 76],
  ['rejected', 'rejected', 8],
  ['marked_spam', 'spam', 8],
  ['marked_abuse', 'rejected', 2],
  ['referred', 'referred', 5],
  ['withdrawn', 'withdrawn', 1],
];
const KINDS_WAITING: readonly (readonly [Kind | null, number])[] = [
  ['general', 68],
  ['unsure', 10],
  ['referral', 3],
  ['spam', 12],
  ['abuse', 6],
  [null, 1],
];
const REASONS = ['off_topic', 'insulting', 'false_claim', 'advertising', 'duplicate', 'other'];
const NAMES = ['Amina', 'Bernd', 'Chiara', 'Dilan', 'Erika', 'Farid', 'Olena', 'Mehmet', 'Thu', 'Yonas'];

/** A comment that waits for a moderator, or one on which somebody has decided. */
export function makeComment(
  createdAt: Instant,
  isPending: boolean,
  from: Surroundings & { texts: Texts; until: Instant },
  random: Random,
): BenchComment {
  const [type, state] = isPending ? ['', 'pending'] : weighted(ENDS, random);
  const kind = isPending ? weighted(KINDS_WAITING, random)[0] : kindOf(state, random);
  const words = from.texts.of(kind ?? 'general', random);
  const events: BenchEvent[] = [
    { type: 'submitted', actorId: null, reason: null, state: 'received', at: createdAt },
    screenedEvent(kind, words.label, createdAt + 1000),
  ];
  if (!isPending) {
    const actorId = type === 'withdrawn' ? null : random.pick(from.people);
    const reason = type === 'rejected' ? random.pick(REASONS) : null;
    const at = createdAt + MINUTE + Math.floor(random.exponential(DAY / 3));
    events.push({ type, actorId, reason, state, at: Math.min(from.until, at) });
  } else if (kind === 'referral') {
    const at = Math.min(from.until, createdAt + DAY);
    events.push({ type: 'returned', actorId: random.pick(from.people), reason: null, state, at });
  }
  const name = random.happens(0.7) ? random.pickEarly(NAMES) : null;
  const page = random.pickEarly(from.pages);
  return { id: idAt(createdAt, random), page, state, createdAt, name, kind, words, events };
}

function screenedEvent(kind: Kind | null, label: string, at: Instant): BenchEvent {
  return kind === null
    ? { type: 'screening_failed', actorId: null, reason: null, state: 'pending', at }
    : { type: 'screened', actorId: null, reason: label, state: 'pending', at };
}

/** What the screening had mostly said of what ended so. */
function kindOf(state: string, random: Random): Kind {
  if (random.happens(0.1)) return 'unsure';
  if (state === 'spam') return 'spam';
  if (state === 'referred') return 'referral';
  return state === 'rejected' && random.happens(0.5) ? 'abuse' : 'general';
}

function weighted<T extends readonly [...unknown[], number]>(choices: readonly T[], random: Random): T {
  let left = random.next() * choices.reduce((sum, choice) => sum + Number(choice.at(-1)), 0);
  for (const choice of choices) {
    left -= Number(choice.at(-1));
    if (left < 0) return choice;
  }
  return random.pick(choices);
}
