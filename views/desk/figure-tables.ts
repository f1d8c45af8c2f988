import { type Html, html } from '../html.ts';

/** Numbers in rows and columns; wide ones can be scrolled. */
export interface NumberTable {
  id: string;
  caption: string;
  /** The head of the first column, then those of the numbers. */
  heads: readonly string[];
  rows: readonly { head: string; cells: readonly string[] }[];
}

/** A table whose numbers stand beside nothing else. */
export function numberTable(table: NumberTable): Html {
  return html`<div class="table-scroll" role="region" aria-labelledby="${table.id}" tabindex="0"><table class="numbers"><caption id="${table.id}">${table.caption}</caption>
<thead><tr>${table.heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${table.rows.map(
    ({ head, cells }) =>
      html`<tr><th scope="row">${head}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`,
  )}</tbody></table></div>`;
}

/** The numbers of a chart, folded away beneath it; on paper they are always there. */
export const foldedTable = (summary: string, table: NumberTable): Html =>
  html`<details class="folded"><summary>${summary}</summary>${numberTable(table)}</details>`;

/** One bar with its name and its number. */
export interface Bar {
  name: string;
  /** The number as it is written. */
  shown: string;
  /** 0..1, the length of the bar; null draws none. */
  length: number | null;
}

/** Bars as rows of a table: name and number stand beside each, so the drawing itself is decoration. */
export function barTable(table: {
  caption: string;
  heads: readonly [string, string];
  bars: readonly Bar[];
}): Html {
  return html`<table class="bars"><caption>${table.caption}</caption>
<thead class="visually-hidden"><tr><th scope="col">${table.heads[0]}</th><th scope="col">${table.heads[1]}</th></tr></thead>
<tbody>${table.bars.map(
    ({ name, shown, length }) =>
      html`<tr><th scope="row">${name}</th><td><span>${shown}</span>${
        length === null
          ? ''
          : html` <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><path d="M0 0h${Math.round(length * 1000) / 10}v10H0z"/></svg>`
      }</td></tr>`,
  )}</tbody></table>`;
}
