import type { InsightsView } from '../../src/insights/insights-view.ts';
import { PERIODS } from '../../src/insights/period.ts';
import { paths } from '../../src/paths.ts';
import type { DeskKey, DeskTexts } from '../../src/shared/i18n.ts';
import { figuresIn } from '../figures.ts';
import { errorSummary } from '../form.ts';
import { type Html, html } from '../html.ts';
import { type DeskPerson, deskLayout } from '../layout.ts';
import { confusionSection, referralsSection } from './insights-findings.ts';
import { arrivalsSection, decisionsSection, insightSection, waitsSection } from './insights-weeks.ts';

/** The form for the event log as it was sent, and what is wrong with it. */
export interface LogForm {
  from: string;
  to: string;
  errors: Readonly<Record<string, string>>;
}

/** How the site is doing: what came in, how long it waited, what became of it. Names nobody. */
export function insightsPage(props: {
  texts: DeskTexts;
  person: DeskPerson;
  view: InsightsView;
  log: LogForm;
}): Html {
  const { texts, view } = props;
  const { t } = texts;
  return deskLayout({
    texts,
    title: t('insightsTitle'),
    person: props.person,
    current: 'insights',
    main: html`<div class="insights"><h1>${t('insightsTitle')}</h1>
${periodsView(view, texts)}
${
  view.isEmpty
    ? html`<div class="empty"><p class="empty-title">${t('insightsEmpty')}</p><p>${t('insightsEmptyHint')}</p></div>`
    : html`${nowSection(view, texts)}
${arrivalsSection(view, texts)}
${waitsSection(view, texts)}
${decisionsSection(view, texts)}
${confusionSection(view.confusion, texts)}
${referralsSection(view.referrals, texts)}`
}
${props.person.mayAdminister ? logSection(props.log, texts) : ''}</div>`,
  });
}

function periodsView(view: InsightsView, texts: DeskTexts): Html {
  const { t } = texts;
  const { date } = figuresIn(texts.lang);
  const days = { from: date(view.arrivals[0]?.day ?? ''), until: date(view.today) };
  return html`<nav class="periods" aria-label="${t('insightsPeriod')}"><ul>${PERIODS.map(
    (period) =>
      html`<li><a href="${paths.desk.insightsOf(period)}"${period === view.period ? html` aria-current="page"` : ''}>${t(`insightsPeriod_${period}`)}</a></li>`,
  )}</ul></nav>
<p class="hint">${t('insightsSpan', days)}</p>`;
}

function nowSection({ oldestComment, oldestReferral, now }: InsightsView, texts: DeskTexts): Html {
  const { t, ago } = texts;
  const comment =
    oldestComment === null
      ? t('insightsNoComment')
      : t('insightsOldestComment', { ago: ago(oldestComment, now) });
  const referral =
    oldestReferral === null
      ? t('insightsNoReferral')
      : t('insightsOldestReferral', { ago: ago(oldestReferral, now) });
  return insightSection('now', t('insightsNow'), `${comment} ${referral}`, html``);
}

function logSection(log: LogForm, texts: DeskTexts): Html {
  const { t } = texts;
  const error = (field: string) => (log.errors[field] ? t(log.errors[field] as DeskKey) : null);
  const errors = ['from', 'to'].flatMap((field) => {
    const message = error(field);
    return message === null ? [] : [{ field, message }];
  });
  const dayField = (name: 'from' | 'to', label: string) => {
    const message = error(name);
    return html`<div class="field${message === null ? '' : ' has-error'}"><label for="${name}">${label}</label>
${message === null ? '' : html`<p class="error" id="${name}-error">${message}</p>`}
<input type="date" id="${name}" name="${name}" value="${log[name]}" required${
      message === null ? '' : html` aria-invalid="true" aria-describedby="${name}-error"`
    }></div>`;
  };
  return html`<section class="card log" aria-labelledby="log"><h2 id="log">${t('insightsLog')}</h2><p class="hint">${t('insightsLogHint')}</p>
${errorSummary(t('insightsLogErrors'), errors)}
<form method="get" action="${paths.desk.log()}"><div class="pair">${dayField('from', t('insightsFrom'))}${dayField('to', t('insightsTo'))}</div>
<p class="send"><button>${t('insightsDownload')}</button></p></form></section>`;
}
