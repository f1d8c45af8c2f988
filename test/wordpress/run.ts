/** `npm run test:wordpress`: the plugin in a real WordPress, apart from npm test since it takes a minute and more. */
import { spawnSync } from 'node:child_process';
import { buildForBrowsers } from '../support/browser-files.ts';
import { requirePrograms } from '../support/programs.ts';

requirePrograms('chromium', 'php', 'mariadb', 'mariadbSetup', 'wordpress');
buildForBrowsers();

const { status } = spawnSync(
  process.execPath,
  // one after the other: each file starts a database and a WordPress of its own
  [
    '--test',
    '--test-timeout=600000',
    '--test-concurrency=1',
    '--test-reporter=spec',
    'test/wordpress/*.test.ts',
  ],
  { stdio: 'inherit', env: { ...process.env, LOG_LEVEL: 'warn' } },
);
process.exit(status ?? 1);
