import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from './support/server.ts';

const RUN = join(import.meta.dirname, '../src/run-until-signal.ts');

for (const [how, fault] of [
  ['is thrown', 'setTimeout(() => { throw error; })'],
  ['is a rejection', 'void Promise.reject(error)'],
]) {
  test(`an error that nothing catches, as it ${how}, ends the process and stands in the log without its words`, (t) => {
    const program = `
      const { runUntilSignal } = await import(${JSON.stringify(RUN)});
      await runUntilSignal(async () => ({ async stop() {} }));
      const error = new TypeError('No such person: amina@example.org');
      ${fault};
      setInterval(() => {}, 1000);`;
    const ended = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
      env: { PATH: process.env.PATH, WEGWEISER_DATA: temporaryFolder(t) },
      encoding: 'utf8',
      timeout: 60_000,
    });
    assert.equal(ended.status, 1);
    assert.doesNotMatch(ended.stdout + ended.stderr, /amina/);
    const line = JSON.parse(ended.stdout);
    assert.deepEqual([line.level, line.err.type], ['fatal', 'TypeError']);
    assert.ok(line.err.stack.length > 0);
  });
}

test('an error during the start is shown as it is', (t) => {
  const program = `
    const { runUntilSignal } = await import(${JSON.stringify(RUN)});
    await runUntilSignal(async () => { throw new Error('The port is taken.'); });`;
  const ended = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    env: { PATH: process.env.PATH, WEGWEISER_DATA: temporaryFolder(t) },
    encoding: 'utf8',
    timeout: 60_000,
  });
  assert.notEqual(ended.status, 0);
  assert.match(ended.stderr, /The port is taken/);
});
