import assert from 'node:assert/strict';
import { test } from 'node:test';
import { needOf } from '../../src/referrals/need-of.ts';
import type { ReferralContent } from '../../src/referrals/referral.ts';
import { screen } from '../../src/screening/screen.ts';
import { SUICIDE_PHRASES } from './suicide-phrases.ts';

/** One sentence among many. */
const LONG_STORY = `Ich habe seit sechs Jahren eine Duldung und darf nicht arbeiten. Meine Kinder sind in Syrien und
  meine Frau auch. Das Jobcenter zahlt nicht, die Wohnung ist voller Schimmel, der Vermieter hat gekündigt, ich habe
  Schulden und Schmerzen und keinen Arzt. Der Anwalt antwortet nicht, das BAMF hat abgelehnt und die Klage läuft.
  Manchmal denke ich, ich will nicht mehr leben. Bitte helfen Sie mir, wer kann mir helfen?`;

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

for (const [lang, phrases] of Object.entries(SUICIDE_PHRASES)) {
  test(`thoughts of suicide are seen, and are an emergency: ${lang}`, () => {
    for (const text of phrases) {
      const { isSuicide, urgency } = need(text);
      assert.deepEqual({ isSuicide, urgency }, { isSuicide: true, urgency: 'emergency' }, text);
    }
  });
}

test('thoughts of suicide are seen beside other troubles, with whoever is named', () => {
  for (const text of [
    'Ich will mich umbringen. Morgen werde ich abgeschoben.',
    'Will mich umbringen',
    'Mein Mann hat mich verlassen, ich will mich umbringen.',
    'Quiero matarme, mi marido me dejó.',
    LONG_STORY,
  ])
    assert.deepEqual([need(text).isSuicide, need(text).urgency], [true, 'emergency'], text);
});

test('thoughts of suicide alone are no matter of violence', () => {
  assert.ok(!need('ich will mich heute Nacht umbringen').topics.includes('violence'));
  assert.ok(need('Mein Mann schlägt mich, ich will nicht mehr leben.').topics.includes('violence'));
});

test('whoever is threatened with death by another is not taken for suicidal', () => {
  for (const text of [
    'Mein Mann will mich umbringen',
    'Er will mich heute Nacht umbringen',
    'Mein Bruder hat gedroht, mich umzubringen',
    'Ich habe Angst, dass er mich umbringt',
    'Meine Familie will mich töten',
    'My husband wants to kill me',
    'Mon mari veut me tuer',
    "Mon frère dit qu'il va me tuer",
    'Mi marido quiere matarme',
    'Kocam beni öldürmek istiyor',
    'زوجي يريد أن يقتلني',
  ]) {
    assert.equal(need(text).isSuicide, false, text);
    assert.ok(need(text).topics.includes('violence'), text);
  }
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
