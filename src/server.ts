import { runServer } from './commands/services.ts';

await runServer();
