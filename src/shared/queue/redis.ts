import { Redis } from 'ioredis';
import { SECOND } from '../clock.ts';
import type { Log } from '../log.ts';

/** A Redis that hangs without closing the connection counts as away: no visitor waits for it longer than this. */
const PATIENCE = SECOND;

/**
 * A connection that reconnects for ever and logs an outage once, when it begins and when it ends.
 * @param patient true for BullMQ's blocking worker; false fails commands at once while Redis is away, and soon when
 *   it does not answer
 * @param meanwhile what an outage means, for the log; null when another connection of the same part logs it
 */
export function connectRedis(
  url: string,
  log: Log,
  patient: boolean,
  meanwhile: string | null = 'the outbox keeps what must be done',
): Redis {
  const redis = new Redis(url, {
    enableOfflineQueue: patient,
    maxRetriesPerRequest: patient ? null : 1,
    ...(patient ? {} : { commandTimeout: PATIENCE }),
    retryStrategy: (times) => Math.min(50 * 2 ** Math.min(times, 10), 2000),
  });
  let away = false;
  redis.on('error', (error: Error) => {
    if (!away && meanwhile !== null) log.warn({ err: error }, `Redis is away; ${meanwhile}`);
    away = true;
  });
  redis.on('ready', () => {
    if (away && meanwhile !== null) log.info('Redis is back');
    away = false;
  });
  return redis;
}
