import { z } from 'zod';
import type { Clock } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { AppError, notFound } from '../shared/errors.ts';
import { newId } from '../shared/ids.ts';

interface Deps {
  db: Database;
  clock: Clock;
}

const pageSchema = z.object({
  key: z
    .string()
    .regex(/^[\w.-]{1,100}$/, 'the key takes 1 to 100 letters, digits, dots, hyphens and underscores'),
  title: z.string().trim().min(1).max(300),
  url: z.url({
    protocol: /^https?$/,
    error: 'the address of the article must begin with https:// or http://',
  }),
  lang: z.string().regex(/^[a-z]{2,3}$/, 'the language takes a code such as de'),
});

/** An article that can be commented on. */
export type NewPage = z.infer<typeof pageSchema>;

/** Opens an article for comments. @throws invalid, or conflict when the key is taken */
export async function addPage(deps: Deps, page: NewPage): Promise<void> {
  const parsed = pageSchema.safeParse(page);
  if (!parsed.success)
    throw new AppError('invalid', parsed.error.issues.map((issue) => issue.message).join('; '));
  await deps.db.write(async (trx) => {
    const site = await trx.selectFrom('site').select('id').executeTakeFirstOrThrow();
    const taken = await trx.selectFrom('page').select('id').where('key', '=', page.key).executeTakeFirst();
    if (taken) throw new AppError('conflict', 'There is a page with this key already.');
    await trx
      .insertInto('page')
      .values({ id: newId(), site_id: site.id, ...parsed.data, closed_at: null, created_at: deps.clock() })
      .execute();
  });
}

/** Closes or reopens a page for new comments; what is published stays. @throws not-found */
export async function setPageOpen(deps: Deps, key: string, isOpen: boolean): Promise<void> {
  await deps.db.write(async (trx) => {
    const result = await trx
      .updateTable('page')
      .set({ closed_at: isOpen ? null : deps.clock() })
      .where('key', '=', key)
      .executeTakeFirst();
    if (result.numUpdatedRows !== 1n) throw notFound('page');
  });
}

/** Every page in the order in which they were added. */
export async function listPages(deps: { db: Database }) {
  return await deps.db.read
    .selectFrom('page')
    .select(['key', 'title', 'url', 'lang', 'closed_at as closedAt', 'published_count as publishedCount'])
    .orderBy('created_at')
    .execute();
}

const siteSchema = z.object({
  name: z.string().trim().min(1, 'the name must not be empty').max(100, 'the name is too long').optional(),
  lang: pageSchema.shape.lang.optional(),
});

/** Changes what the site is called and its language. @throws invalid */
export async function changeSite(deps: Deps, site: { name?: string; lang?: string }): Promise<void> {
  const parsed = siteSchema.safeParse(site);
  if (!parsed.success)
    throw new AppError('invalid', parsed.error.issues.map((issue) => issue.message).join('; '));
  const { name, lang } = parsed.data;
  if (name === undefined && lang === undefined)
    throw new AppError('invalid', 'Name what to change: --name or --lang.');
  await deps.db.write((trx) =>
    trx
      .updateTable('site')
      .set({ ...(name === undefined ? {} : { name }), ...(lang === undefined ? {} : { lang }) })
      .execute(),
  );
}
