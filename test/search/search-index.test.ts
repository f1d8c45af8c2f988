import assert from 'node:assert/strict';
import { test } from 'node:test';
import { appendEvent } from '../../src/comments/append-event.ts';
import { indexMissingComments } from '../../src/comments/index-backlog.ts';
import { NUMBERS_PER_MILLISECOND } from '../../src/comments/search-index.ts';
import { standingDecision } from '../../src/comments/search-tags.ts';
import { newestHits } from '../../src/search/search-store.ts';
import { connect, databaseFile } from '../../src/shared/db/database.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { search, termsInIndex } from '../support/search.ts';
import { startTestServer, temporaryFolder, until } from '../support/server.ts';
import { allScreened, decideOn, screened } from '../support/stored.ts';

test('the standing decision is the last one that was not taken back', () => {
  const by = (...types: string[]) =>
    standingDecision(types.map((type, index) => ({ type, actor_id: `p${index}` })));
  assert.equal(by('submitted', 'screened'), null);
  assert.deepEqual(by('submitted', 'approved', 'rejected'), { type: 'rejected', actor_id: 'p2' });
  assert.deepEqual(by('approved', 'marked_abuse', 'undone'), { type: 'approved', actor_id: 'p0' });
  assert.deepEqual(by('approved', 'redacted'), { type: 'approved', actor_id: 'p0' });
  assert.equal(by('approved', 'undone'), null);
  assert.equal(by('referred', 'returned'), null);
  assert.deepEqual(by('approved', 'referred', 'undone'), { type: 'approved', actor_id: 'p0' });
});

test('after any course of events the index says exactly what the entries say', async (t) => {
  const server = await startTestServer(t, { overrides: { screen: screenByMarker } });
  const visitor = new Client(server);
  const moderator = await firstAdmin(server);
  const { id } = await screened(server, visitor, 'Erst gelb, dann gruen.');
  await decideOn(moderator, id, 'approval');
  const person = {
    kind: 'person',
    id: (await server.deps.db.read.selectFrom('user').select('id').executeTakeFirstOrThrow()).id,
  } as const;
  const change = (type: 'redacted' | 'marked_abuse' | 'rejected', text?: string) =>
    server.deps.db.write((trx) =>
      appendEvent(trx, id, { type, actor: person, at: Date.now() }, () => (text ? { text, html: text } : {})),
    );
  await change('redacted', 'Erst blau.');
  assert.deepEqual((await search(moderator, { words: 'gruen' })).ids, []);
  assert.deepEqual((await search(moderator, { words: 'blau', outcome: 'published' })).ids, [id]);
  await change('marked_abuse');
  assert.deepEqual((await search(moderator, { outcome: 'marked_abuse', person: person.id })).ids, [id]);
  assert.deepEqual((await search(moderator, { outcome: 'rejected' })).ids, [id]);
  assert.deepEqual((await search(moderator, { outcome: 'published' })).ids, []);
  const terms = termsInIndex(server); // checks the integrity of the index too
  assert.deepEqual(
    terms.filter((term) => term.startsWith('_st')),
    ['_strejected'],
  );
  assert.ok(!terms.includes('grun') && terms.includes('blau'));
});

test('a database from before the search is taken in at the start, and goes on where it was stopped', async (t) => {
  const dataDir = temporaryFolder(t);
  const before = await startTestServer(t, { dataDir, overrides: { screen: screenByMarker } });
  const visitor = new Client(before);
  await firstAdmin(before);
  for (let index = 0; index < 120; index++) await visitor.submit(`altbestand nummer${index}`);
  await screened(before, visitor, 'altbestand geheim #referral');
  await allScreened(before);
  await before.stop();
  const database = connect(databaseFile(dataDir));
  database.exec(`DELETE FROM comment_search; DELETE FROM search_entry;
    INSERT INTO search_backlog SELECT id FROM comment WHERE state IN ('pending', 'published', 'rejected', 'spam')`);
  database.close();

  const stopped = new AbortController();
  stopped.abort();
  const server = await startTestServer(t, { dataDir, overrides: { screen: screenByMarker } });
  assert.equal(await indexMissingComments(server.deps, stopped.signal), 0);
  await until(
    async () => !(await server.deps.db.read.selectFrom('search_backlog').selectAll().executeTakeFirst()),
    'everything is taken in',
  );
  const entries = await server.deps.db.read.selectFrom('search_entry').selectAll().execute();
  assert.equal(entries.length, 120);
  assert.ok(
    entries.every(({ words, tags }) => words.startsWith('altbestand') && tags.includes('_stpending')),
  );
  assert.ok(!termsInIndex(server).includes('geheim'));
});

test('comments of the same millisecond have numbers of their own', async (t) => {
  const now = Date.UTC(2026, 6, 1);
  const server = await startTestServer(t, { overrides: { screen: screenByMarker, clock: () => now } });
  const visitor = new Client(server);
  const first = now * NUMBERS_PER_MILLISECOND;
  await visitor.submit('eins');
  await visitor.submit('zwei');
  await allScreened(server);
  const { db } = server.deps;
  const numbers = await db.read.selectFrom('search_entry').select('number').orderBy('number').execute();
  assert.deepEqual(
    numbers.map(({ number }) => number),
    [first, first + 1],
  );
});

test('a search reads the index and then single rows, never a whole table', async (t) => {
  const server = await startTestServer(t);
  const { sql, parameters } = newestHits(
    '"a" AND "_stpending"',
    { first: 0, end: Number.MAX_SAFE_INTEGER },
    31,
  ).compile(server.deps.db.read);
  const database = connect(databaseFile(server.config.dataDir));
  t.after(() => database.close());
  const plan = database
    .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    .all(...parameters)
    .map(({ detail }) => detail);
  // M: by MATCH; < and >: the limits of rowid are heeded in the index
  assert.ok(
    plan.some((step) => /^SCAN comment_search VIRTUAL TABLE INDEX \d+:M\d*[<>]*[<>]/.test(step)),
    plan.join('\n'),
  );
  for (const table of ['search_entry', 'comment', 'page'])
    assert.ok(
      plan.some((step) => step.startsWith(`SEARCH ${table} USING`)),
      plan.join('\n'),
    );
  assert.ok(!plan.some((step) => /^SCAN (comment|page|search_entry)\b(?!_)/.test(step)), plan.join('\n'));
});
