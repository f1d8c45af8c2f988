import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isId, newId, newToken } from '../../src/shared/ids.ts';
import { randomPart } from '../../src/shared/random.ts';

test('random bytes are handed out once, as many as asked for, over the end of what was drawn too', () => {
  const parts = Array.from({ length: 2000 }, (_, index) => randomPart(index % 2 === 0 ? 12 : 16));
  assert.ok(parts.every(({ length }, index) => length === (index % 2 === 0 ? 12 : 16)));
  // 64 bits of each: that two are alike by chance happens once in a million million runs
  assert.equal(new Set(parts.map((part) => part.toString('hex', 0, 8))).size, parts.length);
  assert.ok(parts.every((part) => part.some((byte) => byte !== 0)));
});

test('what was handed out is not changed by what is drawn later', () => {
  const part = randomPart(16);
  const before = part.toString('hex');
  for (let count = 0; count < 1000; count++) randomPart(16);
  assert.equal(part.toString('hex'), before);
});

test('identifiers sort by creation, many of one millisecond too', () => {
  const ids = Array.from({ length: 20_000 }, newId);
  assert.ok(ids.every(isId));
  assert.deepEqual(ids, [...ids].sort());
  assert.equal(new Set(ids).size, ids.length);
});

test('secrets of links do not repeat', () => {
  const tokens = Array.from({ length: 2000 }, newToken);
  assert.ok(tokens.every((token) => /^[\w-]{22}$/.test(token)));
  assert.equal(new Set(tokens).size, tokens.length);
});
