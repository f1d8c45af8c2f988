import { remember } from './code-units.ts';
import type { SignalId } from './explain.ts';
import { hasLetter, type Token } from './tokens.ts';

/** A signal found in the form of the text; start/end are UTF-16 offsets into the original. */
export interface FormHit {
  signal: SignalId;
  start: number;
  end: number;
}

const LONGEST_SPAN = 120;
const DIGIT = /\d/;

// Each pattern is a flat sequence without nested quantifiers, so that no text can make it backtrack for long.
// Most texts hold nothing of the kind: where `needs` is not found, the longer pattern is not tried.
const PATTERNS: readonly [SignalId, RegExp, needs?: RegExp][] = [
  ['question-mark', /[?？؟፧]/g],
  ['email-address', /[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,64}/g, /@/],
  ['masked-address', /[([]\s?(?:@|at)\s?[)\]]|(?<=\s)@[a-z][a-z_]{2,30}_?\d{2,12}/gi, /[@([]/],
  [
    'link',
    /https?:\/\/[^\s<>"]{3,300}|www\.[^\s<>"]{3,300}|\b[\w-]{2,60}\.(?:example\.com|com|net|org|de|info|biz|ru|shop|site|xyz|online)\b/gi,
  ],
  [
    'file-number',
    /\b(?:az|aktenzeichen|file|bamf|azr)\b\.?:?\s?(?:nr|no)?\.?:?\s?[\d/.-]{4,20}|\b\d{7,8}-\d{3}\b/gi,
    /[\d/.-]{4}/,
  ],
  ['paragraph-number', /§{1,2}\s?\d{1,3}|\bpara(?:graph)?\.?\s?\d{1,3}/gi, DIGIT],
  [
    'names-date',
    /\b\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{2,4})?|\b\d{1,2}[:.]\d{2}\s?(?:uhr|h|am|pm|clock)?|\b\d{1,2}\s?(?:uhr|am|pm)\b|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\/\d{1,2}(?:\/\d{2,4})?/gi,
    DIGIT,
  ],
  ['names-number', /(?<![\d.,/:-])\d{1,3}(?![\d.,/:-]|\s?%|\s?prozent|\s?percent)/gi, DIGIT],
  ['hashtags', /#[^\s#]{2,40}/g, /#/],
  ['addresses-a-commenter', /(?<![\w(])@\s?\p{L}[\p{L}\w]{1,30}/gu, /@/],
  ['mocking-emoji', /[😂🤣🙄😏😜😎🤡👏🎉👍🙃😅]/gu, /[\ud83c-\ud83e]/],
  ['telephone-number', /(?:\+|00|\(0|0)[\d][\d\s()/.-]{6,24}\d/g, DIGIT],
];

const GREETINGS =
  /^\W{0,5}(?:hallo|hi|hey|moin|guten (?:tag|morgen|abend)|sehr geehrte|liebe[rs]?|hello|dear|good (?:day|morning|evening|afternoon)|salam|salaam|bonjour|hola|merhaba|привет|здравствуйте|добр\p{L}{1,3} \p{L}{2,5}|السلام|سلام|مرحبا|selam|përshëndetje|pershendetje|zdravo|dobar|ሰላም|გამარჯობა|xin chào|xin chao|silav|rojbas)(?!\p{L})/iu;
const SIGN_OFFS =
  /(?:mit freundlichen gr|viele gr|liebe gr|herzliche gr|beste gr|gru(?:ss|ß)|hochachtungsvoll|mfg|lg\b|kind regards|best regards|regards|sincerely|yours|danke(?: im voraus| schön)?|thanks|thank you)[^\n]{0,60}\s{0,3}\S{0,40}\s{0,3}$/i;

/** Signals of the form: question marks, numbers, addresses, dates, greetings, length, capitals. */
export function findForm(original: string, tokens: readonly Token[]): FormHit[] {
  const hits: FormHit[] = [];
  for (const [signal, pattern, needs] of PATTERNS) {
    if (!needs || needs.test(original)) collect(original, signal, pattern, hits);
  }
  const tail = original.slice(-160);
  if (GREETINGS.test(original.slice(0, 60))) hits.push(whole('greeting'));
  if (SIGN_OFFS.test(tail)) hits.push(whole('sign-off'));
  if (!tokens.some(({ word }) => hasLetter(word))) hits.push(whole('no-words'));
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

const isUpper = remember(/^\p{Lu}$/u);
const isLower = remember(/^\p{Ll}$/u);
const LEAST_UPPER = 12;
/** Emoji, seldom letters: then they are counted the slow way. */
const OF_TWO_UNITS = /[\ud800-\udbff]/;

function shouts(text: string): boolean {
  let upper = 0;
  let lower = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isUpper(code)) upper++;
    else if (isLower(code)) lower++;
  }
  if (OF_TWO_UNITS.test(text)) {
    upper = text.match(/\p{Lu}/gu)?.length ?? 0;
    lower = text.match(/\p{Ll}/gu)?.length ?? 0;
  }
  return upper >= LEAST_UPPER && upper > lower;
}
