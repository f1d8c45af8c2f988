import sanitizeHtml from 'sanitize-html';

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
/** Deeper nesting than anybody writes by hand is flattened. */
const NESTING_LIMIT = 12;
const BLOCKS = /<(?:p|blockquote|ul|ol)>/;

/**
 * The one way from what somebody typed to markup that may be shown. Every path that stores text goes through it:
 * submission, a writer's edit, a moderator's edit, import.
 * @param text typed text, which may hold HTML
 * @returns markup of ALLOWED_TAGS; line breaks kept; every link with rel="nofollow ugc noopener"
 */
export function sanitizeComment(text: string): string {
  const clean = sanitizeHtml(text, {
    allowedTags: ALLOWED_TAGS,
    allowedAttributes: { a: ['href', 'rel'] },
    allowedSchemes: ['http', 'https', 'mailto'],
    allowProtocolRelative: false,
    nestingLimit: NESTING_LIMIT,
    disallowedTagsMode: 'discard',
    transformTags: { a: sanitizeHtml.simpleTransform('a', { rel: 'nofollow ugc noopener' }) },
  }).trim();
  return BLOCKS.test(clean) ? clean : paragraphs(clean);
}

function paragraphs(inline: string): string {
  return inline
    .split(/\n{2,}/)
    .filter((block) => block.trim() !== '')
    .map((block) => `<p>${block.trim().replaceAll('\n', '<br>')}</p>`)
    .join('');
}

/** Whether anything readable is left. */
export function hasVisibleText(html: string): boolean {
  return sanitizeHtml(html, { allowedTags: [], allowedAttributes: {} }).trim() !== '';
}
