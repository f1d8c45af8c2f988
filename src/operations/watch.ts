import { collectDefaultMetrics } from 'prom-client';
import type { Config } from '../config.ts';
import { type Clock, SECOND } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import type { Log } from '../shared/log.ts';
import type { Metrics } from '../shared/metrics.ts';
import type { Queue } from '../shared/queue/queue.ts';
import { createGauges } from './gauges.ts';
import { measureState } from './measure-state.ts';
import { type AskReadiness, createReadiness } from './readiness.ts';

/** What watching a process needs: web processes and workers have it alike. */
export interface WatchDeps {
  config: Pick<Config, 'dataDir' | 'metricsToken' | 'metricsListen'>;
  db: Database;
  clock: Clock;
  log: Log;
  metrics: Metrics;
  queue: Pick<Queue, 'bullmq' | 'engine'>;
}

/** How this process and its installation are. */
export interface Watch {
  readonly engine: Queue['engine'];
  readonly token: string | null;
  /**
   * `stopping`: requests are answered still, new ones had better go elsewhere.
   * @throws when the database cannot be read
   */
  live(): Promise<'ok' | 'stopping'>;
  /** From now on it is said to be stopping. */
  announceStop(): void;
  ready: AskReadiness;
  /** All metrics in the text format of Prometheus. */
  metrics(): Promise<{ contentType: string; body: string }>;
}

/** Several scrapers, or an impatient one, share what was read. */
const READ_AT_MOST_EVERY = SECOND;

export function createWatch(deps: WatchDeps): Watch {
  const { registry } = deps.metrics;
  const gauges = createGauges(registry);
  const isServed = deps.config.metricsToken !== null || deps.config.metricsListen !== null;
  if (isServed) collectDefaultMetrics({ register: registry });
  const ready = createReadiness(deps);
  let reading: Promise<void> | null = null;
  let isStopping = false;

  function read(): Promise<void> {
    if (reading) return reading;
    reading = measureState(deps, gauges, ready);
    setTimeout(() => {
      reading = null;
    }, READ_AT_MOST_EVERY).unref();
    return reading;
  }

  return {
    engine: deps.queue.engine,
    token: deps.config.metricsToken,
    ready,
    async live() {
      await deps.db.read.selectFrom('site').select('id').limit(1).execute();
      return isStopping ? 'stopping' : 'ok';
    },
    announceStop() {
      isStopping = true;
    },
    async metrics() {
      await read();
      return { contentType: registry.contentType, body: await registry.metrics() };
    },
  };
}
