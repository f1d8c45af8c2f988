import assert from 'node:assert/strict';
import { test } from 'node:test';
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
