import { createHash } from 'node:crypto';

const LONGEST = 100;
const DIGEST = 8;

/**
 * The key of a page that is made for an article: its path and query, as far as a key takes their letters.
 * "https://example.org/2023/05/mein-artikel/" becomes "2023-05-mein-artikel", "https://example.org/?p=12" becomes "p-12".
 */
export function keyFromAddress(url: string): string {
  const { pathname, search } = new URL(url);
  const key = `${decoded(pathname)}${search}`
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w.-]+/g, '-')
    .replace(/^[-.]+/, '')
    .replace(/(?<![-.])[-.]+$/, '');
  if (key === '') return isPlain(pathname) ? 'home' : `page-${digestOf(url)}`;
  return key.length <= LONGEST ? key : withDigest(key, url);
}

/** Another key, when an article of another address has the first one. */
export const withDigest = (key: string, url: string): string =>
  `${key.slice(0, LONGEST - DIGEST - 1)}-${digestOf(url)}`;

const isPlain = (pathname: string): boolean => pathname === '/' || pathname === '';

const digestOf = (url: string): string => createHash('sha256').update(url).digest('hex').slice(0, DIGEST);

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

/** What two addresses of one article have in common: neither the protocol, nor "www.", nor a slash at the end. */
export function sameAddress(url: string): string {
  const parsed = URL.parse(url);
  if (!parsed) return url;
  return `${parsed.host.replace(/^www\./, '')}${parsed.pathname.replace(/(?<!\/)\/+$/, '')}${parsed.search}`;
}
