import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createInstallation } from '../support/processes.ts';
import { until } from '../support/server.ts';
import { connectTo, dumpOf } from './redis-contents.ts';
import { countUndone, readStored } from './stored.ts';
import { isTaken, submit, textOf } from './visitors.ts';

const COUNT = 6;
/** Where BullMQ keeps a job: a hash under its id, which is that of the row, or a number where there are several. */
const JOB = /^bull:wegweiser:([0-9a-f]{8}-[0-9a-f-]{27}|\d+)$/;

test('jobs that wait in Redis hold the ids of their outbox rows and no word, name or address', async (t) => {
  const installation = await createInstallation(t);
  await installation.startRedis();
  await installation.startWeb();
  const texts = Array.from({ length: COUNT }, (_, number) => textOf(`marker${number}`, number));
  const answers = await Promise.all(texts.map((text, number) => submit(installation.url, text, number)));
  assert.ok(answers.every(isTaken));
  assert.equal((await countUndone(installation.dataDir)).outbox, COUNT);

  const redis = connectTo(t, installation.redisUrl);
  const contents = await until(async () => {
    const all = await dumpOf(redis);
    return jobsIn(all).flatMap(({ ids }) => ids).length === COUNT && all;
  }, 'all rows wait in Redis');
  const jobs = jobsIn(contents);
  for (const { key, name, data, ids } of jobs) {
    assert.deepEqual(data, ids.length === 1 ? { id: JOB.exec(key)?.[1] } : { ids });
    assert.equal(name, 'outbox');
  }
  const { outbox } = await readStored(installation.dataDir);
  assert.equal(outbox.length, COUNT);

  const dump = JSON.stringify([...contents]).toLowerCase();
  const { comments } = await readStored(installation.dataDir);
  for (const word of words([...texts, 'Karin', 'karin@example.org', '127.0.0', 'pages/demo'])) {
    assert.ok(!dump.includes(word), `Redis holds "${word}" in ${dump}`);
  }
  for (const { id, receiptHash } of comments) {
    assert.ok(!dump.includes(id) && !dump.includes(receiptHash), 'Redis names no comment');
  }
});

/** The jobs, with the rows that they hold. */
function jobsIn(contents: Map<string, unknown>) {
  return [...contents]
    .filter(([key]) => JOB.test(key))
    .map(([key, job]) => {
      const { data, name } = job as Record<string, string>;
      const held = JSON.parse(data ?? '') as { id?: string; ids?: string[] };
      return { key, name, data: held, ids: held.ids ?? [held.id ?? ''] };
    });
}

/** Of every text each word that is long enough to be found by more than chance. */
const words = (texts: string[]): Set<string> =>
  new Set(texts.flatMap((text) => text.toLowerCase().split(/[\s.,()]+/)).filter((word) => word.length > 4));
