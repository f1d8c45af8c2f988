import type { EntryView } from '../../../src/directory/directory-desk-view.ts';
import { paths } from '../../../src/paths.ts';
import { type DeskKey, visitorTexts } from '../../../src/shared/i18n.ts';
import { errorSummary } from '../../form.ts';
import { type Html, html } from '../../html.ts';
import { csrfField, type DeskPerson, deskLayout } from '../../layout.ts';
import { contactCard } from '../../visitor/contact-card.ts';
import { entryForm } from './entry-form.ts';
import type { EntryFormProps } from './entry-form-props.ts';
import { entryHistory } from './entry-history.ts';
import { assuranceView, entryTags } from './entry-tags.ts';
import { changesView } from './entry-values.ts';

type PageProps = Omit<EntryFormProps, 'fault' | 'csrfToken' | 'action'> & {
  person: DeskPerson;
  /** null: a new entry. */
  view: EntryView | null;
  errors: Readonly<Record<string, string>>;
  done: DirectoryDone | null;
  /** How many changes the person had not seen when they saved; 0: none. */
  unseen: number;
  /** Whether what the person did was refused because of them, and was no form. */
  isConfirmRefused: boolean;
};

export const DIRECTORY_DONE = ['added', 'saved', 'confirmed', 'on', 'off'] as const;
export type DirectoryDone = (typeof DIRECTORY_DONE)[number];

/** An entry of the directory: how visitors see it, what it says, and its history. For moderators to read. */
export function entryPage(props: PageProps): Html {
  const { texts, person, view, done } = props;
  const { t } = texts;
  const title = view?.entry.name ?? t('directoryNew');
  const list = Object.entries(props.errors).map(([field, key]) => ({ field, message: t(key as DeskKey) }));
  return deskLayout({
    texts,
    title,
    person,
    current: 'directory',
    main: html`<div class="directory"><p class="crumb"><a href="${paths.desk.directory()}">${t('directoryTitle')}</a></p>
<h1><bdi${view ? html` lang="de"` : ''}>${title}</bdi></h1>
${done === null ? '' : html`<p class="done" role="status">${t(`directory_done_${done}`)}</p>`}
${props.unseen > 0 ? conflictView(props) : errorSummary(t('settingsErrors'), list)}
${view ? stateView(view, props) : ''}
${
  person.mayCounsel
    ? html`${view ? html`<h2>${t('directoryEdit')}</h2>` : ''}${entryForm({
        ...props,
        csrfToken: person.csrfToken,
        action: view ? paths.desk.entry(view.entry.id) : paths.desk.directory(),
        fault: (field) => list.find((one) => one.field === field)?.message,
      })}`
    : ''
}
${view ? entryHistory(view.history, texts) : ''}</div>`,
  });
}

/** Somebody has saved another state since: what it says is named, what was typed stays in the form. */
function conflictView({ texts, view, unseen, isConfirmRefused }: PageProps): Html {
  const { t } = texts;
  const newer = view?.history.slice(0, unseen) ?? [];
  return html`<div class="error-summary" role="alert"><p>${t(isConfirmRefused ? 'directoryConflictConfirm' : 'directoryConflict')}</p>
${newer.map(
  ({
    person,
    at,
    changes,
  }) => html`<h2>${t('directoryConflictNow', { name: person ?? t('directoryNobody'), date: texts.dateTime(at) })}</h2>
${changesView(changes, texts)}`,
)}${isConfirmRefused ? '' : html`<p>${t('directoryConflictHint')}</p>`}</div>`;
}

function stateView(view: EntryView, { texts, person }: PageProps): Html {
  const { t } = texts;
  const { entry } = view;
  const isActive = entry.status === 'active';
  return html`<p class="meta">${entryTags(entry, view.isToBeConfirmed, texts)} ${assuranceView(entry, view.isToBeConfirmed, texts)}</p>
${
  person.mayCounsel
    ? html`<div class="entry-actions"><form method="post" action="${paths.desk.entryConfirmation(entry.id)}">${csrfField(person.csrfToken)}<input type="hidden" name="version" value="${entry.version}"><button>${t('directoryStillRight')}</button></form>
<form method="post" action="${isActive ? paths.desk.entryDeactivation(entry.id) : paths.desk.entryActivation(entry.id)}">${csrfField(person.csrfToken)}<button class="quiet">${t(isActive ? 'directoryDeactivate' : 'directoryActivate')}</button></form></div>`
    : ''
}
<section class="preview" aria-labelledby="preview"><h2 id="preview">${t('directoryPreview')}</h2>
${isActive ? '' : html`<p class="hint">${t('directoryPreviewHidden')}</p>`}
${contactCard(entry, visitorTexts(texts.lang), !view.isToBeConfirmed)}</section>`;
}
