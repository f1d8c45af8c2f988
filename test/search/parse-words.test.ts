import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { endOfDay, startOfDay } from '../../src/search/berlin-day.ts';
import { excerptOf } from '../../src/search/excerpt.ts';
import { parseWords } from '../../src/search/parse-words.ts';

/** The terms as text: "a b" a phrase, * at a beginning of a word, - in front of what is left out. */
function read(input: string): string[] {
  const { terms, excluded } = parseWords(input);
  const text = (sign: string) => (term: { words: readonly string[]; isPrefix: boolean }) =>
    `${sign}${term.words.join(' ')}${term.isPrefix ? '*' : ''}`;
  return [...terms.map(text('')), ...excluded.map(text('-'))];
}

test('words, phrases and exclusions are read', () => {
  assert.deepEqual(read('Wohnung Kassel'), ['wohnung', 'kasel*']);
  assert.deepEqual(read('"neue Wohnung" frei'), ['neu wohnung', 'frei*']);
  assert.deepEqual(read('„neue Wohnung“ -Werbung'), ['neu wohnung', '-werbung']);
  assert.deepEqual(read('-"zu teuer" Miete'), ['miete*', '-zu teur']);
  assert.deepEqual(read('Rhein-Main'), ['rhein main*']);
  assert.deepEqual(read('ab'), ['ab'], 'too short for a beginning');
  assert.deepEqual(read('"Wohnung"'), ['wohnung'], 'a phrase is meant as it stands');
  assert.deepEqual(read('"Wohn"ung frei -'), ['wohn', 'ung', 'frei']);
});

test('what is special to the database is a word like others, and any text can be read', () => {
  assert.deepEqual(read('NEAR(a b) OR words:x* ^y {z}'), ['near a', 'b', 'or', 'words x', 'y', 'z']);
  assert.deepEqual(read(`'; DROP TABLE comment; --`), ['drop', 'table', 'comment']);
  assert.deepEqual(read('" - * ()'), []);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (input) => {
      for (const term of [...parseWords(input).terms, ...parseWords(input).excluded])
        for (const word of term.words) assert.match(word, /^[\p{L}\p{N}\p{M}]+$/u);
    }),
  );
});

test('an excerpt is the part around the first hit, and its pieces are the text', () => {
  const text = `${'Vorher steht etwas anderes. '.repeat(20)}Die Straße in Müllheim ist lang. ${'Nachher auch. '.repeat(40)}`;
  const { terms } = parseWords('strasse mull');
  const pieces = excerptOf(text, terms);
  assert.deepEqual(
    pieces.filter(({ isHit }) => isHit).map(({ text }) => text),
    ['Straße', 'Müllheim'],
  );
  const shown = pieces.map((piece) => piece.text).join('');
  assert.ok(shown.startsWith('… ') && shown.endsWith(' …') && shown.length < 400);
  assert.ok(text.includes(shown.slice(2, -2)));
  assert.deepEqual(excerptOf('Kurz.', []), [{ text: 'Kurz.', isHit: false }]);
});

test('the pieces of an excerpt always are a part of the text', () => {
  const words = fc.array(
    fc.constantFrom('ja', 'Straße', '👩‍🚒', 'aaaa'.repeat(100), '\uD83D', 'x\u0301', ' ', '<b>'),
  );
  fc.assert(
    fc.property(words, (parts) => {
      const text = parts.join(' ');
      const shown = excerptOf(text, parseWords('strase').terms);
      const plain = shown
        .map((piece) => piece.text)
        .join('')
        .replace(/^… | …$/g, '');
      assert.ok(text.toWellFormed().includes(plain) || plain.includes('\uFFFD'));
      if (text.includes('Straße')) assert.ok(shown.some(({ isHit }) => isHit));
    }),
  );
});

test('days begin and end at midnight in Germany, in summer, winter and when the clocks change', () => {
  const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());
  assert.equal(iso(startOfDay('2026-01-15')), '2026-01-14T23:00:00.000Z');
  assert.equal(iso(startOfDay('2026-07-15')), '2026-07-14T22:00:00.000Z');
  assert.equal(iso(startOfDay('2026-03-29')), '2026-03-28T23:00:00.000Z');
  assert.equal(iso(endOfDay('2026-03-29')), '2026-03-29T22:00:00.000Z');
  assert.equal(iso(startOfDay('2026-10-25')), '2026-10-24T22:00:00.000Z');
  assert.equal(iso(endOfDay('2026-10-25')), '2026-10-25T23:00:00.000Z');
  assert.equal(iso(endOfDay('2026-12-31')), '2026-12-31T23:00:00.000Z');
  for (const wrong of ['', '2026-02-30', '2026-13-01', '26-01-01', 'gestern', '2026-01-01T00:00'])
    assert.equal(startOfDay(wrong), null, wrong);
});
