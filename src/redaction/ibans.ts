import type { PersonalDetail } from './personal-detail.ts';

/** Length of an account number by country: SWIFT IBAN registry, release 99. */
const LENGTHS = new Map(
  `AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29
  ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IR26 IS26 IT27 JO30 KW30 KZ20
  LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29
  PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30`
    .split(/\s+/)
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))] as const),
);

const CANDIDATE = /(?<![\p{L}\p{N}])[A-Z]{2} ?\d{2}(?:[ .-]?[A-Z\d]){11,30}/giu;

/**
 * International bank account numbers with a right checksum (ISO 13616, modulo 97); German ones also with a wrong one,
 * since DE and 20 digits is nothing else and a slip of the finger still shows most of the account.
 */
export function findIbans(plain: string): PersonalDetail[] {
  const found: PersonalDetail[] = [];
  for (const { 0: candidate, index } of plain.matchAll(CANDIDATE)) {
    const length = lengthOfIban(candidate.toUpperCase());
    if (length > 0) found.push({ kind: 'iban', start: index, end: index + length });
  }
  return found;
}

/** How much of the candidate is an account number, blanks included; 0 for none. */
function lengthOfIban(candidate: string): number {
  const wanted = LENGTHS.get(candidate.slice(0, 2));
  if (wanted === undefined) return 0;
  let compact = '';
  let length = 0;
  while (length < candidate.length && compact.length < wanted) {
    const letter = candidate.charAt(length++);
    if (/[A-Z\d]/.test(letter)) compact += letter;
  }
  if (compact.length < wanted) return 0;
  return isValid(compact) || /^DE\d{20}$/.test(compact) ? length : 0;
}

function isValid(iban: string): boolean {
  let rest = 0;
  for (const letter of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(letter, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
