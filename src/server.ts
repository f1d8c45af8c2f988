import { runUntilSignal } from './run-until-signal.ts';
import { greeting, startServer } from './start-server.ts';

await runUntilSignal(async (config) => {
  const server = await startServer(config);
  process.stderr.write(greeting(config, server.setupToken));
  return server;
});
