import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { test } from 'node:test';
import { connect, databaseFile } from '../../src/shared/db/database.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { findBroken } from '../support/invariants.ts';
import { startTestServer, temporaryFolder } from '../support/server.ts';
import { decideOn, screened } from '../support/stored.ts';

const OPEN = 'Ein guter Bericht über die Wohnungen in unserer Stadt.';
const PUBLISHED = 'Danke, die Zahlen zu den Schulplätzen kannte ich noch nicht.';
const NEED = 'Bitte helfen Sie mir, ich habe gestern meine Ablehnung bekommen und weiß nicht weiter.';
/** An event's row again, with the next identifier. */
const AGAIN = `INSERT INTO comment_event SELECT substr(id, 1, length(id) - 1) || 'z', comment_id, revision, type,
  actor_kind, actor_id, reason, state, at, batch FROM comment_event`;

/**
 * What could go wrong, and what must be said of it; that a revision is screened twice, a unique index refuses.
 * `:pending`, `:published` and `:referred` are the comments.
 */
const DAMAGE: readonly { is: string; done: string; said: RegExp }[] = [
  {
    is: 'a state that no event led to',
    done: `UPDATE comment SET state = 'rejected' WHERE id = :pending`,
    said: /is rejected, its events say pending/,
  },
  {
    is: 'an event that is gone',
    done: `DELETE FROM comment_event WHERE comment_id = :published AND type = 'screened'`,
    said: /approved cannot follow received/,
  },
  {
    is: 'the same decision twice',
    done: `${AGAIN} WHERE comment_id = :published AND type = 'approved'`,
    said: /the same decision twice/,
  },
  {
    is: 'words of somebody in need that stand open',
    done: `UPDATE comment SET text = 'x', html = 'x' WHERE id = :referred`,
    said: /referred, but its words are open/,
  },
  {
    is: 'words that are lost',
    done: `UPDATE comment SET text = NULL, html = NULL WHERE id = :pending`,
    said: /pending, but its words are missing/,
  },
  {
    is: 'a referral that is lost',
    done: `DELETE FROM referral WHERE comment_id = :referred`,
    said: /referred without a referral/,
  },
  {
    is: 'a referral whose words cannot be opened',
    done: `UPDATE referral SET sealed = randomblob(200) WHERE comment_id = :referred`,
    said: /something sealed cannot be opened/,
  },
  {
    is: 'work that is done and still to do',
    done: `INSERT INTO outbox (id, job, subject_id, due_at, created_at)
      VALUES ('0190', 'screen-comment', :pending, 0, 0)`,
    said: /pending, but is to be screened/,
  },
  {
    is: 'a comment that nobody will screen',
    done: `UPDATE comment SET state = 'received', sealed = x'00', text = NULL, html = NULL WHERE id = :pending`,
    said: /received, with 0 rows of work/,
  },
  {
    is: 'work for nobody',
    done: `INSERT INTO outbox (id, job, subject_id, due_at, created_at) VALUES ('0190', 'screen-comment', '0190', 0, 0)`,
    said: /0190: work for comments that are not there/,
  },
  {
    is: 'a wrong count of a page',
    done: 'UPDATE page SET published_count = published_count + 1',
    said: /published comments of a page/,
  },
  {
    is: 'a wrong count of answers',
    done: 'UPDATE comment SET published_replies = 3 WHERE id = :published',
    said: /published answers of a comment/,
  },
  {
    is: 'a wrong count of the queue',
    done: 'UPDATE queue_count SET count = count + 1',
    said: /what waits in the queue/,
  },
  {
    is: 'a wrong count of states',
    done: `UPDATE comment_count SET count = count + 1 WHERE state = 'published'`,
    said: /published: comments in each state/,
  },
  {
    is: 'a comment that cannot be found',
    done: 'DELETE FROM search_entry WHERE comment_id = :published',
    said: /published, in the search index: false/,
  },
  {
    is: 'an index with other words than the entries',
    done: `UPDATE search_entry SET words = 'anderswo' WHERE comment_id = :published`,
    said: /the search index does not agree/,
  },
];

test('whatever is broken is found: the end of a storm can fail', async (t) => {
  const server = await startTestServer(t);
  const admin = await firstAdmin(server);
  const client = new Client(server);
  const [pending, published, referred] = [
    (await screened(server, client, OPEN)).id,
    (await screened(server, client, PUBLISHED)).id,
    (await screened(server, client, NEED)).id,
  ];
  assert.equal((await decideOn(admin, published, 'approval')).status, 303);
  await server.stop();
  assert.deepEqual(await findBroken(server.config.dataDir), [], 'all is well before');

  for (const { is, done, said } of DAMAGE) {
    await t.test(is, async (t) => {
      const copy = temporaryFolder(t);
      cpSync(server.config.dataDir, copy, { recursive: true });
      damage(copy, done, { pending, published, referred });
      assert.match((await findBroken(copy)).join('\n'), said);
    });
  }
});

/** Without the triggers and references that would refuse it: a fault asks nobody. */
function damage(dataDir: string, done: string, ids: Record<string, string>): void {
  const connection = connect(databaseFile(dataDir));
  connection.pragma('foreign_keys = OFF');
  const triggers = connection
    .prepare<[], { name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'trigger'`)
    .all();
  for (const { name } of triggers) connection.exec(`DROP TRIGGER ${name}`);
  const { changes } = connection.prepare(done.replaceAll(/:(\w+)/g, (_, name) => `'${ids[name]}'`)).run();
  connection.close();
  assert.ok(changes > 0, 'the damage was done');
}
