import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { sql } from 'kysely';
import { BATCH, eraseDue } from '../../src/privacy/retention.ts';
import { DAY } from '../../src/shared/clock.ts';
import { connect, databaseFile } from '../../src/shared/db/database.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { ENVIRONMENT } from '../support/environment.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { fillReferral } from '../support/sealed-rows.ts';
import { startTestServer, type TestServer, until } from '../support/server.ts';
import { decideOn, referralOf, screened } from '../support/stored.ts';
import { findWords } from '../support/word-search.ts';

const START = Date.UTC(2026, 10, 2, 9);
const WORDS = ['Quorvenblatt', 'Zwickelmuhme', 'zwirbeltapir', 'زرقفوطن', 'Notizgrumpf'];

async function start(t: Parameters<typeof startTestServer>[0]) {
  let now = START;
  const server = await startTestServer(t, { overrides: { screen: screenByMarker, clock: () => now } });
  const moderator = await firstAdmin(server);
  const goTo = (at: number) => {
    now = at;
  };
  return { server, visitor: new Client(server), moderator, goTo };
}

/** The bytes of the database and of its write-ahead log. */
const filesOf = (server: TestServer): Buffer => {
  const file = databaseFile(server.config.dataDir);
  return Buffer.concat([file, `${file}-wal`].filter(existsSync).map((one) => readFileSync(one)));
};

/** Every value of every table, the search index included. */
async function valuesOf(server: TestServer): Promise<Buffer> {
  const { read } = server.deps.db;
  const tables = await sql<{ name: string }>`SELECT name FROM sqlite_schema WHERE type = 'table'`.execute(
    read,
  );
  const all: Buffer[] = [];
  for (const { name } of tables.rows) {
    const { rows } = await sql<Record<string, unknown>>`SELECT * FROM ${sql.table(name)}`.execute(read);
    for (const value of rows.flatMap((row) => Object.values(row)))
      all.push(Buffer.isBuffer(value) ? value : Buffer.from(`${value}\n`));
  }
  return Buffer.concat(all);
}

async function brought(at: Awaited<ReturnType<typeof start>>, decision: string, marker = '') {
  const [text, name, email, arabic] = WORDS;
  const comment = await screened(at.server, at.visitor, `Ein ${text} und ${arabic} ${marker}`, {
    name: name ?? '',
    email: `${email}@example.org`,
  });
  const csrf = await at.moderator.csrf();
  await at.moderator.post(`/desk/comments/${comment.id}/notes`, { csrf, note: `Notizgrumpf zu ${text}` });
  if (decision !== '') await decideOn(at.moderator, comment.id, decision);
  return comment;
}

for (const [decision, days] of [
  ['rejection', 30],
  ['spam', 14],
  ['abuse', 30],
] as const) {
  test(`after the window of a ${decision} no word is left in any table, index or byte of the files`, async (t) => {
    const at = await start(t);
    // the screening found spam: what it was to learn from it goes, too
    await brought(at, decision, decision === 'spam' ? '' : '#spam');
    assert.deepEqual(findWords(WORDS, await valuesOf(at.server)).length > 2, true, 'they were there');
    assert.ok(findWords(['quorvenblatt'], await valuesOf(at.server)).length > 0, 'in the index, too');
    at.goTo(START + days * DAY);
    const { leftInLog } = await eraseDue(at.server.deps);
    assert.equal(leftInLog, false);
    assert.deepEqual(findWords(WORDS, await valuesOf(at.server)), []);
    assert.deepEqual(findWords(WORDS, filesOf(at.server)), []);
    assert.deepEqual(findWords([...WORDS], Buffer.from(at.server.logged.join(''))), []);
    const sealed = await at.server.deps.db.read.selectFrom('correction').select('comment_id').execute();
    assert.deepEqual(sealed, []);
  });
}

test('the date that a message named goes with its words', async (t) => {
  const at = await start(t);
  const { id } = await screened(at.server, at.visitor, 'Abschiebung am 12.11.2026 #urgent');
  assert.equal((await referralOf(at.server, id))?.deadline_on, '2026-11-12');
  const referral = await referralOf(at.server, id);
  const csrf = await at.moderator.csrf();
  await at.moderator.post(`/desk/referrals/${referral?.id}/closure`, { csrf, outcome: 'contacted' });
  at.goTo(START + 30 * DAY);
  await eraseDue(at.server.deps);
  assert.equal((await referralOf(at.server, id))?.deadline_on, null);
});

/** Rejected comments, all of the same moment. */
async function reject(server: TestServer, count: number): Promise<void> {
  const page = await server.deps.db.read.selectFrom('page').select('id').executeTakeFirstOrThrow();
  await server.deps.db.write((trx) =>
    sql`WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ${count})
      INSERT INTO comment (id, page_id, thread_id, state, state_since, receipt_hash, text, html, created_at, label)
      SELECT printf('00000000-0000-7000-8000-%012d', n), ${page.id}, printf('00000000-0000-7000-8000-%012d', n),
        'rejected', ${START}, CAST(printf('%032d', n) AS BLOB), 'Quorvenblatt ' || n, 'x', ${START}, 'general'
      FROM number`.execute(trx),
  );
}

const erasedEvents = (server: TestServer) =>
  server.deps.db.read
    .selectFrom('comment_event')
    .select(['comment_id', 'at'])
    .where('type', '=', 'erased')
    .execute();

test('twenty thousand go in small parts, and visitors send comments meanwhile', async (t) => {
  const at = await start(t);
  await reject(at.server, 20_000);
  let now = START + 40 * DAY;
  // every part asks for the time once
  const erasing = eraseDue({ ...at.server.deps, clock: () => (now += 1) }, { pause: 0 });
  const receipts = [];
  for (let sent = 0; sent < 5; sent += 1) receipts.push(await at.visitor.submit(`Während ${sent}`));
  const { erased } = await erasing;
  assert.equal(erased.get('rejected'), 20_000);
  assert.equal(receipts.length, 5);
  const events = await erasedEvents(at.server);
  const parts = Map.groupBy(events, ({ at: moment }) => moment);
  assert.equal(parts.size, 20_000 / BATCH);
  assert.ok([...parts.values()].every(({ length }) => length === BATCH && length <= 20));
  assert.deepEqual(findWords(['Quorvenblatt'], filesOf(at.server)), []);
});

test('two processes that erase at the same time erase each comment once, and count it once', async (t) => {
  const at = await start(t);
  await reject(at.server, 400);
  const cli = join(import.meta.dirname, '../../src/cli.ts');
  const env = { ...ENVIRONMENT, WEGWEISER_DATA: at.server.config.dataDir, LOG_LEVEL: 'silent' };
  // their clock is the real one
  await at.server.deps.db.write((trx) => trx.updateTable('comment').set({ state_since: 0 }).execute());
  const answers = await Promise.all(
    [1, 2].map(async () => {
      const child = spawn(process.execPath, [cli, 'erase', '--due'], { env });
      const [out, [status]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
      assert.equal(status, 0);
      return Number(/^(\d+)\tRejected comments$/m.exec(out)?.[1] ?? 0);
    }),
  );
  assert.equal((answers[0] ?? 0) + (answers[1] ?? 0), 400);
  const events = await erasedEvents(at.server);
  assert.equal(events.length, 400);
  assert.equal(new Set(events.map(({ comment_id }) => comment_id)).size, 400);
  const counted = await at.server.deps.db.read
    .selectFrom('erasure_count')
    .select(({ fn }) => fn.sum<number>('count').as('count'))
    .where('kind', '=', 'rejected')
    .executeTakeFirstOrThrow();
  assert.equal(counted.count, 400);
});

test('what cannot be erased keeps nothing else from it, and the log says so without a word', async (t) => {
  const at = await start(t);
  const person = await at.server.deps.db.read.selectFrom('user').select('id').executeTakeFirstOrThrow();
  const message = await screened(at.server, at.visitor, 'Rat #normal');
  const referral = await referralOf(at.server, message.id);
  const ids = { id: referral?.id ?? '', commentId: message.id, personId: person.id };
  await fillReferral(at.server.deps, ids, 'Notizgrumpf');
  await brought(at, 'rejection');
  const { dataDir } = at.server.config;
  await at.server.stop();
  // a trigger stands for a full disk or a bug: no spam or rejected comment can be erased
  const file = connect(databaseFile(dataDir));
  file.exec("CREATE TRIGGER broken BEFORE UPDATE ON comment BEGIN SELECT RAISE(ABORT, 'Quorvenblatt'); END");
  file.exec(`UPDATE correction SET corrected_at = 0`);
  file.close();
  const again = await startTestServer(t, { dataDir, overrides: { clock: () => START + 31 * DAY } });
  await until(() => again.logged.join('').includes('"kind":"correction"'), 'the next kinds are erased');
  const log = again.logged.join('');
  assert.match(log, /"kind":"rejected","msg":"what is too old could not be erased; tried again in an hour"/);
  assert.match(log, /"kind":"correction","count":1/);
  assert.deepEqual(findWords(WORDS, Buffer.from(log)), []);
});
