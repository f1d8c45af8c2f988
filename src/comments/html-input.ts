import sanitizeHtml from 'sanitize-html';
import { isBlank, withoutControls, withoutDeceiving } from './characters.ts';
import { DEEPEST, layOut } from './lay-out.ts';

/** What WordPress lets commenters use, without attributes except the address of a link. */
const ALLOWED_TAGS = [
  'a',
  'b',
  'strong',
  'i',
  'em',
  'code',
  'blockquote',
  'q',
  'del',
  'p',
  'br',
  'ul',
  'ol',
  'li',
];

/**
 * The one way from what somebody typed to markup that may be shown. Every path that stores text goes through it:
 * submission, a writer's edit, a moderator's edit, import.
 * @param text typed text, which may hold HTML
 * @returns markup of ALLOWED_TAGS; line breaks kept; every link with rel="nofollow ugc noopener"
 */
export function sanitizeComment(text: string): string {
  return layOut(MARKUP.test(text) ? sanitizeMarkup(text) : clean(text).replaceAll('>', '&gt;'));
}

/** What begins an element, a comment, a declaration or a character reference; most comments hold none. */
const MARKUP = /[<&]/;

const sanitizeMarkup = (text: string): string =>
  sanitizeHtml(text, {
    allowedTags: ALLOWED_TAGS,
    allowedAttributes: { a: ['href', 'rel'] },
    allowedSchemes: ['http', 'https', 'mailto'],
    allowProtocolRelative: false,
    nestingLimit: DEEPEST,
    disallowedTagsMode: 'discard',
    transformTags: { a: linkOfVisitor },
    textFilter: clean,
  });

const linkOfVisitor: sanitizeHtml.Transformer = (_tag, { href }) => ({
  tagName: 'a',
  attribs: { ...(href === undefined ? {} : { href: clean(href) }), rel: 'nofollow ugc noopener' },
});

/** The text was clean, but characters can be typed as &#8238; too. */
const clean = (words: string): string => withoutControls(withoutDeceiving(words));

/**
 * Whether anything readable is left.
 * @param html what sanitizeComment made: in it every < begins a tag, and no tag holds a >
 */
export function hasVisibleText(html: string): boolean {
  return !isBlank(html.replace(/<[^<>]*>/g, ''));
}
