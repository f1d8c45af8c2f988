import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, dayOf, mondayOf, readDay, spanOf, startOf } from '../../src/insights/calendar.ts';
import { daysOf, weeksOf } from '../../src/insights/period.ts';

const HOUR = 3_600_000;
const hours = ({ from, until }: { from: number; until: number }) => (until - from) / HOUR;

test('a day begins at midnight in Berlin, in winter and in summer', () => {
  assert.equal(startOf('2026-01-15'), Date.parse('2026-01-14T23:00Z'));
  assert.equal(startOf('2026-07-15'), Date.parse('2026-07-14T22:00Z'));
  assert.equal(dayOf(Date.parse('2026-07-14T21:59:59.999Z')), '2026-07-14');
  assert.equal(dayOf(Date.parse('2026-07-14T22:00Z')), '2026-07-15');
});

test('the days on which the clocks change have 23 and 25 hours, and their weeks 167 and 169', () => {
  assert.equal(hours(spanOf('2026-03-29', 1)), 23);
  assert.equal(hours(spanOf('2026-10-25', 1)), 25);
  assert.equal(hours(spanOf('2026-03-23', 7)), 167);
  assert.equal(hours(spanOf('2026-10-19', 7)), 169);
});

test('every instant lies in the day that it is told to be', () => {
  const instants = fc.integer({ min: Date.parse('2020-01-01'), max: Date.parse('2035-01-01') });
  fc.assert(
    fc.property(instants, (at) => {
      const { from, until } = spanOf(dayOf(at), 1);
      return from <= at && at < until;
    }),
  );
});

test('a week begins on Monday, across the end of a year too', () => {
  assert.equal(mondayOf('2026-11-23'), '2026-11-23');
  assert.equal(mondayOf('2026-11-29'), '2026-11-23');
  assert.equal(mondayOf('2027-01-01'), '2026-12-28');
  assert.equal(addDays('2028-02-28', 1), '2028-02-29');
});

test('four weeks are four whole ones and the running one, without a gap, up to today', () => {
  const now = Date.parse('2026-11-04T09:00Z');
  const weeks = weeksOf('4w', now);
  assert.deepEqual(
    weeks.map(({ day }) => day),
    ['2026-10-05', '2026-10-12', '2026-10-19', '2026-10-26', '2026-11-02'],
  );
  assert.deepEqual(
    weeks.map(({ isRunning }) => isRunning),
    [false, false, false, false, true],
  );
  const days = daysOf(weeks, now);
  assert.equal(days.length, 31);
  assert.equal(days.at(-1)?.day, '2026-11-04');
  for (const slots of [weeks, days])
    for (const [index, slot] of slots.slice(1).entries()) assert.equal(slot.from, slots[index]?.until);
  assert.equal(weeksOf('12w', now).length, 13);
  assert.equal(weeksOf('12m', now).length, 53);
});

test('only days that there are can be asked for', () => {
  assert.equal(readDay('2026-11-30'), '2026-11-30');
  for (const text of [null, '', '2026-11-31', '2026-13-01', '30.11.2026', '2026-11-3', '1026-11-30'])
    assert.equal(readDay(text), null);
});
