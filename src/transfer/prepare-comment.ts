import { isBlank, withoutControls, withoutDeceiving } from '../comments/characters.ts';
import { type CommentContent, NAME_MAX, TEXT_MAX } from '../comments/comment.ts';
import type { ImportedState } from '../comments/comment-state.ts';
import { hasVisibleText, sanitizeComment } from '../comments/html-input.ts';
import { isEmailAddress } from '../comments/submission.ts';
import { guessLanguage } from '../screening/language.ts';
import { normalise } from '../screening/normalise.ts';
import { tokenise } from '../screening/tokens.ts';
import type { Instant } from '../shared/clock.ts';
import type { ImportedComment, ImportedPage, Note, SkipReason } from './imported-comment.ts';
import { tidyMarkup } from './tidy-markup.ts';

/** A comment that can be entered: cleaned and sanitised, its page and parent not looked for yet. */
export interface PreparedComment
  extends Pick<ImportedComment, 'source' | 'sourceId' | 'parentSourceId' | 'own'> {
  page: ImportedPage;
  state: ImportedState;
  content: CommentContent | null;
  email: string | null;
  lang: string | null;
  createdAt: Instant;
  notes: Note[];
}

export type Prepared = { ok: true; comment: PreparedComment } | { ok: false; reason: SkipReason };

/** In code points; WordPress keeps no more. What visitors may write here is shorter, and what is longer is kept whole. */
const LONGEST_TEXT = 65_535;
const LONGEST_NAME = 255;
const LONGEST_ID = 200;

const STATES: Readonly<Record<ImportedComment['state'], ImportedState>> = {
  published: 'published',
  pending: 'received',
  rejected: 'rejected',
  spam: 'spam',
  gone: 'erased',
};

/** Whether and how a comment of a file can be taken. Never throws. */
export function prepareComment(imported: ImportedComment, now: Instant): Prepared {
  const { page, createdAt, source, sourceId, parentSourceId, own } = imported;
  if (imported.skip) return { ok: false, reason: imported.skip };
  if (sourceId === '' || sourceId.length > LONGEST_ID) return { ok: false, reason: 'no_id' };
  if (!page || (page.key === null && !isWebAddress(page.url))) return { ok: false, reason: 'no_page' };
  if (createdAt === null) return { ok: false, reason: 'no_date' };
  const words = imported.state === 'gone' ? NO_WORDS : readWords(imported);
  if ('reason' in words) return { ok: false, reason: words.reason };
  const { content, email, lang, notes } = words;
  return {
    ok: true,
    comment: {
      ...{
        source,
        sourceId,
        parentSourceId,
        own,
        page,
        content,
        email,
        lang: own?.lang === undefined ? lang : own.lang,
      },
      state: STATES[imported.state],
      createdAt: Math.min(createdAt, now),
      notes: createdAt > now ? [...notes, 'date_in_future'] : notes,
    },
  };
}

interface Words {
  content: CommentContent | null;
  email: string | null;
  lang: string | null;
  notes: Note[];
}

const NO_WORDS: Words = { content: null, email: null, lang: null, notes: [] };

function readWords(imported: ImportedComment): Words | { reason: SkipReason } {
  const notes: Note[] = [];
  const name = clean(imported.name).replace(/\s+/gu, ' ').trim();
  const typed = clean(imported.text).trim();
  const length = [...typed].length;
  // only what is not too long is parsed: a parser's time may grow faster than its input
  if (length > LONGEST_TEXT) return { reason: 'text_too_long' };
  if ([...name].length > LONGEST_NAME) return { reason: 'name_too_long' };
  const { text, html } = imported.isMarkup
    ? tidyMarkup(typed)
    : { text: typed, html: sanitizeComment(typed) };
  if (!hasVisibleText(html)) return { reason: 'no_text' };
  if (length > TEXT_MAX) notes.push('long_text');
  if ([...name].length > NAME_MAX) notes.push('long_name');
  const hasAddress = isEmailAddress(imported.email);
  if (imported.email !== '' && !hasAddress) notes.push('email_dropped');
  return {
    content: { name: isBlank(name) ? null : name, text, html },
    email: hasAddress ? imported.email : null,
    // nobody screens what was published; the page wants to know in which language to read it out
    lang: guessLanguage(text, tokenise(normalise(text))).lang,
    notes,
  };
}

/** As submissions are cleaned, but what may not stand in one is taken out instead of refused. */
const clean = (typed: string): string =>
  withoutControls(withoutDeceiving(typed.toWellFormed().replace(/\r\n?/g, '\n'))).normalize('NFC');

const isWebAddress = (url: string): boolean => /^https?:$/.test(URL.parse(url)?.protocol ?? '');
