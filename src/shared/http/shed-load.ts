import type { RequestHandler } from 'express';
import { SECOND } from '../clock.ts';
import type { Database } from '../db/database.ts';
import { AppError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Pulse } from '../pulse.ts';
import { isBelow } from './is-below.ts';

/** Transactions that wait for their commit: three groups (commit-group.ts), below a second on a slow disk. */
export const MAX_WAITING = 300;
/** With so many POSTs under way a loop that is late is late because of them, not because the machine was busy. */
export const MAX_WHEN_LATE = 100;
/** Milliseconds by which the loop is late. Whoever reads or decides meanwhile waits hardly longer. */
export const MAX_DELAY = 300;
/** Milliseconds from the end of a body to its answer: a visitor waits that long, and no longer, for "not now". */
export const MAX_TIME = 2 * SECOND;
/** POSTs under way, those included whose body does not arrive: each may hold 256 kB. */
export const MAX_OPEN = 1000;
/** Seconds. */
export const RETRY_AFTER = 5;
const LOG_EVERY = 60 * SECOND;

/**
 * Refuses what visitors send (503, Retry-After) before reading it while more comes than can be stored, so that the rest
 * is answered soon. Reading and the desk are never refused.
 * @param desk where the desk begins
 */
export function shedLoad(
  deps: { db: Pick<Database, 'waiting'>; pulse: Pulse; log: Log },
  desk: string,
): RequestHandler {
  const tell = teller(deps.log);
  let open = 0;
  let lastTook = 0;
  const isTooMuch = () =>
    open >= MAX_OPEN ||
    deps.db.waiting() >= MAX_WAITING ||
    (open >= MAX_WHEN_LATE && (lastTook > MAX_TIME || deps.pulse.delay() > MAX_DELAY));
  return (req, res, next) => {
    if (req.method !== 'POST' || isBelow(req, desk)) return next();
    if (isTooMuch()) {
      tell();
      throw new AppError('busy', 'Too much is sent at the moment.', { retryAfter: RETRY_AFTER });
    }
    open += 1;
    let arrived: number | null = null;
    req.once('end', () => {
      arrived = performance.now();
    });
    res.once('close', () => {
      open -= 1;
      if (arrived !== null) lastTook = performance.now() - arrived;
    });
    next();
  };
}

/** Logs at most once a minute that something was refused, and how often since. */
function teller(log: Log): () => void {
  let count = 0;
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    count += 1;
    const now = performance.now();
    if (now - last < LOG_EVERY) return;
    log.warn({ count }, 'more is sent than can be stored; some is refused');
    [count, last] = [0, now];
  };
}
