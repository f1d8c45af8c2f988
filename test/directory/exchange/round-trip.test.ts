import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import type { DirectoryEntry } from '../../../src/directory/contact.ts';
import { readDirectoryFile } from '../../../src/directory/exchange/read-directory-file.ts';
import { type ReadEntry, withFields } from '../../../src/directory/exchange/read-entry.ts';
import { PUBLIC, toHsds } from '../../../src/directory/exchange/to-hsds.ts';
import { writeCsv } from '../../../src/directory/exchange/write-csv.ts';
import { tidyEntry } from '../../../src/directory/tidy-entry.ts';
import { anyEntry } from '../../support/any-entry.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** What an import into an empty directory would keep. */
const kept = ({ fields, faults, id }: ReadEntry) => {
  assert.deepEqual(faults, []);
  return { id, ...tidyEntry(withFields(null, fields)) };
};

const expected = ({ version, lastModified, ...entry }: DirectoryEntry) => structuredClone(entry);

/** A CSV file has no identifiers of recipients. */
const withoutIds = <Given extends Pick<DirectoryEntry, 'recipients'>>(entry: Given) => ({
  ...entry,
  recipients: entry.recipients.map((one) => ({ ...one, id: '' })),
});

test('an export in JSON loses nothing', () => {
  fc.assert(
    fc.property(fc.array(anyEntry, { maxLength: 3 }), (entries) => {
      const file = JSON.stringify(entries.map((one) => toHsds(one, { confidence: true, recipients: true })));
      const read = readDirectoryFile(bytes(file));
      assert.equal(read.format, 'json');
      assert.deepEqual(read.entries.map(kept), entries.map(expected));
    }),
  );
});

test('an export in CSV loses nothing', () => {
  fc.assert(
    fc.property(fc.array(anyEntry, { minLength: 1, maxLength: 3 }), (entries) => {
      const read = readDirectoryFile(bytes(writeCsv(entries, { recipients: true })));
      assert.equal(read.format, 'csv');
      assert.deepEqual(
        read.entries.map(kept),
        entries.map((one) => withoutIds(expected(one))),
      );
    }),
  );
});

test('what the public is told names no recipient, no key and no confidence', () => {
  fc.assert(
    fc.property(anyEntry, (entry) => {
      const hidden = { ...entry, recipients: [{ id: 'ID', name: 'NAME', email: 'MAIL', pgpKey: 'KEY' }] };
      const told = JSON.stringify(toHsds(hidden, PUBLIC));
      assert.doesNotMatch(told, /"contacts"|"confidence"|"(?:ID|NAME|MAIL|KEY)"/);
      const { fields } = readDirectoryFile(bytes(`[${told}]`)).entries[0] as ReadEntry;
      assert.ok(!('recipients' in fields) && !('confidence' in fields), 'an import leaves them alone');
    }),
  );
});

test('no cell of a CSV file is a formula', () => {
  fc.assert(
    fc.property(anyEntry, (entry) => {
      const [, cells = []] = parse(writeCsv([entry], { recipients: true }), { bom: true });
      for (const cell of cells) assert.doesNotMatch(cell, /^[=+@＝-]/, cell);
    }),
  );
});

test('the same part has the same identifier in every export', () => {
  fc.assert(
    fc.property(anyEntry, (entry) => {
      const inside = { confidence: true, recipients: true };
      assert.deepEqual(toHsds(entry, inside), toHsds(structuredClone(entry), inside));
    }),
  );
});
