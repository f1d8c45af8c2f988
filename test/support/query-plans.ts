import type { TestContext } from 'node:test';
import { Kysely, SqliteDialect } from 'kysely';
import type { Trx } from '../../src/shared/db/commit-group.ts';
import { connect, type Database, databaseFile } from '../../src/shared/db/database.ts';
import { migrate } from '../../src/shared/db/migrate.ts';
import type { Schema } from '../../src/shared/db/schema.ts';
import { temporaryFolder } from './server.ts';

/**
 * How SQLite goes about the statements that a function sends, one text each with a line per step.
 * @param ask gets a database to read from, and the same one to write into
 */
export async function plansOf(
  t: Pick<TestContext, 'after'>,
  ask: (db: Database, trx: Trx) => Promise<unknown>,
): Promise<string[]> {
  const folder = temporaryFolder(t);
  migrate(folder);
  const connection = connect(databaseFile(folder));
  const plans: string[] = [];
  const kysely = new Kysely<Schema>({
    dialect: new SqliteDialect({ database: connection }),
    log: ({ query }) => {
      const steps = connection
        .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${query.sql}`)
        .all(...query.parameters);
      plans.push(steps.map(({ detail }) => detail).join('\n'));
    },
  });
  const committed = { remember: <T>(_group: string, _key: string, read: () => Promise<T>) => read() };
  await ask({ read: kysely, committed } as unknown as Database, kysely as Trx);
  connection.close();
  return plans;
}
