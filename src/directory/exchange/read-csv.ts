import { CsvError, parse } from 'csv-parse/sync';
import { BadFile } from './bad-file.ts';
import { COLUMNS, type ColumnName } from './csv-columns.ts';
import { withoutMark } from './formula.ts';
import type { Fault, ReadEntry } from './read-entry.ts';

/** Columns that are no part of an entry. The second is not read. */
const OTHER_COLUMNS = ['id', 'last_modified'];

/** A line of a file with the cells as they stand in it. */
interface Row {
  line: number;
  cells: string[];
}

/**
 * Reads entries from CSV: one service a line, columns in any order, separated by commas, semicolons or tabs.
 * @param text without a byte order mark
 * @throws BadFile when it is no CSV, or its columns are not ours
 */
export function readCsv(text: string): ReadEntry[] {
  const [header, ...rows] = rowsOf(text).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (!header) throw new BadFile('exchangeEmpty');
  const columns = header.cells.map((cell) =>
    cell
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_'),
  );
  // a last column without name and cells is what a spreadsheet program leaves
  while (columns.at(-1) === '') columns.pop();
  checkColumns(columns, header.line);
  return rows.map((row) => entryOf(row, columns));
}

function rowsOf(text: string): Row[] {
  try {
    const records = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      info: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    let before = 0;
    return records.map(({ record, info }) => {
      const line = before + 1;
      before = info.lines;
      return { line, cells: record };
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new BadFile('exchangeNotCsv', { line: Number(error.lines ?? 1) });
  }
}

/** What separates the names of the columns, none of which holds any of these. */
function delimiterOf(text: string): string {
  const [header = ''] = text.split(/\r?\n|\r/, 1);
  const count = (one: string) => header.split(one).length;
  return [';', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best), ',');
}

function checkColumns(columns: readonly string[], line: number): void {
  for (const [index, column] of columns.entries()) {
    const place = { line, column: column.slice(0, 60) };
    if (!Object.hasOwn(COLUMNS, column) && !OTHER_COLUMNS.includes(column))
      throw new BadFile('exchangeColumnUnknown', place);
    if (columns.indexOf(column) !== index) throw new BadFile('exchangeColumnTwice', place);
  }
  const has = (column: string) => columns.includes(column);
  if (!has('id') && !(has('organization') && has('name')))
    throw new BadFile('exchangeColumnsMissing', { line });
}

function entryOf({ line, cells }: Row, columns: readonly string[]): ReadEntry {
  const entry: ReadEntry = { place: line, id: '', fields: {}, faults: [] };
  const spare = cells.slice(columns.length).some((cell) => cell.trim() !== '');
  if (spare || cells.length < columns.length) {
    const fault: Fault = {
      field: columns[Math.min(cells.length, columns.length - 1)] ?? '',
      key: 'exchange_fault_cells',
    };
    return { ...entry, faults: [fault] };
  }
  for (const [index, column] of columns.entries()) {
    const cell = withoutMark(cells[index]?.trim() ?? '').trim();
    if (column === 'id') entry.id = cell;
    if (OTHER_COLUMNS.includes(column)) continue;
    const read = COLUMNS[column as ColumnName].read(cell);
    if (typeof read === 'string') entry.faults.push({ field: column, key: read });
    else Object.assign(entry.fields, read);
  }
  return entry;
}
