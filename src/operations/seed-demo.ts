import { DEMO_KEY } from '../comments/comment.ts';
import { paths } from '../paths.ts';
import type { Clock } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { newId } from '../shared/ids.ts';

/** On a database without a site: the demo site with its article. Else nothing. */
export async function seedDemo(deps: { db: Database; clock: Clock }): Promise<void> {
  const now = deps.clock();
  await deps.db.write(async (trx) => {
    if (await trx.selectFrom('site').select('id').executeTakeFirst()) return;
    const siteId = newId();
    await trx
      .insertInto('site')
      .values({ id: siteId, name: 'Flüchtlingsrat Musterland', lang: 'de' })
      .execute();
    await trx
      .insertInto('page')
      .values({
        id: newId(),
        site_id: siteId,
        key: DEMO_KEY,
        title: 'Ein Jahr Wohnraum statt Halle: Was die Gemeinden gelernt haben',
        url: paths.demo(),
        lang: 'de',
        closed_at: null,
        created_at: now,
      })
      .execute();
  });
}
