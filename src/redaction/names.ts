import { isGivenName } from './given-names.ts';
import { NAME_CUES, type NameCues } from './name-cues.ts';
import { NO_NAMES, PARTICLES } from './no-names.ts';
import { type PersonalDetail, withoutOverlaps } from './personal-detail.ts';
import { inPlainLetters } from './plain-text.ts';

const MOST_WORDS = 4;

interface Introduction {
  cue: RegExp;
  weak: boolean;
  capitals: boolean;
  small: boolean;
  closed: ReadonlySet<string>;
  glued: string | undefined;
}

interface Word {
  letters: string;
  start: number;
  end: number;
  /** Whether the sentence or clause ends behind the word. */
  last: boolean;
}

const INTRODUCTIONS: readonly Introduction[] = Object.values(NAME_CUES).flatMap((cues) => [
  ...(cues.strong === undefined ? [] : [introduction(cues, cues.strong, false)]),
  ...(cues.weak === undefined ? [] : [introduction(cues, cues.weak, true)]),
]);

/** The name with which a writer introduces somebody: "ich heiße …", "меня зовут …", "اسمي …". */
export function findNames(plain: string): PersonalDetail[] {
  const found = INTRODUCTIONS.flatMap((one) =>
    Array.from(plain.matchAll(one.cue), (match) => nameBehind(plain, match.index + match[0].length, one)),
  );
  return withoutOverlaps(found.filter((name) => name !== null));
}

function introduction(
  { capitals, small = false, closed, glued }: NameCues,
  cues: string,
  weak: boolean,
): Introduction {
  return {
    cue: new RegExp(
      `(?<![\\p{L}\\p{N}-])(?:${inPlainLetters(cues)})(?!\\p{L})[:,"„“«'-]{0,2} {0,3}["„“«'*]?`,
      'giu',
    ),
    weak,
    capitals,
    small: small && !weak,
    closed: new Set(closed === undefined ? [] : inPlainLetters(closed).split('|')),
    glued: glued === undefined ? undefined : inPlainLetters(glued),
  };
}

function nameBehind(plain: string, from: number, one: Introduction): PersonalDetail | null {
  const words = readWords(plain, from);
  const count = one.capitals ? capitalWords(words, one) : plainWords(words, one);
  const first = words[0];
  const last = words[count - 1];
  if (!first || !last || (last.end - first.start < 2 && one.weak)) return null;
  return { kind: 'name', start: first.start, end: last.end };
}

const WORD = /(\p{L}[\p{L}'-]{0,40})(?:(?<=(?:^|[^\p{L}])\p{Lu}\p{Ll}?)\.(?= ?\p{Lu}))?( {0,2})/uy;

/** The next words up to punctuation or a line's end; one more than a name may have. */
function readWords(plain: string, from: number): Word[] {
  const words: Word[] = [];
  WORD.lastIndex = from;
  while (words.length <= MOST_WORDS) {
    const match = WORD.exec(plain);
    if (!match) break;
    const letters = (match[1] ?? '').replace(/(?<!['-])['-]+$/, '');
    const last = match[2] === '' || !/\p{L}/u.test(plain.charAt(WORD.lastIndex));
    words.push({ letters, start: match.index, end: match.index + letters.length, last });
    if (last) break;
  }
  return words;
}

/** Arabic prepositions written together with the article: "اسمي بالتلفون", my name on the telephone. */
const WITH_PREPOSITION = /^(?:بال|كال|فال|لل)/;
const isNoName = ({ letters }: Word): boolean =>
  NO_NAMES.has(letters.toLowerCase()) || WITH_PREPOSITION.test(letters);
const isCapital = ({ letters }: Word): boolean => /^\p{Lu}/u.test(letters);
const isKnown = (word: Word | undefined): boolean => word !== undefined && isGivenName(word.letters);

/** How many of the words are the name, in a script with capitals. */
function capitalWords(words: readonly Word[], { weak, small }: Introduction): number {
  const [first] = words;
  if (!first || isNoName(first)) return 0;
  const inCapitals = isCapital(first);
  if (weak && !(isKnown(first) && inCapitals)) return 0;
  if (!inCapitals) return small || isKnown(first) ? smallWords(words) : 0;
  let count = 0;
  let withParticles = 0;
  for (const word of words.slice(0, MOST_WORDS)) {
    withParticles++;
    if (isCapital(word) && !isNoName(word)) count = withParticles;
    else if (!PARTICLES.has(word.letters.toLowerCase())) break;
  }
  return count;
}

/** "ich heisse ahmad und …": up to two words in small letters, the second only if nothing but an end follows. */
function smallWords(words: readonly Word[]): number {
  const [, second, third] = words;
  if (words[0]?.last || !second || isNoName(second)) return 1;
  return isKnown(second) || second.last || (third && isNoName(third)) ? 2 : 1;
}

/** How many of the words are the name, in a script without capitals. */
function plainWords(words: readonly Word[], introduction: Introduction): number {
  const [first] = words;
  if (!first || isNoName(first) || (introduction.weak && !isKnown(first))) return 0;
  const { count, isClosed } = wordsUntilEnd(words, introduction);
  if (isClosed) return count;
  if (introduction.closed.size === 0) {
    return count <= 2 ? count : linkedWords(words.slice(0, count));
  }
  const endsHere = words[count - 1]?.last ?? false;
  return isKnown(first) && (endsHere || !introduction.weak) ? Math.min(count, 2) : 0;
}

/** The first word and those that surely go on with the name: عبد الرحمن, بن علي, الخطيب. */
function linkedWords(words: readonly Word[]): number {
  const end = words.findIndex((word, at) => {
    const before = words[at - 1];
    const linked = PARTICLES.has(word.letters) || (before !== undefined && PARTICLES.has(before.letters));
    return before !== undefined && !linked && !isKnown(word) && !word.letters.startsWith('ال');
  });
  return end < 0 ? words.length : end;
}

/** Counts up to the copula, a word that is no name, punctuation, or too many words. */
function wordsUntilEnd(words: readonly Word[], { closed, glued }: Introduction) {
  let count = 0;
  let withCopula = 0;
  for (const word of words.slice(0, MOST_WORDS + 1)) {
    if (closed.has(word.letters)) return { count, isClosed: count > 0 };
    if (isNoName(word)) break;
    count++;
    if (glued !== undefined && word.letters.endsWith(glued) && !word.letters.endsWith(`و${glued}`))
      withCopula = count;
    if (word.last) break;
  }
  return withCopula > 0 ? { count: withCopula, isClosed: true } : { count, isClosed: false };
}
