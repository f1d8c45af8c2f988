import { DECISION_KINDS, type DecisionKind, SCREENED_AS } from '../../src/insights/insight.ts';
import type { InsightsView } from '../../src/insights/insights-view.ts';
import { isDaily } from '../../src/insights/period.ts';
import type { DeskTexts } from '../../src/shared/i18n.ts';
import { chartView } from '../chart.ts';
import { figuresIn, UNIT_LENGTHS, unitFor } from '../figures.ts';
import { type Html, html } from '../html.ts';
import { foldedTable } from './figure-tables.ts';
import { countsView, describe, nameOf, pointsOf } from './over-time.ts';

/** A part of the page: what it is, the news in a sentence, the figures. */
export function insightSection(id: string, title: string, headline: string, figures: Html): Html {
  return html`<section class="card insight" aria-labelledby="${id}"><h2 id="${id}">${title}</h2><p class="headline">${headline}</p>${figures}</section>`;
}

export function arrivalsSection(view: InsightsView, texts: DeskTexts): Html {
  const { t } = texts;
  const { number } = figuresIn(texts.lang);
  const difference = view.lastWeek - view.weekBefore;
  const change =
    difference === 0
      ? t('insightsSame')
      : t(difference > 0 ? 'insightsMore' : 'insightsFewer', { n: number(Math.abs(difference)) });
  const series = SCREENED_AS.map((label) => ({
    name: t(`label_${label}`),
    values: view.arrivals.map(({ figure }) => figure[label]),
  }));
  const title = t(isDaily(view.period) ? 'insightsArrivalsByDay' : 'insightsArrivalsByWeek');
  return insightSection(
    'arrivals',
    t('insightsArrivals'),
    `${t('insightsArrived', { count: view.lastWeek, n: number(view.lastWeek), change })} ${t('insightsThisWeek', { n: number(view.thisWeek) })}`,
    countsView({ id: 'arrivals', title, slots: view.arrivals, series, isByDay: isDaily(view.period) }, texts),
  );
}

export function decisionsSection(view: InsightsView, texts: DeskTexts): Html {
  const { t } = texts;
  const { number } = figuresIn(texts.lang);
  const [lastWeek, thisWeek] = [view.decisions.at(-2)?.figure, view.decisions.at(-1)?.figure];
  const made = DECISION_KINDS.filter((kind) => kind !== 'undone');
  const sum = (week: typeof lastWeek) => made.reduce((total, kind) => total + (week?.[kind] ?? 0), 0);
  const count = sum(lastWeek);
  const seriesOf = (kind: DecisionKind) => ({
    name: t(`event_${kind}`),
    values: view.decisions.map(({ figure }) => figure[kind]),
  });
  const title = t('insightsDecisionsByWeek');
  return insightSection(
    'decisions',
    t('insightsDecisions'),
    `${t('insightsDecided', { count, n: number(count), undone: number(lastWeek?.undone ?? 0) })} ${t('insightsThisWeek', { n: number(sum(thisWeek)) })}`,
    countsView(
      {
        id: 'decisions',
        title,
        slots: view.decisions,
        series: made.map(seriesOf),
        aside: seriesOf('undone'),
        isByDay: false,
      },
      texts,
    ),
  );
}

export function waitsSection(view: InsightsView, texts: DeskTexts): Html {
  const { t } = texts;
  const { duration, number } = figuresIn(texts.lang);
  const last = view.waits.at(-2)?.figure;
  const headline =
    last?.median == null || last.p90 === null
      ? t('insightsNotWaited')
      : t('insightsWaited', { median: duration(last.median), p90: duration(last.p90) });
  const longest = Math.max(0, ...view.waits.map(({ figure }) => figure.p90 ?? 0));
  const unit = unitFor(longest);
  const title = t('insightsWaitsByWeek', { unit: t(`insightsUnit_${unit}`) });
  const inUnit = (ms: number | null) => Math.round(((ms ?? 0) / UNIT_LENGTHS[unit]) * 10) / 10;
  const series = [
    { name: t('insightsMedian'), values: view.waits.map(({ figure }) => inUnit(figure.median)) },
    { name: t('insightsP90'), values: view.waits.map(({ figure }) => inUnit(figure.p90)) },
  ];
  const told = (ms: number | null) => (ms === null ? '–' : duration(ms));
  return insightSection(
    'waits',
    t('insightsWaits'),
    headline,
    html`<p class="hint">${t('insightsWaitsHint')}</p>${
      longest === 0
        ? ''
        : html`${chartView({ id: 'waits', title, description: describe(view.waits, series, false, texts), points: pointsOf(view.waits, false, texts), series, arrangement: 'beside', format: number })}
${foldedTable(t('insightsNumbers'), {
  id: 'waits-table',
  caption: t('insightsTable', { title }),
  heads: [t('insightsWeek'), t('insightsMedian'), t('insightsP90'), t('insightsFirstDecisions')],
  rows: view.waits.map((slot) => ({
    head: nameOf(slot, false, texts),
    cells: [told(slot.figure.median), told(slot.figure.p90), number(slot.figure.count)],
  })),
})}`
    }`,
  );
}
