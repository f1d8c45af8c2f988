import { MINUTE } from '../shared/clock.ts';
import { addToOutbox } from '../shared/outbox/outbox-store.ts';
import type { Queue } from '../shared/queue/queue.ts';
import { localTime } from './local-time.ts';
import type { MailDeps } from './mail-deps.ts';
import { isDigestDue } from './preference.ts';
import { digestReaders, takeDigestDay } from './preferences-store.ts';

type Deps = Pick<MailDeps, 'db' | 'clock' | 'log' | 'mailer'> & { queue: Queue };

const CHECK_EVERY = MINUTE;

/** Puts the digests that are due now into the outbox, each once, however many processes do this. */
export async function scheduleDigests(deps: Omit<Deps, 'log'>): Promise<void> {
  if (!deps.mailer.isOn) return;
  const now = deps.clock();
  const local = localTime(now);
  const isDue = ({ preference, lastDay }: Awaited<ReturnType<typeof digestReaders>>[number]) =>
    isDigestDue(preference, lastDay, local);
  // most minutes nothing is due, and a transaction would cost a write to the disk
  if (!(await digestReaders(deps.db.read)).some(isDue)) return;
  const ids = await deps.db.write(async (trx) => {
    const rows: string[] = [];
    for (const reader of (await digestReaders(trx)).filter(isDue)) {
      if (!(await takeDigestDay(trx, reader.personId, local.day))) continue;
      rows.push(await addToOutbox(trx, 'mail-digest', reader.personId, now));
    }
    return rows;
  });
  deps.queue.enqueue(ids);
}

/** Looks for digests that are due, now and every minute. @returns the way to stop, which waits for what is under way */
export function startDigests(deps: Deps): () => Promise<void> {
  let running = Promise.resolve();
  const check = () => {
    running = scheduleDigests(deps).catch((error: unknown) => {
      deps.log.error({ err: error }, 'digests could not be scheduled; tried again in a minute');
    });
  };
  check();
  const timer = setInterval(check, CHECK_EVERY).unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
