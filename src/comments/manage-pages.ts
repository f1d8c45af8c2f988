import { z } from 'zod';
import type { Clock, Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';
import { AppError, notFound } from '../shared/errors.ts';
import { newId } from '../shared/ids.ts';
import type { Page } from './comment.ts';
import { pagesInOrder } from './pages-store.ts';

interface Deps {
  db: Database;
  clock: Clock;
}

const pageSchema = z.object({
  key: z
    .string()
    .regex(
      /^(?!\.+$)[\w.-]{1,100}$/,
      'the key takes 1 to 100 letters, digits, dots, hyphens and underscores, not dots alone',
    ),
  title: z.string().trim().min(1, 'the title must not be empty').max(300, 'the title is too long'),
  url: z.url({
    protocol: /^https?$/,
    error: 'the address of the article must begin with https:// or http://',
  }),
  lang: z.string().regex(/^[a-z]{2,3}$/, 'the language takes a code such as de'),
});

/** An article that can be commented on. */
export type NewPage = z.infer<typeof pageSchema>;

/** Opens an article for comments. @throws invalid, or conflict when the key is taken, with the fields at fault */
export async function addPage(deps: Deps, page: NewPage): Promise<void> {
  const checked = checkPage(page);
  await deps.db.write(async (trx) => {
    const taken = await trx.selectFrom('page').select('id').where('key', '=', page.key).executeTakeFirst();
    if (taken) {
      throw new AppError('conflict', 'There is a page with this key already.', {
        fields: { key: 'error_page_key_taken' },
      });
    }
    await insertPage(trx, checked, deps.clock());
  });
}

/** The page as it is stored. @throws invalid with the fields at fault */
export function checkPage(page: NewPage): NewPage {
  const parsed = pageSchema.safeParse(page);
  if (!parsed.success) throw invalidPage(parsed.error.issues);
  return parsed.data;
}

/** Adds a page, open for comments, that has been checked and whose key is free. */
export async function insertPage(trx: Trx, page: NewPage, at: Instant): Promise<void> {
  const site = await trx.selectFrom('site').select('id').executeTakeFirstOrThrow();
  await trx
    .insertInto('page')
    .values({ id: newId(), site_id: site.id, ...page, closed_at: null, created_at: at })
    .execute();
}

/** What can be changed of a page; its key stands in the articles that embed it. */
export type PageChange = Omit<NewPage, 'key'> & {
  /** Whether it stays open whatever its age. */
  staysOpen: boolean;
};

const changeSchema = pageSchema.omit({ key: true }).partial({ url: true });

/** Changes a page. @throws not-found, invalid with the fields at fault */
export async function editPage(deps: Deps, key: string, change: PageChange): Promise<void> {
  await deps.db.write(async (trx) => {
    const before = await trx.selectFrom('page').select('url').where('key', '=', key).executeTakeFirst();
    if (!before) throw notFound('page');
    // an address that is not touched may be one that nobody could enter, as that of the demo article
    const url = change.url === before.url ? undefined : change.url;
    const parsed = changeSchema.safeParse({ ...change, url });
    if (!parsed.success) throw invalidPage(parsed.error.issues);
    const { title, lang } = parsed.data;
    const stays_open = change.staysOpen ? 1 : 0;
    await trx
      .updateTable('page')
      .set({ title, lang, stays_open, url: parsed.data.url ?? before.url })
      .where('key', '=', key)
      .execute();
  });
}

/**
 * Closes or reopens a page for new comments; what is published stays. A page that was reopened stays open whatever
 * its age.
 * @throws not-found
 */
export async function setPageOpen(deps: Deps, key: string, isOpen: boolean): Promise<void> {
  await deps.db.write(async (trx) => {
    const result = await trx
      .updateTable('page')
      .set({ closed_at: isOpen ? null : deps.clock(), stays_open: isOpen ? 1 : 0 })
      .where('key', '=', key)
      .executeTakeFirst();
    if (result.numUpdatedRows !== 1n) throw notFound('page');
  });
}

/** Every page in the order in which they were added. */
export async function listPages(deps: { db: Database }): Promise<Page[]> {
  return await pagesInOrder(deps.db);
}

function invalidPage(issues: readonly { path: PropertyKey[]; message: string }[]): AppError {
  const fields = Object.fromEntries(
    issues.map(({ path }) => [String(path[0]), `error_page_${String(path[0])}`]),
  );
  return new AppError('invalid', issues.map((issue) => issue.message).join('; '), { fields });
}
