import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPersonalDetails } from '../../src/redaction/find-personal-details.ts';
import type { Case } from './case.ts';
import { ADDRESS_CASES } from './cases-addresses.ts';
import { LANGUAGE_CASES } from './cases-languages.ts';
import { NAME_CASES } from './cases-names.ts';
import { NUMBER_CASES } from './cases-numbers.ts';

/** Kind and words, the words cut out by the offsets. */
const found = (text: string) =>
  findPersonalDetails(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

function check([text, ...details]: Case): void {
  const verb =
    details.length > 0 ? `finds ${details.map(([kind]) => kind).join(', ')} in` : 'finds nothing in';
  test(`${verb}: ${text.replaceAll('\n', ' ')}`, () => assert.deepEqual(found(text), details));
}

[...NUMBER_CASES, ...ADDRESS_CASES, ...NAME_CASES].forEach(check);
for (const cases of Object.values(LANGUAGE_CASES)) cases.forEach(check);

test('there are cases for each of the twenty languages', () => {
  assert.equal(Object.keys(LANGUAGE_CASES).length, 20);
});

test('the more specific kind wins where two could be read', () => {
  assert.deepEqual(found('AZR-Nummer 160512345678, Handy 491512345678, BAMF 1234567-423'), [
    ['azr_number', '160512345678'],
    ['phone', '491512345678'],
    ['file_number', '1234567-423'],
  ]);
  assert.deepEqual(found('Konto DE89 3704 0044 0532 0130 00 Tel 0151 2345678'), [
    ['iban', 'DE89 3704 0044 0532 0130 00'],
    ['phone', '0151 2345678'],
  ]);
});

test('accents typed in two pieces and vowel marks do not hide a name', () => {
  assert.deepEqual(found('Tôi tên là Hà.'.normalize('NFD')), [['name', 'Hà'.normalize('NFD')]]);
  assert.deepEqual(found('اِسْمي سامر.'), [['name', 'سامر']]);
});

test('an empty text and one of blanks have no details', () => {
  assert.deepEqual(found(''), []);
  assert.deepEqual(found(' \n\u200E '), []);
});
