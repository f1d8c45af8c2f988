/**
 * `npm test`: sees to it that Redis, Chromium and the files for browsers are there, then runs the tests. Arguments
 * are handed on as the files to run. The plugin for WordPress has a test of its own: `npm run test:wordpress`.
 */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { buildForBrowsers } from './support/browser-files.ts';
import { requirePrograms } from './support/programs.ts';

requirePrograms('redis', 'chromium');
buildForBrowsers();

const wanted = process.argv.slice(2);
const files =
  wanted.length > 0 ? wanted : globSync('test/**/*.test.ts', { exclude: ['test/wordpress'] }).sort();
const { status } = spawnSync(
  process.execPath,
  ['--test', '--test-concurrency=2', '--test-timeout=600000', '--test-reporter=spec', ...files],
  { stdio: 'inherit', env: { ...process.env, LOG_LEVEL: 'warn' } },
);
process.exit(status ?? 1);
