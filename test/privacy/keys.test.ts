import assert from 'node:assert/strict';
import { chmodSync, readFileSync, renameSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { sealedContent } from '../../src/comments/content.ts';
import { BACKUPS_KEPT } from '../../src/privacy/backup-window.ts';
import { listKeys } from '../../src/privacy/list-keys.ts';
import { pruneKeys } from '../../src/privacy/prune-keys.ts';
import { rotateKeys } from '../../src/privacy/rotate-keys.ts';
import { SEALED_COLUMNS } from '../../src/privacy/sealed-column.ts';
import { KEYS_SETTLE } from '../../src/privacy/sealing-key.ts';
import { DAY } from '../../src/shared/clock.ts';
import { databaseFile } from '../../src/shared/db/database.ts';
import { followSecrets, NOTICED_WITHIN } from '../../src/shared/follow-secrets.ts';
import { createSealing } from '../../src/shared/sealing.ts';
import { loadSecrets } from '../../src/shared/secrets.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { fillReferral, openEverything } from '../support/sealed-rows.ts';
import { startTestServer, type TestServer, temporaryFolder, until } from '../support/server.ts';
import { referralOf, screened } from '../support/stored.ts';

/** Short, where no other process runs. */
const SETTLE = 100;

interface Written {
  root: string;
  pseudonym?: string;
  sealing: { id: string; key: string; madeAt?: string }[];
}
const written = (folder: string): Written => JSON.parse(readFileSync(join(folder, 'secrets.json'), 'utf8'));

/** A server with a value in every sealed column. */
async function start(t: Parameters<typeof startTestServer>[0]) {
  let ahead = 0;
  const clock = () => Date.now() + ahead;
  const server = await startTestServer(t, { overrides: { screen: screenByMarker, clock } });
  const { deps, config } = server;
  const admin = await firstAdmin(server);
  const visitor = new Client(server);
  const person = await deps.db.read.selectFrom('user').select('id').executeTakeFirstOrThrow();
  const general = await screened(server, visitor, 'Danke', { email: 'karin@example.org' });
  const referred = await screened(server, visitor, 'Bescheid #normal', { email: 'omar@example.org' });
  const referral = await referralOf(server, referred.id);
  const ids = { id: referral?.id ?? '', commentId: referred.id, personId: person.id };
  await fillReferral(deps, ids, 'eine Notiz');
  await admin.post(`/desk/comments/${general.id}/notes`, { csrf: await admin.csrf(), note: 'Nachfragen' });
  const sealed = (await screened(server, visitor, 'Noch ungelesen')).id;
  const content = { name: null, text: 'Noch ungelesen', html: '<p>Noch ungelesen</p>' };
  const original = deps.sealing.seal(general.id, content);
  await deps.db.write(async (trx) => {
    const columns = sealedContent(deps.sealing, sealed, content);
    await trx.updateTable('comment').set(columns).where('id', '=', sealed).execute();
    const redaction = { comment_id: general.id, sealed: original, is_kept: 1, at: clock() };
    await trx.insertInto('redaction').values(redaction).execute();
  });
  return {
    server,
    admin,
    visitor,
    general,
    referred,
    keyDeps: { ...deps, ring: followSecrets(config.dataDir, deps.log) },
    wait: (milliseconds: number) => {
      ahead += milliseconds;
    },
  };
}

const sealedNow = async (server: TestServer) =>
  (await openEverything(server.deps)).sort((a, b) => a.where.localeCompare(b.where));

test('a rotation seals every column anew; the running server opens all of it and seals with the new key', async (t) => {
  const at = await start(t);
  const folder = at.server.config.dataDir;
  const before = await sealedNow(at.server);
  const columns = new Set(before.map(({ where }) => where));
  assert.deepEqual(
    [...columns].sort(),
    SEALED_COLUMNS.map(({ table, column }) => `${table}.${column}`).sort(),
  );
  const old = await at.server.deps.db.read.selectFrom('referral').select('sealed').executeTakeFirstOrThrow();

  const rotation = await rotateKeys(at.keyDeps, SETTLE);
  assert.deepEqual(rotation, {
    keyId: 'k2',
    isResumed: false,
    resealed: before.length,
    unopened: [],
    leftInLog: false,
  });
  const after = await sealedNow(at.server);
  assert.deepEqual(
    after,
    before.map((one) => ({ ...one, keyId: 'k2' })),
  );
  for (const file of ['', '-wal']) {
    const bytes = readFileSync(databaseFile(folder) + file);
    assert.ok(
      !bytes.includes(old.sealed?.subarray(0, 24) ?? ''),
      `no old value stays in wegweiser.db${file}`,
    );
  }
  assert.deepEqual(
    written(folder).sealing.map(({ id }) => id),
    ['k2', 'k1'],
  );
  assert.equal(statSync(join(folder, 'secrets.json')).mode & 0o777, 0o600);

  await until(
    () => followSecrets(folder, at.server.deps.log).keys().sealingKeys.length === 2,
    'it is noticed',
  );
  await new Promise((resolve) => setTimeout(resolve, NOTICED_WITHIN));
  assert.equal(at.server.deps.sealing.seal('x', 'x').subarray(1, 3).toString(), 'k2');
  assert.match(await (await at.visitor.get(at.referred.receipt)).text(), /Bescheid/);
});

test('what a process seals with the old key meanwhile is sealed anew before the rotation ends', async (t) => {
  const at = await start(t);
  const stale = createSealing(loadSecrets(at.server.config.dataDir).sealingKeys);
  const rotation = rotateKeys(at.keyDeps, 1500);
  await until(() => written(at.server.config.dataDir).sealing.length === 2, 'the key is there');
  const late = { email_sealed: stale.seal(at.general.id, 'spaet@example.org') };
  await at.server.deps.db.write((trx) =>
    trx.updateTable('comment').set(late).where('id', '=', at.general.id).execute(),
  );
  await rotation;
  const all = await sealedNow(at.server);
  assert.ok(all.every(({ keyId }) => keyId === 'k2'));
  assert.ok(all.some(({ value }) => value === 'spaet@example.org'));
});

test('a rotation that was cut off is finished by the next one, which adds no key', async (t) => {
  const at = await start(t);
  const folder = at.server.config.dataDir;
  const old = createSealing(loadSecrets(folder).sealingKeys);
  await rotateKeys(at.keyDeps, SETTLE);
  // as if it had come only so far
  const email_sealed = old.seal(at.general.id, 'karin@example.org');
  await at.server.deps.db.write((trx) =>
    trx.updateTable('comment').set({ email_sealed }).where('id', '=', at.general.id).execute(),
  );
  writeFileSync(join(folder, 'secrets.json.new'), 'half of a fi');
  const { keyId, isResumed, resealed } = await rotateKeys(at.keyDeps, SETTLE);
  assert.deepEqual([keyId, isResumed, resealed], ['k2', true, 1]);
  const next = await rotateKeys(at.keyDeps, SETTLE);
  assert.deepEqual([next.keyId, next.isResumed], ['k3', false]);
  assert.ok((await sealedNow(at.server)).every((one) => one.keyId === 'k3'));
});

test('two rotations at once lose nothing', async (t) => {
  const at = await start(t);
  const other = followSecrets(at.server.config.dataDir, at.server.deps.log);
  const ends = await Promise.allSettled([
    rotateKeys(at.keyDeps, SETTLE),
    rotateKeys({ ...at.keyDeps, ring: other }, SETTLE),
  ]);
  assert.ok(ends.some(({ status }) => status === 'fulfilled'));
  const keys = written(at.server.config.dataDir).sealing;
  assert.equal(new Set(keys.map(({ id }) => id)).size, keys.length, 'no id comes twice');
  const all = await sealedNow(at.server);
  assert.ok(all.every(({ keyId }) => keyId === keys[0]?.id));
});

test('a value that no key opens is named and stays, and neither stops a rotation nor loses its key', async (t) => {
  const at = await start(t);
  const { deps } = at.server;
  const row = await deps.db.read.selectFrom('note').selectAll().executeTakeFirstOrThrow();
  const damaged = Buffer.from(row.sealed);
  damaged[20] = (damaged[20] ?? 0) ^ 1;
  await deps.db.write((trx) => trx.updateTable('note').set({ sealed: damaged }).execute());
  for (const keyId of ['k2', 'k3']) {
    const rotation = await rotateKeys(at.keyDeps, SETTLE);
    assert.deepEqual([rotation.keyId, rotation.unopened], [keyId, [`note.sealed ${row.id}`]]);
  }
  at.wait(KEYS_SETTLE);
  await assert.rejects(pruneKeys(at.keyDeps, true), /Still seals something: k1 \(1\)/);
  assert.deepEqual(
    (await listKeys(at.keyDeps)).map(({ id, state, seals }) => [id, state, seals > 1 ? 'more' : seals]),
    [
      ['k3', 'new', 'more'],
      ['k2', 'old', 0],
      ['k1', 'old', 1],
    ],
  );
});

test('an old key goes only when it seals nothing and is out of use everywhere', async (t) => {
  const at = await start(t);
  assert.deepEqual(await pruneKeys(at.keyDeps, true), [], 'the only key stays');
  await rotateKeys(at.keyDeps, SETTLE);
  await assert.rejects(pruneKeys(at.keyDeps, true), /only just in use\. Try again in \d+ seconds/);
  at.wait(KEYS_SETTLE);
  const old = createSealing(loadSecrets(at.server.config.dataDir).sealingKeys.slice(1));
  const { email_sealed } = await at.server.deps.db.read
    .selectFrom('comment')
    .select('email_sealed')
    .where('id', '=', at.general.id)
    .executeTakeFirstOrThrow();
  const put = (value: Buffer | null) =>
    at.server.deps.db.write((trx) =>
      trx.updateTable('comment').set({ email_sealed: value }).where('id', '=', at.general.id).execute(),
    );
  await put(old.seal(at.general.id, 'karin@example.org'));
  await assert.rejects(pruneKeys(at.keyDeps, true), /Still seals something: k1 \(1\)/);
  assert.equal(written(at.server.config.dataDir).sealing.length, 2);
  await put(email_sealed);
  assert.deepEqual(await pruneKeys(at.keyDeps, true), ['k1']);
  assert.deepEqual(
    written(at.server.config.dataDir).sealing.map(({ id }) => id),
    ['k2'],
  );
  assert.ok((await sealedNow(at.server)).length > 0, 'everything opens');
  assert.equal((await rotateKeys(at.keyDeps, SETTLE)).keyId, 'k3', 'an id does not come back');
});

test('writers keep their pseudonyms when keys come and go, also those from before', async (t) => {
  const at = await start(t);
  const folder = at.server.config.dataDir;
  const pseudonym = () =>
    createSealing(followSecrets(folder, at.server.deps.log)).pseudonym('karin@example.org');
  const fixed = createSealing(loadSecrets(folder).sealingKeys).pseudonym('karin@example.org');
  const first = pseudonym();
  assert.deepEqual(first, fixed);
  assert.equal(written(folder).pseudonym, undefined);
  await rotateKeys(at.keyDeps, SETTLE);
  assert.deepEqual(pseudonym(), first);
  at.wait(KEYS_SETTLE);
  await pruneKeys(at.keyDeps, true);
  assert.deepEqual(pseudonym(), first);
  await rotateKeys(at.keyDeps, SETTLE);
  assert.deepEqual(pseudonym(), first);
  const stored = await at.server.deps.db.read
    .selectFrom('comment')
    .select('writer')
    .where('id', '=', at.general.id)
    .executeTakeFirstOrThrow();
  assert.deepEqual(stored.writer, first);
});

test('where secrets.json cannot be replaced nothing has changed; a link to it stays a link', async (t) => {
  const at = await start(t);
  const folder = at.server.config.dataDir;
  const elsewhere = temporaryFolder(t);
  renameSync(join(folder, 'secrets.json'), join(elsewhere, 'secrets.json'));
  symlinkSync(join(elsewhere, 'secrets.json'), join(folder, 'secrets.json'));
  if (process.getuid?.() !== 0) {
    chmodSync(elsewhere, 0o500);
    await assert.rejects(rotateKeys(at.keyDeps, SETTLE), /secrets\.json cannot be replaced \(EACCES\)/);
    chmodSync(elsewhere, 0o700);
    assert.equal(written(folder).sealing.length, 1);
  }
  await rotateKeys(at.keyDeps, SETTLE);
  assert.equal(written(elsewhere).sealing.length, 2);
  assert.equal(written(folder).sealing.length, 2);
});

test('a key that another process adds is known at once to whoever opens; a damaged file changes nothing', (t) => {
  const folder = temporaryFolder(t);
  const logged: string[] = [];
  const log = { error: (_: unknown, message?: string) => logged.push(message ?? '') };
  const sealing = createSealing(followSecrets(folder, log as never));
  const sealed = sealing.seal('row', 'words');
  const file = join(folder, 'secrets.json');
  const secrets = written(folder);
  const key = Buffer.alloc(32, 7);
  const added = { ...secrets, sealing: [{ id: 'k2', key: key.toString('base64') }, ...secrets.sealing] };
  writeFileSync(file, JSON.stringify(added));
  const fresh = createSealing([{ id: 'k2', key }]).seal('row', 'new words');
  assert.equal(sealing.open('row', fresh), 'new words');
  assert.equal(sealing.open('row', sealed), 'words');
  writeFileSync(file, '{"root":"');
  assert.throws(() => sealing.open('row', Buffer.from('\u0002k9 nothing')), /not in secrets\.json/);
  assert.equal(sealing.open('row', fresh), 'new words');
  assert.match(logged.join(), /cannot be read/);
});

test('a replaced key stays as long as backups may need it', async (t) => {
  const at = await start(t);
  await rotateKeys(at.keyDeps, SETTLE);
  at.wait(BACKUPS_KEPT - DAY);
  await assert.rejects(
    pruneKeys(at.keyDeps),
    /Backups of the database may still need k1: none is dropped before/,
  );
  await rotateKeys(at.keyDeps, SETTLE);
  at.wait(DAY);
  assert.deepEqual(await pruneKeys(at.keyDeps), ['k1'], 'k2 was replaced only a day ago');
  await assert.rejects(pruneKeys(at.keyDeps), /may still need k2/);
  assert.deepEqual(await pruneKeys(at.keyDeps, true), ['k2']);
});
