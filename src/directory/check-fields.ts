import { LANGUAGES } from '../screening/verdict.ts';

/** What is wrong with a field of an entry. */
export type EntryFault =
  | 'missing'
  | 'too_long'
  | 'too_many'
  | 'control'
  | 'phone'
  | 'email'
  | 'url'
  | 'unknown'
  | 'postal_code'
  | 'time'
  | 'order'
  | 'overlap'
  | 'no_way'
  | 'emergency_phone'
  | 'shelter'
  | 'key'
  | 'key_private'
  | 'key_unusable'
  | 'key_expired';

/** Every control character but the line feed; what turns or hides text. */
const CONTROLS =
  /[\p{Cc}--\n]|[\u202A-\u202E\u2066-\u2069\u200B\u2060\uFEFF\p{Noncharacter_Code_Point}\u{E0000}-\u{E007F}]/v;
const LINE = /\n/;

/** A text as it is kept: composed, line feeds alone, nothing empty around it. */
export const tidy = (text: string): string =>
  text.toWellFormed().normalize('NFC').replace(/\r\n?/g, '\n').trim();

/** @param max Unicode code points */
export function textFault(text: string, max: number, isOneLine: boolean): EntryFault | null {
  if (CONTROLS.test(text) || (isOneLine && LINE.test(text))) return 'control';
  return [...text].length > max ? 'too_long' : null;
}

/** "(0511) 98 24–60" → "0511 98 24-60", "+49 (0)511 98" → "+49 511 98". */
export const tidyPhone = (phone: string): string =>
  tidy(phone)
    .normalize('NFKC')
    .replace(/\p{Dash}/gu, '-')
    .replace(/^(\+\d{1,3}) ?\(0\)/, '$1 ')
    .replace(/[()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const PHONE_FORM = /^\+?\d(?:[ /-]{0,3}\d)*$/;

/** Whether a telephone can dial it: a number with its area code, +country, or a short number such as 110, 116016. */
export function canBeDialled(phone: string): boolean {
  const digits = phone.replace(/\D/g, '');
  if (!PHONE_FORM.test(phone) || phone.length > 40 || digits.length > 15) return false;
  if (phone.startsWith('+')) return !digits.startsWith('0') && digits.length >= 7;
  return digits.startsWith('0') ? digits.length >= 6 : digits.length >= 3 && digits.length <= 6;
}

const EMAIL =
  /^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,24}$/u;

export const isEmail = (address: string): boolean =>
  address.length <= 254 && EMAIL.test(address) && !/^\.|\.\.|\.@/.test(address);

/** Whether it is an address of the web that a visitor can be sent to. */
export function isWebAddress(address: string): boolean {
  if (!/^https?:\/\//i.test(address) || /\s/.test(address) || address.length > 500) return false;
  const url = URL.parse(address);
  return url !== null && url.username === '' && url.password === '' && /\.\p{L}/u.test(url.hostname);
}

/** ISO 639 codes that Intl has no name for, or that a directory holds beside ours: Dari, German Sign Language. */
const ALSO_LANGUAGES = ['prs', 'gsg'];
const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** Whether it is a code of ours, or of ISO 639. */
export function isLanguage(code: string): boolean {
  if ([...LANGUAGES, ...ALSO_LANGUAGES].includes(code)) return true;
  return /^[a-z]{2,3}$/.test(code) && code !== 'und' && code !== 'mul' && names.of(code) !== undefined;
}
