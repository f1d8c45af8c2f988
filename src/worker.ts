import { runUntilSignal } from './run-until-signal.ts';
import { startWorker } from './start-worker.ts';

await runUntilSignal((config) => startWorker(config));
