/** A worker whose screening fails or hangs when the test says so; otherwise the worker as it is. */

import { loadScreening } from '../../../src/load-screening.ts';
import { runUntilSignal } from '../../../src/run-until-signal.ts';
import { SECOND } from '../../../src/shared/clock.ts';
import { startWorker } from '../../../src/start-worker.ts';
import { INFLUENCE, influence, influenceOn } from './influence.ts';

/** Longer than the queue waits for a worker, so that another takes the same work meanwhile. */
const HANGS_FOR = 12 * SECOND;

const file = process.env[INFLUENCE] ?? '';

await runUntilSignal(async (config) => {
  const screen = await loadScreening();
  const worker = await startWorker(config, {
    screen(text, options) {
      const { clock, screening } = influenceOn(file);
      if (screening === 'throws') throw new Error(`Cannot read "${text}"`);
      if (screening === 'hangs') {
        influence(file, { clock }); // once; like an expression that takes for ever, it lets nothing else happen
        const started = performance.now();
        while (performance.now() - started < HANGS_FOR);
      }
      return screen(text, options);
    },
  });
  return worker;
});
