import assert from 'node:assert/strict';
import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { countWaiting } from '../../src/moderation/queue-count-store.ts';
import { connect, databaseFile } from '../../src/shared/db/database.ts';
import { migrate } from '../../src/shared/db/migrate.ts';
import { exportRows } from '../../src/transfer/export-store.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { plansOf } from '../support/query-plans.ts';
import { startTestServer, temporaryFolder } from '../support/server.ts';
import { countComments, published, screened } from '../support/stored.ts';

const MIGRATIONS = join(import.meta.dirname, '../../db/migrations');

test('work of a database from before is still to be done after the migration, the longest due first', (t) => {
  const data = temporaryFolder(t);
  const before = temporaryFolder(t);
  for (const name of readdirSync(MIGRATIONS).filter((one) => one < '0020'))
    copyFileSync(join(MIGRATIONS, name), join(before, name));
  migrate(data, before);
  const old = connect(databaseFile(data));
  old.exec(
    "INSERT INTO outbox VALUES ('b', 'screen-comment', 'x', 2, 1, 0), ('a', 'mail-decision', 'y', 0, 3, 1)",
  );
  old.close();

  migrate(data);
  const now = connect(databaseFile(data));
  t.after(() => now.close());
  assert.deepEqual(now.prepare('SELECT * FROM outbox ORDER BY due_at').raw().all(), [
    ['b', 'screen-comment', 'x', 2, 1, 0],
    ['a', 'mail-decision', 'y', 0, 3, 1],
  ]);
});

test('the export reads the comments of a page by their index', async (t) => {
  const [plan] = await plansOf(t, (db) => exportRows(db, 'p', '', 10));
  assert.match(plan ?? '', /^SEARCH comment USING INDEX comment_of_page \(page_id=\? AND id>\?\)/);
});

test('what nobody has read yet is counted, and its page is exported without it', async (t) => {
  const server = await startTestServer(t, { overrides: { screen: screenByMarker } });
  const people = { visitor: new Client(server), moderator: await firstAdmin(server) };
  const shown = await published(server, people, 'Guter Bericht');
  const waiting = await screened(server, people.visitor, 'Noch einer');
  await server.deps.queue.stop();
  await people.visitor.submit('Ganz neu');
  assert.equal(await countComments(server), 3);
  const { db } = server.deps;
  assert.deepEqual(await countWaiting(db), { received: 1, pending: 1 });
  const page = await db.read
    .selectFrom('page')
    .select('id')
    .where('key', '=', 'demo')
    .executeTakeFirstOrThrow();
  const rows = await exportRows(db, page.id, '', 10);
  assert.deepEqual(
    rows.map(({ id }) => id),
    [shown.id, waiting.id],
  );
});
