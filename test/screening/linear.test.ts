import assert from 'node:assert/strict';
import { test } from 'node:test';
import { screen } from '../../src/screening/screen.ts';
import { leastTime } from '../support/least-time.ts';

const PIECES = [
  'Mein Freund aus Guinea soll am Freitag abgeschoben werden, bitte helfen Sie ihm! ',
  'aaaaaaaaaaaaaaaaaaaa ',
  '<<<<<<<<',
  '&&&&&&& ',
  '0151 / 23 - 45 ',
  'ich ich ich nicht nicht ',
  'a@a.a@a.a@',
  '((((()))))#### ',
  'http://http://',
  'أخي رح يتم ترحيله ',
];

const least = (text: string) => leastTime(() => screen(text));

for (const piece of PIECES) {
  test(`eight times the text does not take 32 times the time: ${piece.trim()}`, () => {
    const short = piece.repeat(Math.ceil(2500 / piece.length));
    screen(short);
    // A quadratic step would take 64 times as long; a millisecond is below what can be compared.
    assert.ok(least(short.repeat(8)) < Math.max(1, least(short)) * 32);
  });
}
