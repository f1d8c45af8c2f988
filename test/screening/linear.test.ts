import assert from 'node:assert/strict';
import { test } from 'node:test';
import { screen } from '../../src/screening/screen.ts';

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

/** Least of several runs: other programs on the machine only ever add time. */
function least(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 7; run++) {
    const start = performance.now();
    screen(text);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

for (const piece of PIECES) {
  test(`eight times the text does not take 32 times the time: ${piece.trim()}`, () => {
    const short = piece.repeat(Math.ceil(2500 / piece.length));
    screen(short);
    // A quadratic step would take 64 times as long; a millisecond is below what can be compared.
    assert.ok(least(short.repeat(8)) < Math.max(1, least(short)) * 32);
  });
}
