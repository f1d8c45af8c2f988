import { setTimeout as sleep } from 'node:timers/promises';
import { atMostEvery } from '../shared/at-most-every.ts';
import { type Clock, MINUTE, SECOND } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import type { Log } from '../shared/log.ts';
import { nextDueAt } from '../shared/outbox/outbox-store.ts';
import type { Queue } from '../shared/queue/queue.ts';
import { writeProbe } from './watch-store.ts';

/** Work that is due may wait this long. Screening takes milliseconds: then nobody does it. */
export const OUTBOX_LIMIT = 10 * MINUTE;
/** However often it is asked, it is found out no more often than this. */
const KEPT_FOR = 3 * SECOND;
/** What has not answered by then does not work. */
const PATIENCE = 2 * SECOND;

/** `redis` only where one is configured. */
export type CheckName = 'database' | 'redis' | 'outbox';

/** Whether comments can be taken and worked off: of each check `ok`, or what is wrong. */
export interface Readiness {
  status: 'ready' | 'not ready';
  checks: Partial<Record<CheckName, string>>;
}

/** Finds out whether this process can do its work; those who ask at the same time, or soon after, share the answer. */
export type AskReadiness = () => Promise<Readiness>;

interface Deps {
  db: Database;
  clock: Clock;
  log: Log;
  queue: Pick<Queue, 'bullmq'>;
}

export function createReadiness(deps: Deps): AskReadiness {
  const { bullmq } = deps.queue;
  const checks: Partial<Record<CheckName, () => Promise<string>>> = {
    database: patient(deps.log, 'cannot be written', async () => {
      await deps.db.write(writeProbe);
      return 'ok';
    }),
    ...(bullmq && {
      redis: patient(deps.log, 'does not answer', async () => {
        await bullmq.getJobCounts('active');
        return 'ok';
      }),
    }),
    outbox: patient(deps.log, 'cannot be read', async () => {
      const due = await nextDueAt(deps.db);
      return due !== null && deps.clock() - due > OUTBOX_LIMIT ? 'work has waited too long' : 'ok';
    }),
  };
  return atMostEvery(KEPT_FOR, async () => {
    const entries = Object.entries(checks).map(async ([name, check]) => [name, await check()] as const);
    const results = await Promise.all(entries);
    return {
      status: results.every(([, result]) => result === 'ok') ? 'ready' : 'not ready',
      checks: Object.fromEntries(results),
    };
  });
}

/**
 * Does not wait for ever, and does not begin anew what has not ended: whoever asks meanwhile waits for the same. An
 * outage is logged when it begins.
 */
function patient(log: Log, failure: string, check: () => Promise<string>): () => Promise<string> {
  let running: Promise<string> | null = null;
  let isLogged = false;
  return () => {
    running ??= check()
      .then(
        (result) => {
          isLogged = false;
          return result;
        },
        (error: unknown) => {
          if (!isLogged) log.warn({ err: error }, `not ready: ${failure}`);
          isLogged = true;
          return failure;
        },
      )
      .finally(() => {
        running = null;
      });
    return Promise.race([running, sleep(PATIENCE, failure, { ref: false })]);
  };
}
