import { type Html, html } from './html.ts';

/** Columns over time. Each series has a pattern of its own, so that no colour is needed to tell them apart. */
export interface Chart {
  /** Begins the ids in the drawing; one of its kind on the page. */
  id: string;
  title: string;
  /** What can be seen, in words. */
  description: string;
  /** One for each column, oldest first; `tick` stands beneath it, null where there is no room. */
  points: readonly { name: string; tick: string | null }[];
  /** At most as many as PATTERNS; one value for each point. */
  series: readonly { name: string; values: readonly number[] }[];
  /** Parts of a whole above each other, or numbers of their own beside each other. */
  arrangement: 'stacked' | 'beside';
  /** A value as it is written. */
  format(value: number): string;
}

/** Units of the drawing; desk.css gives it the size. The scale stands at the newest end, which a phone shows first. */
const PLOT = { start: 16, top: 20, width: 640, height: 200 };
const END = PLOT.start + PLOT.width;
const WIDTH = END + 44;
const HEIGHT = PLOT.top + PLOT.height + 28;
const BASE = PLOT.top + PLOT.height;
/** Up to so many columns their totals stand above them. */
const LABELLED_COLUMNS = 13;

const PATTERNS: readonly Html[] = [
  html`<path d="M0 0h8v8H0z" class="ink"/>`,
  html`<path d="M0 0h8v8H0z" class="wash"/><path d="M-2 2 2-2M0 8 8 0M6 10l4-4" class="stroke"/>`,
  html`<path d="M0 0h8v8H0z" class="wash"/><circle cx="2" cy="2" r="1.5" class="ink"/><circle cx="6" cy="6" r="1.5" class="ink"/>`,
  html`<path d="M0 0h8v8H0z" class="wash"/><path d="M0 0l8 8M8 0 0 8" class="stroke"/>`,
  html`<path d="M0 0h8v8H0z" class="wash"/>`,
  html`<path d="M0 0h8v8H0z" class="wash"/><path d="M0 4h8" class="stroke"/>`,
];

/** A drawing with its legend; on a narrow screen it can be scrolled and begins at its newest end. */
export function chartView(chart: Chart): Html {
  return html`<figure class="chart"><figcaption id="${chart.id}-caption">${chart.title}</figcaption>
<ul class="legend">${chart.series.map(
    ({ name }, index) =>
      html`<li><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false"><path d="M0 0h16v16H0z" class="series-${index}" fill="url(#${chart.id}-${index})"/></svg> ${name}</li>`,
  )}</ul>
<div class="chart-scroll" role="region" aria-labelledby="${chart.id}-caption" tabindex="0">${drawing(chart)}</div></figure>`;
}

function drawing(chart: Chart): Html {
  const top = highest(chart);
  const step = stepFor(top);
  const most = Math.max(step, Math.ceil(top / step) * step);
  const height = (value: number) => (value / most) * PLOT.height;
  const lines = Array.from({ length: Math.round(most / step) + 1 }, (_, index) => index * step);
  return html`<svg class="columns" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="${chart.id}-title" aria-describedby="${chart.id}-desc">
<title id="${chart.id}-title">${chart.title}</title><desc id="${chart.id}-desc">${chart.description}</desc>
<defs>${chart.series.map(
    (_, index) =>
      html`<pattern id="${chart.id}-${index}" class="series-${index}" width="8" height="8" patternUnits="userSpaceOnUse">${PATTERNS[index]}</pattern>`,
  )}</defs>
${lines.map(
  (value) =>
    html`<path d="M${PLOT.start} ${round(BASE - height(value))}h${PLOT.width}" class="grid"/><text x="${END + 6}" y="${round(BASE - height(value) + 4)}">${chart.format(value)}</text>`,
)}
${chart.points.map((_, index) => columnView(chart, index, height))}
<path d="M${PLOT.start} ${BASE}h${PLOT.width}" class="base"/></svg>`;
}

/** One place on the axis with everything that stands on it. */
function columnView(chart: Chart, index: number, height: (value: number) => number): Html {
  const slot = PLOT.width / chart.points.length;
  const x = PLOT.start + index * slot;
  const point = chart.points[index];
  const values = chart.series.map((series) => series.values[index] ?? 0);
  const isStacked = chart.arrangement === 'stacked';
  const width = Math.min(48, slot * 0.78) / (isStacked ? 1 : values.length);
  const start = x + (slot - width * (isStacked ? 1 : values.length)) / 2;
  let filled = 0;
  const parts = values.map((value, series) => {
    const y = BASE - height(value) - (isStacked ? height(filled) : 0);
    filled += value;
    if (value === 0) return html``;
    const left = isStacked ? start : start + series * width;
    return html`<path d="M${round(left)} ${round(y)}h${round(width)}v${round(height(value))}h${round(-width)}z" class="series-${series}" fill="url(#${chart.id}-${series})"/>`;
  });
  const middle = round(x + slot / 2);
  const total =
    isStacked && filled > 0 && chart.points.length <= LABELLED_COLUMNS
      ? html`<text x="${middle}" y="${round(BASE - height(filled) - 6)}" text-anchor="middle" class="value">${chart.format(filled)}</text>`
      : '';
  const spoken = chart.series.map(({ name }, series) => `${name}: ${chart.format(values[series] ?? 0)}`);
  return html`<g><title>${point?.name} – ${spoken.join(', ')}</title>${parts}${total}${
    point?.tick ? html`<text x="${middle}" y="${BASE + 18}" text-anchor="middle">${point.tick}</text>` : ''
  }</g>`;
}

/** The height of the highest column. */
function highest({ points, series, arrangement }: Chart): number {
  return points.reduce((most, _, index) => {
    const values = series.map((one) => one.values[index] ?? 0);
    const here = arrangement === 'stacked' ? values.reduce((sum, one) => sum + one, 0) : Math.max(...values);
    return Math.max(most, here);
  }, 0);
}

/** Distance of the grid lines: 1, 2 or 5 times a power of ten, so that there are at most five. */
function stepFor(most: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, most / 5)));
  return power * ([1, 2, 5, 10].find((factor) => most / (power * factor) <= 5) ?? 10);
}

const round = (value: number): number => Math.round(value * 10) / 10;
