import assert from 'node:assert/strict';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { countSealed } from '../../src/privacy/count-sealed.ts';
import { databaseFile, openDatabase } from '../../src/shared/db/database.ts';
import { migrate } from '../../src/shared/db/migrate.ts';
import { createSealing } from '../../src/shared/sealing.ts';
import { loadSecrets } from '../../src/shared/secrets.ts';
import { createInstallation } from '../support/processes.ts';
import { openEverything } from '../support/sealed-rows.ts';
import { temporaryFolder, until } from '../support/server.ts';
import { assertIsSound, readStored, untilAllIsDone } from './stored.ts';
import { isTaken, isUp, markerIn, submit, textOf } from './visitors.ts';

/** How many values each key has sealed. */
async function sealedBy(dataDir: string): Promise<Record<string, number>> {
  const db = openDatabase(dataDir);
  try {
    return Object.fromEntries(await countSealed({ db }));
  } finally {
    await db.close();
  }
}

async function open(dataDir: string, secretsFrom = dataDir) {
  const db = openDatabase(dataDir);
  try {
    return await openEverything({ db, sealing: createSealing(loadSecrets(secretsFrom).sealingKeys) });
  } finally {
    await db.close();
  }
}

const PLEA =
  'Frau Zwirbelnuss: Ich habe eine Duldung und darf nicht arbeiten. Bitte helfen Sie mir, ich weiß nicht weiter.';

test('keys are rotated and pruned while server and worker run and visitors write', async (t) => {
  const installation = await createInstallation(t);
  const { dataDir, url } = installation;
  await installation.startRedis();
  const web = await installation.startWeb();
  const worker = await installation.startWorker();
  const first = await fetch(`${url}/pages/demo`, {
    method: 'POST',
    body: new URLSearchParams({ text: `${PLEA} (vorher)`, name: 'Karin', email: 'karin@example.org' }),
    redirect: 'manual',
  });
  const receipt = `${url}${first.headers.get('location')}`;
  await untilAllIsDone(dataDir);

  let isOver = false;
  let sent = 0;
  const visitors = Array.from({ length: 3 }, async () => {
    while (!isOver) {
      sent += 1;
      const number = sent;
      assert.ok(isTaken(await submit(url, textOf(`marker${number}`, number), number)));
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });
  const rotation = await installation.command('keys', 'rotate').ended;
  isOver = true;
  await Promise.all(visitors);
  assert.equal(rotation.status, 0, rotation.output);
  assert.match(rotation.output, /k2 seals from now on\. \d+ values were sealed anew/);
  assert.ok(sent > 30, `${sent} were sent meanwhile`);
  await untilAllIsDone(dataDir);
  assert.deepEqual(Object.keys(await sealedBy(dataDir)), ['k2']);
  const { comments } = await readStored(dataDir);
  const markers = new Set(comments.map(({ text }) => markerIn(text)));
  for (let number = 1; number <= sent; number += 1)
    assert.ok(markers.has(`marker${number}`), `marker${number}`);
  assert.match(await (await fetch(receipt)).text(), /darf nicht arbeiten/);

  const keys = () => readFileSync(join(dataDir, 'secrets.json'), 'utf8');
  const asked = await installation.command('keys', 'prune', '--despite-backups').ended;
  assert.equal(asked.status, 2, 'nothing goes without --yes');
  assert.match(asked.output, /Backups of the database from before/);
  assert.match(keys(), /"k1"/);
  const pruned = await installation.command('keys', 'prune', '--yes', '--despite-backups').ended;
  assert.equal(pruned.status, 0, pruned.output);
  assert.doesNotMatch(keys(), /"k1"/);
  assert.match(await (await fetch(receipt)).text(), /darf nicht arbeiten/);
  assert.ok(isTaken(await submit(url, textOf('danach', 3), 0)));
  await untilAllIsDone(dataDir);

  const listed = await installation.command('keys', 'list').ended;
  assert.match(listed.output, /^k2\tnew\t20[^\t]+\tseals \d+\n$/);
  for (const [, secret] of keys().matchAll(/"([\w+/]{20,}=*)"/g)) {
    for (const { output } of [rotation, pruned, listed])
      assert.ok(!output.includes(secret ?? ''), 'no key is shown');
  }

  for (const process of [worker, web]) assert.equal(await process.terminate(), 0);
  for (const process of [worker, web]) assert.doesNotMatch(process.output(), /"level":"(error|fatal)"/);
  await installation.startWeb();
  await until(() => isUp(url), 'it is up again');
  assert.match(await (await fetch(receipt)).text(), /darf nicht arbeiten/);
  await assertIsSound(dataDir);

  const copy = temporaryFolder(t);
  cpSync(dataDir, copy, { recursive: true });
  for (const file of ['', '-wal']) {
    const bytes = readFileSync(databaseFile(copy) + file);
    for (const word of ['Zwirbelnuss', 'karin@example.org'])
      assert.ok(!bytes.includes(word), `wegweiser.db${file} shows nothing of ${word}`);
  }
  rmSync(join(copy, 'secrets.json'));
  await assert.rejects(open(copy), 'without the key nothing opens');
});

test('a rotation that is killed half-way loses nothing, and the next one finishes it', async (t) => {
  const COUNT = 15_000;
  const installation = await createInstallation(t);
  const { dataDir } = installation;
  const { status } = await installation.command('keys', 'list').ended;
  assert.equal(status, 0);
  migrate(dataDir);
  const sealing = createSealing(loadSecrets(dataDir).sealingKeys);
  const db = openDatabase(dataDir);
  const page = await db.read.selectFrom('page').select('id').executeTakeFirstOrThrow();
  await db.write(async (trx) => {
    for (let number = 0; number < COUNT; number += 1) {
      const id = `018f0000-0000-7000-8000-${String(number).padStart(12, '0')}`;
      await trx
        .insertInto('comment')
        .values({
          id,
          page_id: page.id,
          thread_id: id,
          in_reply_to: null,
          state: 'received',
          state_since: 0,
          receipt_hash: Buffer.from(id),
          sealed: sealing.seal(id, { text: `marker${number}` }),
          name: null,
          text: null,
          html: null,
          email_sealed: null,
          lang: null,
          label: null,
          verdict: null,
          created_at: 0,
          published_at: null,
          writer: null,
          redacted_at: null,
          published_version: null,
        })
        .execute();
    }
  });
  await db.close();

  const rotation = installation.command('keys', 'rotate');
  const half = await until(
    async () => {
      const { k1 = 0, k2 = 0 } = await sealedBy(dataDir);
      return k1 > 0 && k2 > 0 && { k1, k2 };
    },
    'it is half-way',
    60_000,
  );
  rotation.kill();
  assert.equal((await rotation.ended).status, null);
  const { k1 = 0, k2 = 0 } = await sealedBy(dataDir);
  assert.ok(k1 > 0, `killed too late: ${JSON.stringify(half)}`);
  assert.equal(k1 + k2, COUNT);
  assert.equal((await open(dataDir)).length, COUNT, 'everything opens');
  const refused = await installation.command('keys', 'prune', '--yes', '--despite-backups').ended;
  assert.equal(refused.status, 1);
  assert.match(refused.output, /Still seals something: k1|only just in use/);

  const finished = await installation.command('keys', 'rotate').ended;
  assert.equal(finished.status, 0, finished.output);
  assert.match(finished.output, /An earlier rotation to k2 had not been finished/);
  assert.deepEqual(await sealedBy(dataDir), { k2: COUNT });
  const values = new Set((await open(dataDir)).map(({ value }) => (value as { text: string }).text));
  assert.equal(values.size, COUNT);
});
