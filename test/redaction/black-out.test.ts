import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { blackOut } from '../../src/redaction/black-out.ts';
import { findPersonalDetails } from '../../src/redaction/find-personal-details.ts';
import { cutsSequence } from '../../src/redaction/sequences.ts';
import { AppError } from '../../src/shared/errors.ts';
import { ADDRESS_CASES } from './cases-addresses.ts';
import { LANGUAGE_CASES } from './cases-languages.ts';
import { NAME_CASES } from './cases-names.ts';
import { NUMBER_CASES } from './cases-numbers.ts';

const TEXTS = [...NUMBER_CASES, ...ADDRESS_CASES, ...NAME_CASES, ...Object.values(LANGUAGE_CASES).flat()].map(
  ([text]) => text,
);
const CRUMBS = ['+', '0', '00', '49', '(', ')', '-', '/', '.', ' ', '\n', '@', ',', ':', '…', '[', ']', '[…]', 'at', 'dot', 'com']
  .concat(['ich heiße', 'Ahmad', 'اسمي', 'Az.', 'Tel', 'Str.', 'straße', '12', '1234567-423', '٠١٥١', '\u0301', '\u200D', '👩‍👧', '\uD83D', '\u200F', 'ە']); // biome-ignore format: words
/** Comments glued from pieces of real ones, so that finds lie side by side and inside one another. */
const comment = fc
  .array(fc.oneof(fc.constantFrom(...TEXTS), fc.constantFrom(...CRUMBS), fc.string({ unit: 'grapheme', maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 12 })
  .chain((pieces) => fc.constantFrom('', ' ', ' ').map((glue) => pieces.join(glue))); // biome-ignore format: one arbitrary

test('spans are in order, in bounds, apart from one another, and tear no character', () => {
  fc.assert(
    fc.property(comment, (text) => {
      let from = 0;
      for (const { start, end } of findPersonalDetails(text)) {
        assert.ok(from <= start && start < end && end <= text.length);
        assert.ok(!cutsSequence(text, start) && !cutsSequence(text, end));
        from = end;
      }
    }),
    { numRuns: 400 },
  );
});

test('once everything found is blacked out, nothing more is found', () => {
  fc.assert(
    fc.property(comment, (text) => {
      assert.deepEqual(findPersonalDetails(blackOut(text, findPersonalDetails(text))), []);
    }),
    { numRuns: 400 },
  );
});

test('what lies between the spans stays as it was', () => {
  const text = fc
    .array(fc.constantFrom('a', 'ب', ' ', '1', 'ß'), { minLength: 1, maxLength: 40 })
    .map((s) => s.join(''));
  fc.assert(
    fc.property(text, fc.infiniteStream(fc.boolean()), (whole, out) => {
      const flags = Array.from(whole, () => out.next().value === true);
      const spans = flags.flatMap((taken, at) => (taken ? [{ start: at, end: at + 1 }] : []));
      const expected = Array.from(whole, (letter, at) => (flags[at] ? (flags[at - 1] ? '' : '[…]') : letter));
      assert.equal(blackOut(whole, spans.reverse()), expected.join(''));
    }),
  );
});

test('spans that touch or overlap become one', () => {
  assert.equal(blackOut('0123456789', [{ start: 4, end: 6 }, { start: 1, end: 3 }, { start: 3, end: 5 }]), '0[…]6789'); // biome-ignore format: one line
  assert.equal(blackOut('abc', []), 'abc');
});

for (const [what, text, start, end] of [
  ['begins before the text', 'abc', -1, 2],
  ['ends behind the text', 'abc', 1, 4],
  ['is inverted', 'abc', 2, 1],
  ['is empty', 'abc', 2, 2],
  ['is no whole number', 'abc', 0.5, 2],
  ['is not a number', 'abc', Number.NaN, 2],
  ['cuts a surrogate pair', 'a👍b', 0, 2],
  ['cuts an accent off its letter', 'e\u0301a', 0, 1],
  ['cuts a joined emoji', '👩\u200D👧', 0, 3],
] as const) {
  test(`a span that ${what} is refused`, () => {
    assert.throws(
      () => blackOut(text, [{ start, end }]),
      (error) => error instanceof AppError && error.code === 'invalid',
    );
  });
}
