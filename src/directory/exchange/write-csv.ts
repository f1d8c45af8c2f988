import { stringify } from 'csv-stringify/sync';
import type { DirectoryEntry } from '../contact.ts';
import { COLUMNS, type ColumnName } from './csv-columns.ts';
import { withFormulasMarked } from './formula.ts';

/**
 * Entries as CSV (RFC 4180, UTF-8 with a byte order mark), a line for each. Cells that a spreadsheet program would take
 * for a formula begin with an apostrophe. last_modified is there to be read by people; an import does not.
 */
export function writeCsv(entries: readonly DirectoryEntry[], inside: { recipients: boolean }): string {
  const names = (Object.keys(COLUMNS) as ColumnName[]).filter(
    (name) => name !== 'recipients' || inside.recipients,
  );
  const rows = entries.map((entry) => [
    entry.id,
    ...names.map((name) => withFormulasMarked(COLUMNS[name].write(entry))),
    new Date(entry.lastModified).toISOString(),
  ]);
  return stringify(rows, {
    bom: true,
    header: true,
    columns: ['id', ...names, 'last_modified'],
    record_delimiter: 'windows',
    escape_formulas: false, // formula.ts can be undone
  });
}
