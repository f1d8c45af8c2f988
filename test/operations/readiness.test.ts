import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { createReadiness, OUTBOX_LIMIT, type Readiness } from '../../src/operations/readiness.ts';
import { connect, databaseFile } from '../../src/shared/db/database.ts';
import { Client } from '../support/client.ts';
import { createInstallation } from '../support/processes.ts';
import { startTestServer, type TestServer, until } from '../support/server.ts';

async function ask(server: TestServer): Promise<{ status: number; body: Readiness }> {
  const response = await fetch(`${server.url}/readyz`);
  assert.equal(response.headers.get('cache-control'), 'no-store');
  return { status: response.status, body: (await response.json()) as Readiness };
}

/** Asks until the answer is this one: it is kept for a moment. */
async function untilChecks(server: TestServer, status: number, checks: Readiness['checks']): Promise<void> {
  await until(
    async () => {
      const { status: given, body } = await ask(server);
      return given === status && JSON.stringify(body.checks) === JSON.stringify(checks);
    },
    `${status} ${JSON.stringify(checks)}`,
  );
}

test('a server that can do its work is ready, and says what it has looked at', async (t) => {
  const server = await startTestServer(t);
  assert.deepEqual(await ask(server), {
    status: 200,
    body: { status: 'ready', checks: { database: 'ok', outbox: 'ok' } },
  });
});

test('a database that cannot be written makes it not ready until it can, and the log says so once', async (t) => {
  const server = await startTestServer(t);
  await sql`PRAGMA query_only = ON`.execute(server.deps.db.writer);
  await untilChecks(server, 503, { database: 'cannot be written', outbox: 'ok' });
  const { body } = await ask(server);
  assert.equal(body.status, 'not ready');
  assert.doesNotMatch(JSON.stringify(body), /SQLITE|readonly|wegweiser\.db|\//);
  const { ready } = server.deps.watch;
  for (const found of [await ready(), await ready()])
    await until(async () => (await ready()) !== found, 'it is found out anew');
  const told = server.logged.filter((line) => line.includes('not ready: cannot be written'));
  assert.equal(told.length, 1);

  await sql`PRAGMA query_only = OFF`.execute(server.deps.db.writer);
  await untilChecks(server, 200, { database: 'ok', outbox: 'ok' });
});

test('a full disk makes it not ready, as soon as comments cannot be stored either', async (t) => {
  const server = await startTestServer(t);
  await server.deps.queue.stop();
  const { writer } = server.deps.db;
  const { rows } = await sql<{ page_count: number }>`PRAGMA page_count`.execute(writer);
  const full = (rows[0]?.page_count ?? 0) + 30;
  await sql.raw(`PRAGMA max_page_count = ${full}`).execute(writer);
  await untilChecks(server, 200, { database: 'ok', outbox: 'ok' });

  const visitor = new Client(server);
  const write = async () =>
    (await visitor.post('/pages/demo', { text: 'Kurz', formToken: visitor.formToken() })).status;
  await until(async () => (await write()) === 503, 'a comment is refused');
  await untilChecks(server, 503, { database: 'cannot be written', outbox: 'ok' });

  await sql.raw(`PRAGMA max_page_count = ${full * 100}`).execute(writer);
  assert.equal(await write(), 303);
  await untilChecks(server, 200, { database: 'ok', outbox: 'ok' });
  const { count } = await server.deps.db.read
    .selectFrom('probe')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  assert.equal(count, 0, 'what was written to try is gone');
});

test('a database that another process keeps locked makes it not ready, and nobody waits long for the answer', async (t) => {
  const server = await startTestServer(t);
  const other = connect(databaseFile(server.config.dataDir));
  t.after(() => other.close());
  other.exec('BEGIN IMMEDIATE');
  const started = performance.now();
  const answers = await Promise.all(Array.from({ length: 100 }, () => ask(server)));
  assert.ok(performance.now() - started < 4500, 'less than the lock is waited for');
  for (const { status, body } of answers) {
    assert.equal(status, 503);
    assert.equal(body.checks.database, 'cannot be written');
  }
  other.exec('ROLLBACK');
  await untilChecks(server, 200, { database: 'ok', outbox: 'ok' });
});

test('however many ask at the same time, or while an answer is late, one of them writes', async (t) => {
  const server = await startTestServer(t);
  let writes = 0;
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const db = {
    ...server.deps.db,
    write: (async (work) => {
      writes += 1;
      await held;
      return await server.deps.db.write(work);
    }) as typeof server.deps.db.write,
  };
  const ready = createReadiness({ ...server.deps, db });
  const [late] = await Promise.all(Array.from({ length: 1000 }, ready));
  assert.equal(late?.checks.database, 'cannot be written', 'it is not waited for');
  // the answer is given up after some seconds, and who asks then waits for the write that has been begun
  await until(async () => (await ready()) !== late, 'it is found out anew');
  assert.equal(writes, 1);
  release();
  await until(async () => (await ready()).status === 'ready', 'the write is done');
});

test('Redis that is away or hangs makes it not ready until it is back, and comments are taken meanwhile', async (t) => {
  const installation = await createInstallation(t);
  let redis = await installation.startRedis();
  const server = await startTestServer(t, { env: { REDIS_URL: installation.redisUrl } });
  const well = { database: 'ok', redis: 'ok', outbox: 'ok' };
  const away = { ...well, redis: 'does not answer' };
  await untilChecks(server, 200, well);

  await redis.kill();
  await untilChecks(server, 503, away);
  await new Client(server).submit('Ohne Redis');
  redis = await installation.startRedis();
  await untilChecks(server, 200, well);

  redis.signal('SIGSTOP');
  await untilChecks(server, 503, away);
  redis.signal('SIGCONT');
  await untilChecks(server, 200, well);
});

test('work that nobody does makes it not ready after ten minutes, work for later does not', async (t) => {
  let now = Date.parse('2026-11-24T09:00:00Z');
  const server = await startTestServer(t, { overrides: { clock: () => now } });
  await server.deps.queue.stop();
  await new Client(server).submit('Wartet');
  const submitted = now;
  const later = { job: 'mail-overdue', subject_id: 'x', due_at: now + 2 * OUTBOX_LIMIT, created_at: 0 };
  await server.deps.db.write((trx) =>
    trx
      .insertInto('outbox')
      .values({ id: 'later', ...later })
      .execute(),
  );
  const outboxAt = async (time: number) => {
    now = time;
    return (await createReadiness(server.deps)()).checks.outbox;
  };
  assert.equal(await outboxAt(submitted + OUTBOX_LIMIT), 'ok');
  assert.equal(await outboxAt(submitted + OUTBOX_LIMIT + 1), 'work has waited too long');
  await untilChecks(server, 503, { database: 'ok', outbox: 'work has waited too long' });

  await server.deps.queue.start();
  await untilChecks(server, 200, { database: 'ok', outbox: 'ok' });
});
