import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createProgress } from '../../src/commands/progress.ts';

function shown(isTTY: boolean, total: number): string {
  let written = '';
  const write = (text: string) => {
    written += text;
    return true;
  };
  const progress = createProgress({ isTTY, write });
  for (let done = 0; done <= total; done += 50) progress.tell(done, total);
  progress.end();
  return written;
}

test('in a log each five thousand comments make a line', () => {
  assert.equal(shown(false, 10_050), '5000 of 10050 comments (49 %)\n10000 of 10050 comments (99 %)\n');
});

test('on a terminal one line changes, up to the last comment', () => {
  assert.match(shown(true, 10_050), /^\r.*\r10050 of 10050 comments \(100 %\)\n$/s);
});
