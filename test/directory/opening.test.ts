import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Contact, OpeningTime } from '../../src/directory/contact.ts';
import { groupHours, isOpenAt, isRoundTheClock, nextOpening } from '../../src/directory/opening.ts';
import { visitorTexts } from '../../src/shared/i18n.ts';
import { contactBlock } from '../../views/mail/contact-block.ts';
import { hoursText, hoursView, openingView } from '../../views/visitor/contact-hours.ts';
import { draft } from '../support/entry.ts';

const on = (weekdays: number[], opens: string, closes: string): OpeningTime[] =>
  weekdays.map((weekday) => ({ weekday, opens, closes }));
const ALL = [1, 2, 3, 4, 5, 6, 7];
const OFFICE = [...on([1, 2, 3, 4], '09:00', '16:00'), ...on([5], '09:00', '13:00')];
const at = (text: string) => Date.parse(text);
const next = (hours: OpeningTime[], now: string) => {
  const opening = nextOpening(hours, at(now));
  return opening === null ? null : new Date(opening).toISOString();
};

test('open from the first minute until before the last, on German clocks', () => {
  // Tuesday in winter
  assert.equal(isOpenAt(OFFICE, at('2026-12-01T07:59:59Z')), false);
  assert.equal(isOpenAt(OFFICE, at('2026-12-01T08:00:00Z')), true);
  assert.equal(isOpenAt(OFFICE, at('2026-12-01T14:59:59Z')), true);
  assert.equal(isOpenAt(OFFICE, at('2026-12-01T15:00:00Z')), false);
  // Tuesday in summer
  assert.equal(isOpenAt(OFFICE, at('2026-07-07T06:59:59Z')), false);
  assert.equal(isOpenAt(OFFICE, at('2026-07-07T07:00:00Z')), true);
  assert.equal(isOpenAt(OFFICE, at('2026-07-05T10:00:00Z')), false, 'Sunday');
});

test('unknown hours are unknown, not closed', () => {
  assert.equal(isOpenAt([], at('2026-12-01T08:00:00Z')), null);
  assert.equal(next([], '2026-12-01T08:00:00Z'), null);
});

test('it opens next later today, tomorrow, or after the weekend', () => {
  assert.equal(next(OFFICE, '2026-12-01T05:00:00Z'), '2026-12-01T08:00:00.000Z');
  assert.equal(next(OFFICE, '2026-12-01T15:00:00Z'), '2026-12-02T08:00:00.000Z');
  assert.equal(next(OFFICE, '2026-12-04T12:00:00Z'), '2026-12-07T08:00:00.000Z');
  assert.equal(next(on([2], '09:00', '12:00'), '2026-12-01T08:00:00Z'), '2026-12-08T08:00:00.000Z');
  const twice = [...on([2], '09:00', '12:00'), ...on([2], '14:00', '16:00')];
  assert.equal(next(twice, '2026-12-01T11:30:00Z'), '2026-12-01T13:00:00.000Z');
});

test('the clock changes in between', () => {
  // Friday before the summer time of 2026-03-29, and before its end on 2026-10-25
  assert.equal(next(OFFICE, '2026-03-27T13:00:00Z'), '2026-03-30T07:00:00.000Z');
  assert.equal(next(OFFICE, '2026-10-23T12:00:00Z'), '2026-10-26T08:00:00.000Z');
  // 2:30 does not exist that night
  assert.equal(next(on([7], '02:30', '04:00'), '2026-03-28T12:00:00Z'), '2026-03-29T01:30:00.000Z');
  // and comes twice that night: the first counts
  assert.equal(next(on([7], '02:30', '04:00'), '2026-10-24T12:00:00Z'), '2026-10-25T00:30:00.000Z');
});

test('around the clock is open every minute and opens never', () => {
  const always = on(ALL, '00:00', '24:00');
  assert.ok(isRoundTheClock(always));
  assert.ok(!isRoundTheClock(on([1, 2, 3, 4, 5], '00:00', '24:00')));
  for (const now of [
    '2026-03-29T00:59:59Z',
    '2026-03-29T01:00:00Z',
    '2026-12-31T22:59:59Z',
    '2026-10-25T00:59:59Z',
  ])
    assert.equal(isOpenAt(always, at(now)), true, now);
  assert.equal(next(always, '2026-12-01T08:00:00Z'), null);
});

test('days with the same hours stand together', () => {
  const hours = [...on([1, 3, 5], '09:00', '17:00'), ...on([2, 4], '09:00', '19:00')];
  assert.deepEqual(groupHours(hours), [
    {
      days: [1, 3, 5].map((day) => ({ from: day, to: day })),
      times: [{ opens: '09:00', closes: '17:00' }],
    },
    {
      days: [2, 4].map((day) => ({ from: day, to: day })),
      times: [{ opens: '09:00', closes: '19:00' }],
    },
  ]);
  assert.deepEqual(
    groupHours(OFFICE).map(({ days }) => days),
    [[{ from: 1, to: 4 }], [{ from: 5, to: 5 }]],
  );
});

const plain = (markup: { toString(): string }) =>
  markup
    .toString()
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

test('hours are told in the language of the reader, as German time', () => {
  assert.equal(
    plain(hoursView(OFFICE, visitorTexts('de'))),
    'Mo–Do 9:00–16:00 Fr 9:00–13:00 (deutsche Zeit)',
  );
  assert.equal(
    plain(hoursView(OFFICE, visitorTexts('en'))),
    'Mon–Thu 9:00–16:00 Fri 9:00–13:00 (German time)',
  );
  assert.match(plain(hoursView(OFFICE, visitorTexts('ar'))), /الاثنين–الخميس/);
  assert.match(hoursView(OFFICE, visitorTexts('de')).toString(), /<time datetime="09:00">9:00<\/time>/);
  assert.equal(plain(hoursView(on(ALL, '00:00', '24:00'), visitorTexts('de'))), 'rund um die Uhr');
  const opening = openingView(at('2026-12-07T08:00:00Z'), visitorTexts('en'));
  assert.match(opening.toString(), /<time datetime="2026-12-07T08:00:00.000Z">Monday/);
});

test('a mail tells the hours as the page does, in HTML and in plain text', () => {
  for (const lang of ['de', 'en', 'ar', 'ti']) {
    const texts = visitorTexts(lang);
    for (const hours of [OFFICE, on(ALL, '00:00', '24:00'), on([1, 2], '09:00', '24:00')]) {
      const block = contactBlock({ id: '1', ...draft({ hours }) } satisfies Contact, texts);
      assert.ok(typeof block === 'object' && 'plain' in block);
      const told = plain(hoursView(hours, texts));
      const mailed = hoursText(hours, texts);
      assert.equal(mailed.replaceAll(';', ''), told);
      assert.ok(block.plain.includes(`${texts.t('contactHours')}: `) && block.plain.includes(mailed), lang);
      assert.ok(block.html.toString().includes(`<bdi>${mailed}</bdi>`), lang);
    }
  }
  assert.equal(hoursText(OFFICE, visitorTexts('de')), 'Mo–Do 9:00–16:00; Fr 9:00–13:00 (deutsche Zeit)');
});
