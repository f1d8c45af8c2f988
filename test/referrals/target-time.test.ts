import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alarmAt, isOverdue, targetAt } from '../../src/referrals/target-time.ts';
import { isWorkingDay } from '../../src/referrals/working-day.ts';
import { nearestDate } from '../../src/screening/dates.ts';
import type { Urgency } from '../../src/screening/verdict.ts';

const HOLIDAYS = [
  '2026-01-01', '2026-04-03', '2026-04-06', '2026-05-01', '2026-05-14', '2026-05-25', '2026-12-25',
  '2027-03-26', '2027-03-29', '2027-05-06', '2027-05-17', '2028-04-14', '2028-04-17', '2028-10-03',
  '2028-10-31', '2024-03-29', '2024-04-01', '2038-04-26',
] as const; // biome-ignore format: rows

test('public holidays of Lower Saxony and weekends are no working days, other days are', () => {
  for (const day of HOLIDAYS) assert.equal(isWorkingDay(day), false, day);
  for (const day of ['2026-11-28', '2026-11-29']) assert.equal(isWorkingDay(day), false, day);
  // no holidays here: Epiphany, Corpus Christi, Assumption, All Saints, Repentance Day, Christmas Eve
  for (const day of ['2026-01-06', '2026-06-04', '2028-08-15', '2028-11-01', '2026-11-18', '2026-12-24'])
    assert.equal(isWorkingDay(day), true, day);
});

const TARGETS: readonly (readonly [urgency: Urgency, opened: string, target: string])[] = [
  ['emergency', '2026-11-28T23:15:00+01:00', '2026-11-28T23:15:00+01:00'],
  ['urgent', '2026-11-24T10:00:00+01:00', '2026-11-25T10:00:00+01:00'],
  ['urgent', '2026-11-27T15:30:00+01:00', '2026-11-30T15:30:00+01:00'],
  ['urgent', '2026-11-28T00:30:00+01:00', '2026-11-30T00:30:00+01:00'],
  ['normal', '2026-11-24T10:00:00+01:00', '2026-11-27T10:00:00+01:00'],
  ['normal', '2026-11-26T10:00:00+01:00', '2026-12-01T10:00:00+01:00'],
  ['normal', '2026-12-23T10:00:00+01:00', '2026-12-29T10:00:00+01:00'],
  ['urgent', '2026-04-02T17:00:00+02:00', '2026-04-07T17:00:00+02:00'],
  ['urgent', '2026-03-27T09:00:00+01:00', '2026-03-30T09:00:00+02:00'],
  ['normal', '2026-10-23T09:00:00+02:00', '2026-10-28T09:00:00+01:00'],
  ['normal', '2026-12-30T23:59:00+01:00', '2027-01-05T23:59:00+01:00'],
  // late in the evening in Berlin it is still the day before in UTC
  ['urgent', '2026-06-30T00:10:00+02:00', '2026-07-01T00:10:00+02:00'],
];

for (const [urgency, opened, target] of TARGETS)
  test(`${urgency}, opened ${opened}: a counsellor should have acted by ${target}`, () => {
    const at = targetAt(urgency, Date.parse(opened));
    assert.equal(new Date(at).toISOString(), new Date(Date.parse(target)).toISOString());
  });

test('overdue is what waits for a counsellor beyond its target time', () => {
  const [targetAt, soon] = [1000, 999];
  assert.equal(isOverdue({ state: 'open', targetAt }, soon), false);
  for (const [state, expected] of [
    ['open', true],
    ['declined', true],
    ['offered', false],
    ['handed_over', false],
    ['accepted', false],
    ['closed', false],
  ] as const)
    assert.equal(isOverdue({ state, targetAt }, targetAt), expected, state);
  assert.equal(alarmAt('emergency', 0), 30 * 60_000);
});

test('the deadline is the nearest date that is not past; quoted words have none', () => {
  const today = new Date('2026-11-29');
  assert.equal(
    nearestDate('Geboren am 12.3.1990, Termin am 3.12.2026, Umzug am 24.12.', today),
    '2026-12-03',
  );
  assert.equal(nearestDate('Die Frist endet am 15. Januar', today), '2027-01-15');
  assert.equal(nearestDate('heute, 29.11.2026', today), '2026-11-29');
  assert.equal(nearestDate('Ohne Datum', today), null);
  assert.equal(nearestDate('Am 1.5.2020 kam ich an', today), null);
});
