import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { ENVIRONMENT } from './support/environment.ts';
import { temporaryFolder } from './support/server.ts';

const CLI = join(import.meta.dirname, '../src/cli.ts');

/** Runs a command of `wegweiser` with a data folder of its own. */
function run(dataDir: string, args: string[], input = '', port = 3000) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    input,
    encoding: 'utf8',
    env: { ...ENVIRONMENT, WEGWEISER_DATA: dataDir, LOG_LEVEL: 'silent', PORT: String(port) },
  });
  return { status, stdout, stderr };
}

test('screen answers each line in order, and names a line it cannot read', (t) => {
  const folder = temporaryFolder(t);
  const rows = Array.from({ length: 50 }, (_, id) =>
    JSON.stringify({ id, text: `Guter Bericht, danke! ${id}` }),
  );
  const { status, stdout } = run(folder, ['screen'], `${rows.join('\n')}\n\n`);
  assert.equal(status, 0);
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.deepEqual(
    answers.map(({ id }) => id),
    rows.map((_, id) => id),
  );
  assert.deepEqual(Object.keys(answers[0]), [
    'id',
    'label',
    'referral',
    'abuse',
    'spam',
    'urgency',
    'topics',
    'lang',
    'reasons',
  ]);
  const bad = run(folder, ['screen'], '{"id":1}\n');
  assert.equal(bad.status, 64);
  assert.match(bad.stderr, /no "text"/);
});

test('evaluate prints precision and recall', (t) => {
  const folder = temporaryFolder(t);
  const file = join(folder, 'texts.jsonl');
  const row = {
    lang: 'de',
    text: 'Ich brauche Hilfe, mein Mann schlägt mich.',
    label: 'referral',
    urgency: 'emergency',
    hard: false,
  };
  writeFileSync(file, `${JSON.stringify(row)}\n`);
  const { status, stdout } = run(folder, ['evaluate', file]);
  assert.equal(status, 0);
  assert.match(stdout, /referral +n +1 +precision +1\.000 +recall +1\.000/);
});

test('pages are added, listed, closed and opened; bad ones are refused', (t) => {
  const folder = temporaryFolder(t);
  const added = run(folder, [
    'page',
    'add',
    'artikel',
    '--title',
    'Ein Artikel',
    '--url',
    'https://example.org/a',
  ]);
  assert.deepEqual([added.status, added.stdout], [0, 'http://localhost:3000/pages/artikel\n']);
  assert.match(run(folder, ['page', 'token']).stdout, /^[\w-]{22}\n$/);
  const revoked = run(folder, ['page', 'token', '--revoke']);
  assert.deepEqual([revoked.status, revoked.stdout], [0, '']);
  assert.equal(
    run(folder, ['page', 'add', 'artikel', '--title', 'Noch einer', '--url', 'https://example.org/b']).status,
    1,
  );
  assert.equal(run(folder, ['page', 'add', 'x', '--title', 'X', '--url', 'javascript:alert(1)']).status, 1);
  assert.equal(run(folder, ['page', 'close', 'artikel']).status, 0);
  assert.match(
    run(folder, ['page', 'list']).stdout,
    /^artikel\tclosed\t0\tde\thttps:\/\/example\.org\/a\tEin Artikel$/m,
  );
  assert.equal(run(folder, ['page', 'close', 'nothing']).status, 1);
});

test('a bad call says how to call, a bad setting which one', (t) => {
  const folder = temporaryFolder(t);
  assert.equal(run(folder, ['--help']).status, 0);
  const unknown = run(folder, ['explode']);
  assert.deepEqual([unknown.status, unknown.stderr.startsWith('There is no command explode.')], [64, true]);
  assert.match(run(folder, ['person', 'add']).stderr, /Usage: wegweiser person add/);
  assert.match(
    run(folder, ['person', 'add', '--role', 'counsellor']).stdout,
    /\/desk\/invitations\/[\w-]{22}/,
  );
  const worker = run(folder, ['worker']);
  assert.deepEqual([worker.status, /REDIS_URL/.test(worker.stderr)], [78, true]);
});

test('the site is renamed, and a bad language or nothing to change is refused', (t) => {
  const folder = temporaryFolder(t);
  assert.equal(run(folder, ['site', '--name', 'Ein Name', '--lang', 'en']).status, 0);
  const bad = run(folder, ['site', '--lang', 'Deutsch']);
  assert.deepEqual([bad.status, /a code such as de/.test(bad.stderr)], [1, true]);
  assert.equal(run(folder, ['site']).status, 1);
});

test('a port that is taken is told in words, not by a stack trace', async (t) => {
  const other = createServer().listen(0, '127.0.0.1');
  t.after(() => other.close());
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const { status, stderr } = run(temporaryFolder(t), ['serve'], '', port);
  assert.equal(status, 78);
  assert.match(stderr, new RegExp(`PORT: ${port} is in use`));
  assert.doesNotMatch(stderr, /\n\s+at /);
});

test('erase and keys say what to add when they are called without, and erase counts before it acts', (t) => {
  const folder = temporaryFolder(t);
  assert.equal(run(folder, ['erase']).status, 64);
  assert.equal(run(folder, ['keys', 'toString']).status, 64);
  const counted = run(folder, ['erase', '--due', '--dry-run']);
  assert.deepEqual([counted.status, counted.stdout], [0, 'Nothing is due.\n']);
  const erased = run(folder, ['erase', '--due']);
  assert.deepEqual([erased.status, erased.stdout], [0, 'Nothing was due.\n']);
  const report = run(folder, ['erase', '--report']);
  assert.deepEqual([report.status, report.stdout], [0, 'Nothing was erased in 90 days.\n']);
  for (const call of [
    ['--due', '--report'],
    ['writer'],
    ['writer', 'karin'],
    ['comment', 'x'],
    ['--due', 'x'],
  ])
    assert.equal(run(folder, ['erase', ...call]).status, 64, call.join(' '));
  assert.equal(run(folder, ['export-writer']).status, 64);
});

test('an import of the directory is told line by line, tried out first, made once, and goes out again', (t) => {
  const folder = temporaryFolder(t);
  const file = join(folder, 'new.csv');
  const header = 'organization,name,description_de,phones,areas\n';
  writeFileSync(file, `${header}Beispiel e.V.,Beratung,Berät.,0511 123456,Region Hannover\n`);
  const tried = run(folder, ['directory', 'import', file, '--dry-run']);
  assert.equal(tried.status, 0);
  assert.match(
    tried.stdout,
    /^Line 2: create: Beispiel e\.V\. – Beratung\n {2}organization: null → "Beispiel e\.V\."/,
  );
  assert.match(tried.stdout, /\n1 new, 0 changed, 0 unchanged.*\nThis was a dry run/);
  const made = run(folder, ['directory', 'import', file]);
  assert.equal(made.stdout, tried.stdout.replace(/This was.*\n/, ''), 'the dry run has said the same');
  writeFileSync(file, `${header}Beispiel e.V.,Beratung,Berät.,0511 654321,Region Hannover\n`);
  const changed = run(folder, ['directory', 'import', file]).stdout;
  assert.match(
    changed,
    /^Line 2: change: .*\n {2}phones: \["0511 123456"\] → \["0511 654321"\]\n0 new, 1 changed/,
  );
  for (const format of ['json', 'csv']) {
    const exported = join(folder, `directory.${format}`);
    assert.equal(run(folder, ['directory', 'export', '--format', format, '--out', exported]).stdout, '');
    assert.match(readFileSync(exported, 'utf8'), /0511 654321/);
    const { status, stdout } = run(folder, ['directory', 'import', exported]);
    assert.equal(status, 0);
    assert.match(stdout, /^0 new, 0 changed, 1 unchanged, 0 refused; 0 entries[^\n]*\n$/);
  }
});

test('of a file with a bad line nothing is imported, and the line is named', (t) => {
  const folder = temporaryFolder(t);
  const file = join(folder, 'bad.csv');
  const rows = ['A,B,Berät.,0511 123456,Region Hannover', 'C,\u001b[31mD,Berät.,zwölf,Atlantis'];
  writeFileSync(file, `organization,name,description_de,phones,areas\n${rows.join('\n')}\n`);
  const { status, stdout, stderr } = run(folder, ['directory', 'import', file]);
  assert.equal(status, 1);
  assert.match(stdout, /^Line 3: refused: C – {1,2}\[31mD\n/m);
  assert.match(stdout, /^ {2}phones: \S/m);
  assert.match(stderr, /nothing was imported/);
  assert.doesNotMatch(run(folder, ['directory', 'export']).stdout, /"name": "B"/);
  writeFileSync(file, '[{"id": "x"},\n oops]');
  const broken = run(folder, ['directory', 'import', file]);
  assert.deepEqual([broken.status, broken.stdout], [1, '']);
  assert.equal(broken.stderr, 'Line 2, column 2: from here on the file is no JSON.\n');
  for (const args of [
    ['toString'],
    ['import', folder],
    ['export', '--format', 'xlsx'],
    ['export', '--out', join(folder, 'no/where.json')],
  ]) {
    const bad = run(folder, ['directory', ...args]);
    assert.equal(bad.status, 64, args.join(' '));
    assert.match(bad.stderr, /Usage: wegweiser directory export/);
  }
});
