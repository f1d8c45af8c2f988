import type { DirectoryEntry } from '../../../src/directory/contact.ts';
import { SERVICE_STATUSES } from '../../../src/directory/contact.ts';
import type {
  DIRECTORY_CHOICES,
  DirectoryFilter,
  DirectoryList,
} from '../../../src/directory/directory-desk-view.ts';
import { paths } from '../../../src/paths.ts';
import type { DeskTexts } from '../../../src/shared/i18n.ts';
import { type Html, html } from '../../html.ts';
import { csrfField, type DeskPerson, deskLayout } from '../../layout.ts';
import { inOrder, selectView } from '../settings/controls.ts';
import type { DirectoryDone } from './entry-page.ts';
import { assuranceView, entryTags } from './entry-tags.ts';
import { statusName } from './entry-values.ts';

interface ListProps {
  texts: DeskTexts;
  person: DeskPerson;
  filter: DirectoryFilter;
  /** Whether only those are listed that are to be confirmed. */
  isDue: boolean;
  list: DirectoryList;
  isToBeConfirmed: (entry: DirectoryEntry) => boolean;
  /** How long a confirmation holds. */
  days: number;
  done: DirectoryDone | null;
  choices: typeof DIRECTORY_CHOICES;
}

/** The whole directory, or what of it is to be confirmed. */
export function directoryPage(props: ListProps): Html {
  const { texts, person, list, isDue, done } = props;
  const { t } = texts;
  const tab = (isCurrent: boolean, address: string, label: string | Html) =>
    html`<li><a href="${address}"${isCurrent ? html` aria-current="page"` : ''}>${label}</a></li>`;
  return deskLayout({
    texts,
    title: t('directoryTitle'),
    person,
    current: 'directory',
    main: html`<div class="directory"><div class="list-top"><h1>${t('directoryTitle')}</h1>${
      person.mayCounsel
        ? html`<p class="top-actions"><a class="button" href="${paths.desk.exchange()}">${t('directoryExchange')}</a> <a class="button" href="${paths.desk.newEntry()}">${t('directoryNew')}</a></p>`
        : ''
    }</div>
${done === null ? '' : html`<p class="done" role="status">${t(`directory_done_${done}`)}</p>`}
<nav class="sections" aria-label="${t('directoryTitle')}"><ul>${tab(!isDue, paths.desk.directory(), t('directoryAll'))}${tab(
      isDue,
      paths.desk.directoryWith({ due: '1' }),
      html`${t('directoryDue')} <span class="badge">${list.toBeConfirmed}</span>`,
    )}</ul></nav>
<p>${isDue ? t('directoryDueIntro', { days: props.days }) : t('directoryIntro')}</p>
${filterForm(props)}
<p class="hint" role="status">${t('directoryCount', { count: list.count })}${
      isNarrowed(props.filter)
        ? html` · <a href="${paths.desk.directoryWith(isDue ? { due: '1' } : {})}">${t('directoryClear')}</a>`
        : ''
    }</p>
${
  list.count === 0
    ? html`<p class="empty">${t(isDue && !isNarrowed(props.filter) ? 'directoryNoneDue' : 'directoryNone')}</p>`
    : html`<ul class="entries directory-entries">${list.entries.map((entry) => html`<li class="card">${lineView(entry, props)}</li>`)}</ul>`
}
${pagesView(props)}</div>`,
  });
}

const isNarrowed = (filter: DirectoryFilter) => Object.values(filter).some((value) => value !== '');

/** The list as it is, for addresses. */
function parameters({ filter, isDue }: ListProps, page: number): Record<string, string> {
  const all = { ...filter, due: isDue ? '1' : '', page: page > 1 ? String(page) : '' };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
}

function filterForm({ texts, filter, isDue, list, choices }: ListProps): Html {
  const { t } = texts;
  const { words, ...narrow } = filter;
  const any = { value: '', label: t('directoryAny') };
  const languages = inOrder(list.languages, texts);
  const area = (value: string) => ({ value, label: value });
  return html`<form class="card search-form" method="get" action="${paths.desk.directory()}" role="search">${
    isDue ? html`<input type="hidden" name="due" value="1">` : ''
  }
<div class="field"><label for="words">${t('directoryWords')}</label><p class="hint" id="words-hint">${t('directoryWordsHint')}</p>
<div class="search-row"><input type="search" id="words" name="words" value="${words}" dir="auto" maxlength="200" aria-describedby="words-hint"><button>${t('directoryGo')}</button></div></div>
<details${Object.values(narrow).some((value) => value !== '') ? html` open` : ''}><summary>${t('directoryFilter')}</summary><div class="search-filters">
${selectView({ name: 'status', label: t('directory_field_status'), value: filter.status, options: [any, ...SERVICE_STATUSES.map((value) => ({ value, label: statusName(texts, value) }))] })}
${selectView({ name: 'topic', label: t('directory_field_topics'), value: filter.topic, options: [any, ...choices.topics.map((value) => ({ value, label: t(`topic_${value}`) }))] })}
${selectView({ name: 'lang', label: t('directory_field_languages'), value: filter.lang, options: [any, ...languages] })}
${selectView({ name: 'area', label: t('directory_field_areas'), value: filter.area, options: [any, ...choices.areas.map(area)] })}
</div></details></form>`;
}

function lineView(entry: DirectoryEntry, props: ListProps): Html {
  const { texts, person, list } = props;
  const { t } = texts;
  const isDue = props.isToBeConfirmed(entry);
  return html`<div class="line-text"><h2><a href="${paths.desk.entry(entry.id)}"><bdi lang="de">${entry.name}</bdi></a></h2>
<p class="organization"><bdi lang="de">${entry.organization}</bdi> · <span lang="de">${entry.areas.join(', ')}</span>${
    entry.phones[0] === undefined ? '' : html` · <bdi dir="ltr">${entry.phones[0]}</bdi>`
  }</p>
<p class="meta">${entryTags(entry, isDue, texts)} ${assuranceView(entry, isDue, texts)}</p></div>
${
  isDue && person.mayCounsel
    ? html`<form method="post" action="${paths.desk.entryConfirmation(entry.id)}">${csrfField(person.csrfToken)}<input type="hidden" name="version" value="${entry.version}"><input type="hidden" name="list" value="${new URLSearchParams(parameters(props, list.page)).toString() || 'all'}"><button aria-label="${t('directoryStillRight')}: ${entry.name}">${t('directoryStillRight')}</button></form>`
    : ''
}`;
}

function pagesView(props: ListProps): Html {
  const { texts, list } = props;
  const { t } = texts;
  if (list.pages === 1) return html``;
  const link = (page: number, label: string) =>
    html`<a class="button" href="${paths.desk.directoryWith(parameters(props, page))}">${label}</a>`;
  return html`<p class="more pages">${list.page > 1 ? link(list.page - 1, t('directoryPrevious')) : ''} <span>${t('directoryPage', { page: list.page, pages: list.pages })}</span> ${list.page < list.pages ? link(list.page + 1, t('next')) : ''}</p>`;
}
