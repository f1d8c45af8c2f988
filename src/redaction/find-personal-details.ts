import { findEmails } from './emails.ts';
import { findFileNumbers } from './file-numbers.ts';
import { findIbans } from './ibans.ts';
import { findNames } from './names.ts';
import type { Detector, PersonalDetail, Span } from './personal-detail.ts';
import { findPhones } from './phones.ts';
import { readPlain } from './plain-text.ts';
import { findPostalAddresses } from './postal-addresses.ts';

/** The more specific first: what one has found, the next ones no longer see. */
const DETECTORS: readonly Detector[] = [
  findEmails,
  findIbans,
  findFileNumbers,
  findPostalAddresses,
  findPhones,
  findNames,
];

/**
 * A find can free its neighbours (two numbers side by side look like one long one), so it is looked again until
 * nothing new turns up; two rounds are usual, the limit keeps the time linear in any case.
 */
const MOST_ROUNDS = 12;

/**
 * The personal details in a text that somebody typed, in order, never overlapping, never tearing a character. Once all
 * are blacked out, nothing more is found. Pure, and linear in the length of the text.
 */
export function findPersonalDetails(text: string): PersonalDetail[] {
  const { plain, inOriginal } = readPlain(text);
  let open = plain;
  const found: PersonalDetail[] = [];
  for (let round = 0, before = -1; round < MOST_ROUNDS && found.length > before; round++) {
    before = found.length;
    for (const detect of DETECTORS) {
      const details = detect(open);
      found.push(...details);
      open = cover(open, details);
    }
  }
  return inOrder(found.map((detail) => ({ kind: detail.kind, ...inOriginal(detail) })));
}

/** '…' is a wall to every pattern, as it is in the text once it is blacked out. */
function cover(plain: string, spans: readonly Span[]): string {
  let covered = '';
  let from = 0;
  for (const { start, end } of spans) {
    covered += plain.slice(from, start) + '…'.repeat(end - start);
    from = end;
  }
  return covered + plain.slice(from);
}

function inOrder(details: PersonalDetail[]): PersonalDetail[] {
  const ordered: PersonalDetail[] = [];
  for (const detail of details.sort((a, b) => a.start - b.start)) {
    const start = Math.max(detail.start, ordered.at(-1)?.end ?? 0);
    if (start < detail.end) ordered.push({ ...detail, start });
  }
  return ordered;
}
