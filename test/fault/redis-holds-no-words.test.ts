import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createInstallation } from '../support/processes.ts';
import { until } from '../support/server.ts';
import { connectTo, dumpOf } from './redis-contents.ts';
import { countUndone, readStored } from './stored.ts';
import { isTaken, submit, textOf } from './visitors.ts';

const COUNT = 6;
/** Where BullMQ keeps a job: a hash under its id. */
const JOB = /^bull:wegweiser:([0-9a-f]{8}-[0-9a-f-]{27})$/;

test('jobs that wait in Redis hold the id of their outbox row and no word, name or address', async (t) => {
  const installation = await createInstallation(t);
  await installation.startRedis();
  await installation.startWeb();
  const texts = Array.from({ length: COUNT }, (_, number) => textOf(`marker${number}`, number));
  const answers = await Promise.all(texts.map((text, number) => submit(installation.url, text, number)));
  assert.ok(answers.every(isTaken));
  assert.equal((await countUndone(installation.dataDir)).outbox, COUNT);

  const redis = connectTo(t, installation.redisUrl);
  await until(async () => (await redis.llen('bull:wegweiser:wait')) === COUNT, 'all jobs wait in Redis');
  const contents = await dumpOf(redis);
  const jobs = [...contents].filter(([key]) => JOB.test(key));
  assert.equal(jobs.length, COUNT);
  for (const [key, job] of jobs) {
    const { data, name } = job as Record<string, string>;
    assert.deepEqual(JSON.parse(data ?? ''), { id: JOB.exec(key)?.[1] });
    assert.equal(name, 'outbox');
  }

  const dump = JSON.stringify([...contents]).toLowerCase();
  const { comments } = await readStored(installation.dataDir);
  for (const word of words([...texts, 'Karin', 'karin@example.org', '127.0.0', 'pages/demo'])) {
    assert.ok(!dump.includes(word), `Redis holds "${word}" in ${dump}`);
  }
  for (const { id, receiptHash } of comments) {
    assert.ok(!dump.includes(id) && !dump.includes(receiptHash), 'Redis names no comment');
  }
});

/** Of every text each word that is long enough to be found by more than chance. */
const words = (texts: string[]): Set<string> =>
  new Set(texts.flatMap((text) => text.toLowerCase().split(/[\s.,()]+/)).filter((word) => word.length > 4));
