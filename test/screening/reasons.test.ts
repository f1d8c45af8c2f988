import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainSignal, SIGNALS } from '../../src/screening/explain.ts';
import { screen } from '../../src/screening/screen.ts';
import { readHeldOut } from '../../src/screening/training/corpus.ts';

const CLEAR = [
  'Mein Freund aus Guinea soll am Freitag abgeschoben werden, bitte helfen Sie ihm!',
  'My husband beats me every night and locks the door, I am afraid.',
  'I am a social worker. My client got a refusal. What is the deadline to appeal?',
  'Danke für den guten Artikel, sehr informativ.',
  'Buy real German passport and residence permit, registered, WhatsApp +1 555 0100',
  'أخي رح يتم ترحيله يوم الجمعة، أرجوكم ساعدونا.',
];

for (const text of CLEAR) {
  test(`removing the reasons of a clear verdict lowers its score: ${text}`, () => {
    const before = screen(text);
    const spans = before.reasons.filter(({ weight, phrase }) => weight > 0 && phrase);
    assert.ok(spans.length > 0, 'a clear verdict has reasons that stand in the text');
    let rest = text;
    for (const { start = 0, end = 0 } of spans) {
      rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
    }
    assert.ok(screen(rest, { lang: before.lang }).scores[before.label] < before.scores[before.label]);
  });
}

test('removing the reasons lowers the score of nearly every comment', () => {
  const rows = readHeldOut('dev');
  const lowered = rows.filter(({ text }) => {
    const before = screen(text);
    let rest = text;
    for (const { weight, start = 0, end = 0 } of before.reasons) {
      if (weight > 0) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
    }
    return screen(rest, { lang: before.lang }).scores[before.label] < before.scores[before.label];
  });
  assert.ok(lowered.length >= rows.length * 0.98, `${lowered.length} of ${rows.length}`);
});

test('at most eight reasons are given, the strongest first', () => {
  for (const text of CLEAR) {
    const weights = screen(text).reasons.map(({ weight }) => Math.abs(weight));
    assert.ok(weights.length <= 8);
    assert.deepEqual(
      weights,
      [...weights].sort((a, b) => b - a),
    );
  }
});

test('every signal has a sentence in English and in German', () => {
  for (const { id, en, de } of SIGNALS) {
    assert.ok(en.length > 3 && de.length > 3, id);
    assert.equal(explainSignal(id, 'de'), de);
  }
  assert.equal(explainSignal('a-signal-of-an-older-model', 'en'), 'a-signal-of-an-older-model');
});
