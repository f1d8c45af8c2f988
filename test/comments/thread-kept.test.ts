import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Client, firstAdmin } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { startTestServer } from '../support/server.ts';
import { published } from '../support/stored.ts';

const ADDRESSES = ['/api/v1/pages/demo/comments', '/pages/demo', '/pages/demo/feed.atom'];

/** Two servers on one database, as two web processes are. */
async function startTwo(t: Parameters<typeof startTestServer>[0]) {
  const overrides = { screen: screenByMarker };
  const server = await startTestServer(t, { overrides });
  const people = { visitor: new Client(server), moderator: await firstAdmin(server) };
  const other = await startTestServer(t, { overrides, dataDir: server.config.dataDir });
  return { server, people, readers: [people.visitor, new Client(other)] };
}

/** Which of the servers show these words where. */
async function shownAt(readers: Client[], words: string): Promise<string[]> {
  const shown: string[] = [];
  for (const [index, reader] of readers.entries()) {
    for (const address of ADDRESSES)
      if ((await (await reader.get(address)).text()).includes(words)) shown.push(`${index} ${address}`);
  }
  return shown;
}

test('what is taken back is shown by no process from the answer on, although all have just shown it', async (t) => {
  const { server, people, readers } = await startTwo(t);
  for (const words of ['Erstes Wort', 'Zweites Wort', 'Drittes Wort']) {
    const { receipt } = await published(server, people, words);
    assert.equal((await shownAt(readers, words)).length, 2 * ADDRESSES.length);
    await people.visitor.post(`${receipt}/withdrawal`, {});
    assert.deepEqual(await shownAt(readers, words), []);
  }
});

test('a new title is shown by all processes at once, and the tag of the old one is not fresh any more', async (t) => {
  const { server, readers } = await startTwo(t);
  const [address = ''] = ADDRESSES;
  const tags = await Promise.all(
    readers.map(async (one) => (await one.get(address)).headers.get('etag') ?? ''),
  );
  assert.equal(tags[0], tags[1], 'processes agree');
  await server.deps.db.write((trx) =>
    trx.updateTable('page').set({ title: 'Neuer Titel' }).where('key', '=', 'demo').execute(),
  );
  for (const reader of readers) {
    const answer = await reader.get(address, { 'if-none-match': tags[0] ?? '' });
    assert.equal(answer.status, 200);
    assert.match(await answer.text(), /Neuer Titel/);
  }
});
