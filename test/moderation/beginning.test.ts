import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginningOf } from '../../src/moderation/beginning.ts';

test('the beginning of a text is one line without tags, cut between words', () => {
  assert.equal(beginningOf('Quelle: <a href="https://example.org/x">Bericht</a>', 180), 'Quelle: Bericht');
  assert.equal(beginningOf('Eins\n\nzwei <3 drei', 180), 'Eins zwei <3 drei');
  assert.equal(beginningOf('eins zwei drei vier', 16), 'eins zwei drei …');
});

test('the beginning of a long word is cut within it, and no character is torn', () => {
  assert.equal(beginningOf('a'.repeat(30), 10), `${'a'.repeat(10)} …`);
  assert.ok(beginningOf(`${'a'.repeat(9)}😀😀`, 10).isWellFormed());
});
