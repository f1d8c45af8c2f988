import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import Sqlite from 'better-sqlite3';
import { DRAFT, setAsideName } from '../../src/operations/backup/backup.ts';
import { pruneBackups, pruneSetAside } from '../../src/operations/backup/prune-backups.ts';
import { DAY } from '../../src/shared/clock.ts';
import { databaseFile } from '../../src/shared/db/database.ts';
import { backUp, twoFolders } from '../support/backups.ts';
import { Client } from '../support/client.ts';
import { ENVIRONMENT } from '../support/environment.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { startTestServer } from '../support/server.ts';
import { screened } from '../support/stored.ts';

const CLI = join(import.meta.dirname, '../../src/cli.ts');

/** A server with one comment that waits and one request, over a data folder that stays for the test. */
async function start(t: Parameters<typeof startTestServer>[0]) {
  const { dataDir, folder } = twoFolders(t);
  const server = await startTestServer(t, { dataDir, overrides: { screen: screenByMarker } });
  const visitor = new Client(server);
  await screened(server, visitor, 'Danke', { email: 'karin@example.org' });
  await screened(server, visitor, 'Bescheid #normal');
  return { server, visitor, dataDir, folder };
}

/** Runs a command by a shell, which may set limits before. */
function run(dataDir: string, args: string[], before = '') {
  const { status, stdout, stderr } = spawnSync(
    '/bin/sh',
    ['-c', `${before} exec "$0" "$@"`, process.execPath, CLI, ...args],
    { encoding: 'utf8', cwd: dataDir, env: { ...ENVIRONMENT, WEGWEISER_DATA: dataDir } },
  );
  return { status, stdout, stderr };
}

test('a backup is one file for its owner, with a manifest that tells what is in it and which keys it needs', async (t) => {
  const { dataDir, folder } = await start(t);
  const { file, manifest } = await backUp(dataDir, folder);
  assert.equal(statSync(file).mode & 0o777, 0o600);
  assert.equal(statSync(`${file}.json`).mode & 0o777, 0o600);
  assert.deepEqual(JSON.parse(readFileSync(`${file}.json`, 'utf8')), manifest);
  assert.equal(manifest.rows.comment, 2);
  assert.equal(manifest.rows.referral, 1);
  assert.deepEqual(manifest.keys, { k1: 2 }, 'an address and a request');
  assert.match(manifest.migration, /^\d{4}_\w+\.sql$/);
  assert.deepEqual(readdirSync(folder).length, 2);
  const secret = JSON.parse(readFileSync(join(dataDir, 'secrets.json'), 'utf8')).sealing[0].key as string;
  assert.ok(!readFileSync(file).includes(secret), 'the key is not in it');
});

test('what was erased before is not in the file, not even in a free page', async (t) => {
  const { server, visitor, dataDir, folder } = await start(t);
  const words = 'Zwirbelnuss und Haselmaus';
  const { receipt } = await screened(server, visitor, words);
  assert.ok(readFileSync((await backUp(dataDir, join(folder, 'a.db'))).file).includes(words));
  assert.equal((await visitor.post(`${receipt}/withdrawal`, {})).status, 303);
  assert.ok(!readFileSync((await backUp(dataDir, join(folder, 'b.db'))).file).includes(words));
});

test('nothing is overwritten, and a folder that is not there is not made', async (t) => {
  const { dataDir, folder } = await start(t);
  const file = join(folder, 'eins.db');
  await backUp(dataDir, file);
  const before = readFileSync(file);
  await assert.rejects(backUp(dataDir, file), /eins\.db exists already/);
  assert.deepEqual(readFileSync(file), before);
  writeFileSync(join(folder, 'zwei.db.json'), '{}');
  await assert.rejects(backUp(dataDir, join(folder, 'zwei.db')), /zwei\.db\.json exists already/);
  for (const missing of ['missing/drei.db', 'missing'])
    await assert.rejects(backUp(dataDir, join(folder, missing)), /no folder \S+\/missing\. Is the disk/);
  assert.deepEqual(readdirSync(folder).sort(), ['eins.db', 'eins.db.json', 'zwei.db.json']);
});

test('where the disk is full the exit code is 1, the reason is said, and no half file is left', async (t) => {
  const { dataDir, folder } = await start(t);
  // blocks of 512 bytes: less than the database has
  const { status, stderr } = run(dataDir, ['backup', folder], 'ulimit -f 400;');
  assert.equal(status, 1, stderr);
  assert.match(
    stderr,
    /could not be written: the disk is full, or no file may be so large\. Nothing is left/,
  );
  assert.deepEqual(readdirSync(folder), []);
  assert.equal(run(dataDir, ['backup', folder]).status, 0, 'it was the limit');
});

test('a damaged database makes no backup', async (t) => {
  const { server, dataDir, folder } = await start(t);
  await server.stop();
  const file = databaseFile(dataDir);
  const bytes = readFileSync(file);
  bytes.fill(0xa5, 4096 * 10, 4096 * 30);
  writeFileSync(file, bytes);
  await assert.rejects(backUp(dataDir, folder), /damaged/);
  assert.deepEqual(readdirSync(folder), []);
});

test('the command says what it did, and takes no window above the promised one without being told so', async (t) => {
  const { dataDir, folder } = await start(t);
  const { status, stdout, stderr } = run(dataDir, ['backup', folder]);
  assert.equal(status, 0, stderr);
  assert.match(stdout, /^\/.*\/wegweiser-[\dT-]+Z\.db: 2 comments, 1 MB, checked\.\n$/);
  assert.equal(stderr, '', 'cron mails nothing but that');
  for (const args of [[], ['--keep-days', 'viele'], ['--keep-days', '31']])
    assert.equal(
      run(dataDir, ['backup', ...(args.length ? [folder, ...args] : [])]).status,
      64,
      args.join(' '),
    );
  const longer = join(folder, 'lang.db');
  assert.equal(run(dataDir, ['backup', longer, '--keep-days', '90', '--keep-longer']).status, 0);
  const beside = run(dataDir, ['backup', join(dataDir, 'daneben.db')]);
  assert.match(beside.stderr, /lies beside the database and its keys/);
  assert.equal(run(folder, ['backup', folder]).status, 1, 'there is no database');
});

test('backups of this site older than the window go, and nothing else', async (t) => {
  const { dataDir, folder } = await start(t);
  const { manifest } = await backUp(dataDir, join(folder, 'alt.db'));
  const rewrite = (name: string, change: object) =>
    writeFileSync(join(folder, `${name}.json`), JSON.stringify({ ...manifest, file: name, ...change }));
  const old = new Date(Date.now() - 31 * DAY).toISOString();
  const copy = (name: string, change: object) => {
    copyFileSync(join(folder, 'alt.db'), join(folder, name));
    rewrite(name, change);
  };
  copy('jung.db', { takenAt: new Date(Date.now() - 29 * DAY).toISOString() });
  copy('anders.db', { takenAt: old, site: 'another' });
  copy('geaendert.db', { takenAt: old, bytes: manifest.bytes + 1 });
  copy('umbenannt.db', { takenAt: old, file: 'alt.db' });
  rewrite('verwaist.db', { takenAt: old });
  writeFileSync(join(folder, 'fremd.db'), 'nicht von uns');
  writeFileSync(join(folder, 'fremd.db.json'), '{"takenAt":"2001-01-01T00:00:00Z"}');
  for (const name of ['a', 'b']) writeFileSync(join(folder, `x.db.${name}${DRAFT}`), '');
  utimesSync(join(folder, `x.db.a${DRAFT}`), 1, 1);
  rewrite('alt.db', { takenAt: old });
  const now = Date.now();
  const gone = pruneBackups(folder, { site: manifest.site, madeBefore: now - 30 * DAY, now });
  assert.deepEqual(gone.map((file) => file.slice(folder.length + 1)).sort(), ['alt.db', 'verwaist.db']);
  assert.deepEqual(
    readdirSync(folder).sort(),
    ['anders.db', 'fremd.db', 'geaendert.db', 'jung.db', 'umbenannt.db']
      .flatMap((name) => [name, `${name}.json`])
      .concat(`x.db.b${DRAFT}`)
      .sort(),
  );
});

test('a database that was set aside goes after the window too, with what hangs on it', async (t) => {
  const { dataDir } = await start(t);
  const file = databaseFile(dataDir);
  const [old, young] = [setAsideName(file, Date.now() - 31 * DAY), setAsideName(file, Date.now() - DAY)];
  for (const path of [old, `${old}-wal`, young, `${file}.before-restore-von-hand`]) writeFileSync(path, '');
  const [left, running] = [join(dataDir, 'restoring-a'), join(dataDir, 'restoring-b')];
  for (const path of [left, running]) mkdirSync(path);
  writeFileSync(join(left, 'wegweiser.db'), '');
  utimesSync(left, 1, 1);
  const now = Date.now();
  assert.deepEqual(pruneSetAside(file, { madeBefore: now - 30 * DAY, now }).sort(), [
    left,
    old,
    `${old}-wal`,
  ]);
  assert.ok(existsSync(running) && existsSync(young));
  new Sqlite(file, { readonly: true }).close();
});
