import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generateKey, readKey } from 'openpgp';
import { readRecipientKey } from '../../src/directory/recipient-key.ts';
import { DAY } from '../../src/shared/clock.ts';
import { addEntry, directoryDesk, ENTRY, formIn, pageOf, postEntry } from '../support/directory.ts';
import { fieldIn } from '../support/form.ts';

const NOW = Date.parse('2026-11-29T10:00:00Z');
const make = (days: number, more: object = {}) =>
  generateKey({
    type: 'ecc',
    userIDs: [{ name: 'Beratung', email: 'beratung@example.org' }],
    date: new Date(NOW - 10 * DAY),
    keyExpirationTime: (days * DAY) / 1000,
    format: 'armored',
    ...more,
  });

test('a public key that can encrypt is taken, with its fingerprint and its end', async () => {
  const { publicKey } = await make(0);
  const read = await readRecipientKey(publicKey, NOW);
  const fingerprint = (await readKey({ armoredKey: publicKey })).getFingerprint().toUpperCase();
  assert.ok(read.ok);
  assert.equal(read.key.fingerprint.replaceAll(' ', ''), fingerprint);
  assert.equal(read.key.expiresAt, null);
  const ending = await readRecipientKey((await make(30)).publicKey, NOW);
  assert.ok(ending.ok);
  assert.equal(ending.key.expiresAt, NOW + 20 * DAY);
});

test('what is no public key to encrypt for is refused, each for its reason', async () => {
  const { privateKey } = await make(0);
  const onlySigns = await make(0, { subkeys: [{ sign: true }] });
  const expired = await make(5);
  const table = [
    ['hello', 'key'],
    ['-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nAAAA\n-----END PGP PUBLIC KEY BLOCK-----', 'key'],
    [privateKey, 'key_private'],
    [onlySigns.publicKey, 'key_unusable'],
    [expired.publicKey, 'key_expired'],
  ] as const;
  for (const [armored, fault] of table)
    assert.deepEqual(await readRecipientKey(armored, NOW), { ok: false, fault }, fault);
});

test('the desk shows the fingerprint, warns before a key ends, and keeps no private key', async (t) => {
  const { counsellor, clock, server } = await directoryDesk(t);
  const { publicKey, privateKey } = await make(60);
  const recipient = { recipient_1_name: 'Frau A', recipient_1_email: 'a@example.org' };
  const refused = await postEntry(counsellor, '/desk/directory', {
    ...ENTRY,
    ...recipient,
    recipient_1_key: privateKey,
  });
  assert.equal(refused.status, 400);
  const key = fieldIn(await refused.text(), 'recipient_1_key');
  assert.match(key.message, /priva/);
  assert.equal(key.value, '', 'a private key goes nowhere, not even back');
  const path = await addEntry(counsellor, {
    ...recipient,
    recipient_1_key: publicKey.replaceAll('\n', '\r\n'),
  });
  const fingerprint = (await readKey({ armoredKey: publicKey })).getFingerprint().toUpperCase();
  const page = await pageOf(counsellor, path);
  assert.ok(page.replaceAll(' ', '').includes(fingerprint));
  assert.doesNotMatch(page, /class="notice"/);
  const form = formIn(page);
  clock.at += 25 * DAY;
  assert.match(await pageOf(counsellor, path), /class="notice"/, 'less than 30 days are left');
  clock.at += 60 * DAY;
  // the key has ended: the rest can still be changed, and who receives is not lost
  const saved = await postEntry(counsellor, path, { ...form, phones: '05141 999999' });
  assert.equal(saved.status, 303);
  const rows = await server.deps.db.read.selectFrom('contact').select(['id', 'pgp_key']).execute();
  assert.equal(rows.length, 1);
  assert.deepEqual(form.recipient_1_id, [rows[0]?.id], 'a recipient keeps its id');
  assert.match(rows[0]?.pgp_key ?? '', /PUBLIC KEY/);
  const other = await postEntry(counsellor, path, {
    ...formIn(await pageOf(counsellor, path)),
    recipient_2_name: 'B',
    recipient_2_email: 'b@example.org',
    recipient_2_key: `${publicKey}\n`,
  });
  assert.equal(other.status, 303, 'the same key is known already');
  const history = await server.deps.db.read.selectFrom('directory_change').select('changes').execute();
  assert.ok(
    history.every(({ changes }) => !changes.includes('BEGIN PGP')),
    'the history holds no keys',
  );
});
