import type { At } from '../../src/insights/insights-view.ts';
import type { DeskTexts } from '../../src/shared/i18n.ts';
import { chartView } from '../chart.ts';
import { figuresIn } from '../figures.ts';
import { type Html, html } from '../html.ts';
import { foldedTable } from './figure-tables.ts';

/** Up to so many days stand beneath a chart. */
const TICKS = 9;

/** A name and its number in each slot. */
export interface Series {
  name: string;
  values: readonly number[];
}

export interface Counts {
  id: string;
  title: string;
  slots: readonly At<unknown>[];
  series: readonly Series[];
  /** Stands in the table only and is no part of the total. */
  aside?: Series;
  isByDay: boolean;
}

/** Numbers that add up, over time, as a chart and as a table; nothing when there are none. */
export function countsView({ id, title, slots, series, aside, isByDay }: Counts, texts: DeskTexts): Html {
  const { t } = texts;
  const { number } = figuresIn(texts.lang);
  if (series.every(({ values }) => values.every((value) => value === 0))) return html``;
  const description = describe(slots, series, isByDay, texts, 'stacked');
  const points = pointsOf(slots, isByDay, texts);
  return html`${chartView({ id, title, description, points, series, arrangement: 'stacked', format: number })}
${foldedTable(t('insightsNumbers'), {
  id: `${id}-table`,
  caption: t('insightsTable', { title }),
  heads: [
    t(isByDay ? 'insightsDay' : 'insightsWeek'),
    ...series.map(({ name }) => name),
    t('insightsTotal'),
    ...(aside ? [aside.name] : []),
  ],
  rows: slots.map((slot, index) => {
    const values = series.map((one) => one.values[index] ?? 0);
    return {
      head: nameOf(slot, isByDay, texts),
      cells: [...values, sum(values), ...(aside ? [aside.values[index] ?? 0] : [])].map(number),
    };
  }),
})}`;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** A day or week as it is called. */
export function nameOf(slot: At<unknown>, isByDay: boolean, texts: DeskTexts): string {
  const { day, date } = figuresIn(texts.lang);
  const name = isByDay ? day(slot.day) : date(slot.day);
  return slot.isRunning ? `${name} (${texts.t('insightsRunning')})` : name;
}

/** Days show their Mondays beneath the chart, weeks as many as there is room for. */
export function pointsOf(slots: readonly At<unknown>[], isByDay: boolean, texts: DeskTexts) {
  const every = isByDay ? 7 : Math.ceil(slots.length / TICKS);
  return slots.map((slot, index) => ({
    name: nameOf(slot, isByDay, texts),
    tick: index % every === 0 ? figuresIn(texts.lang).shortDay(slot.day) : null,
  }));
}

/** What a chart shows, for those who do not see it. */
export function describe(
  slots: readonly At<unknown>[],
  series: readonly Series[],
  isByDay: boolean,
  texts: DeskTexts,
  arrangement: 'stacked' | 'beside' = 'beside',
): string {
  const { number, date } = figuresIn(texts.lang);
  const heights = slots.map((_, index) => {
    const values = series.map((one) => one.values[index] ?? 0);
    return arrangement === 'stacked' ? sum(values) : Math.max(...values);
  });
  const most = Math.max(...heights);
  const highest = slots[heights.indexOf(most)];
  return texts.t('insightsChart', {
    from: date(slots[0]?.day ?? ''),
    until: date(slots.at(-1)?.day ?? ''),
    most: number(most),
    when: highest ? nameOf(highest, isByDay, texts) : '',
  });
}
