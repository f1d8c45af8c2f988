import { LABELS, LANGUAGES, TOPICS, URGENCIES } from '../verdict.ts';
import { type Row, readCorpus, readHeldOut } from './corpus.ts';

// Part of npm run check: every row is sound, no text stands twice or nearly so, and no text that figures are
// published from is like one that was learnt from.

/** Letters in a shingle, as the near-duplicate check of web pages has it (Broder 1997). */
const SHINGLE = 5;
/** Two texts that share this part of all their shingles (Jaccard) are nearly the same. */
const TOO_ALIKE = 0.55;
/** Texts with fewer shingles are compared as a whole: few letters are alike by chance. */
const FEWEST = 12;
/** Only shingles that few texts have are looked up; texts that are nearly the same share rare ones too. */
const RARE = 40;

interface Place {
  split: 'train' | 'dev' | 'test' | 'short';
  row: Row;
  shingles: ReadonlySet<string>;
}

const places: Place[] = (
  [
    ['train', readCorpus()],
    ['dev', readHeldOut('dev')],
    ['test', readHeldOut('test')],
    ['short', readHeldOut('short')],
  ] as const
).flatMap(([split, rows]) => rows.map((row) => ({ split, row, shingles: shinglesOf(row.text) })));

const faults = [...places.flatMap(({ row }) => faultsOf(row)), ...sameIds(), ...nearDuplicates()];
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.stdout.write(`corpus: ${places.length} texts, ${faults.length} faults\n`);
if (faults.length > 0) process.exitCode = 1;

function faultsOf(row: Row): string[] {
  const isReferral = row.label === 'referral';
  const sound = {
    text: typeof row.text === 'string' && row.text.trim().length >= 2 && row.text.length <= 5000,
    lang: (LANGUAGES as readonly string[]).includes(row.lang),
    label: LABELS.includes(row.label),
    urgency: isReferral ? URGENCIES.includes(row.urgency as never) : row.urgency === null,
    topics: row.topics.every((topic) => TOPICS.includes(topic)) && row.topics.length > 0 === isReferral,
    hard: typeof row.hard === 'boolean',
  };
  return Object.entries(sound).flatMap(([field, isSound]) =>
    isSound ? [] : [`${row.id}: ${field} is not sound`],
  );
}

function sameIds(): string[] {
  const groups = Map.groupBy(places, ({ row }) => row.id);
  return [...groups].flatMap(([id, group]) =>
    group.length > 1 ? [`${id}: ${group.length} texts have this id`] : [],
  );
}

function nearDuplicates(): string[] {
  const holders = new Map<string, number[]>();
  const wholes = new Map<string, number>();
  const found: string[] = [];
  places.forEach((place, i) => {
    if (place.shingles.size < FEWEST) {
      const whole = folded(place.row.text);
      const other = wholes.get(whole);
      if (other !== undefined) found.push(named(place, places[other] as Place, 1));
      wholes.set(whole, i);
      return;
    }
    for (const other of candidates(place, holders)) {
      const alike = jaccard(place.shingles, (places[other] as Place).shingles);
      if (alike >= TOO_ALIKE) found.push(named(place, places[other] as Place, alike));
    }
    for (const shingle of place.shingles) {
      const list = holders.get(shingle);
      if (!list) holders.set(shingle, [i]);
      else if (list.length <= RARE) list.push(i);
    }
  });
  return found;
}

/** Texts that share at least a quarter as many rare shingles as would make them nearly the same. */
function candidates(place: Place, holders: ReadonlyMap<string, readonly number[]>): number[] {
  const shared = new Map<number, number>();
  for (const shingle of place.shingles) {
    const list = holders.get(shingle);
    if (list && list.length <= RARE)
      for (const other of list) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  const least = (place.shingles.size * TOO_ALIKE) / 4;
  return [...shared].flatMap(([other, count]) => (count >= least ? [other] : []));
}

function named(one: Place, other: Place, alike: number): string {
  return `${one.split}/${one.row.id} and ${other.split}/${other.row.id} are ${alike.toFixed(2)} alike`;
}

function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const shingle of one) if (other.has(shingle)) shared++;
  return shared / (one.size + other.size - shared);
}

function shinglesOf(text: string): Set<string> {
  const letters = folded(text);
  const shingles = new Set<string>();
  for (let i = 0; i + SHINGLE <= letters.length; i++) shingles.add(letters.slice(i, i + SHINGLE));
  return shingles;
}

function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
