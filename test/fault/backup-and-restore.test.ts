import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { createInstallation } from '../support/processes.ts';
import { until } from '../support/server.ts';
import { readStored, untilAllIsDone } from './stored.ts';
import { isTaken, submit, submitJson, textOf } from './visitors.ts';

const PLEA = 'Ich habe eine Duldung und darf nicht arbeiten. Bitte helfen Sie mir, ich weiß nicht weiter.';

/** Visitors who write one after the other until told to stop. */
function startVisitors(url: string, count: number) {
  const taken: { receiptHash: string; at: number }[] = [];
  let isOver = false;
  let number = 0;
  const all = Array.from({ length: count }, async () => {
    while (!isOver) {
      number += 1;
      const answer = await submit(url, textOf(`marker${number}`, number), number);
      assert.ok(isTaken(answer));
      taken.push({ receiptHash: answer.receiptHash ?? '', at: Date.now() });
    }
  });
  return {
    taken,
    async stop() {
      isOver = true;
      await Promise.all(all);
    },
  };
}

async function send(url: string, text: string) {
  const response = await fetch(`${url}/api/v1/pages/demo/comments`, {
    method: 'POST',
    body: JSON.stringify({ text, name: 'Karin' }),
    headers: { 'content-type': 'application/json' },
  });
  const { receipt } = (await response.json()) as { receipt: string };
  return receipt.split('/receipts/')[1] ?? '';
}

const pageOf = async (url: string, token: string) => await (await fetch(`${url}/receipts/${token}`)).text();

test('a backup under fire holds everything answered before; put back it serves, opens, and what was withdrawn stays gone', async (t) => {
  const installation = await createInstallation(t);
  const { dataDir, url } = installation;
  await installation.startRedis();
  const web = await installation.startWeb();
  const worker = await installation.startWorker();
  const plea = await send(url, `${PLEA} Das bleibt.`);
  const withdrawn = await send(url, 'Ein Satz, der zurückgenommen wird.');
  const referredAndWithdrawn = await send(url, `${PLEA} Das wird zurückgenommen.`);
  await untilAllIsDone(dataDir);

  const visitors = startVisitors(url, 4);
  await until(() => visitors.taken.length > 100, 'a hundred comments are there');
  const folder = join(dataDir, '..', 'backups');
  mkdirSync(folder);
  const begun = Date.now();
  const backedUp = await installation.command('backup', folder).ended;
  const ended = Date.now();
  await visitors.stop();
  assert.equal(backedUp.status, 0, backedUp.output);
  assert.match(backedUp.output, /\d+ comments, \d+ MB, checked\.\n$/);
  const before = visitors.taken.filter(({ at }) => at < begun);
  const meanwhile = visitors.taken.filter(({ at }) => at >= begun && at <= ended);
  t.diagnostic(`${before.length} before, ${meanwhile.length} while the backup was made`);
  assert.ok(meanwhile.length > 10, 'writers went on');
  const [name = '', manifest] = readdirSync(folder).sort();
  assert.deepEqual([name, `${name}.json`], [name, manifest], 'nothing else is left');
  assert.equal(statSync(join(folder, name)).mode & 0o777, 0o600);

  for (const token of [withdrawn, referredAndWithdrawn]) {
    const answer = await fetch(`${url}/api/v1/receipts/${token}/withdraw`, { method: 'POST' });
    assert.equal(answer.status, 200);
  }
  const late = await send(url, 'Nach der Sicherung geschrieben.');
  const refused = await installation.command('restore', join(folder, name), '--overwrite').ended;
  assert.equal(refused.status, 1);
  assert.match(refused.output, /has the database open\. Stop all of them/);
  assert.equal(await web.terminate(), 0);
  const stillRefused = await installation.command('restore', join(folder, name), '--overwrite').ended;
  assert.match(stillRefused.output, /has the database open/, 'the worker has it, too');
  assert.equal(await worker.terminate(), 0);

  const kept = await installation.command('restore', join(folder, name)).ended;
  assert.equal(kept.status, 1);
  assert.match(kept.output, /To replace it: --overwrite/);
  const restored = await installation.command('restore', join(folder, name), '--overwrite').ended;
  assert.equal(restored.status, 0, restored.output);
  assert.match(restored.output, /2 comments erased, 0 taken off their page/);
  assert.ok(!readdirSync(dataDir).some((file) => file.startsWith('restoring-')));
  assert.ok(readdirSync(dataDir).some((file) => file.startsWith('wegweiser.db.before-restore-')));

  await installation.startWeb();
  await installation.startWorker();
  await untilAllIsDone(dataDir);
  const stored = new Set((await readStored(dataDir)).comments.map(({ receiptHash }) => receiptHash));
  for (const { receiptHash } of before) assert.ok(stored.has(receiptHash), 'an answered comment is missing');
  assert.match(await pageOf(url, plea), /Das bleibt\./, 'sealed words open');
  for (const token of [withdrawn, referredAndWithdrawn]) {
    const { state } = (await (await fetch(`${url}/api/v1/receipts/${token}`)).json()) as { state: string };
    assert.equal(state, 'withdrawn');
    assert.doesNotMatch(await pageOf(url, token), /zurückgenommen wird|Das wird/);
  }
  assert.equal((await fetch(`${url}/receipts/${late}`)).status, 404, 'written after the backup');
  assert.ok(isTaken(await submitJson(url, 'Und es geht weiter.')));
});

test('a backup from before a rotation opens after it, and not once its key is gone', async (t) => {
  const installation = await createInstallation(t);
  const { dataDir, url } = installation;
  const web = await installation.startWeb({ REDIS_URL: '' });
  const plea = await send(url, `${PLEA} Das bleibt.`);
  await untilAllIsDone(dataDir);
  const file = join(dataDir, '..', 'before.db');
  assert.equal((await installation.command('backup', file).ended).status, 0);
  const again = await installation.command('backup', file).ended;
  assert.deepEqual([again.status, /exists already/.test(again.output)], [1, true], 'nothing is overwritten');
  assert.equal((await installation.command('keys', 'rotate').ended).status, 0);
  const kept = await installation.command('keys', 'prune', '--yes').ended;
  assert.deepEqual([kept.status, /Backups .* may still need k1/.test(kept.output)], [1, true], kept.output);
  await web.terminate();

  const restored = await installation.command('restore', file, '--overwrite').ended;
  assert.equal(restored.status, 0, restored.output);
  const second = await installation.startWeb({ REDIS_URL: '' });
  assert.match(await pageOf(url, plea), /Das bleibt\./);
  assert.equal((await installation.command('keys', 'rotate').ended).status, 0);
  assert.equal((await installation.command('keys', 'prune', '--yes', '--despite-backups').ended).status, 0);
  await second.terminate();

  const refused = await installation.command('restore', file, '--overwrite').ended;
  assert.equal(refused.status, 1);
  assert.match(refused.output, /do not open what is sealed in this backup \(key k1; /);
  await installation.startWeb({ REDIS_URL: '' });
  assert.match(await pageOf(url, plea), /Das bleibt\./, 'nothing was touched');
});
