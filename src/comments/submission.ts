import { AppError } from '../shared/errors.ts';
import { isBlank, withoutControls, withoutDeceiving } from './characters.ts';
import { type CommentContent, EMAIL_MAX, NAME_MAX, TEXT_MAX, TEXT_MIN } from './comment.ts';
import { hasVisibleText, sanitizeComment } from './html-input.ts';

/** A comment as it is stored: cleaned and sanitised. */
export interface Submission {
  name: string | null;
  email: string | null;
  text: string;
  html: string;
  /** Whether the writer wants to hear by mail what becomes of it. */
  wantsMail: boolean;
  /** Whether the writer sends it to the counsellors instead of as a comment. */
  toCounsellors: boolean;
}

/** What a form or a JSON body held; anything may be missing or of another type. */
export interface RawSubmission {
  name?: unknown;
  email?: unknown;
  text?: unknown;
  wantsMail?: boolean;
  toCounsellors?: boolean;
}

export type FieldError =
  | 'error_text_too_short'
  | 'error_text_too_long'
  | 'error_control_characters'
  | 'error_unreadable_characters'
  | 'error_name_too_long'
  | 'error_email_invalid'
  | 'error_wants_mail'
  | 'error_reply_target';

/** Field → what is wrong with it. */
export type FieldErrors = Partial<Record<'name' | 'email' | 'text' | 'inReplyTo', FieldError>>;

/** What goes back into the form: the visitor's own input, with invisible control characters taken out. */
export interface FormValues {
  name: string;
  email: string;
  text: string;
  wantsMail?: boolean;
}

export type ReadSubmission =
  | { ok: true; submission: Submission }
  | { ok: false; errors: FieldErrors; values: FormValues };

const REPLACEMENT = '\uFFFD';
/** Deliberately simple; the address is only ever written to by hand, by a mailto link. No nested quantifiers. */
const EMAIL = /^[^\s@<>"(),:;?&%#]+@[^\s@<>"(),:;?&%#.]+(?:\.[^\s@<>"(),:;?&%#.]+)+$/u;

/** Whether it looks like an address that mail can be sent to. */
export const isEmailAddress = (email: string): boolean => email.length <= EMAIL_MAX && EMAIL.test(email);

/** Checks and cleans what a visitor sent. Never throws. */
export function readSubmission(raw: RawSubmission): ReadSubmission {
  const errors: FieldErrors = {};
  const text = readField(raw.text, errors, 'text').trim();
  const typedName = readField(raw.name, errors, 'name').replace(/\s+/gu, ' ').trim();
  const name = isBlank(typedName) ? '' : typedName;
  const email = readField(raw.email, errors, 'email').trim();
  const length = [...text].length;
  if (!errors.text && length > TEXT_MAX) errors.text = 'error_text_too_long';
  // only what is not too long is parsed: a parser's time may grow faster than its input
  const html = errors.text ? '' : sanitizeComment(text);
  if (!errors.text && (length < TEXT_MIN || !hasVisibleText(html))) errors.text = 'error_text_too_short';
  if (!errors.name && [...name].length > NAME_MAX) errors.name = 'error_name_too_long';
  if (!errors.email && email !== '' && !isEmailAddress(email)) {
    errors.email = 'error_email_invalid';
  }
  const wantsMail = raw.wantsMail === true;
  if (!errors.email && wantsMail && email === '') errors.email = 'error_wants_mail';
  if (Object.keys(errors).length > 0) return { ok: false, errors, values: { name, email, text, wantsMail } };
  const toCounsellors = raw.toCounsellors === true;
  return {
    ok: true,
    submission: { name: name || null, email: email || null, text, html, wantsMail, toCounsellors },
  };
}

function readField(value: unknown, errors: FieldErrors, field: 'name' | 'email' | 'text'): string {
  if (typeof value !== 'string') return '';
  const clean = withoutDeceiving(value.toWellFormed().replace(/\r\n?/g, '\n'));
  if (clean.includes(REPLACEMENT)) errors[field] = 'error_unreadable_characters';
  const printable = withoutControls(clean);
  if (printable !== clean) errors[field] = 'error_control_characters';
  // last, because characters that stood between a letter and its accent are gone only now
  return printable.normalize('NFC');
}

/** The part of a submission that is sealed or shown together; the address is kept apart. */
export function contentOf({ name, text, html }: Submission): CommentContent {
  return { name, text, html };
}

/** A comment that may be stored. @throws too-large or invalid with the fields at fault */
export function checkedSubmission(raw: RawSubmission): Submission {
  const read = readSubmission(raw);
  if (read.ok) return read.submission;
  throw submissionError(read.errors);
}

/** What is wrong with the fields, as the error that a client gets: too-large for a text that is too long, else invalid. */
export function submissionError(errors: FieldErrors): AppError {
  const tooLong = errors.text === 'error_text_too_long';
  return new AppError(tooLong ? 'too-large' : 'invalid', 'The comment cannot be taken as it is.', {
    fields: errors,
  });
}
