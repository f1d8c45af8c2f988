/** A piece of a comment's markup: text, a tag that opens (with the address of a link), or one that closes. */
export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'open'; tag: string; href: string | null }
  | { kind: 'close'; tag: string };

const PIECES = /<(\/?)([a-z]+)\b([^<>]*)>|[^<]+/g;
const TAGS = 'a b strong i em code blockquote q del p br ul ol li'.split(' ');
/** Of the web or a mailbox; one without a host would mean another one here than where it was written. */
const ADDRESS = /^(?:https?|mailto):/i;
const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/**
 * Reads the markup that the server made of a comment, which is so plain that no parser of HTML is needed. Every such
 * parser of the browser (innerHTML, DOMParser) is closed where a site enforces Trusted Types, and would trust the
 * server; this way nothing but these tags, and no attribute but the address of a link, can come out of it.
 */
export function piecesOf(html: string): Piece[] {
  return [...html.matchAll(PIECES)].flatMap(([all, slash, tag, attributes = '']): Piece[] => {
    if (tag === undefined) return [{ kind: 'text', text: plain(all) }];
    if (!TAGS.includes(tag)) return [];
    return slash ? [{ kind: 'close', tag }] : [{ kind: 'open', tag, href: hrefIn(attributes) }];
  });
}

function hrefIn(attributes: string): string | null {
  const href = plain(/\shref="([^"]*)"/.exec(attributes)?.[1] ?? '');
  return ADDRESS.test(href) ? href : null;
}

const plain = (escaped: string): string =>
  escaped.replace(/&(amp|lt|gt|quot);/g, (_all, name: string) => CHARACTERS[name] ?? '');
