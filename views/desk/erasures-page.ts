import type { Erasures, KeptKind } from '../../src/privacy/erasures-view.ts';
import type { DeskTexts } from '../../src/shared/i18n.ts';
import { figuresIn } from '../figures.ts';
import { type Html, html } from '../html.ts';
import { type DeskPerson, deskLayout } from '../layout.ts';

/** What is kept how long, and how much of it was erased: numbers only. */
export function erasuresPage(props: { texts: DeskTexts; person: DeskPerson; erasures: Erasures }): Html {
  const { texts, erasures } = props;
  const { t } = texts;
  return deskLayout({
    texts,
    title: t('erasuresTitle'),
    person: props.person,
    current: 'people',
    main: html`<h1>${t('erasuresTitle')}</h1><p class="hint">${t('erasuresIntro')}</p>
<section class="card erasures" aria-labelledby="windows"><h2 id="windows">${t('erasuresWindows')}</h2>
<table><thead><tr><th scope="col">${t('erasuresKind')}</th><th scope="col">${t('erasuresKept')}</th><th scope="col" class="number">${t('erasuresRecent', { days: erasures.span })}</th></tr></thead>
<tbody>${erasures.kinds.map((one) => kindRow(one, texts))}</tbody></table></section>
<h2>${t('erasuresDays')}</h2>
${
  erasures.days.length === 0
    ? html`<div class="empty"><p class="empty-title">${t('erasuresEmpty')}</p></div>`
    : html`<ol class="reading-log card">${erasures.days.map((day) => html`<li>${dayView(day, texts)}</li>`)}</ol>`
}`,
  });
}

function kindRow({ kind, window, recent }: KeptKind, { t, lang }: DeskTexts): Html {
  const { duration, number } = figuresIn(lang);
  const kept = window === null ? t('erasuresAtOnce') : window === 0 ? t('erasuresAtEnd') : duration(window);
  return html`<tr><th scope="row">${t(`erased_${kind}`)}</th><td>${kept}</td><td class="number">${number(recent)}</td></tr>`;
}

function dayView({ day, counts }: Erasures['days'][number], { t, lang }: DeskTexts): Html {
  const { date, number } = figuresIn(lang);
  return html`<time datetime="${day}">${date(day)}</time>
<ul>${counts.map(({ kind, count }) => html`<li>${t(`erased_${kind}`)}: <b>${number(count)}</b></li>`)}</ul>`;
}
