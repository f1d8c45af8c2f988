import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { protectedCount, protectTable, type Shown } from '../../src/insights/small-numbers.ts';

test('a number below three is never shown, nought included', () => {
  assert.deepEqual([0, 1, 2, 3, 40].map(protectedCount), ['few', 'few', 'few', 3, 40]);
});

test('where a total would tell the only small number, the next smallest is withheld too', () => {
  assert.deepEqual(protectTable([[5, 9, 2]]), [['some', 9, 'few']]);
  assert.deepEqual(protectTable([[9, 2, 2]]), [['some', 'few', 'few']], 'four in two places are two and two');
  assert.deepEqual(protectTable([[9, 1, 2]]), [[9, 'few', 'few']]);
  assert.deepEqual(protectTable([[9, 0, 0]]), [[9, 'few', 'few']], 'that nothing is there leads to nobody');
  assert.deepEqual(protectTable([]), []);
});

test('from the total of a row no small number in it can be worked out, as long as there was one to withhold', () => {
  const tables = fc.integer({ min: 1, max: 5 }).chain((width) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 5,
    }),
  );
  fc.assert(
    fc.property(tables, (counts) => {
      const shown = protectTable(counts);
      counts.forEach((row, y) => {
        const line = shown[y] ?? [];
        assert.ok(row.every((count, x) => isTrue(count, line[x])));
        const few = row.filter((_, x) => line[x] === 'few');
        const hasOther = line.some((one) => one !== 'few');
        if (few.some((count) => count > 0) && hasOther) assert.ok(canBeOtherwise(row, line));
      });
    }),
  );
});

const isTrue = (count: number, shown: Shown | undefined) =>
  shown === 'few' ? count < 3 : shown === 'some' ? count >= 3 : shown === count;

/** Whether other numbers below three fit what is shown and its total. */
function canBeOtherwise(row: readonly number[], line: readonly Shown[]): boolean {
  const withheld = row.filter((_, x) => line[x] === 'few');
  const rest = row.filter((_, x) => line[x] === 'some').reduce((sum, count) => sum + count - 3, 0);
  const sum = withheld.reduce((total, count) => total + count, 0);
  const most = Math.min(2 * withheld.length, sum + rest);
  const least = line.includes('some') ? 0 : sum;
  return most !== least || (withheld.length > 1 && sum > 0 && sum < 2 * withheld.length);
}
