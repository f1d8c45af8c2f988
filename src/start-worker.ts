import { type Config, ConfigError } from './config.ts';
import { createCore, createJobs, type Overrides } from './deps.ts';
import { createWatch } from './operations/watch.ts';
import type { Running } from './run-until-signal.ts';
import { migrate } from './shared/db/migrate.ts';
import { startWatch } from './start-watch.ts';

/** A worker process that works. */
export interface RunningWorker extends Running {
  /** Where METRICS_LISTEN is answered; null: nowhere. */
  watchUrl: string | null;
}

/**
 * A worker process: takes jobs from BullMQ and sweeps the outbox, so that work goes on while every web process is
 * down. @throws when no Redis is configured: without one the web process works the outbox off itself
 */
export async function startWorker(config: Config, overrides: Overrides = {}): Promise<RunningWorker> {
  if (config.redisUrl === null) {
    throw new ConfigError(
      'A worker needs REDIS_URL. Without Redis the web process does the work itself: start only that.',
    );
  }
  migrate(config.dataDir);
  const { createBullmqProducer } = await import('./shared/queue/bullmq-producer.ts');
  const { createBullmqWorker } = await import('./shared/queue/bullmq-worker.ts');
  const core = await createCore(config, overrides);
  const sweeper = createBullmqProducer(core, config.redisUrl);
  const jobs = createJobs({ ...core, queue: sweeper });
  const worker = createBullmqWorker({ ...core, jobs, queue: sweeper }, config.redisUrl);
  const watching = await startWatch(core, createWatch({ ...core, queue: sweeper }));
  await worker.start();
  await sweeper.start();
  core.log.info('worker started');
  return {
    watchUrl: watching?.url ?? null,
    async stop() {
      await watching?.stop();
      await worker.stop();
      await sweeper.stop();
      core.live.close();
      await core.db.close();
    },
  };
}
