import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createInstallation } from '../support/processes.ts';
import { until } from '../support/server.ts';
import {
  assertIsSound,
  assertScreenedOnce,
  countUndone,
  readStored,
  type Stored,
  untilAllIsDone,
} from './stored.ts';
import { type Answer, isTaken, isUp, markerIn, submit, textOf } from './visitors.ts';

const SUBMISSIONS = 500;
const VISITORS = 10;

/** Visitors who send at the same time, as many comments as they are let; each again until it is taken. */
function startVisitors(url: string) {
  const taken = new Map<string, Answer>();
  const unanswered = new Set<string>();
  let allowed = 0;
  let begun = 0;

  async function sendUntilTaken(number: number): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      // every attempt is marked: one without an answer may have been stored or not, and is no other's twin
      const marker = `n${number}try${attempt}`;
      const answer = await submit(url, textOf(marker, number), number).catch(() => null);
      if (answer && isTaken(answer)) {
        taken.set(marker, answer);
        return;
      }
      assert.ok(!answer || answer.status >= 500, `answered ${answer?.status}`);
      unanswered.add(marker);
      await until(() => isUp(url), 'the server is there again', 60_000);
    }
  }

  async function visit(): Promise<void> {
    while (begun < SUBMISSIONS) {
      await until(() => begun < allowed || begun >= SUBMISSIONS, 'more may be sent', 90_000);
      if (begun < SUBMISSIONS) await sendUntilTaken(begun++);
    }
  }

  const all = Promise.all(Array.from({ length: VISITORS }, visit));
  return {
    taken,
    unanswered,
    all,
    /** Lets that many more be sent, and makes the fault while some of them are under way. */
    async during(count: number, fault: () => Promise<void>): Promise<void> {
      const goal = allowed + count;
      allowed = goal;
      await until(() => taken.size > goal - count * 0.8, 'some are taken', 60_000);
      await fault();
      await until(() => taken.size >= goal, 'all that may be sent are taken', 60_000);
    },
  };
}

test('nothing taken is lost or done twice while Redis, the worker and the web process are killed', async (t) => {
  const installation = await createInstallation(t);
  const { dataDir, url } = installation;
  let redis = await installation.startRedis();
  let worker = await installation.startWorker();
  let web = await installation.startWeb();
  const visitors = startVisitors(url);

  await visitors.during(70, () => redis.kill());
  redis = await installation.startRedis(); // everything of the last round was taken without it
  await visitors.during(70, () => worker.kill());
  worker = await installation.startWorker();
  const backlog = (await countUndone(dataDir)).outbox;
  await visitors.during(70, async () => {
    if (backlog > 0)
      await until(async () => (await countUndone(dataDir)).outbox < backlog, 'the backlog shrinks', 60_000);
    await Promise.all([worker.kill(), redis.kill()]);
  });
  [redis, worker] = await Promise.all([installation.startRedis(), installation.startWorker()]);
  await visitors.during(70, async () => {
    await web.kill();
    web = await installation.startWeb();
  });
  await visitors.during(70, async () => {
    await redis.kill();
    redis = await installation.startRedis();
  });
  await visitors.during(70, async () => {
    await worker.kill();
    worker = await installation.startWorker();
  });
  await visitors.during(80, async () => {
    await Promise.all([redis.kill(), worker.kill()]);
    [redis, worker] = await Promise.all([installation.startRedis(), installation.startWorker()]);
  });
  await visitors.all;

  await untilAllIsDone(dataDir);
  const { comments, outbox } = await readStored(dataDir);
  assert.deepEqual(outbox, []);
  const stored = Map.groupBy(comments, (comment) => markerIn(comment.text));
  assert.equal(visitors.taken.size, SUBMISSIONS);
  for (const [marker, answer] of visitors.taken) assertIsThere(stored.get(marker), answer, marker);
  for (const marker of visitors.unanswered) {
    const found = stored.get(marker) ?? [];
    assert.ok(found.length <= 1, `${marker} is there ${found.length} times`);
    found.forEach(assertScreenedOnce);
  }
  for (const marker of stored.keys()) {
    assert.ok(visitors.taken.has(marker) || visitors.unanswered.has(marker), `nobody sent ${marker}`);
  }
  await assertIsSound(dataDir);
  const failed = comments.filter(({ events }) => events[1]?.startsWith('screening_failed')).length;
  t.diagnostic(`${comments.length} stored, ${visitors.unanswered.size} without an answer, ${failed} held`);
});

function assertIsThere(found: Stored[] = [], answer: Answer, marker: string): void {
  assert.equal(found.length, 1, `${marker} is there ${found.length} times`);
  const [comment] = found;
  assert.ok(comment);
  assertScreenedOnce(comment);
  assert.equal(comment.receiptHash, answer.receiptHash);
  if (answer.id !== null) assert.equal(comment.id, answer.id);
}
