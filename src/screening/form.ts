import type { SignalId } from './explain.ts';
import type { Token } from './tokens.ts';

/** A signal found in the form of the text; start/end are UTF-16 offsets into the original. */
export interface FormHit {
  signal: SignalId;
  start: number;
  end: number;
}

const LONGEST_SPAN = 120;

// Each pattern is a flat sequence without nested quantifiers, so that no text can make it backtrack for long.
const PATTERNS: readonly [SignalId, RegExp][] = [
  ['question-mark', /[?？؟፧]/g],
  ['email-address', /[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,64}/g],
  ['masked-address', /[([]\s?(?:@|at)\s?[)\]]|(?<=\s)@[a-z][a-z_]{2,30}_?\d{2,12}/gi],
  [
    'link',
    /https?:\/\/[^\s<>"]{3,300}|www\.[^\s<>"]{3,300}|\b[\w-]{2,60}\.(?:example\.com|com|net|org|de|info|biz|ru|shop|site|xyz|online)\b/gi,
  ],
  [
    'file-number',
    /\b(?:az|aktenzeichen|file|bamf|azr)\b\.?:?\s?(?:nr|no)?\.?:?\s?[\d/.-]{4,20}|\b\d{7,8}-\d{3}\b/gi,
  ],
  ['paragraph-number', /§{1,2}\s?\d{1,3}|\bpara(?:graph)?\.?\s?\d{1,3}/gi],
  [
    'names-date',
    /\b\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{2,4})?|\b\d{1,2}[:.]\d{2}\s?(?:uhr|h|am|pm|clock)?|\b\d{1,2}\s?(?:uhr|am|pm)\b|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\/\d{1,2}(?:\/\d{2,4})?/gi,
  ],
  ['names-number', /(?<![\d.,/:-])\d{1,3}(?![\d.,/:-]|\s?%|\s?prozent|\s?percent)/gi],
  ['hashtags', /#[^\s#]{2,40}/g],
  ['addresses-a-commenter', /(?<![\w(])@\s?\p{L}[\p{L}\w]{1,30}/gu],
  ['mocking-emoji', /[😂🤣🙄😏😜😎🤡👏🎉👍🙃😅]/gu],
];

const TELEPHONE = /(?:\+|00|\(0|0)[\d][\d\s()/.-]{6,24}\d/g;
const GREETINGS =
  /^\W{0,5}(?:hallo|hi|hey|moin|guten (?:tag|morgen|abend)|sehr geehrte|liebe[rs]?|hello|dear|good (?:day|morning|evening|afternoon)|salam|salaam|bonjour|hola|merhaba|привет|здравствуйте|добр\p{L}{1,3} \p{L}{2,5}|السلام|سلام|مرحبا|selam|përshëndetje|pershendetje|zdravo|dobar|ሰላም|გამარჯობა|xin chào|xin chao|silav|rojbas)(?!\p{L})/iu;
const SIGN_OFFS =
  /(?:mit freundlichen gr|viele gr|liebe gr|herzliche gr|beste gr|gru(?:ss|ß)|hochachtungsvoll|mfg|lg\b|kind regards|best regards|regards|sincerely|yours|danke(?: im voraus| schön)?|thanks|thank you)[^\n]{0,60}\s{0,3}\S{0,40}\s{0,3}$/i;

/** Signals of the form: question marks, numbers, addresses, dates, greetings, length, capitals. */
export function findForm(original: string, tokens: readonly Token[]): FormHit[] {
  const hits: FormHit[] = [];
  for (const [signal, pattern] of PATTERNS) collect(original, signal, pattern, hits);
  collect(original, 'telephone-number', TELEPHONE, hits);
  const tail = original.slice(-160);
  if (GREETINGS.test(original.slice(0, 60))) hits.push(whole('greeting'));
  if (SIGN_OFFS.test(tail)) hits.push(whole('sign-off'));
  if (!tokens.some(({ word }) => /\p{L}/u.test(word))) hits.push(whole('no-words'));
  if (tokens.length > 60) hits.push(whole('long'));
  if (tokens.length > 0 && tokens.length <= 6) hits.push(whole('very-short'));
  if (tokens.length > 6 && tokens.length <= 14) hits.push(whole('short'));
  if (shouts(original)) hits.push(whole('capitals'));
  return hits;
}

function collect(text: string, signal: SignalId, pattern: RegExp, hits: FormHit[]): void {
  let found = 0;
  for (const match of text.matchAll(pattern)) {
    hits.push({ signal, start: match.index, end: match.index + Math.min(match[0].length, LONGEST_SPAN) });
    if (++found >= 20) return;
  }
}

/** A signal of the whole text: start and end equal, no phrase. */
function whole(signal: SignalId): FormHit {
  return { signal, start: -1, end: -1 };
}

function shouts(text: string): boolean {
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
  return upper >= 12 && upper > (text.match(/\p{Ll}/gu)?.length ?? 0);
}
