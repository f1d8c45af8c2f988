import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { foldForSearch, foldWords } from '../../src/comments/fold-for-search.ts';
import { leastTime } from '../support/least-time.ts';

/** Spellings that must be found by one another. */
const SAME: readonly (readonly string[])[] = [
  ['Müller', 'Mueller', 'Muller', 'MÜLLER', 'Mu\u0308ller'],
  ['Straße', 'Strasse', 'STRASSE', 'strasse'],
  ['Größe', 'Groesse', 'Grösse', 'GRÖẞE'],
  ['café', 'cafe', 'CAFÉ'],
  ['İstanbul', 'ıstanbul', 'ISTANBUL'],
  ['Đorđe', 'Dorde', 'Đorde'],
  ['ёлка', 'елка', 'ЕЛКА'],
  ['Αθήνα', 'αθηνα', 'ΑΘΗΝΑ'],
  ['ΣΊΣΥΦΟΣ', 'Σίσυφος'],
  ['أحمد', 'احمد', 'إحمد', 'آحمد', 'أَحْمَد', 'أحمـــد'],
  ['علي', 'على', 'علی'],
  ['کتاب', 'كتاب'],
  ['مدرسة', 'مدرسه'],
  ['می\u200cروم', 'ميروم'],
  ['ہمارا', 'همارا'],
  ['۱۲۳', '١٢٣', '१२३', '123', '１２３'],
  ['ሰላም', 'ሠላም'],
  ['Auf\u00ADent\u200Bhalt', 'Aufenthalt'],
  ['ﬁnden', 'finden'],
];

test('spellings of one word become one word', () => {
  for (const spellings of SAME) {
    const folded = new Set(spellings.map(foldForSearch));
    assert.equal(folded.size, 1, `${spellings.join(', ')}: ${[...folded].join(', ')}`);
  }
});

test('different words stay different', () => {
  for (const [one, other] of [
    ['Haus', 'Maus'],
    ['कम', 'काम'],
    ['كل', 'قل'],
    ['дом', 'том'],
    ['12', '21'],
  ] as const)
    assert.notEqual(foldForSearch(one), foldForSearch(other));
});

test('everything that is no letter, digit or mark separates words', () => {
  assert.equal(
    foldForSearch('Hilfe! (sofort) – bitte_jetzt "NEAR" a*b\u0000c'),
    'hilfe sofort bitte jetzt near a b c',
  );
  assert.equal(foldForSearch('… !? *** "" \u200B'), '');
  assert.equal(foldForSearch('\uD800x\uDC00'), 'x');
});

test('the digits of every script become 0 to 9', () => {
  const digits = Array.from({ length: 0x110000 }, (_, code) => code)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code))
    .filter((character) => /\p{Nd}/u.test(character));
  assert.ok(digits.length > 600);
  digits.forEach((digit, index) => {
    assert.equal(foldForSearch(digit), String(index % 10), `U+${digit.codePointAt(0)?.toString(16)}`);
  });
});

test('folding again changes nothing, whatever the text', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.lorem());
  fc.assert(
    fc.property(text, (given) => {
      const once = foldForSearch(given);
      assert.equal(foldForSearch(once), once);
      assert.match(once, /^(?:[\p{L}\p{N}\p{M}]+(?: [\p{L}\p{N}\p{M}]+)*)?$/u);
    }),
    { numRuns: 5000 },
  );
});

test('words come in order and know where they stood', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let last = 0;
      for (const { word, start, end } of foldWords(text)) {
        assert.ok(start >= last - 1 && end > start && end <= text.length);
        assert.ok(word.length > 0);
        last = end;
      }
    }),
    { numRuns: 2000 },
  );
  const text = 'Frau Müller, Straße 5';
  assert.deepEqual(
    foldWords(text).map(({ start, end }) => text.slice(start, end)),
    ['Frau', 'Müller', 'Straße', '5'],
  );
});

test('a long hostile text folds in time that grows with its length', () => {
  const time = (length: number) => {
    const text = `${'\u0301'.repeat(length)}${'ﷺ'.repeat(length)}${'ae'.repeat(length)}`;
    return leastTime(() => foldForSearch(text));
  };
  time(1000);
  assert.ok(time(40_000) < 40 * (time(4000) + 5), 'not quadratic');
});
