import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { createSealing } from '../../src/shared/sealing.ts';
import { loadSecrets } from '../../src/shared/secrets.ts';
import { temporaryFolder } from '../support/server.ts';

const key = (id: string) => ({ id, key: randomBytes(32) });

test('what is sealed can be opened for the same subject, and shows none of its words', () => {
  const sealing = createSealing([key('k1')]);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.uuid(), (text, subject) => {
      const sealed = sealing.seal(subject, { text });
      assert.deepEqual(sealing.open(subject, sealed), { text });
    }),
  );
  assert.ok(!sealing.seal('a', 'Aktenzeichen').includes('Aktenzeichen'));
});

test('a sealed value cannot be moved to another row or changed', () => {
  const sealing = createSealing([key('k1')]);
  const sealed = sealing.seal('row-1', 'words');
  assert.throws(() => sealing.open('row-2', sealed));
  for (let index = 3; index < sealed.length; index += 1) {
    const changed = Buffer.from(sealed);
    changed[index] = (changed[index] ?? 0) ^ 1;
    assert.throws(() => sealing.open('row-1', changed), `byte ${index}`);
  }
});

test('an older key still opens what it sealed; without it nothing can be read', () => {
  const [old, fresh] = [key('k1'), key('k2')];
  const sealed = createSealing([old]).seal('row', 'words');
  assert.equal(createSealing([fresh, old]).open('row', sealed), 'words');
  assert.throws(() => createSealing([fresh]).open('row', sealed), /not in secrets\.json/);
});

test('the secrets are made once, readable by their owner only, and stay the same', (t) => {
  const folder = temporaryFolder(t);
  const first = loadSecrets(folder);
  assert.equal(statSync(join(folder, 'secrets.json')).mode & 0o777, 0o600);
  const second = loadSecrets(folder);
  assert.deepEqual(second.derive('sessions'), first.derive('sessions'));
  assert.notDeepEqual(first.derive('csrf'), first.derive('sessions'));
  assert.deepEqual(second.sealingKeys, first.sealingKeys);
});

test('a damaged file of secrets is refused, not replaced', (t) => {
  const folder = temporaryFolder(t);
  writeFileSync(join(folder, 'secrets.json'), '{"root":"');
  assert.throws(() => loadSecrets(folder));
  assert.equal(readFileSync(join(folder, 'secrets.json'), 'utf8'), '{"root":"');
});
