import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { STOP_PATIENCE } from '../../src/run-until-signal.ts';
import { assignmentsOf, compose, nodeVariablesFor, OF_NODE, ROOT, read } from '../support/deployment.ts';
import { temporaryFolder } from '../support/server.ts';

const UNITS = { 'wegweiser.service': 'src/server.ts', 'wegweiser-worker@.service': 'src/worker.ts' };
const guide = read('docs/deploy.md');

/** The settings of a unit in the order of the file; the same name may come more than once. */
const settingsOf = (unit: string): [string, string][] =>
  read(`deploy/${unit}`)
    .split('\n')
    .filter((line) => /^[A-Z]\w+=/.test(line))
    .map((line) => line.split(/=(.*)/s).slice(0, 2) as [string, string]);

for (const [unit, entry] of Object.entries(UNITS)) {
  const settings = settingsOf(unit);
  const all = (name: string) => settings.filter(([one]) => one === name).map(([, value]) => value);
  const one = (name: string) => all(name).at(-1);

  test(`${unit} starts what is there, as its own user, where the guide puts it`, () => {
    assert.equal(one('ExecStart'), `/usr/bin/node ${entry}`);
    assert.ok(existsSync(join(ROOT, entry)));
    assert.equal(one('User'), 'wegweiser');
    assert.ok(guide.includes(`useradd --system --home-dir /var/lib/${one('StateDirectory')} `));
    assert.ok(guide.includes(`WEGWEISER_DATA="/var/lib/${one('StateDirectory')}"`));
    assert.ok(guide.includes(`git clone ADDRESS ${one('WorkingDirectory')}`));
    assert.ok(guide.includes(`deploy/${unit}`));
    assert.ok(Number(one('TimeoutStopSec')) * 1000 > STOP_PATIENCE);
    assert.equal(one('RestartPreventExitStatus'), '78', 'a bad setting does not mend itself');
  });

  test(`${unit} sets for Node what the image sets`, () => {
    const set = Object.fromEntries(
      all('Environment')
        .flatMap(assignmentsOf)
        .filter(([name]) => OF_NODE.includes(name)),
    );
    assert.deepEqual(set, nodeVariablesFor(`%S/${one('StateDirectory')}`));
  });

  test(`${unit} may write nothing but its data, gain no rights, and compile at run time`, () => {
    assert.equal(one('ProtectSystem'), 'strict');
    assert.deepEqual(all('ReadWritePaths'), []);
    for (const name of [
      'NoNewPrivileges',
      'ProtectHome',
      'PrivateTmp',
      'PrivateDevices',
      'RestrictNamespaces',
    ])
      assert.equal(one(name), 'yes', name);
    assert.equal(one('CapabilityBoundingSet'), '');
    assert.deepEqual(all('SystemCallFilter'), ['@system-service', '~@privileged @resources']);
    assert.equal(one('MemoryDenyWriteExecute'), undefined, 'V8 would not start');
  });

  test(`systemd understands ${unit}`, (t) => {
    const asked = spawnSync('systemd-analyze', ['--version'], { encoding: 'utf8' });
    if (asked.error) return t.skip('there is no systemd here');
    const file = join(temporaryFolder(t), unit);
    writeFileSync(file, read(`deploy/${unit}`).replace('/usr/bin/node', process.execPath));
    const { status, stdout, stderr } = spawnSync('systemd-analyze', ['verify', '--man=no', file], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stdout + stderr);
    assert.doesNotMatch(stdout + stderr, /Unknown|Invalid|Failed to parse/);
  });
}

test('the Caddyfile asks for nothing that docker-compose.yml does not set, and logs no request', () => {
  const asked = [...read('deploy/Caddyfile').matchAll(/\{\$(\w+)/g)].map(([, name]) => name ?? '');
  assert.deepEqual(asked, ['PUBLIC_URL', 'WEGWEISER_UPSTREAM']);
  for (const name of asked) assert.ok(compose.services.proxy?.environment?.[name], name);
  assert.match(read('deploy/Caddyfile'), /fields \{\s+request delete\s+\}/);
});

test('Caddy understands the Caddyfile', (t) => {
  const folder = temporaryFolder(t);
  const { error, status, stderr } = spawnSync(
    'caddy',
    ['validate', '--adapter', 'caddyfile', '--config', join(ROOT, 'deploy/Caddyfile')],
    {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: folder, PUBLIC_URL: 'https://comments.example.org' },
    },
  );
  if (error) return t.skip('there is no Caddy here');
  assert.equal(status, 0, stderr);
});

test('the files and pages that the guide names exist', () => {
  const files = [...guide.matchAll(/\b(deploy\/[\w@.-]+|src\/[\w/-]+\.ts)/g)].map(([, name]) => name ?? '');
  assert.ok(files.length > 5);
  for (const name of files) assert.ok(existsSync(join(ROOT, name)), name);
  for (const [, target] of guide.matchAll(/\]\(([\w./-]+\.md)/g))
    assert.ok(existsSync(join(ROOT, 'docs', target ?? '')), target);
});
