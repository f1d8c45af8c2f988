import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';

const NAME = 'nothings';
const JOBS = 10_000;
const ROUNDS = 2;
/** As our worker. */
const CONCURRENCY = 10;

/** How many jobs that do nothing a BullMQ worker works off in a second, like ours ten at a time. */
export async function measureNothings(redisUrl: string): Promise<number> {
  const connection = new Redis(redisUrl, { maxRetriesPerRequest: null });
  const queue = new Queue(NAME, { connection, skipVersionCheck: true });
  let best = 0;
  for (let round = 0; round < ROUNDS; round++) {
    await queue.addBulk(
      Array.from({ length: JOBS }, (_, index) => ({
        name: 'nothing',
        data: { id: index },
        opts: { removeOnComplete: true, removeOnFail: true },
      })),
    );
    best = Math.max(best, await workOff(connection));
  }
  await queue.close();
  connection.disconnect();
  return best;
}

async function workOff(connection: Redis): Promise<number> {
  const own = connection.duplicate();
  const worker = new Worker(NAME, async () => {}, {
    connection: own,
    concurrency: CONCURRENCY,
    autorun: false,
  });
  let done = 0;
  const begun = performance.now();
  const all = new Promise<void>((resolve) => {
    worker.on('completed', () => {
      done++;
      if (done === JOBS) resolve();
    });
  });
  void worker.run();
  await all;
  const rate = JOBS / ((performance.now() - begun) / 1000);
  await worker.close();
  own.disconnect();
  return rate;
}
