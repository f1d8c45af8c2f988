import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { type TestContext, test } from 'node:test';
import { assertInvariants } from '../support/invariants.ts';
import { createInstallation, type Installation } from '../support/processes.ts';
import { temporaryFolder } from '../support/server.ts';
import { inReverse } from './in-reverse.ts';
import { readStored, untilAllIsDone } from './stored.ts';
import { isTaken, isUp, markerIn, submit, textOf } from './visitors.ts';

const COUNT = 30;
const sendAll = (url: string, mark: string) =>
  Promise.all(Array.from({ length: COUNT }, (_, n) => submit(url, textOf(`${mark}${n}`, n), n)));

/** Comments before, while and after there is no room: the answers say what is stored. */
async function fillUp(installation: Installation, fill: () => void, empty: () => void): Promise<void> {
  const { url, dataDir } = installation;
  assert.ok((await sendAll(url, 'before')).every(isTaken));
  await untilAllIsDone(dataDir);
  fill();
  const refused: string[] = [];
  for (let round = 0; round < 5; round += 1) {
    const answers = await sendAll(url, `full${round}n`);
    answers.forEach((answer, n) => {
      if (isTaken(answer)) return;
      assert.equal(answer.status, 503);
      refused.push(`full${round}n${n}`);
    });
  }
  assert.ok(refused.length > 0, 'there was no room');
  const response = await fetch(`${url}/api/v1/pages/demo/comments`, {
    method: 'POST',
    body: JSON.stringify({ text: textOf('refused', 1) }),
    headers: { 'content-type': 'application/json' },
  });
  assert.equal(response.status, 503);
  assert.match(response.headers.get('retry-after') ?? '', /^\d+$/);
  assert.ok(await isUp(url), 'it goes on answering');
  assert.equal((await fetch(`${url}/pages/demo`)).status, 200);
  empty();
  assert.ok((await sendAll(url, 'after')).every(isTaken), 'it takes comments again by itself');
  await untilAllIsDone(dataDir);
  const stored = (await readStored(dataDir)).comments.map(({ text }) => markerIn(text));
  assert.equal(new Set(stored).size, stored.length);
  assert.equal(stored.length, 7 * COUNT - refused.length);
  for (const marker of refused) assert.ok(!stored.includes(marker), `${marker} was refused and is there`);
  await assertInvariants(dataDir);
}

for (const room of [4096]) {
  test(`a process that may write no file beyond ${room} bytes refuses, keeps what it has and goes on`, async (t) => {
    const installation = await createInstallation(t);
    const { pid } = await installation.startWeb({ REDIS_URL: '' });
    const limit = (size: number | string) =>
      execFileSync('prlimit', ['--pid', String(pid), `--fsize=${size}:unlimited`]);
    await fillUp(
      installation,
      () => limit(room),
      () => limit('unlimited'),
    );
  });
}

test('a disk that is full refuses, keeps what it has and takes comments again when there is room', async (context) => {
  const t = inReverse(context); // the disk is in use until the server has gone
  const folder = mountSmallDisk(t);
  if (!folder) return context.skip('only root may mount a small disk; run as root to have this tested');
  const installation = await createInstallation(t, folder);
  await installation.startWeb({ REDIS_URL: '' });
  const filler = `${folder}/filler`;
  await fillUp(
    installation,
    () => {
      for (const size of ['1M', '64K', '4K'])
        while (
          spawnSync('dd', [
            'if=/dev/zero',
            `of=${filler}`,
            'oflag=append',
            'conv=notrunc',
            `bs=${size}`,
            'count=1',
          ]).status === 0
        );
      writeFileSync(`${folder}/nothing`, '');
    },
    () => rmSync(filler),
  );
});

/** @returns null when this user may not */
function mountSmallDisk(t: Pick<TestContext, 'after'>): string | null {
  const folder = temporaryFolder(t);
  if (process.getuid?.() !== 0) return null;
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', folder]).status !== 0) return null;
  t.after(() => {
    spawnSync('umount', ['-l', folder]);
  });
  return folder;
}
