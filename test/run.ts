/**
 * `npm test`: sees to it that Redis, Chromium and the files for browsers are there, then runs the tests. Arguments
 * are handed on as the files to run. The plugin for WordPress has a test of its own: `npm run test:wordpress`.
 */
import { spawnSync } from 'node:child_process';
import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildForBrowsers } from './support/browser-files.ts';
import { requirePrograms } from './support/programs.ts';
import { folderOfRun } from './support/run-folder.ts';

/** Two for each core of CI: test files compute for less than half of the time that they take, and wait for the rest. */
const AT_ONCE = 4;

requirePrograms('redis', 'chromium');
buildForBrowsers();

const wanted = process.argv.slice(2);
const files =
  wanted.length > 0 ? wanted : globSync('test/**/*.test.ts', { exclude: ['test/wordpress'] }).sort();
const folder = folderOfRun();
process.on('SIGINT', () => {}); // the tests end by it; the folder is still to be removed
const { status } = spawnSync(
  process.execPath,
  ['--test', `--test-concurrency=${AT_ONCE}`, '--test-timeout=600000', '--test-reporter=spec', ...files],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      LOG_LEVEL: 'warn',
      TMPDIR: folder,
      // some five hundred processes load much the same modules
      NODE_COMPILE_CACHE: join(folder, 'compiled'),
    },
  },
);
rmSync(folder, { recursive: true, force: true });
process.exit(status ?? 1);
