/** What a spreadsheet program takes for a formula; also after apostrophes, so that marking can be undone. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;

/** A cell that no spreadsheet program calculates. */
export const withFormulasMarked = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

/** The cell that was marked. */
export const withoutMark = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
