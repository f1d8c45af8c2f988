import assert from 'node:assert/strict';
import { test } from 'node:test';
import { giveWay } from '../../src/shared/queue/give-way.ts';

/** Keeps the process busy, as requests do, until it is told to stop. */
function makeBusy(): () => void {
  let isOver = false;
  const work = () => {
    const until = performance.now() + 3;
    while (performance.now() < until);
    if (!isOver) setImmediate(work);
  };
  setImmediate(work);
  return () => {
    isOver = true;
  };
}

test('work in the background goes on soon while there is nothing else to do', async () => {
  // waits for an hour if it took the process for busy
  assert.equal(await giveWay(400_000), false);
});

test('it gives way while the process is busy, and goes on after nine times what it took', async (t) => {
  t.after(makeBusy());
  const begun = performance.now();
  assert.equal(await giveWay(20), true);
  assert.ok(performance.now() - begun >= 9 * 20);
});

test('it goes on as soon as the process is not busy any more', async () => {
  const calm = makeBusy();
  const waiting = giveWay(400_000);
  setTimeout(calm, 50);
  assert.equal(await waiting, false);
});
