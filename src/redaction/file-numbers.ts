import { withoutHarmlessNumbers } from './digit-runs.ts';
import { ANNOUNCED_AZR, ANNOUNCED_DOCUMENTS, ANNOUNCED_FILES, COURT_NUMBER } from './file-number-cues.ts';
import { matchesOf, type PersonalDetail, withoutOverlaps } from './personal-detail.ts';
import { isAnnouncedAsPhone } from './phone-cues.ts';
import { BARE_INTERNATIONAL } from './phone-shapes.ts';

/** Federal Office for Migration and Refugees: seven digits, of late eight, and the country's key. */
const BAMF = /(?<![\p{L}\d]|\d[ ./-])\d{7,8} ?- ?\d{3}(?![\p{L}\d]|[ ./-]{1,2}\d)/gu;
const COURT = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${COURT_NUMBER})(?![\p{L}\p{N}])`, 'gu');
/** Judgments of higher courts are cited in public and name nobody. */
const HIGHER_COURT =
  /(?:BVerwG|BVerfG|BGH|BSG|BAG|BFH|EuGH|EGMR|CJEU|OVG|VGH|Bundes\p{L}{0,20}gericht\p{L}{0,2}|Oberverwaltungsgericht\p{L}{0,2})[^\d\n]{0,30}(?:\d{1,2}\. ?\d{1,2}\. ?\d{2,4}[^\d\n]{0,12})?$/u;
const CITED = /^[ ,;:()-]{0,4}(?:OVG|VGH|juris|BVerwG|Rn\b)/u;
/** Central Register of Foreigners: twelve digits. */
const TWELVE_DIGITS =
  /(?<![\p{L}\d+]|\d[ ./-]|\+ )(?:\d{12}|\d{4}(?:[ -]\d{4}){2}|\d{3}(?:[ -]\d{3}){3})(?![\p{L}\d]|[ ./-]\d)/gu;

/** File, passport, permit and other personal reference numbers; numbers of the Central Register of Foreigners. */
export function findFileNumbers(plain: string): PersonalDetail[] {
  if (!/\d/.test(plain)) return [];
  const announced = [ANNOUNCED_FILES, ANNOUNCED_DOCUMENTS].flatMap((pattern) =>
    matchesOf('file_number', plain, pattern).filter((detail) => isNumber(textOf(plain, detail))),
  );
  const court = matchesOf('file_number', plain, COURT).filter(
    ({ start, end }) =>
      !HIGHER_COURT.test(plain.slice(Math.max(0, start - 80), start)) &&
      !CITED.test(plain.slice(end, end + 12)),
  );
  const azr = matchesOf('azr_number', plain, ANNOUNCED_AZR);
  const bamf = matchesOf('file_number', plain, BAMF);
  return withoutOverlaps([...azr, ...bamf, ...announced, ...court, ...bareRegisterNumbers(plain)]);
}

function bareRegisterNumbers(plain: string): PersonalDetail[] {
  const text = withoutHarmlessNumbers(plain);
  return matchesOf('azr_number', text, TWELVE_DIGITS).filter((detail) => {
    const digits = textOf(text, detail).replaceAll(/\D/g, '');
    const looksOtherwise = /^0|000$/.test(digits) || BARE_INTERNATIONAL.test(digits);
    return !looksOtherwise && !isAnnouncedAsPhone(text, detail.start);
  });
}

const textOf = (plain: string, { start, end }: PersonalDetail): string => plain.slice(start, end);

/** "Aktenzeichen seit 2019" and "Az. vom 12.03.2024" announce no number. */
function isNumber(token: string): boolean {
  const digits = token.replaceAll(/\D/g, '');
  const isDate = /^\P{N}*(?:(?:19|20)\d{2}|\d{1,2}([./-])\d{1,2}\1(?:\d{2}){0,2})\P{N}*$/u.test(token);
  const beginsWithWord = /^\p{L}+ /u.test(token) && !/^\p{Lu}+ /u.test(token);
  return digits.length >= 3 && !isDate && !beginsWithWord;
}
