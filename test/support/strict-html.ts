import assert from 'node:assert/strict';

const PHRASES = ['a', 'b', 'strong', 'i', 'em', 'code', 'q', 'del'];
const BLOCKS = ['p', 'blockquote', 'ul', 'ol', 'li'];
/** The only three forms of a tag, and text in which nothing is left of markup. */
const TOKENS =
  /<([a-z]+)>|<\/([a-z]+)>|<a((?: (?:href="[^"<>]*"|rel="nofollow ugc noopener"))+)>|((?:[^<>&]|&(?:amp|lt|gt|quot);)+)/gy;
/** The elements in which an element may stand; '' is outside of all. */
const PARENTS: Record<string, readonly string[]> = {
  p: ['', 'blockquote'],
  blockquote: ['', 'blockquote', 'li'],
  ul: ['', 'blockquote', 'li'],
  ol: ['', 'blockquote', 'li'],
  li: ['ul', 'ol'],
};
const MAY_HOLD_WORDS = ['p', 'li', ...PHRASES];

/**
 * Asserts that markup holds nothing but allow-listed tags with allow-listed attributes, closed in order and nested as
 * HTML wants it, so that no parser can read it differently.
 */
export function assertStrict(html: string, about: string): void {
  const open: string[] = [''];
  let read = 0;
  for (const [token, start, end, link, words] of html.matchAll(TOKENS)) {
    read += token.length;
    const parent = open.at(-1) ?? '';
    if (end !== undefined) assert.equal(open.pop(), end, about);
    else if (words !== undefined)
      assert.ok(MAY_HOLD_WORDS.includes(parent), `words in <${parent}>: ${about}`);
    else {
      const tag = start ?? 'a';
      assert.ok((PARENTS[tag] ?? MAY_HOLD_WORDS).includes(parent), `<${tag}> in <${parent}>: ${about}`);
      assert.ok(['br', ...PHRASES, ...BLOCKS].includes(tag), `<${tag}>: ${about}`);
      assert.ok(start !== 'a', `a link without rel: ${about}`);
      if (link !== undefined) assertLink(link, open, about);
      if (tag !== 'br') open.push(tag);
    }
  }
  assert.equal(read, html.length, `unreadable at ${html.slice(read, read + 40)}: ${about}`);
  assert.deepEqual(open, [''], about);
}

function assertLink(attributes: string, open: readonly string[], about: string): void {
  assert.match(attributes, / rel="nofollow ugc noopener"/, about);
  assert.ok(!open.includes('a'), `a link in a link: ${about}`);
  const address = / href="([^"]*)"/.exec(attributes)?.[1]?.replaceAll('&amp;', '&');
  if (address === undefined) return;
  const url = URL.parse(address, 'https://here.example/page');
  if (url) assert.ok(['http:', 'https:', 'mailto:'].includes(url.protocol), `${url.protocol} ${about}`);
  const isRelative = !/^[a-z][a-z0-9+.-]*:/i.test(address.trim());
  if (isRelative && url) assert.equal(url.host, 'here.example', `it leads to another server: ${about}`);
}
