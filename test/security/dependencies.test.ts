import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readAudit } from './audit.ts';

const root = join(import.meta.dirname, '../..');
const read = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'));

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  dev?: boolean;
  link?: boolean;
  hasInstallScript?: boolean;
}
const locked = read('package-lock.json').packages as Record<string, Locked>;
const packages = Object.entries(locked).filter(([path]) => path !== '');
const nameOf = (path: string) => path.split('node_modules/').at(-1) ?? '';

/** What may be shipped with software under the MIT licence; openpgp is used as it is, which the LGPL asks for. */
const LICENCES = [
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'LGPL-3.0+',
];
/** Tools for development, which are not shipped, may be these too. */
const OF_TOOLS = ['MPL-2.0', 'MIT OR Apache-2.0', '(MIT OR EUPL-1.1+)', '(MIT OR CC0-1.0)'];
/** Their package.json names the licence in a way that npm does not read; both are MIT. */
const UNREAD = ['busboy', 'streamsearch'];

test('every package is pinned by its contents and comes from the registry', () => {
  assert.ok(packages.length > 200);
  for (const [path, { version, integrity, resolved, link }] of packages) {
    assert.match(path, /^node_modules\//, path);
    assert.match(version ?? '', /^\d+\.\d+\.\d+/, path);
    assert.match(integrity ?? '', /^sha512-[\w+/]{86}==$/, path);
    assert.ok(!link, path);
    if (resolved !== undefined) assert.match(resolved, /^https:\/\/registry\.npmjs\.org\//, path);
  }
  const { dependencies, devDependencies, overrides } = read('package.json');
  const ranges = [dependencies, devDependencies, overrides].flatMap((one) => Object.entries(one));
  for (const [name, range] of ranges)
    assert.doesNotMatch(JSON.stringify(range), /git|http|file:|link:|github|\*|latest|>=/, name);
});

test('every licence is one that we may ship, or that a tool of ours may have', () => {
  for (const [path, { license, dev }] of packages) {
    if (UNREAD.includes(nameOf(path))) continue;
    const allowed = dev ? [...LICENCES, ...OF_TOOLS] : LICENCES;
    assert.ok(allowed.includes(license ?? 'none'), `${path}: ${license}`);
  }
  for (const name of UNREAD) {
    const [licence] = read(`node_modules/${name}/package.json`).licenses;
    assert.equal(licence.type, 'MIT', name);
  }
});

test('no package runs a program of its own when it is installed, unless we have said so', () => {
  const { allowScripts } = read('package.json') as { allowScripts: Record<string, boolean> };
  for (const [path, { hasInstallScript }] of packages)
    if (hasInstallScript) assert.ok(nameOf(path) in allowScripts || path.includes('fsevents'), path);
});

test('an audit fails on what is found, and says so where the registry answers nothing', () => {
  const found = (high: number, critical = 0) =>
    JSON.stringify({
      metadata: { vulnerabilities: { info: 1, low: 2, moderate: 3, high, critical, total: 6 } },
      vulnerabilities: {},
    });
  assert.equal(readAudit(found(0)), 'clean');
  assert.equal(readAudit(found(1)), 'found');
  assert.equal(readAudit(found(0, 1)), 'found');
  for (const answer of [
    '',
    'npm error',
    '{}',
    '{"message":"405 Method Not Allowed","method":"POST"}',
    '{"error":{"code":"ENOTFOUND"}}',
    'null',
  ])
    assert.equal(readAudit(answer), 'no answer', answer);
});
