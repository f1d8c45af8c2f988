import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chownSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import Sqlite from 'better-sqlite3';
import {
  appendToLedger,
  eventsInLedger,
  ledgerFile,
  ledgerLength,
  readLedger,
  type TakenAway,
} from '../../src/privacy/erasure-ledger.ts';
import { noteErasures, startNotingErasures } from '../../src/privacy/note-erasures.ts';
import { type Database, databaseFile, over } from '../../src/shared/db/database.ts';
import { migrate } from '../../src/shared/db/migrate.ts';
import { newId } from '../../src/shared/ids.ts';
import { createLog } from '../../src/shared/log.ts';
import { Client } from '../support/client.ts';
import { ENVIRONMENT } from '../support/environment.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { startTestServer, temporaryFolder, until } from '../support/server.ts';
import { screened } from '../support/stored.ts';

const ROOT = join(import.meta.dirname, '../..');
const CLI = join(ROOT, 'src/cli.ts');

const entry = (event: string): TakenAway => ({ at: 1, what: 'erased', event, subject: 's' });

test('the ledger is read on from a byte, in lines of any language and across its parts', (t) => {
  const dataDir = temporaryFolder(t);
  assert.equal(readLedger(dataDir), null);
  assert.deepEqual(eventsInLedger(dataDir, 0), new Set());
  const many = Array.from({ length: 20_000 }, (_, index) => entry(`ä${index}`));
  appendToLedger(dataDir, many);
  assert.ok(ledgerLength(dataDir) > 1_048_576);
  assert.deepEqual(readLedger(dataDir), many);
  const end = ledgerLength(dataDir);
  appendToLedger(dataDir, [entry('b'), entry('c')]);
  assert.deepEqual(eventsInLedger(dataDir, end), new Set(['b', 'c']));
  assert.equal(eventsInLedger(dataDir, 0).size, 20_002);
  assert.deepEqual(eventsInLedger(dataDir, ledgerLength(dataDir)), new Set());
});

test('lines for which there is no room are not taken for written', (t) => {
  const dataDir = temporaryFolder(t);
  const script = `
    import { appendToLedger } from './src/privacy/erasure-ledger.ts';
    const entry = { at: 1, what: 'erased', event: 'e', subject: 's' };
    appendToLedger(${JSON.stringify(dataDir)}, Array(100).fill(entry));`;
  // files may have a block of 512 or 1024 bytes: the first part fits
  const { status, stderr } = spawnSync(
    'sh',
    ['-c', 'ulimit -f 1 && exec "$0" "$@"', process.execPath, '--input-type=module', '-e', script],
    { cwd: ROOT, encoding: 'utf8' },
  );
  assert.match(stderr, /EFBIG/);
  assert.equal(status, 1);
});

test('what root enters belongs to whoever owns the folder', { skip: process.getuid?.() !== 0 }, (t) => {
  const dataDir = temporaryFolder(t);
  chownSync(dataDir, 65_534, 65_534);
  appendToLedger(dataDir, [entry('a')]);
  assert.equal(statSync(ledgerFile(dataDir)).uid, 65_534);
});

test('two that note the same enter it once; a ledger that is gone is written anew', async (t) => {
  const server = await startTestServer(t, { overrides: { screen: screenByMarker } });
  const { dataDir } = server.config;
  const visitor = new Client(server);
  const subjects = () => (readLedger(dataDir) ?? []).map(({ what, subject }) => `${what} ${subject}`);
  const withdraw = async (text: string) => {
    const { id, receipt } = await screened(server, visitor, text);
    assert.equal((await visitor.post(`${receipt}/withdrawal`, {})).status, 303);
    return `erased ${id}`;
  };
  const first = await withdraw('Eins');
  await noteErasures(dataDir, server.deps.db.read);
  const second = await withdraw('Zwei');
  await until(() => subjects().includes(second), 'the server has noted it');
  assert.deepEqual(subjects().slice(1), [first, second]);
  rmSync(ledgerFile(dataDir));
  await until(() => subjects().length === 3, 'all of it is entered anew');
  assert.match(subjects()[0] ?? '', /^site /);
  assert.deepEqual(subjects().slice(1), [first, second]);
});

/** A database whose history can be written without comments. */
function openHistory(dataDir: string) {
  migrate(dataDir);
  const raw = new Sqlite(databaseFile(dataDir));
  raw.pragma('foreign_keys = OFF');
  const insert = raw.prepare(
    "INSERT INTO comment_event (id, comment_id, revision, at, type, actor_kind, state) VALUES (?, ?, 1, 1, 'withdrawn', 'writer', 'withdrawn')",
  );
  return { raw, insert };
}

test('a long history is entered whole, part by part', async (t) => {
  const dataDir = temporaryFolder(t);
  const { raw, insert } = openHistory(dataDir);
  const ids = Array.from({ length: 10_001 }, () => newId()).sort();
  raw.transaction(() => {
    for (const id of ids) insert.run(id, id);
  })();
  await noteErasures(dataDir, over(raw));
  await noteErasures(dataDir, over(raw));
  raw.close();
  assert.deepEqual(
    readLedger(dataDir)?.map(({ event }) => event),
    ids,
  );
});

test('what happens while the clock is wrong is entered too', async (t) => {
  const dataDir = temporaryFolder(t);
  const { raw, insert } = openHistory(dataDir);
  const db = { read: over(raw) } as Database;
  const noting = startNotingErasures({ config: { dataDir }, db, log: createLog('silent') });
  const events = () => (readLedger(dataDir) ?? []).map(({ event }) => event);
  insert.run('now', newId());
  await until(() => events().length === 1, 'the first is entered');
  const inThePast = '00000000-0001-7000-8000-000000000000';
  insert.run(inThePast, newId());
  await until(() => events().length === 2, 'the second is entered');
  await noting.stop();
  raw.close();
  assert.deepEqual(events(), ['now', inThePast]);
});

test('what the command erases stands in the ledger when it ends, without a server', async (t) => {
  const server = await startTestServer(t, { overrides: { screen: screenByMarker } });
  const { dataDir } = server.config;
  const { id } = await screened(server, new Client(server), 'Bitte löschen');
  await server.stop();
  const env = { ...ENVIRONMENT, WEGWEISER_DATA: dataDir, LOG_LEVEL: 'silent' };
  const { status } = spawnSync(process.execPath, [CLI, 'erase', 'comment', id, '--yes'], { env });
  assert.equal(status, 0);
  assert.ok((readLedger(dataDir) ?? []).some(({ what, subject }) => what === 'erased' && subject === id));
});
