import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allEntries } from '../../src/directory/directory-store.ts';
import { BadFile } from '../../src/directory/exchange/bad-file.ts';
import type { PlanLine } from '../../src/directory/exchange/plan-lines.ts';
import { MAX_FILE } from '../../src/directory/exchange/read-directory-file.ts';
import { exportDirectory } from '../../src/directory/export-directory.ts';
import { importDirectory, planImport } from '../../src/directory/import-directory.ts';
import { startOf } from '../../src/insights/calendar.ts';
import { DAY } from '../../src/shared/clock.ts';
import { addEntry, directoryDesk } from '../support/directory.ts';
import { startTestServer } from '../support/server.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const sums = (lines: readonly PlanLine[]) =>
  Object.fromEntries([...Map.groupBy(lines, ({ action }) => action)].map(([one, all]) => [one, all.length]));

const HEADER = 'organization,name,description_de,phones,areas,assured_date';
const NEW = `${HEADER}\r\nBeispiel e.V.,Beratung,Berät.,0511 123456,Region Hannover,\r\n`;

for (const format of ['json', 'csv'] as const) {
  test(`an export in ${format} that is imported again changes nothing`, async (t) => {
    const { deps } = await startTestServer(t);
    const before = await allEntries(deps.db.read);
    const file = bytes(await exportDirectory(deps, { format, withRecipients: true }));
    const { lines, unnamed } = await importDirectory(deps, null, file);
    assert.deepEqual([sums(lines), unnamed], [{ same: before.length }, 0]);
    assert.deepEqual(await allEntries(deps.db.read), before);
  });
}

test('importing twice adds nothing twice, in whatever case the names are', async (t) => {
  const { deps } = await startTestServer(t);
  const { length } = await allEntries(deps.db.read);
  assert.deepEqual(sums((await importDirectory(deps, null, bytes(NEW))).lines), { create: 1 });
  const again = await importDirectory(deps, null, bytes(NEW));
  assert.deepEqual([sums(again.lines), again.unnamed], [{ same: 1 }, length]);
  const shouted = NEW.replace('Beispiel e.V.,Beratung', 'BEISPIEL  e.v.,beratung');
  assert.deepEqual(sums((await planImport(deps, bytes(shouted))).lines), { change: 1 });
  assert.equal((await allEntries(deps.db.read)).length, length + 1);
});

test('a line that is refused is told with its place, and stops no other', async (t) => {
  const { deps } = await startTestServer(t);
  const file = `${NEW}X,Y,Berät.,zwölf,Atlantis,2026-02-30\r\nBeispiel e.V.,Beratung,Berät.,0511 1,Region Hannover,\r\n`;
  const { lines } = await importDirectory(deps, null, bytes(file));
  assert.deepEqual(
    lines.map(({ place, action, faults }) => [
      place,
      action,
      faults.map(({ field, key }) => `${field} ${key}`).sort(),
    ]),
    [
      [2, 'create', []],
      [
        3,
        'refused',
        ['areas exchange_fault_unknown', 'assured_date exchange_fault_date', 'phones directory_error_phone'],
      ],
      [4, 'refused', lines[2]?.faults.map(({ field, key }) => `${field} ${key}`).sort()],
    ],
  );
  assert.ok(lines[2]?.faults.some(({ key }) => key === 'exchange_fault_twice'));
});

test('an import confirms only on a later day, and never in the future', async (t) => {
  const at = Date.parse('2026-11-29T10:00:00Z');
  const { deps } = await startTestServer(t, { overrides: { clock: () => at } });
  const onDay = (day: string) => bytes(NEW.replace(/,\r\n$/, `,${day}\r\n`));
  await importDirectory(deps, null, onDay('2026-11-20'));
  const actions = [];
  for (const day of ['', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-30'])
    actions.push((await planImport(deps, onDay(day))).lines[0]?.action);
  assert.deepEqual(actions, ['same', 'same', 'same', 'change', 'refused']);
});

test('whoever imports a confirmation has not confirmed the entry', async (t) => {
  const { clock, counsellor, server } = await directoryDesk(t);
  const { deps } = server;
  const path = await addEntry(counsellor);
  const id = path.split('/').at(-1) ?? '';
  const service = () =>
    deps.db.read
      .selectFrom('service')
      .select(['assured_by', 'assured_date'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
  const { assured_by: person } = await service();
  assert.ok(person, 'the person at the desk has confirmed it');
  const line = (more: string, columns: string) => bytes(`id,${columns}\n${id},${more}\n`);
  await importDirectory(deps, person, line('Neuer Name', 'name'));
  assert.equal((await service()).assured_by, person, 'an import that says nothing of it leaves it alone');
  clock.at += 2 * DAY;
  await importDirectory(deps, person, line('2026-12-01', 'assured_date'));
  assert.deepEqual(await service(), { assured_by: null, assured_date: startOf('2026-12-01') });
});

test('an import that would not do what somebody has seen does nothing', async (t) => {
  const { deps } = await startTestServer(t);
  const { digest } = await planImport(deps, bytes(NEW));
  await importDirectory(deps, null, bytes(NEW));
  await assert.rejects(importDirectory(deps, null, bytes(NEW), digest), { code: 'conflict' });
});

test('a file of which nothing can be taken is refused with its place', async (t) => {
  const { deps } = await startTestServer(t);
  const latin = new Uint8Array([...bytes(`${HEADER}\n`), 0xfc]);
  const bad: [Uint8Array, string, object][] = [
    [bytes('[\n{"id": 1,\n x}]'), 'exchangeNotJson', { line: 3, column: 2 }],
    [bytes('[1, 2'), 'exchangeNotJson', { line: 1, column: 6 }],
    [bytes('{"a": 1}'), 'exchangeNotServices', {}],
    [bytes('id,colour\n'), 'exchangeColumnUnknown', { line: 1, column: 'colour' }],
    [bytes('id;id\n'), 'exchangeColumnTwice', { line: 1, column: 'id' }],
    [bytes('name\n'), 'exchangeColumnsMissing', { line: 1 }],
    [bytes(' \n'), 'exchangeEmpty', {}],
    [latin, 'exchangeNotUtf8', {}],
    [new Uint8Array(MAX_FILE + 1), 'exchangeTooLarge', {}],
  ];
  for (const [file, key, values] of bad)
    await assert.rejects(planImport(deps, file), (error) => {
      assert.ok(error instanceof BadFile);
      assert.deepEqual([error.key, error.values], [key, values]);
      return true;
    });
});
