import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';

const NAME = 'nothings';
const JOBS = 10_000;
const ROUNDS = 2;
/** As our worker. */
const CONCURRENCY = 10;
const OPTIONS = { removeOnComplete: true, removeOnFail: true };

/** Jobs that do nothing in a second, worked off ten at a time as ours are. */
export interface Nothings {
  /** Added one by one, ten at a time, while they are worked off: the time is that of both. */
  addedAndDone: number;
  /** Only worked off: all were added before, at once. */
  done: number;
}

/** What BullMQ can do without any work to do, adding and working off in one process: the better of two rounds. */
export async function measureNothings(redisUrl: string): Promise<Nothings> {
  const connection = new Redis(redisUrl, { maxRetriesPerRequest: null });
  const queue = new Queue(NAME, { connection, skipVersionCheck: true });
  const best: Nothings = { addedAndDone: 0, done: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    best.addedAndDone = Math.max(best.addedAndDone, await workOff(connection, () => addEach(queue)));
    await queue.addBulk(
      Array.from({ length: JOBS }, (_, id) => ({ name: 'nothing', data: { id }, opts: OPTIONS })),
    );
    best.done = Math.max(best.done, await workOff(connection));
  }
  await queue.close();
  connection.disconnect();
  return best;
}

async function addEach(queue: Queue): Promise<void> {
  let added = 0;
  const addOn = async () => {
    while (added < JOBS) await queue.add('nothing', { id: added++ }, OPTIONS);
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, addOn));
}

/** @param add what is done meanwhile @returns jobs in a second, until the last one is done */
async function workOff(connection: Redis, add = async () => {}): Promise<number> {
  const own = connection.duplicate();
  const worker = new Worker(NAME, async () => {}, {
    connection: own,
    concurrency: CONCURRENCY,
    autorun: false,
  });
  await worker.waitUntilReady();
  let done = 0;
  const all = new Promise<void>((resolve) => {
    worker.on('completed', () => {
      done++;
      if (done === JOBS) resolve();
    });
  });
  const begun = performance.now();
  void worker.run();
  await Promise.all([add(), all]);
  const rate = JOBS / ((performance.now() - begun) / 1000);
  await worker.close();
  own.disconnect();
  return rate;
}
