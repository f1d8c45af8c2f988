import { readCursor, writeCursor } from '../shared/cursor.ts';
import type { Database } from '../shared/db/database.ts';
import type { Page } from './comment.ts';
import { findPage } from './find-page.ts';
import { pageStaysOpen, pagesInOrder } from './pages-store.ts';

/** A part of the list of pages, the newest first. */
export interface PageList {
  pages: Page[];
  /** How many fit the search. */
  count: number;
  next: string | null;
}

const PAGES_PER_PART = 50;

/**
 * The pages whose title or key holds the words of a search, in any case and without regard to accents; an empty search
 * fits all. Searched here and not in SQL, since SQLite knows the letters of English alone.
 */
export async function viewPages(
  deps: { db: Database },
  search: string,
  cursor: string | null,
): Promise<PageList> {
  const words = fold(search)
    .split(/\s+/u)
    .filter((word) => word !== '');
  const fits = ({ title, key }: Page) => words.every((word) => fold(`${title} ${key}`).includes(word));
  const found = (await pagesInOrder(deps.db)).reverse().filter(fits);
  const after = readCursor(cursor, 1);
  const start = after ? found.findIndex((page) => page.id === after.id) + 1 : 0;
  const pages = found.slice(start, start + PAGES_PER_PART);
  const last = pages.at(-1);
  const hasMore = last !== undefined && start + pages.length < found.length;
  return {
    pages,
    count: found.length,
    next: hasMore ? writeCursor({ numbers: [last.createdAt], id: last.id }) : null,
  };
}

/** A page with what its form needs. @throws not-found */
export async function viewPageSettings(
  deps: { db: Database },
  key: string,
): Promise<{ page: Page; staysOpen: boolean }> {
  const page = await findPage(deps, key);
  return { page, staysOpen: await pageStaysOpen(deps.db, page.id) };
}

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
