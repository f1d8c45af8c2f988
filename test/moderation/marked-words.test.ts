import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sanitizeComment } from '../../src/comments/html-input.ts';
import { type Mark, markedWords } from '../../src/moderation/marked-words.ts';

const unmark = (markup: string) => markup.replace(/<mark class="(for|against|detail)">|<\/mark>/g, '');

test('stretches are marked within the markup, closed and opened again at its elements', () => {
  const text = 'Bitte <b>hilf mir</b> heute, <a href="https://example.org/x">hier</a>.';
  const mark = (words: string, kind: Mark['kind']): Mark => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    kind,
  });
  assert.equal(
    markedWords(text, [mark('<b>hilf mir</b> heute', 'for'), mark('Bitte', 'against')]),
    '<p><mark class="against">Bitte</mark> <b><mark class="for">hilf mir</mark></b><mark class="for"> heute</mark>, <a href="https://example.org/x" rel="nofollow ugc noopener">hier</a>.</p>',
  );
  assert.equal(
    unmark(markedWords(text, [mark('example.org', 'detail'), mark('hier', 'for')])),
    sanitizeComment(text),
    'an address in a tag stays as it is',
  );
  assert.equal(
    markedWords('ab cd', [
      { start: 0, end: 3, kind: 'for' },
      { start: 2, end: 5, kind: 'for' },
    ]),
    '<p><mark class="for">ab </mark>cd</p>',
  );
});

test('marks change nothing of the markup but themselves, whatever is marked', () => {
  const piece = fc.constantFrom(
    '<b>',
    '</b>',
    '<p>',
    '<br>',
    '<i>',
    '</i>',
    '<ul><li>',
    '</ul>',
    '<a href="https://x.org/?a=1&b=2">',
    '</a>',
    '\n',
    ' ',
    'Wort',
    'أحتاج',
    '<script>x</script>',
    '&lt;',
    '&#x202E;',
    '"',
    "'",
    '<',
    '>',
    '\uE000',
    '\uE001',
    '\uE003',
  );
  const marks = fc.array(
    fc.record({
      start: fc.nat(120),
      end: fc.nat(120),
      kind: fc.constantFrom<Mark['kind']>('for', 'against', 'detail'),
    }),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), marks, (pieces, chosen) => {
      const text = pieces.join('');
      const inTags = /<[^>]*$/;
      // a stretch that begins or ends within a tag would break the tag: those come from nowhere in earnest
      const whole = chosen.filter(
        ({ start, end }) => !inTags.test(text.slice(0, start)) && !inTags.test(text.slice(0, end)),
      );
      const marked = markedWords(text, whole);
      const opened = [...marked.matchAll(/<(\/?)mark/g)].map(([, slash]) => slash);
      assert.ok(
        opened.every((slash, index) => (slash === '/') === (index % 2 === 1)),
        'marks do not nest',
      );
      assert.doesNotMatch(marked, /[\uE000-\uE004]|<mark[^>]*>[^<]*<(?!\/mark)/);
      assert.doesNotMatch(unmark(marked), /<mark|<script/);
    }),
    { numRuns: 500 },
  );
});
