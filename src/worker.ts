import { runWorker } from './commands/services.ts';

await runWorker();
