import { paths } from '../../src/paths.ts';
import type { Piece } from '../../src/search/excerpt.ts';
import type { SearchErrors, SearchFields } from '../../src/search/search-query.ts';
import type { SearchChoices, SearchItem, SearchResult } from '../../src/search/search-view.ts';
import type { DeskTexts } from '../../src/shared/i18n.ts';
import { errorSummary } from '../form.ts';
import { type Html, html, safeHref } from '../html.ts';
import { csrfField, type DeskPerson, deskLayout } from '../layout.ts';
import { langAttribute } from '../visitor/comment.ts';
import { searchForm } from './search-form.ts';
import { veil } from './veil.ts';

interface Props {
  texts: DeskTexts;
  person: DeskPerson;
  fields: SearchFields;
  errors: SearchErrors;
  choices: SearchChoices;
  /** null: nothing was searched for yet, or the form has errors. */
  result: SearchResult | null;
  isStart: boolean;
  isIndexing: boolean;
  now: number;
}

/** The search form, with what was found beneath it. */
export function searchPage(props: Props): Html {
  const { texts, errors, result } = props;
  const { t } = texts;
  const wrong = Object.entries(errors).map(([field, error]) => ({ field, message: t(error) }));
  return deskLayout({
    texts,
    title: t('searchTitle'),
    person: props.person,
    current: 'search',
    main: html`<h1>${t('searchTitle')}</h1>
${errorSummary(t('searchErrors'), wrong)}
${searchForm({ ...props, csrfToken: props.person.csrfToken })}
${props.isIndexing ? html`<p class="notice" role="status">${t('searchIndexing')}</p>` : ''}
${result === null ? '' : resultView(result, props)}
<p class="hint">${t('searchScope')}</p>`,
  });
}

function resultView(result: SearchResult, props: Props): Html {
  const { t, lang } = props.texts;
  if (result.items.length === 0)
    return html`<div class="empty" role="status"><h2 class="empty-title">${t('searchNone')}</h2><p>${t('searchNoneHint')}</p></div>`;
  const count = result.count.toLocaleString(lang);
  return html`<h2>${
    result.isMore ? t('searchMore', { limit: count }) : t('searchCount', { count: result.count })
  }</h2>
<p class="hint">${t('searchOrder')}</p>
${props.isStart ? '' : partForm(props, null, t('toStart'), 'quiet')}
<ol class="queue">${result.items.map((item) => html`<li class="card search-hit">${itemView(item, props)}</li>`)}</ol>
${result.next === null ? '' : html`<div class="more">${partForm(props, result.next, t('next'), 'plain')}</div>`}`;
}

/** The states in which nothing is left to do. */
const PUT_AWAY: readonly string[] = ['rejected', 'spam'];

function itemView(item: SearchItem, { texts, now }: Props): Html {
  const { t } = texts;
  const excerpt = html`<p class="words excerpt"${langAttribute(item.lang)} dir="auto">${piecesView(item.excerpt)}</p>`;
  return html`<article><header><h3><a href="${paths.desk.comment(item.id)}" target="_blank"><bdi>${
    item.name === null ? t('anonymous') : piecesView(item.name)
  }</bdi></a> <span class="${PUT_AWAY.includes(item.state) ? 'tag quiet' : 'tag'}">${t(`state_${item.state}`)}</span></h3>
<p class="meta"><time datetime="${new Date(item.createdAt).toISOString()}" title="${texts.dateTime(
    item.createdAt,
  )}">${texts.ago(item.createdAt, now)}</time>${
    item.lang && item.lang !== 'und' ? html` · ${texts.languageName(item.lang)}` : ''
  } · ${t(`label_${item.label ?? 'unscreened'}`)} <span class="on-page">${t('onPage')} <a href="${safeHref(item.page.url)}">${item.page.title}</a></span></p></header>
${item.label === 'abuse' ? veil(excerpt, texts) : excerpt}</article>`;
}

const piecesView = (pieces: readonly Piece[]): Html =>
  html`${pieces.map(({ text, isHit }) => (isHit ? html`<mark>${text}</mark>` : html`${text}`))}`;

/** The same search from another place on. */
function partForm({ fields, person }: Props, cursor: string | null, label: string, style: string): Html {
  return html`<form method="post" action="${paths.desk.search()}">${csrfField(person.csrfToken)}${Object.entries(
    { ...fields, cursor: cursor ?? '' },
  ).map(([name, value]) =>
    value === '' ? html`` : html`<input type="hidden" name="${name}" value="${value}">`,
  )}<button class="${style}">${label}</button></form>`;
}
