import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expressionsBuiltBy, expressionsInSources } from '../support/regular-expressions.ts';
import { LISTED, SHORT_INPUT } from '../support/regular-expressions-listed.ts';

process.env.RECHECK_BACKEND = 'pure'; // no other process, no Java
const { checkSync } = await import('recheck');

const { written, built } = expressionsInSources();
const PATIENCE = 60_000;
/** Where it guesses, it guesses the same each time. */
const SEED = 1;

/** Milliseconds of this process alone, whatever else the machine does. */
function cpuOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** What makes backtracking costly: runs of one kind, beginnings that never end, beginnings that nearly match. */
const SEEDS = [
  ' ', '\n', '\t', 'a', 'A', 'ä', 'ا', '1', '1 ', '1.', '1-', '12 ', '0', '+1', '-', '_', '.', '/', '=', '@', '<', '<a', '<a ', '</p> ', '(', '((',
  '"', "'", '{{', '{{a', '#', '\\', 'a@', 'a.', 'a-', 'a@a.', 'www.', 'https://', 'az ', 'az. nr ', 'Bundes', 'Am ', 'am ', 'Str. ', 'DE1', 'DE12 3456 ',
  '5 K 1', 'Ich heiße ', 'tel ', 'tel: ', 'gruß ', 'haus ', 'Straße ', 'Herr ', ' : ', '1/1', '00', '\uFFFD', '\u0301', 'é', '😂', '-----BEGIN ',
]; // biome-ignore format: a heap

/** A text of a length made of a beginning and an end that matches nothing. */
const attack = (seed: string, length: number) =>
  `${seed.repeat(Math.ceil(length / seed.length)).slice(0, length)}\u0007`;

function matchAll(expression: RegExp, text: string): void {
  const flags = expression.flags.replace(/[gy]/g, '');
  for (const _ of text.matchAll(new RegExp(expression.source, `${flags}g`)));
}

const REPEATS = 3;

/** Linear: four times the length takes four times the time, not sixteen; too little to measure counts as linear. */
function assertLinear(expression: RegExp, about: string): void {
  for (const seed of SEEDS) {
    const [short, long] = [attack(seed, 1 << 14), attack(seed, 1 << 16)];
    const first = cpuOf(() => matchAll(expression, short));
    assert.ok(first < 400, `${about} takes ${first} ms for 16 k of ${JSON.stringify(seed)}`);
    const isLinear = (second: number) => second < 40 || second < 9 * first;
    let second = cpuOf(() => matchAll(expression, long));
    // a collection of garbage costs as much once, not each time
    for (let more = 0; more < REPEATS && !isLinear(second); more += 1)
      second = Math.min(
        second,
        cpuOf(() => matchAll(expression, long)),
      );
    assert.ok(isLinear(second), `${about}: ${first} ms, then ${second} ms for ${JSON.stringify(seed)}`);
  }
}

test('every regular expression that is written down runs in linear time, or is listed with the reason why it may stay', () => {
  assert.ok(written.length > 200);
  const strange: string[] = [];
  const checked = new Set<string>();
  for (const { place, source, flags } of written) {
    if (source in LISTED || source in SHORT_INPUT || checked.has(`${source}/${flags}`)) continue;
    checked.add(`${source}/${flags}`);
    const found = checkSync(source, flags, {
      timeout: PATIENCE,
      seedingTimeout: PATIENCE,
      incubationTimeout: PATIENCE,
      attackTimeout: PATIENCE,
      randomSeed: SEED,
    });
    if (found.status !== 'safe') strange.push(`${place} /${source}/${flags}: ${found.status}`);
  }
  assert.deepEqual(strange, []);
});

test('what the checker does not decide does not grow faster than its text', () => {
  const found = new Map(written.map((one) => [one.source, one]));
  for (const [source, reason] of Object.entries(LISTED)) {
    const one = found.get(source);
    assert.ok(one && reason, `${source} is listed, and is not there any more`);
    assertLinear(new RegExp(source, one.flags), one.place);
  }
  for (const source of Object.keys(SHORT_INPUT))
    assert.ok(found.has(source), `${source} is not there any more`);
});

test('what is put together from words does not grow faster than its text', async () => {
  const made = await expressionsBuiltBy(built);
  assert.ok(made.length > 20, `${made.length} are made`);
  for (const expression of made) assertLinear(expression, expression.source.slice(0, 80));
});
