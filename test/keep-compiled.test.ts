import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';

const MODULE = new URL('../src/keep-compiled.ts', import.meta.url);
const PROGRAM = `
  import { getCompileCacheDir } from 'node:module';
  import { keepCompiled } from '${MODULE}';
  keepCompiled();
  process.stdout.write(String(getCompileCacheDir()));`;

function folder(t: TestContext): string {
  const made = mkdtempSync(join(tmpdir(), 'compiled-'));
  t.after(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** Where a process with this data folder keeps what it compiles. */
function keptBy(dataDir: string | undefined, cwd: string): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', PROGRAM], {
    cwd,
    env: dataDir === undefined ? {} : { WEGWEISER_DATA: dataDir },
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  return stdout;
}

const modeOf = (path: string) => statSync(path).mode & 0o777;

test('what is compiled is kept in the data folder, where the owner alone may write', (t) => {
  const cwd = folder(t);
  const dataDir = join(cwd, 'new/data');
  assert.ok(keptBy(dataDir, cwd).startsWith(join(dataDir, 'compiled/')));
  assert.deepEqual([modeOf(dataDir), modeOf(join(dataDir, 'compiled'))], [0o700, 0o700]);
});

test('a folder that others could write is theirs no longer, before anything is taken from it', (t) => {
  const dataDir = folder(t);
  mkdirSync(join(dataDir, 'compiled'));
  chmodSync(join(dataDir, 'compiled'), 0o777);
  assert.ok(keptBy(dataDir, dataDir).startsWith(join(dataDir, 'compiled/')));
  assert.equal(modeOf(join(dataDir, 'compiled')), 0o700);
});

test('the data folder may be named in .env', (t) => {
  const cwd = folder(t);
  writeFileSync(join(cwd, '.env'), 'WEGWEISER_DATA=./elsewhere\n');
  assert.match(keptBy(undefined, cwd), /elsewhere\/compiled\//);
});

test('where nothing can be kept, nothing is, and the start goes on', (t) => {
  const cwd = folder(t);
  writeFileSync(join(cwd, 'file'), '');
  assert.equal(keptBy(join(cwd, 'file'), cwd), 'undefined');
});
