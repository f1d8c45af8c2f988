import type { Database } from '../shared/db/database.ts';
import { notFound } from '../shared/errors.ts';
import type { Page } from './comment.ts';
import { countsOf, findPageByKey } from './pages-store.ts';

/** The page with this key. @throws not-found */
export async function findPage(deps: { db: Database }, key: string): Promise<Page> {
  const page = await deps.db.committed.remember('page', key, () => findPageByKey(deps.db, key));
  if (!page) throw notFound('page');
  return page;
}

/** How many comments are published on each of the pages; unknown keys are left out. */
export async function countComments(
  deps: { db: Database },
  keys: readonly string[],
): Promise<Record<string, number>> {
  return keys.length === 0 ? {} : await countsOf(deps.db, keys);
}
