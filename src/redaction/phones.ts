import { type DigitGroup, readDigitRuns, withoutHarmlessNumbers } from './digit-runs.ts';
import { matchesOf, type PersonalDetail, withoutOverlaps } from './personal-detail.ts';
import { isAnnouncedAsPhone, MESSENGER_CONTACTS } from './phone-cues.ts';
import { BARE_INTERNATIONAL, BARE_NATIONAL, HOTLINE } from './phone-shapes.ts';

/** Fewest and most digits; ITU-T E.164 allows 15, and 00 may stand before them. */
const INTERNATIONAL = { least: 7, most: 15 };
const WITH_ZEROS = { least: 9, most: 17 };
const NATIONAL = { least: 7, most: 15 };
const ANNOUNCED = { least: 6, most: 15 };

const MANY_ZEROS = /0{6}$/;

/** Telephone numbers and messenger contacts. Hotlines, dates, amounts, law citations are passed over. */
export function findPhones(plain: string): PersonalDetail[] {
  const contacts = matchesOf('phone', plain, MESSENGER_CONTACTS);
  const text = withoutHarmlessNumbers(plain);
  return withoutOverlaps([...contacts, ...readDigitRuns(text).flatMap((run) => phonesInRun(text, run))]);
}

function phonesInRun(text: string, run: readonly DigitGroup[]): PersonalDetail[] {
  const phones: PersonalDetail[] = [];
  for (let first = 0; first < run.length; first++) {
    const last = endOfPhone(text, run, first);
    if (last < 0 || isPartOfCode(text, run[last])) continue;
    const digits = digitsOf(run, first, last);
    const { start, end } = placeOf(text, run, first, last);
    if (!HOTLINE.test(digits)) phones.push({ kind: 'phone', start, end });
    first = last;
  }
  return phones;
}

/** "0001 3M02": what ends in a digit with a letter behind it is no telephone number. */
const isPartOfCode = (text: string, last: DigitGroup | undefined): boolean =>
  last !== undefined && last.digits.length < 3 && /\p{Script=Latin}/u.test(text.charAt(last.end));

/** The last group of the number that begins with group `first`, or -1. */
function endOfPhone(text: string, run: readonly DigitGroup[], first: number): number {
  const group = run[first];
  if (!group || (first > 0 && !/[ (]/.test(group.gap))) return -1;
  const before = text.slice(Math.max(0, group.start - 3), group.start);
  if (/\+ ?\(?$/.test(before)) return reach(run, first, INTERNATIONAL);
  if (/^00[1-9]|^00$/.test(group.digits)) return reach(run, first, WITH_ZEROS);
  const glued = /[\p{Script=Latin}_·]$/u.test(before) && group.digits.length < 10;
  const trunk =
    group.digits === '0' ? (run[first + 1]?.digits.length ?? 0) >= 3 : /^0[1-9]/.test(group.digits);
  if (trunk && !glued) return reach(run, first, NATIONAL);
  if (isAnnouncedAsPhone(text, group.start)) return reach(run, first, ANNOUNCED);
  return first === 0 && isBarePhone(run) && !/[\p{L}_·,.]$/u.test(before) ? run.length - 1 : -1;
}

/** As far as the run goes on without becoming too long or beginning another number; -1 if too short. */
function reach(run: readonly DigitGroup[], first: number, { least, most }: { least: number; most: number }) {
  let count = 0;
  let last = first - 1;
  for (const { digits, gap } of run.slice(first, first + most)) {
    const beginsAnother = count >= 8 && /^0[1-9]\d{2}/.test(digits) && /[ /]/.test(gap);
    if (count > 0 && (count + digits.length > most || beginsAnother)) break;
    count += digits.length;
    last++;
  }
  const varied = new Set(digitsOf(run, first, last)).size > 1;
  return count >= least && count <= most && varied ? last : -1;
}

function isBarePhone(run: readonly DigitGroup[]): boolean {
  if (run.length > 5 || run.some(({ gap }) => gap.length > 1)) return false;
  const digits = digitsOf(run, 0, run.length - 1);
  if (MANY_ZEROS.test(digits)) return false;
  const shape = run.map((group) => group.digits.length).join('-');
  if (BARE_INTERNATIONAL.test(digits)) return true;
  const dotted = run.some(({ gap }) => gap === '.');
  return BARE_NATIONAL.test(digits) && !(dotted && /^\d(?:-3)+$/.test(shape)) && !digits.endsWith('000');
}

const digitsOf = (run: readonly DigitGroup[], first: number, last: number): string =>
  run
    .slice(first, last + 1)
    .map(({ digits }) => digits)
    .join('');

/** With the plus and the bracket before it. */
function placeOf(text: string, run: readonly DigitGroup[], first: number, last: number) {
  const { start, end } = { start: run[first]?.start ?? 0, end: run[last]?.end ?? 0 };
  const before = /[+(][+( ]{0,2}$/.exec(text.slice(Math.max(0, start - 3), start))?.[0] ?? '';
  return { start: start - before.length, end };
}
