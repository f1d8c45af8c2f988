import { isOpen, type Page } from '../../../src/comments/comment.ts';
import type { PageList } from '../../../src/comments/pages-view.ts';
import { paths } from '../../../src/paths.ts';
import type { DeskTexts } from '../../../src/shared/i18n.ts';
import { type Html, html } from '../../html.ts';
import { csrfField } from '../../layout.ts';
import { type SettingsProps, settingsFrame } from './settings-frame.ts';

/** The pages that can be commented on, newest first, and what can be done with each. */
export function pagesPage(props: SettingsProps & { list: PageList; search: string; now: number }): Html {
  const { texts, list, search } = props;
  const { t } = texts;
  return settingsFrame({
    ...props,
    section: 'pages',
    main: html`<div class="list-top">
<form class="search" method="get" action="${paths.desk.settingsPages()}" role="search"><label for="q">${t('pagesSearch')}</label>
<div class="search-row"><input type="search" id="q" name="q" value="${search}" dir="auto"><button>${t('pagesSearchButton')}</button></div></form>
<a class="button" href="${paths.desk.newPage()}">${t('pagesAdd')}</a></div>
<p class="hint" role="status">${t('pagesCount', { count: list.count })}${
      search === '' ? '' : html` · <a href="${paths.desk.settingsPages()}">${t('pagesSearchClear')}</a>`
    }</p>
${
  list.count === 0
    ? html`<p class="empty">${t('pagesNone')}</p>`
    : html`<ul class="entries">${list.pages.map((page) => entryView(page, props))}</ul>`
}
${list.next === null ? '' : html`<p class="more"><a class="button" href="${paths.desk.settingsPagesFrom(search, list.next)}">${t('next')}</a></p>`}`,
  });
}

function entryView(page: Page, { texts, person, now }: SettingsProps & { now: number }): Html {
  const { t } = texts;
  const open = isOpen(page, now);
  const [address, label] = open
    ? [paths.desk.pageClosing(page.key), t('pagesClose')]
    : [paths.desk.pageOpening(page.key), t('pagesOpen')];
  return html`<li class="card"><h3><a href="${paths.page(page.key)}"><bdi lang="${page.lang}">${page.title}</bdi></a></h3>
<p class="meta"><span class="tag${open ? '' : ' quiet'}">${statusOf(page, texts, now)}</span> ${t(
    'pageComments',
    {
      count: page.publishedCount,
    },
  )} · ${texts.languageName(page.lang)} · ${t('pageAddedOn', { date: texts.dateTime(page.createdAt) })}</p>
<div class="entry-actions"><a class="button" href="${paths.desk.pageSettings(page.key)}" aria-label="${t('pagesEdit')}: ${page.title}">${t('pagesEdit')}</a>
<form method="post" action="${address}">${csrfField(person.csrfToken)}<button aria-label="${label}: ${page.title}">${label}</button></form></div></li>`;
}

/** Whether a page is open, until when, and else what closed it. */
export function statusOf(page: Page, texts: DeskTexts, now: number): string {
  const { t } = texts;
  if (!isOpen(page, now))
    return t(page.closedAt !== null && page.closedAt <= now ? 'pageClosedByHand' : 'pageClosedByAge');
  return page.closesAt === null
    ? t('pageIsOpen')
    : t('pageOpenUntil', { date: texts.dateTime(page.closesAt) });
}
