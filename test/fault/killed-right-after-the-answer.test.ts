import assert from 'node:assert/strict';
import { test } from 'node:test';
import { connect, databaseFile } from '../../src/shared/db/database.ts';
import { createInstallation } from '../support/processes.ts';
import { temporaryFolder } from '../support/server.ts';
import { assertIsSound, assertScreenedOnce, readStored, untilAllIsDone } from './stored.ts';
import { type Answer, isTaken, markerIn, submit, textOf } from './visitors.ts';

const ROUNDS = 6;
const AT_ONCE = 6;
const IN_PROCESS = { REDIS_URL: '' };
/** sqlite.org/pragma.html#pragma_synchronous */
const FULL = 2;

test('a comment is there and gets screened although the server was killed right after its answer', async (t) => {
  const installation = await createInstallation(t);
  const answered = new Map<string, Answer>();
  const sent = new Set<string>();
  let waiting = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const web = await installation.startWeb(IN_PROCESS);
    const submissions = Array.from({ length: AT_ONCE }, async (_, number) => {
      const marker = `round${round}n${number}`;
      sent.add(marker);
      const answer = await submit(installation.url, textOf(marker, number), number);
      assert.ok(isTaken(answer));
      answered.set(marker, answer);
    });
    await Promise.any(submissions);
    await web.kill();
    await Promise.allSettled(submissions);
    const { comments } = await readStored(installation.dataDir);
    waiting += comments.filter(({ state }) => state === 'received').length;
    const markers = comments.map(({ text }) => markerIn(text));
    for (const marker of answered.keys()) assert.ok(markers.includes(marker), `${marker} is lost`);
  }
  t.diagnostic(`${sent.size} sent, ${answered.size} answered, ${waiting} times one was not screened yet`);

  await installation.startWeb(IN_PROCESS);
  await untilAllIsDone(installation.dataDir);
  const { comments } = await readStored(installation.dataDir);
  comments.forEach(assertScreenedOnce);
  const markers = comments.map(({ text }) => markerIn(text));
  assert.equal(new Set(markers).size, markers.length, 'none is there twice');
  for (const marker of markers) assert.ok(sent.has(marker));
  for (const [marker, { receiptHash }] of answered) {
    assert.equal(comments.find(({ text }) => markerIn(text) === marker)?.receiptHash, receiptHash);
  }
  await assertIsSound(installation.dataDir);
});

test('the database of a running server is in WAL mode', async (t) => {
  const installation = await createInstallation(t);
  await installation.startWeb(IN_PROCESS);
  const other = connect(databaseFile(installation.dataDir), { readonly: true });
  t.after(() => other.close());
  assert.equal(other.pragma('journal_mode', { simple: true }), 'wal');
});

test('every connection waits for the disk at each commit', (t) => {
  const file = databaseFile(temporaryFolder(t));
  for (const options of [{}, { readonly: true }]) {
    const connection = connect(file, options);
    t.after(() => connection.close());
    assert.equal(connection.pragma('synchronous', { simple: true }), FULL);
    assert.equal(connection.pragma('journal_mode', { simple: true }), 'wal');
  }
});
