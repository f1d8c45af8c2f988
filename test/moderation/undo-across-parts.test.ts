import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ORIGINAL_KEPT } from '../../src/moderation/keep-original.ts';
import { eraseDue } from '../../src/privacy/retention.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { decideOn, eventsOf, referralOf, screened, storedBy } from '../support/stored.ts';
import { threadOf } from '../support/thread.ts';

const NUMBER = '0151 23456789';
const TEXT = `Ruft mich an: ${NUMBER}, danke.`;
const SPAN = { blackOut: `${TEXT.indexOf(NUMBER)}-${TEXT.indexOf(NUMBER) + NUMBER.length}` };
const SHORTENED = 'Ruft mich an: […], danke.';

async function start(t: Parameters<typeof startTestServer>[0]) {
  let now = Date.UTC(2026, 6, 1, 8);
  const server = await startTestServer(t, { overrides: { screen: screenByMarker, clock: () => now } });
  const wait = (milliseconds: number) => {
    now += milliseconds;
  };
  return { server, visitor: new Client(server), moderator: await firstAdmin(server), wait };
}

/** Takes back the last decision on a comment. @returns what the queue then says */
async function undoLast(server: TestServer, client: Client, id: string): Promise<string> {
  const batch = (await eventsOf(server, id)).at(-1)?.batch ?? '';
  const answer = await client.post('/desk/undos', { csrf: await client.csrf(), batch });
  return await (await client.get(answer.headers.get('location') ?? '')).text();
}

const originals = (server: TestServer) => server.deps.db.read.selectFrom('redaction').selectAll().execute();

/** How often words stand in the database's files, deleted or not. */
function onDisk(server: TestServer, words: string): number {
  const file = join(server.config.dataDir, 'wegweiser.db');
  const bytes = ['', '-wal'].filter((end) => existsSync(file + end)).map((end) => readFileSync(file + end));
  return Buffer.concat(bytes).toString('latin1').split(words).length - 1;
}

test('the undo of a referral never brings blacked-out details to the public, and they can still be brought back', async (t) => {
  const { server, visitor, moderator } = await start(t);
  const { id, receipt } = await screened(server, visitor, TEXT);
  await decideOn(moderator, id, 'approval', { ...SPAN, keepOriginal: '1' });
  const before = await storedBy(server, receipt);
  const sealedBefore = await originals(server);
  await decideOn(moderator, id, 'referral', { state: 'published', revision: '2' });
  await undoLast(server, moderator, id);

  const after = await storedBy(server, receipt);
  for (const column of ['state', 'text', 'html', 'redacted_at', 'revision'] as const)
    assert.deepEqual(after[column], before[column], column);
  assert.doesNotMatch(await (await visitor.get('/pages/demo')).text(), new RegExp(NUMBER));
  const [kept] = await originals(server);
  assert.deepEqual([kept?.is_kept, kept?.at], [sealedBefore[0]?.is_kept, sealedBefore[0]?.at]);

  const [, , , approved] = await eventsOf(server, id);
  await moderator.post('/desk/undos', { csrf: await moderator.csrf(), batch: approved?.batch ?? '' });
  assert.deepEqual(
    [(await storedBy(server, receipt)).state, (await storedBy(server, receipt)).text],
    ['pending', TEXT],
  );
});

test('a shortened comment stays so after the undo of a referral when the original was dropped before', async (t) => {
  const { server, visitor, moderator, wait } = await start(t);
  const { id, receipt } = await screened(server, visitor, TEXT);
  await decideOn(moderator, id, 'approval', SPAN);
  wait(ORIGINAL_KEPT);
  await eraseDue(server.deps);
  await decideOn(moderator, id, 'referral', { state: 'published', revision: '2' });
  await undoLast(server, moderator, id);
  const after = await storedBy(server, receipt);
  assert.deepEqual([after.state, after.text, after.redacted_at === null], ['published', SHORTENED, false]);
  assert.deepEqual(await originals(server), []);
});

test('details can be left out of what was put away before, and the undo brings it back as it was', async (t) => {
  for (const [decision, state] of [
    ['rejection', 'rejected'],
    ['spam', 'spam'],
  ] as const) {
    const { server, visitor, moderator } = await start(t);
    const { id, receipt } = await screened(server, visitor, TEXT);
    await decideOn(moderator, id, decision);
    assert.equal((await decideOn(moderator, id, 'approval', { ...SPAN, state })).status, 303);
    assert.equal((await threadOf(visitor)).comments[0]?.html, `<p>${SHORTENED}</p>`);
    await undoLast(server, moderator, id);
    const after = await storedBy(server, receipt);
    assert.deepEqual([after.state, after.text, after.redacted_at], [state, TEXT, null]);
  }
});

test('the undo of a second blacking out leaves the first one as it is', async (t) => {
  const { server, visitor, moderator } = await start(t);
  const { id, receipt } = await screened(server, visitor, TEXT);
  await decideOn(moderator, id, 'approval', { ...SPAN, keepOriginal: '1' });
  await decideOn(moderator, id, 'rejection', { state: 'published', revision: '2' });
  const again = { blackOut: '0-4', state: 'rejected', revision: '2' };
  assert.equal((await decideOn(moderator, id, 'approval', again)).status, 303);
  await undoLast(server, moderator, id);
  const after = await storedBy(server, receipt);
  assert.equal(after.state, 'rejected');
  assert.doesNotMatch(after.text ?? '', new RegExp(NUMBER));
  assert.notEqual(after.redacted_at, null);
  assert.equal((await originals(server))[0]?.is_kept, 1, 'what is kept for the counsellors stays kept');
});

test('what the counsellors returned is whole again after the undo, whatever was left out of it before', async (t) => {
  const { server, visitor, moderator } = await start(t);
  const { id, receipt } = await screened(server, visitor, TEXT);
  await decideOn(moderator, id, 'approval', SPAN);
  await decideOn(moderator, id, 'referral', { state: 'published', revision: '2' });
  const referral = await referralOf(server, id);
  await moderator.post(`/desk/referrals/${referral?.id}/return`, { csrf: await moderator.csrf() });
  assert.equal((await storedBy(server, receipt)).text, TEXT);
  assert.equal((await decideOn(moderator, id, 'approval', { ...SPAN, revision: '2' })).status, 303);
  await undoLast(server, moderator, id);
  assert.deepEqual(
    [(await storedBy(server, receipt)).state, (await storedBy(server, receipt)).text],
    ['pending', TEXT],
  );
});

test('what is blacked out is gone from the disk', async (t) => {
  const { server, visitor, moderator } = await start(t);
  const { id } = await screened(server, visitor, TEXT);
  assert.notEqual(onDisk(server, NUMBER), 0);
  await decideOn(moderator, id, 'approval', SPAN);
  assert.equal(onDisk(server, NUMBER), 0);
});

test('a rejection as abuse that was undone is not what the writer reads', async (t) => {
  const { server, visitor, moderator } = await start(t);
  const { id, receipt } = await screened(server, visitor, 'Ein Kommentar');
  await decideOn(moderator, id, 'rejection', { reason: 'off_topic' });
  await decideOn(moderator, id, 'abuse', { state: 'rejected' });
  await undoLast(server, moderator, id);
  const told = (await (await visitor.get(`/api/v1${receipt}`)).json()) as { state: string; reason: string };
  assert.deepEqual([told.state, told.reason], ['rejected', 'off_topic']);
});

test('a comment that was answered within the ten seconds leaves a gap, so that its answers stay readable', async (t) => {
  const { server, visitor, moderator } = await start(t);
  const { id, receipt } = await screened(server, visitor, 'Ein Kommentar');
  await decideOn(moderator, id, 'approval');
  const reply = await screened(server, visitor, 'Eine Antwort', { inReplyTo: id });
  await undoLast(server, moderator, id);
  assert.equal((await storedBy(server, receipt)).state, 'pending');
  await decideOn(moderator, reply.id, 'approval');
  const { comments, page } = await threadOf(visitor);
  assert.deepEqual(
    [comments.length, comments[0]?.removed, comments[0]?.replies.map(({ id: one }) => one), page.count],
    [1, true, [reply.id], 1],
  );
});
