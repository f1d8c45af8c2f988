import { matchesOf, type PersonalDetail, withoutOverlaps } from './personal-detail.ts';
import { inPlainLetters } from './plain-text.ts';

/** In one script: Amharic and Georgian writers glue prepositions to the address ("በname@web.de"). */
const LOCAL = String.raw`(?<![\p{Script=Latin}\p{N}._%+-])[\p{Script=Latin}\p{N}._%+-]{1,64}`;
const OTHER_LOCAL = String.raw`(?<![\p{L}\p{N}._%+-])(?:(?!\p{Script=Latin})[\p{L}\p{N}._%+-]){1,64}`;
const LABEL = String.raw`[\p{L}\p{N}-]{1,63}`;
const PROVIDER =
  '(?:gmail|googlemail|gmx|web|yahoo|ymail|hotmail|outlook|live|icloud|mail|proton|protonmail|posteo|t-online|freenet|aol|yandex|ukr|rambler|inbox|zoho|tutanota|tuta|mailbox|msn)';
/** Top-level domains that people write with blanks around the dot; a list, since ". Danke" is no domain. */
const TLD = String.raw`(?:com|de|net|org|info|eu|at|ch|fr|es|uk|ru|ua|tr|me|io|al|rs|ba|ge|vn|ir|af|sy|iq|pk|et|so)(?![\p{L}\p{N}])`;

const IN_BRACKETS = (words: string): string => String.raw`[(\[{<] ?(?:${words}) ?[)\]}>]`;
const AT = 'at|ät|@|a|et|arroba|chez|собака|ат|ет|آت|ات|ኣት|&#64;';
const DOT = 'dot|punkt|point|punto|nokta|точка|крапка|نقطة|نقطه|pikë|tačka|chấm';
const ANY_DOT = String.raw`(?: ?\. ?| ?${IN_BRACKETS(String.raw`${DOT}|\.`)} ?| (?:${DOT}) )`;
const WORD_DOT = `(?: ?${IN_BRACKETS(DOT)} ?| (?:${DOT}) )`;
const BARE_AT = ' (?:at|ät|@|arroba|собака|آت|ات) ';

const PATTERNS = [
  // name@web.de, also with letters of any script
  String.raw`(?:${LOCAL}|${OTHER_LOCAL})@(?:${LABEL}\.){1,4}(?:\p{Script=Latin}{2,24}|\p{L}{2,24})`,
  // name(at)web.de, name [ät] web . de, name&#64;web.de
  `${LOCAL} {0,2}(?:${IN_BRACKETS(AT)}|&#64;|&commat;) {0,2}(?:${LABEL}${ANY_DOT}){1,3}${TLD}`,
  // name @ web.de
  String.raw`${LOCAL} {0,2}@ {0,2}(?:${LABEL}\.){1,3}${TLD}`,
  // name at gmail dot com, name@web punkt de
  `${LOCAL}(?:${BARE_AT}|@)(?:${LABEL}${WORD_DOT}){1,3}${TLD}`,
  // name at gmail.com, name ät web . de: a bare "at" only before a mail service, since one also looks at news sites
  `${LOCAL}${BARE_AT}${PROVIDER}${ANY_DOT}${TLD}`,
  // name@gmail, name@gmail com
  String.raw`${LOCAL} ?@ ?${PROVIDER}(?: (?:com|de|net|ru))?(?![\p{L}\p{N}.-])`,
].map((source) => new RegExp(inPlainLetters(source), 'giu'));

/** E-mail addresses, whole or disguised, also inside mailto links. */
export function findEmails(plain: string): PersonalDetail[] {
  return withoutOverlaps(PATTERNS.flatMap((pattern) => matchesOf('email', plain, pattern)));
}
