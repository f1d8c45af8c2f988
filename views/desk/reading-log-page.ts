import { paths } from '../../src/paths.ts';
import type { Reading } from '../../src/privacy/reading-log-view.ts';
import type { DeskTexts } from '../../src/shared/i18n.ts';
import { type Html, html } from '../html.ts';
import { type DeskPerson, deskLayout } from '../layout.ts';

/** Who opened which message to the counsellors, and when; the latest first. */
export function readingLogPage(props: {
  texts: DeskTexts;
  person: DeskPerson;
  readings: readonly Reading[];
  isStart: boolean;
  next: string | null;
}): Html {
  const { texts, readings } = props;
  const { t } = texts;
  return deskLayout({
    texts,
    title: t('readingLogTitle'),
    person: props.person,
    current: 'people',
    main: html`<h1>${t('readingLogTitle')}</h1><p class="hint">${t('readingLogIntro')}</p>
${props.isStart ? '' : html`<p><a href="${paths.desk.readingLog()}">${t('toStart')}</a></p>`}
${
  readings.length === 0
    ? html`<div class="empty"><p class="empty-title">${t('readingLogEmpty')}</p></div>`
    : html`<ol class="reading-log card">${readings.map((one) => html`<li>${readingView(one, texts)}</li>`)}</ol>`
}
${props.next === null ? '' : html`<p class="more"><a class="button" href="${paths.desk.readingLogFrom(props.next)}">${t('next')}</a></p>`}`,
  });
}

function readingView(reading: Reading, texts: DeskTexts): Html {
  const { t } = texts;
  const nobody = reading.kind === 'read' ? t('readingLogSomebody') : t('readingLogContact');
  const named = { code: reading.caseCode, date: texts.dateTime(reading.caseOpenedAt) };
  return html`<time datetime="${new Date(reading.at).toISOString()}">${texts.dateTime(reading.at)}</time>
<span><b><bdi>${reading.who ?? nobody}</bdi></b> ${t(`readingLog_${reading.kind}`)} ${
    reading.isErased
      ? html`${t('readingLogCase', named)} <span class="tag quiet">${t('readingLogErased')}</span>`
      : html`<a href="${paths.desk.case(reading.referralId)}">${t('readingLogCase', named)}</a>`
  }</span>`;
}
