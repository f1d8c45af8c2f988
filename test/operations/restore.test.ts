import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import Sqlite from 'better-sqlite3';
import { holdDatabase } from '../../src/operations/backup/hold-database.ts';
import { restoreBackup } from '../../src/operations/backup/restore-backup.ts';
import { swapDatabase } from '../../src/operations/backup/swap-database.ts';
import { ledgerFile, readLedger } from '../../src/privacy/erasure-ledger.ts';
import { databaseFile } from '../../src/shared/db/database.ts';
import { migrate } from '../../src/shared/db/migrate.ts';
import { AppError } from '../../src/shared/errors.ts';
import { secretsFile } from '../../src/shared/secrets.ts';
import { backUp, CAREFUL, putBack, twoFolders } from '../support/backups.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { ENVIRONMENT } from '../support/environment.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { startTestServer, until } from '../support/server.ts';
import { decideOn, published, screened, storedBy } from '../support/stored.ts';

const CLI = join(import.meta.dirname, '../../src/cli.ts');
type Scope = Parameters<typeof startTestServer>[0];
const serve = (t: Scope, dataDir: string) =>
  startTestServer(t, { dataDir, overrides: { screen: screenByMarker } });

/** A site with a request for help, backed up and stopped. */
async function backedUp(t: Scope) {
  const { dataDir, folder } = twoFolders(t);
  const server = await serve(t, dataDir);
  const plea = await screened(server, new Client(server), 'Bescheid #normal', { email: 'omar@example.org' });
  const { file } = await backUp(dataDir, join(folder, 'a.db'));
  await server.stop();
  return { dataDir, folder, file, plea };
}

/** What is in the data folder, to see that nothing was touched. */
const contentsOf = (dataDir: string) =>
  Object.fromEntries(
    readdirSync(dataDir).map((name) => [name, readFileSync(join(dataDir, name)).toString('latin1')]),
  );

async function assertRefused(dataDir: string, file: string, why: RegExp) {
  const before = contentsOf(dataDir);
  await assert.rejects(putBack(dataDir, file, { overwrite: true }), (error) => {
    assert.ok(error instanceof AppError, String(error));
    assert.match(error.message, why);
    return true;
  });
  assert.deepEqual(contentsOf(dataDir), before, 'nothing was touched');
}

test('what is damaged, cut off, foreign or of a newer release is refused before anything is touched', async (t) => {
  const { dataDir, folder, file } = await backedUp(t);
  const copy = (name: string) => {
    const path = join(folder, name);
    copyFileSync(file, path);
    return path;
  };
  const flipped = readFileSync(file);
  flipped.fill(0x5a, 4096 * 8, 4096 * 20);

  writeFileSync(join(folder, 'flipped.db'), flipped);
  writeFileSync(
    join(folder, 'flipped.db.json'),
    readFileSync(`${file}.json`, 'utf8').replace('a.db', 'flipped.db'),
  );
  await assertRefused(dataDir, join(folder, 'flipped.db'), /is not what .*flipped\.db\.json tells of/);
  rmSync(join(folder, 'flipped.db.json'));
  await assertRefused(dataDir, join(folder, 'flipped.db'), /The backup is damaged: /);

  const short = copy('short.db');
  truncateSync(short, 4096 * 40);
  await assertRefused(dataDir, short, /The backup is damaged: /);
  writeFileSync(join(folder, 'text.db'), 'Das ist keine Datenbank. '.repeat(200));
  await assertRefused(dataDir, join(folder, 'text.db'), /damaged: SQLITE_NOTADB/);
  writeFileSync(join(folder, 'empty.db'), '');
  await assertRefused(dataDir, join(folder, 'empty.db'), /not a database of Wegweiser/);
  new Sqlite(join(folder, 'foreign.db')).exec('CREATE TABLE comment (id)').close();
  await assertRefused(dataDir, join(folder, 'foreign.db'), /not a database of Wegweiser/);
  const newer = copy('newer.db');
  new Sqlite(newer).exec("INSERT INTO migration VALUES ('9999_later.sql', '', 0)").close();
  await assertRefused(dataDir, newer, /migrated by a newer version \(9999_later\.sql/);
  const stray = copy('stray.db');
  new Sqlite(stray).exec("PRAGMA foreign_keys = OFF; UPDATE comment SET page_id = 'none'").close();
  await assertRefused(dataDir, stray, /comment refers to missing rows of page/);
  writeFileSync(`${copy('unread.db')}.json`, '{');
  await assertRefused(dataDir, join(folder, 'unread.db'), /unread\.db\.json cannot be read/);
  await assert.rejects(putBack(dataDir, join(folder, 'none.db')), /There is no file/);
  await assert.rejects(putBack(dataDir, file), /To replace it: --overwrite/);
});

test('a backup comes back with what it held, without anything beside it, and the old database is set aside', async (t) => {
  const { dataDir, file, plea } = await backedUp(t);
  const { setAside, opened, missingKeys } = await putBack(dataDir, file, { overwrite: true });
  assert.equal(opened, 1);
  assert.deepEqual(missingKeys, []);
  assert.ok(setAside && existsSync(setAside));
  assert.deepEqual(new Sqlite(setAside, { readonly: true }).pragma('quick_check', { simple: true }), 'ok');
  const names = readdirSync(dataDir).filter((name) => name.startsWith('wegweiser.db'));
  assert.deepEqual(names.sort(), ['wegweiser.db', setAside.slice(dataDir.length + 1)].sort());
  const server = await serve(t, dataDir);
  assert.match(await (await new Client(server).get(plea.receipt)).text(), /Bescheid/);
});

test('a backup of an older release is brought up to date; one without a manifest is taken', async (t) => {
  const { dataDir, folder } = twoFolders(t);
  const older = join(folder, 'older');
  const migrations = join(folder, 'migrations');
  mkdirSync(migrations);
  const all = join(import.meta.dirname, '../../db/migrations');
  const names = readdirSync(all).sort();
  for (const name of names.slice(0, -1)) copyFileSync(join(all, name), join(migrations, name));
  migrate(older, migrations);
  new Sqlite(databaseFile(older)).exec("INSERT INTO site (id, name, lang) VALUES ('s', 'Rat', 'de')").close();
  await putBack(dataDir, databaseFile(older), { withoutErasures: true });
  assert.deepEqual(migrate(dataDir), [], 'nothing is due');
});

test('what was taken away after the backup stays away', async (t) => {
  const { dataDir, folder } = twoFolders(t);
  const server = await serve(t, dataDir);
  const { db } = server.deps;
  const admin = await firstAdmin(server);
  const visitor = new Client(server);
  const publish = (text: string) => published(server, { visitor, moderator: admin }, text);
  const [stays, rejected, withdrawn] = [
    await publish('Bleibt'),
    await publish('Fliegt'),
    await publish('Geht'),
  ];
  const waiting = await screened(server, visitor, 'Wartet noch');
  await admin.post('/desk/people/invitations', { csrf: await admin.csrf(), role: 'admin' });
  const { file } = await backUp(dataDir, folder);
  const more = { state: 'published', reason: 'personal_data' };
  assert.equal((await decideOn(admin, rejected.id, 'rejection', more)).status, 303);
  assert.equal((await visitor.post(`${withdrawn.receipt}/withdrawal`, {})).status, 303);
  assert.equal((await visitor.post(`${waiting.receipt}/withdrawal`, {})).status, 303);
  await until(
    () => (readLedger(dataDir) ?? []).filter(({ what }) => what !== 'site').length === 3,
    'all is noted',
  );
  assert.doesNotMatch(readFileSync(ledgerFile(dataDir), 'utf8'), /Geht|Fliegt|Wartet/);
  await db.write((trx) => trx.updateTable('user').set({ deactivated_at: Date.now() }).execute());
  await server.stop();
  // as after a broken disk sector: only the ledger can tell
  writeFileSync(databaseFile(dataDir), 'Nichts Lesbares');
  await assert.rejects(putBack(dataDir, file, { overwrite: true }), /add --servers-stopped/);
  const { repeated } = await putBack(dataDir, file, { overwrite: true, serversStopped: true });
  assert.deepEqual(repeated, { erased: 2, hidden: 1, consent: 0, deactivated: 1 });

  const restored = new Sqlite(databaseFile(dataDir));
  for (const left of ['session', 'invitation WHERE accepted_at IS NULL'])
    assert.deepEqual(restored.prepare(`SELECT count(*) AS count FROM ${left}`).get(), { count: 0 }, left);
  restored.close();

  const again = await serve(t, dataDir);
  const states = async () => [
    (await storedBy(again, stays.receipt)).state,
    (await storedBy(again, rejected.receipt)).state,
    (await storedBy(again, withdrawn.receipt)).state,
    (await storedBy(again, waiting.receipt)).state,
  ];
  assert.deepEqual(await states(), ['published', 'pending', 'withdrawn', 'withdrawn']);
  const page = await (await new Client(again).get('/pages/demo')).text();
  assert.match(page, /Bleibt/);
  assert.doesNotMatch(page, /Fliegt|Geht/);
  assert.ok(!readFileSync(databaseFile(dataDir)).includes('Wartet noch'), 'not in the file either');
  const person = await again.deps.db.read.selectFrom('user').select('deactivated_at').executeTakeFirst();
  assert.ok(person?.deactivated_at);
});

test('a consent that was taken back is not there again', async (t) => {
  const { dataDir, folder } = twoFolders(t);
  const server = await serve(t, dataDir);
  const { db, sealing } = server.deps;
  const visitor = new Client(server);
  const plea = await screened(server, visitor, 'Bescheid #normal');
  const referral = await db.read.selectFrom('referral').select('id').executeTakeFirstOrThrow();
  const sealed = sealing.seal(plea.id, { words: 'ja' });
  await db.write((trx) =>
    trx.insertInto('consent').values({ referral_id: referral.id, given_at: 1, sealed }).execute(),
  );
  const { file } = await backUp(dataDir, folder);
  assert.equal((await visitor.post(`${plea.receipt}/consent/withdrawal`, {})).status, 303);
  await server.stop();
  const { repeated } = await putBack(dataDir, file, { overwrite: true });
  assert.equal(repeated.consent, 1, 'read from the database that is replaced');
  const consents = new Sqlite(databaseFile(dataDir)).prepare('SELECT count(*) AS count FROM consent').get();
  assert.deepEqual(consents, { count: 0 });
});

test('on a new machine nobody pretends to know what was erased; a later backup or the ledger tells', async (t) => {
  const { dataDir, folder, file, plea } = await backedUp(t);
  const server = await serve(t, dataDir);
  assert.equal((await new Client(server).post(`${plea.receipt}/withdrawal`, {})).status, 303);
  const later = (await backUp(dataDir, join(folder, 'later.db'))).file;
  await server.stop();
  const elsewhere = twoFolders(t).dataDir;
  // somebody has started the server there already: another site, with a ledger and keys of its own
  await (await serve(t, elsewhere)).stop();
  assert.ok(existsSync(ledgerFile(elsewhere)));
  await assert.rejects(putBack(elsewhere, file, { overwrite: true }), /keys in .* do not open .* \(key k1;/);
  copyFileSync(secretsFile(dataDir), secretsFile(elsewhere));
  await assert.rejects(putBack(elsewhere, file, { overwrite: true }), /Nothing here tells what was erased/);
  assert.equal(existsSync(secretsFile(twoFolders(t).dataDir)), false);

  const told = await putBack(elsewhere, file, { overwrite: true, erasuresFrom: later });
  assert.equal(told.repeated.erased, 1);
  const third = twoFolders(t).dataDir;
  mkdirSync(third);
  await assert.rejects(putBack(third, file), /There is no secrets\.json in/);
  assert.deepEqual(readdirSync(third), [], 'no new keys are made');
  copyFileSync(secretsFile(dataDir), secretsFile(third));
  copyFileSync(ledgerFile(dataDir), ledgerFile(third));
  assert.equal((await putBack(third, file)).repeated.erased, 1);
  const fourth = twoFolders(t).dataDir;
  const lost = await putBack(fourth, file, { withoutErasures: true, withoutKeys: true });
  assert.deepEqual([lost.missingKeys, lost.setAside], [['k1'], null]);
});

test('a server that has the database open keeps it, also when it does nothing', async (t) => {
  const { dataDir, file } = await backedUp(t);
  const server = await serve(t, dataDir);
  await assert.rejects(putBack(dataDir, file, { overwrite: true }), /has the database open/);
  assert.equal((await new Client(server).get('/healthz')).status, 200);
  assert.ok(!readdirSync(dataDir).some((name) => name.startsWith('restoring-')));
  await server.stop();
  await putBack(dataDir, file, { overwrite: true });
});

test('a database that a server begins while a backup is put back is not replaced', async (t) => {
  const { dataDir, folder } = twoFolders(t);
  const server = await serve(t, dataDir);
  const { file } = await backUp(dataDir, join(folder, 'a.db'));
  await server.stop();
  const elsewhere = join(folder, 'elsewhere');
  const tell = (step: string) => {
    if (step.startsWith('Erasing')) migrate(elsewhere);
  };
  const deps = { clock: () => Date.now(), tell, config: { dataDir: elsewhere } };
  await assert.rejects(
    restoreBackup(deps, file, { ...CAREFUL, withoutErasures: true }),
    /wegweiser\.db exists already/,
  );
  const found = new Sqlite(databaseFile(elsewhere), { readonly: true });
  assert.deepEqual(found.prepare('SELECT id FROM site').all(), []);
  assert.deepEqual(
    readdirSync(elsewhere).filter((name) => /restor/.test(name)),
    [],
  );
});

test('a line of the ledger that was cut off harms neither it nor the next one', async (t) => {
  const { dataDir, plea } = await backedUp(t);
  writeFileSync(ledgerFile(dataDir), '{"at":1,"what":"erased","eve', { flag: 'a' });
  const server = await serve(t, dataDir);
  assert.equal((await new Client(server).post(`${plea.receipt}/withdrawal`, {})).status, 303);
  await server.stop();
  assert.deepEqual(
    readLedger(dataDir)
      ?.filter(({ what }) => what === 'erased')
      .map(({ subject }) => subject),
    [plea.id],
  );
});

test('a start that waited for a restore does not go on with the database that was replaced', async (t) => {
  const { dataDir, folder, file } = await backedUp(t);
  const held = holdDatabase(databaseFile(dataDir));
  const starting = spawn(process.execPath, [CLI, 'migrate'], {
    cwd: folder,
    env: { ...ENVIRONMENT, WEGWEISER_DATA: dataDir },
  });
  t.after(() => starting.kill('SIGKILL'));
  let said = '';
  starting.stderr.on('data', (part: Buffer) => {
    said += part.toString();
  });
  const fds = `/proc/${starting.pid}/fd`;
  const hasOpen = (fd: string) => {
    try {
      return readlinkSync(join(fds, fd)) === databaseFile(dataDir);
    } catch {
      return false; // closed meanwhile
    }
  };
  // the first is opened and closed to make the file
  await until(() => readdirSync(fds).some((fd) => hasOpen(fd) && Number(fd) > 2), 'it waits', 60_000);
  copyFileSync(file, join(dataDir, 'fresh.db'));
  swapDatabase(join(dataDir, 'fresh.db'), databaseFile(dataDir), Date.now());
  held?.release();
  const [code] = (await once(starting, 'exit')) as [number];
  assert.equal(code, 1);
  assert.match(said, /put in the place of the database\. Start again/);
});
