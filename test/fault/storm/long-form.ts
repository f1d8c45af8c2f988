/**
 * `npm run test:fault`: the long form, 10,000 submissions and every fault twice. Arguments: a seed, to have the
 * faults of an earlier run again.
 */
import { spawnSync } from 'node:child_process';
import { requirePrograms } from '../../support/programs.ts';

requirePrograms('redis');
const [seed] = process.argv.slice(2);
const { status } = spawnSync(
  process.execPath,
  ['--test', '--test-timeout=3600000', '--test-reporter=spec', 'test/fault/storm.test.ts'],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      FAULT_SUBMISSIONS: '10000',
      FAULT_ROUNDS: '36',
      ...(seed === undefined ? {} : { FAULT_SEED: seed }),
    },
  },
);
process.exit(status ?? 1);
