import { isEmailAddress } from '../comments/submission.ts';
import { ANY_CONTACT, type Consent } from '../referrals/referral.ts';
import { isId } from '../shared/ids.ts';

/** What the form holds; goes back into it on an error. */
export interface ConsentValues {
  /** Id of a contact, or ANY_CONTACT. */
  to: string;
  withName: boolean;
  email: string;
  phone: string;
  /** Whether the sentence of agreement was ticked. */
  agreed: boolean;
}

export type ConsentError =
  | 'error_consent_to'
  | 'error_consent_reach'
  | 'error_consent_email'
  | 'error_consent_phone'
  | 'error_consent_agreed';
export type ConsentErrors = Partial<Record<'to' | 'email' | 'phone' | 'agreed', ConsentError>>;

export type ReadConsent =
  | { ok: true; consent: Consent }
  | { ok: false; errors: ConsentErrors; values: ConsentValues };

/** As long as any number that can be dialled, with an extension and what people set between digits. */
const PHONE_MAX = 40;

/** Checks what somebody agrees to. Never throws. */
export function readConsent(raw: ConsentValues): ReadConsent {
  const email = raw.email.trim();
  const phone = readPhone(raw.phone);
  const errors: ConsentErrors = {};
  if (raw.to !== ANY_CONTACT && !isId(raw.to)) errors.to = 'error_consent_to';
  if (email !== '' && !isEmailAddress(email)) errors.email = 'error_consent_email';
  if (phone === null) errors.phone = 'error_consent_phone';
  if (email === '' && phone === '') errors.email = 'error_consent_reach';
  if (!raw.agreed) errors.agreed = 'error_consent_agreed';
  if (phone === null || Object.keys(errors).length > 0) return { ok: false, errors, values: raw };
  const contactId = raw.to === ANY_CONTACT ? null : raw.to;
  return {
    ok: true,
    consent: { contactId, withName: raw.withName, email: email || null, phone: phone || null },
  };
}

/** A number in the digits that a telephone has, whether it was typed in Arabic or Persian ones; null: it is none. */
function readPhone(typed: string): string | null {
  const phone = typed
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim();
  if (phone === '') return '';
  const count = phone.replace(/\D/g, '').length;
  return phone.length <= PHONE_MAX && /^\+?[\d ()./-]+$/.test(phone) && count >= 5 ? phone : null;
}
