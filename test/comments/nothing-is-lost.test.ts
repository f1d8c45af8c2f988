import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { connect, databaseFile } from '../../src/shared/db/database.ts';
import { Client } from '../support/client.ts';
import { startTestServer } from '../support/server.ts';

const WORDS = { text: 'Das hat mich viel Mühe gekostet.', name: 'Karin', email: 'karin@example.org' };

function assertFilledIn(page: string): void {
  assert.match(page, /<textarea[^>]*>\nDas hat mich viel Mühe gekostet\.<\/textarea>/);
  assert.match(page, /value="Karin"/);
  assert.match(page, /value="karin@example\.org"/);
  assert.match(page, /role="alert"/);
}

test('who writes too much gets the form back filled in, with the time to wait', async (t) => {
  const server = await startTestServer(t, { env: { SUBMISSIONS_PER_10_MINUTES: '1' } });
  const visitor = new Client(server);
  await visitor.submit('Der erste Kommentar');
  const response = await visitor.post('/pages/demo', WORDS);
  assert.equal(response.status, 429);
  assert.ok(Number(response.headers.get('retry-after')) > 0);
  const page = await response.text();
  assertFilledIn(page);
  assert.match(page, /Minuten noch einmal/);
});

test('while the database is locked the form comes back filled in', { timeout: 30_000 }, async (t) => {
  const server = await startTestServer(t);
  const visitor = new Client(server);
  const other = connect(databaseFile(server.config.dataDir));
  t.after(() => other.close());
  other.exec('BEGIN IMMEDIATE');
  const response = await visitor.post('/pages/demo', WORDS);
  other.exec('ROLLBACK');
  assert.equal(response.status, 503);
  assert.ok(Number(response.headers.get('retry-after')) > 0);
  assertFilledIn(await response.text());
  await visitor.submit(WORDS.text);
});

test('whoever writes until a page closes gets the words back', async (t) => {
  const server = await startTestServer(t);
  const visitor = new Client(server);
  await server.deps.db.write((trx) => trx.updateTable('page').set({ closed_at: 1 }).execute());
  const response = await visitor.post('/pages/demo', WORDS);
  assert.equal(response.status, 409);
  assert.match(
    await response.text(),
    /<textarea[^>]* readonly[^>]*>\nDas hat mich viel Mühe gekostet\.<\/textarea>/,
  );
  assert.doesNotMatch(await (await visitor.get('/pages/demo')).text(), /<textarea/);
});

test('while the disk is full the form comes back filled in, and the API says when to come back', async (t) => {
  const server = await startTestServer(t);
  const visitor = new Client(server);
  const { writer } = server.deps.db;
  const { rows } = await sql<{ page_count: number }>`PRAGMA page_count`.execute(writer);
  await sql`PRAGMA max_page_count = ${sql.raw(String(rows[0]?.page_count))}`.execute(writer);
  const long = { ...WORDS, text: `${WORDS.text} ${'Noch ein Satz. '.repeat(300)}` };
  const answers: Response[] = [];
  // the last page of the file has room for some
  while (answers.at(-1)?.status !== 503 && answers.length < 30)
    answers.push(await visitor.post('/pages/demo', long));
  const response = answers.at(-1);
  assert.equal(response?.status, 503);
  assert.ok(Number(response?.headers.get('retry-after')) > 0);
  assert.match((await response?.text()) ?? '', /<textarea[^>]*>\nDas hat mich viel Mühe gekostet\./);
  const api = await visitor.postJson('/api/v1/pages/demo/comments', long);
  assert.equal(api.status, 503);
  assert.ok(Number(api.headers.get('retry-after')) > 0);
  await sql`PRAGMA max_page_count = 1000000`.execute(writer);
  await visitor.submit(WORDS.text);
});

test('a change that comes too late or too often gives the words back', async (t) => {
  const server = await startTestServer(t, { env: { SUBMISSIONS_PER_10_MINUTES: '2' } });
  const visitor = new Client(server);
  const receipt = await visitor.submit('Der erste Kommentar, ein guter Bericht.');
  await visitor.stateOf(receipt);
  assert.equal(
    (await visitor.post(`${receipt}/edit`, { text: 'Der zweite Versuch, ein guter Bericht.' })).status,
    303,
  );
  const tooOften = await visitor.post(`${receipt}/edit`, WORDS);
  assert.equal(tooOften.status, 429);
  assert.match(await tooOften.text(), /<textarea[^>]*>\nDas hat mich viel Mühe gekostet\.<\/textarea>/);

  const other = await startTestServer(t);
  const writer = new Client(other);
  const decided = await writer.submit('Der erste Kommentar, ein guter Bericht.');
  await writer.post(`${decided}/withdrawal`, {});
  const tooLate = await writer.post(`${decided}/edit`, WORDS);
  assert.equal(tooLate.status, 409);
  assert.match(await tooLate.text(), /<textarea[^>]*>\nDas hat mich viel Mühe gekostet\.<\/textarea>/);
});

test('a change by the API without a name keeps the name', async (t) => {
  const server = await startTestServer(t);
  const visitor = new Client(server);
  const receipt = await visitor.submit('Der erste Kommentar, ein guter Bericht.', { name: 'Karin' });
  const response = await visitor.postJson(`/api/v1${receipt}/edit`, {
    text: 'Der zweite Kommentar, ein guter Bericht.',
  });
  assert.equal(response.status, 202);
  assert.match(await (await visitor.get(`${receipt}/edit`)).text(), /value="Karin"/);
  assert.equal((await visitor.postJson(`/api/v1${receipt}/edit`, { text: 5 })).status, 400);
});

test('an address that would put more into a moderator’s mail than a recipient is refused', async (t) => {
  const visitor = new Client(await startTestServer(t));
  for (const email of [
    'a@example.org?bcc=b@example.org',
    'a@example.org?subject=x',
    'a%0Ab@example.org',
    'a&b@example.org',
  ]) {
    assert.equal((await visitor.post('/pages/demo', { ...WORDS, email })).status, 400, email);
  }
});
