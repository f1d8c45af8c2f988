import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chownSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  appendToLedger,
  ledgerFile,
  readLedger,
  readLedgerFrom,
  type TakenAway,
} from '../../src/privacy/erasure-ledger.ts';
import { noteErasures } from '../../src/privacy/note-erasures.ts';
import { Client } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { startTestServer, temporaryFolder, until } from '../support/server.ts';
import { screened } from '../support/stored.ts';

const ROOT = join(import.meta.dirname, '../..');
const CLI = join(ROOT, 'src/cli.ts');

const entry = (event: string): TakenAway => ({ at: 1, what: 'erased', event, subject: 's' });

test('the ledger is read on from a place, and from its start when it is another one', (t) => {
  const dataDir = temporaryFolder(t);
  assert.equal(readLedgerFrom(dataDir, 0), null);
  appendToLedger(dataDir, [entry('ä'), entry('b')]);
  const first = readLedgerFrom(dataDir, 0);
  assert.deepEqual([first?.entries, first?.from], [[entry('ä'), entry('b')], 0]);
  appendToLedger(dataDir, [entry('c')]);
  const { entries, from, end } = readLedgerFrom(dataDir, first?.end ?? 0) ?? {};
  assert.deepEqual([entries, from, end], [[entry('c')], first?.end, statSync(ledgerFile(dataDir)).size]);
  rmSync(ledgerFile(dataDir));
  appendToLedger(dataDir, [entry('d')]);
  assert.deepEqual(readLedgerFrom(dataDir, end ?? 0)?.entries, [entry('d')]);
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

test('two that note the same enter it once; a ledger that is gone begins anew with its site', async (t) => {
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
  const third = await withdraw('Drei');
  await until(() => subjects().includes(third), 'the server has noted it');
  assert.match(subjects()[0] ?? '', /^(site|erased) /);
  assert.equal(subjects().filter((one) => one.startsWith('site ')).length, 1);
});

test('what the command erases stands in the ledger when it ends, without a server', async (t) => {
  const server = await startTestServer(t, { overrides: { screen: screenByMarker } });
  const { dataDir } = server.config;
  const { id } = await screened(server, new Client(server), 'Bitte löschen');
  await server.stop();
  const env = { PATH: process.env.PATH, WEGWEISER_DATA: dataDir, LOG_LEVEL: 'silent' };
  const { status } = spawnSync(process.execPath, [CLI, 'erase', 'comment', id, '--yes'], { env });
  assert.equal(status, 0);
  assert.ok((readLedger(dataDir) ?? []).some(({ what, subject }) => what === 'erased' && subject === id));
});
