import { runUntilSignal } from '../run-until-signal.ts';
import { migrate as migrateDatabase } from '../shared/db/migrate.ts';
import { greeting, startServer } from '../start-server.ts';
import { startWorker } from '../start-worker.ts';
import { type Command, print } from './command.ts';

/** The web process, until a signal ends it. */
export const runServer = (): Promise<void> =>
  runUntilSignal(async (config) => {
    const server = await startServer(config);
    process.stderr.write(greeting(config, server.setupToken));
    if (config.redisUrl === null) await prepareScreening();
    return server;
  });

/** A worker process, until a signal ends it. */
export const runWorker = (): Promise<void> =>
  runUntilSignal(async (config) => {
    const worker = await startWorker(config);
    await prepareScreening();
    return worker;
  });

async function prepareScreening(): Promise<void> {
  await (await import('../load-screening.ts')).loadScreening();
}

export const serve: Command = {
  usage: 'serve',
  summary: 'starts the web process (and works the outbox off when there is no Redis)',
  run: runServer,
};

export const worker: Command = {
  usage: 'worker',
  summary: 'starts a worker process, which takes jobs from Redis',
  run: runWorker,
};

export const migrate: Command = {
  usage: 'migrate',
  summary: 'brings the database up to date',
  async run(_args, config) {
    const applied = migrateDatabase(config.dataDir);
    print(applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.join(', ')}`);
  },
};
