import {
  agreementOn,
  agreementOverall,
  type Confusion,
  commonestCorrection,
  FOUND,
  type Found,
  SCREENED_AS,
  type ScreenedAs,
} from '../../src/insights/insight.ts';
import type { End, ReferralFigures } from '../../src/insights/insights-view.ts';
import { type Shown, SMALLEST_SHOWN } from '../../src/insights/small-numbers.ts';
import type { DeskTexts } from '../../src/shared/i18n.ts';
import { figuresIn } from '../figures.ts';
import { type Html, html } from '../html.ts';
import { type Bar, barTable, numberTable } from './figure-tables.ts';
import { insightSection } from './insights-weeks.ts';

/** What the system said, against what people found. */
export function confusionSection(confusion: Confusion, texts: DeskTexts): Html {
  const { t } = texts;
  const { number, share } = figuresIn(texts.lang);
  const overall = agreementOverall(confusion);
  if (overall.share === null)
    return insightSection('confusion', t('insightsConfusion'), t('insightsNotAgreed'), html``);
  const agreed = { count: overall.told, n: number(overall.told), share: share(overall.share) };
  const most = commonestCorrection(confusion);
  const correction = most && {
    was: t(`label_${most.was}`),
    found: t(`label_${most.found}`),
    n: number(most.count),
  };
  const rows = SCREENED_AS.map((label) => {
    const of = label === 'unscreened' ? null : agreementOn(confusion, label).share;
    const counts = FOUND.map((found) => number(confusion[label][found]));
    return { head: t(`label_${label}`), cells: [...counts, of === null ? '–' : share(of)], share: of };
  });
  const bars = rows.flatMap(({ head, share: of }) =>
    of === null ? [] : [{ name: head, shown: share(of), length: of }],
  );
  return insightSection(
    'confusion',
    t('insightsConfusion'),
    `${t('insightsAgreed', agreed)}${correction ? ` ${t('insightsCommonest', correction)}` : ''}`,
    html`${barTable({ caption: t('insightsAgreement'), heads: [t('insightsScreenedAs'), t('insightsAgreement')], bars })}
<p class="hint">${t('insightsConfusionHint')}</p>
${numberTable({
  id: 'confusion-table',
  caption: t('insightsConfusionTable'),
  heads: [t('insightsScreenedAs'), ...FOUND.map((found) => foundName(found, texts)), t('insightsAgreement')],
  rows,
})}`,
  );
}

const foundName = (found: Found, { t }: DeskTexts): string =>
  found === 'unsaid' ? t('insightsUnsaid') : t(`label_${found satisfies ScreenedAs}`);

/** Referrals in numbers that point to nobody. */
export function referralsSection(referrals: ReferralFigures, texts: DeskTexts): Html {
  const { t } = texts;
  const { number } = figuresIn(texts.lang);
  const { total, topics, languages, cells } = referrals;
  const headline = t('insightsReferred', { count: total, n: number(total) });
  if (total === 0) return insightSection('referrals', t('insightsReferrals'), headline, html``);
  const first = topics[0];
  const top =
    typeof first?.count === 'number'
      ? ` ${t('insightsTopTopic', { topic: t(`topic_${first.topic}`), n: number(first.count) })}`
      : '';
  const barOf = (name: string, count: Shown): Bar => shownBar(name, count, total, texts);
  return insightSection(
    'referrals',
    t('insightsReferrals'),
    `${headline}${top}`,
    html`<p class="hint">${t('insightsProtected', { n: number(SMALLEST_SHOWN) })}</p>
<div class="side-by-side">${barTable({ caption: t('insightsByTopic'), heads: [t('insightsTopic'), t('insightsCount')], bars: topics.map(({ topic, count }) => barOf(t(`topic_${topic}`), count)) })}
${barTable({ caption: t('insightsByLanguage'), heads: [t('language'), t('insightsCount')], bars: languages.map(({ lang, count }) => barOf(texts.languageName(lang), count)) })}
${barTable({ caption: t('insightsEnds'), heads: [t('outcome'), t('insightsCount')], bars: Object.entries(referrals.ends).map(([end, count]) => shownBar(endName(end as End, texts), count, total, texts)) })}</div>
${numberTable({
  id: 'topics-table',
  caption: t('insightsByTopicAndLanguage'),
  heads: [t('insightsTopic'), ...cells.languages.map((lang) => texts.languageName(lang))],
  rows: cells.rows.map(({ topic, counts }) => ({
    head: t(`topic_${topic}`),
    cells: counts.map((count) => shownCount(count, texts)),
  })),
})}`,
  );
}

/** A number, or on which side of the smallest shown one it is. */
function shownCount(count: Shown, texts: DeskTexts): string {
  const { number } = figuresIn(texts.lang);
  if (typeof count === 'number') return number(count);
  return count === 'few' ? `<${number(SMALLEST_SHOWN)}` : `≥${number(SMALLEST_SHOWN)}`;
}

/** A number with its share of all referrals. */
function shownBar(name: string, count: Shown, total: number, texts: DeskTexts): Bar {
  const shown = shownCount(count, texts);
  if (typeof count !== 'number' || count === 0) return { name, shown, length: null };
  return {
    name,
    shown: `${shown} (${figuresIn(texts.lang).share(count / total)})`,
    length: Math.min(1, count / total),
  };
}

function endName(end: End, { t }: DeskTexts): string {
  if (end === 'returned') return t('event_returned');
  if (end === 'withdrawn') return t('state_withdrawn');
  return end === 'unfinished' ? t('insightsUnfinished') : t(`outcome_${end}`);
}
