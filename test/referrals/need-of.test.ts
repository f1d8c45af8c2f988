import assert from 'node:assert/strict';
import { test } from 'node:test';
import { needOf } from '../../src/referrals/need-of.ts';
import type { ReferralContent } from '../../src/referrals/referral.ts';
import { screen } from '../../src/screening/screen.ts';

const content = (more: Partial<ReferralContent>) => more as ReferralContent;
const need = (text: string) => {
  const verdict = screen(text);
  return needOf(
    { urgency: verdict.urgency ?? 'normal', topics: verdict.topics, lang: verdict.lang },
    null,
    verdict,
  );
};

test('what the writer told comes before what the screening found', () => {
  const referral = { urgency: 'urgent', topics: ['asylum' as const], lang: 'de' } as const;
  const told = needOf(
    { ...referral, topics: [...referral.topics] },
    content({ place: 'Landkreis Stade', spokenLang: 'ar' }),
    null,
  );
  assert.deepEqual(told, {
    urgency: 'urgent',
    topics: ['asylum'],
    lang: 'ar',
    place: 'Landkreis Stade',
    groups: [],
    isSuicide: false,
  });
  const untold = needOf({ ...referral, topics: [...referral.topics] }, content({}), null);
  assert.equal(untold.lang, 'de');
  assert.equal(untold.place, null);
});

test('thoughts of suicide are seen in several languages', () => {
  for (const text of [
    'Ich kann nicht mehr, ich will nicht mehr leben.',
    'I want to kill myself',
    'Я хочу убить себя, мне никто не поможет',
    'Ich will mich umbringen. Morgen werde ich abgeschoben.',
  ])
    assert.equal(need(text).isSuicide, true, text);
  assert.equal(need('Mein Asylantrag wurde abgelehnt, was kann ich tun?').isSuicide, false);
});

test('a group only where a signal says so', () => {
  const cases: [string, string[]][] = [
    ['Mein Mann schlägt mich jeden Tag, ich habe Angst.', ['women']],
    ['زوجي يضربني كل يوم ساعدوني', ['women']],
    ['Meine Frau schlägt mich, was kann ich tun?', []],
    ['Ich bin schwanger und habe keine Krankenversicherung, was kann ich tun?', ['pregnant']],
    ['I am 16 and alone in Germany without parents, please help me', ['children']],
    ['Mein Mann wartet seit zwei Jahren auf sein Visum, was können wir tun?', []],
  ];
  for (const [text, groups] of cases) assert.deepEqual(need(text).groups, groups, text);
});
