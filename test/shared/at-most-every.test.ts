import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atMostEvery } from '../../src/shared/at-most-every.ts';

test('who asks within the span shares one reading; after it there is another, a failed one too', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  let read = 0;
  const ask = atMostEvery(250, async () => {
    read++;
    if (read === 2) throw new Error('no');
    return read;
  });
  assert.deepEqual(await Promise.all([ask(), ask()]), [1, 1]);
  t.mock.timers.tick(249);
  assert.equal(await ask(), 1);
  t.mock.timers.tick(1);
  await assert.rejects(ask());
  t.mock.timers.tick(250);
  assert.equal(await ask(), 3);
});
