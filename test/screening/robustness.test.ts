import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { screen } from '../../src/screening/screen.ts';
import type { Label, Verdict } from '../../src/screening/verdict.ts';

const CLEAR: readonly [Label, string][] = [
  ['referral', 'Ich habe seit drei Jahren eine Duldung und die Ausländerbehörde antwortet nicht. Was kann ich tun?'],
  ['referral', 'Mein Freund soll am Freitag abgeschoben werden, bitte helfen Sie ihm!'],
  ['referral', 'My husband beats me and I am afraid for my children, please help me.'],
  ['general', 'Danke für den guten Artikel, sehr informativ und gut geschrieben.'],
  ['general', 'Thank you for this excellent article, very well written.'],
  ['general', 'Die Asylpolitik der Regierung ist gescheitert, wir Steuerzahler müssen dafür zahlen.'],
]; // biome-ignore format: one case a line

const CHANGES: readonly [string, (text: string) => string][] = [
  ['HTML remains', (text) => `<p><b>${text.replaceAll(' ', ' <br>')}</b></p>`],
  ['entities', (text) => text.replaceAll('ä', '&auml;').replaceAll('ü', '&uuml;').replaceAll(' ', '&nbsp;')],
  ['zero-width characters', (text) => [...text].join('\u200b')],
  ['umlauts as ae, oe, ue', (text) => text.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue')],
  ['dropped umlaut dots', (text) => text.normalize('NFD').replace(/\p{M}/gu, '')],
  ['decomposed letters', (text) => text.normalize('NFD')],
  ['upper case', (text) => text.toUpperCase()],
  ['lower case', (text) => text.toLowerCase()],
  ['doubled letters', (text) => text.replace(/[aeiou]/g, '$&$&$&')],
  ['Cyrillic letters that look alike', (text) => text.replaceAll('a', 'а').replaceAll('o', 'о')],
  ['digits for letters', (text) => text.replace(/(?<=\p{L})[eo](?=\p{L})/gu, (e) => (e === 'e' ? '3' : '0'))],
  ['emoji between the words', (text) => text.replaceAll(' ', ' 🙏 ')],
  [
    'an earlier comment quoted above',
    (text) => `> Das ist doch alles Unsinn, die Politik hat versagt!\n\n${text}`,
  ],
  ['repeated marks', (text) => text.replace(/[.!?]/g, '$&$&$&$&')],
];

for (const [name, change] of CHANGES) {
  test(`${name} keep the label of clear texts`, () => {
    for (const [label, text] of CLEAR) assert.equal(screen(change(text)).label, label, change(text));
  });
}

function isSound(text: string, verdict: Verdict): void {
  const sum = Object.values(verdict.scores).reduce((a, b) => a + b, 0);
  assert.ok(Math.abs(sum - 1) < 1e-9, `scores sum to ${sum}`);
  for (const { phrase, start, end, weight } of verdict.reasons) {
    assert.ok(Number.isFinite(weight));
    if (phrase === undefined) continue;
    assert.ok(start !== undefined && end !== undefined && start >= 0 && start < end && end <= text.length);
    assert.equal(phrase, text.slice(start, end));
  }
  assert.equal(verdict.urgency !== null, verdict.label === 'referral');
  assert.equal(verdict.topics.length > 0, verdict.label === 'referral');
}

const words = fc.constantFrom(
  ...CLEAR.flatMap(([, text]) => text.split(' ')),
  ...[
    '<b',
    '&amp',
    '&',
    '\ud83d',
    'أخي',
    'ترحيل',
    'دولدونگ',
    'ብርሃን',
    '0151/234567',
    '§ 25',
    '12.3.',
    '@',
    '\n',
  ],
);

test('whatever is written, the verdict is sound and its phrases stand in the text', () => {
  const anything = fc.oneof(
    fc.string({ maxLength: 300 }),
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 }).map((c) => String.fromCharCode(...c)),
    fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
  );
  const today = new Date('2026-03-03T00:00:00Z');
  fc.assert(
    fc.property(anything, (text) => isSound(text, screen(text, { today }))),
    { numRuns: 600 },
  );
});

test('odd texts get a sound verdict', () => {
  const odd = [
    '',
    ' ',
    '\n\n',
    '\ud800',
    '\udc00\ud800',
    '🙏'.repeat(5000),
    'x'.repeat(5000),
    '???',
    'sdfg hjkl qwer',
  ];
  for (const text of odd) isSound(text, screen(text));
});

test('nonsense, emoji and silence are no referral', () => {
  for (const text of ['', '🙏'.repeat(5000), '.....', '12345'])
    assert.notEqual(screen(text).label, 'referral', text);
});

test('what is quoted does not count, unless nothing else is there', () => {
  const plea = 'Mein Mann schlägt mich jeden Abend, ich habe Angst, bitte helfen Sie mir.';
  assert.equal(screen(`> ${plea}\n\nDanke für den guten Artikel.`).label, 'general');
  assert.equal(screen(`> ${plea}`).label, 'referral');
});

test('an unknown language code is ignored and a known one is taken', () => {
  assert.equal(screen('Ich brauche Hilfe', { lang: 'tlh' }).lang, 'de');
  assert.equal(screen('Ich brauche Hilfe', { lang: 'tr' }).lang, 'tr');
});

test('the same text always gets the same verdict', () => {
  for (const [, text] of CLEAR) assert.deepEqual(screen(text), screen(text));
});
