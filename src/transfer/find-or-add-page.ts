import { findPage } from '../comments/find-page.ts';
import { addPage, listPages, setPageOpen } from '../comments/manage-pages.ts';
import type { Clock } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { AppError } from '../shared/errors.ts';
import { findSite } from '../site/find-site.ts';
import type { ImportedPage } from './imported-comment.ts';
import { keyFromAddress, sameAddress, withDigest } from './page-key.ts';

interface Deps {
  db: Database;
  clock: Clock;
}

const LONGEST_TITLE = 300;

/** Finds the pages of imported comments, and adds those that there are not. */
export interface PageFinder {
  /** The id of the page, in a dry run a made up one; null when it cannot be added. */
  idOf(page: ImportedPage): Promise<string | null>;
  /** How many were added. */
  added(): number;
}

/**
 * A page is known again by its key, if the file tells one, else by its address. An article that is closed there is
 * added closed.
 */
export async function createPageFinder(deps: Deps, isDryRun: boolean): Promise<PageFinder> {
  const { lang } = await findSite(deps);
  const byKey = new Map<string, string>();
  const byAddress = new Map<string, string>();
  for (const page of await listPages(deps)) {
    byKey.set(page.key, page.id);
    byAddress.set(sameAddress(page.url), page.id);
  }
  let added = 0;

  async function add(page: ImportedPage): Promise<string | null> {
    const wanted = page.key ?? keyFromAddress(page.url);
    const key = byKey.has(wanted) ? withDigest(wanted, page.url) : wanted;
    const title = titleOf(page);
    try {
      const id = isDryRun
        ? `new ${key}`
        : await addAs({ key, title, url: page.url, lang: page.lang ?? lang }, page.isClosed);
      added += 1;
      byKey.set(key, id);
      byAddress.set(sameAddress(page.url), id);
      return id;
    } catch (error) {
      if (error instanceof AppError && error.code === 'invalid') return null;
      throw error;
    }
  }

  async function addAs(page: Parameters<typeof addPage>[1], isClosed: boolean): Promise<string> {
    await addPage(deps, page);
    if (isClosed) await setPageOpen(deps, page.key, false);
    return (await findPage(deps, page.key)).id;
  }

  return {
    added: () => added,
    async idOf(page) {
      const known = page.key === null ? byAddress.get(sameAddress(page.url)) : byKey.get(page.key);
      return known ?? (await add(page));
    },
  };
}

function titleOf({ title, url }: ImportedPage): string {
  const plain = title.replace(/\s+/gu, ' ').trim();
  if (plain === '') return url;
  return plain.length <= LONGEST_TITLE ? plain : `${plain.slice(0, LONGEST_TITLE - 1).toWellFormed()}…`;
}
