import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPersonalDetails } from '../../src/redaction/find-personal-details.ts';
import { leastTime } from '../support/least-time.ts';

const PIECES = [
  '0', '1', '+', '@', '.', ' ', 'a', 'A', '-', '(', '[at]', '\u0301',
  '0 ', '1 2 ', '+49 ', 'a@', 'a@a.', 'a.a.a ', 'a at a dot ', '1234567-423 ', '0151 2345678 ', '123456789012 ',
  'DE89 ', 'A1 ', 'Aa ', 'A-', 'Az. ', 'Az. 1 K ', 'tel ', 'my name is ', 'ich heiße Ahmad ', 'اسمي احمد ', 'Goethestr. ',
  'Lange Str. 5 ', 'Straße des ', 'شارع ', 'ул. а ', '12 rue de ', '12.03.2024 ', '1.000 ', 'https://', '30159 Hannover ',
]; // biome-ignore format: pieces

const least = (text: string) => leastTime(() => findPersonalDetails(text));

for (const piece of PIECES) {
  test(`eight times the text does not take 32 times the time: ${JSON.stringify(piece)}`, () => {
    const short = piece.repeat(Math.ceil(1250 / piece.length));
    findPersonalDetails(short);
    // A quadratic step would take 64 times as long; below two milliseconds nothing can be compared.
    assert.ok(least(short.repeat(8)) < Math.max(2, least(short)) * 32);
  });
}
