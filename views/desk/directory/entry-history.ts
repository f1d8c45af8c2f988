import type { HistoryLine } from '../../../src/directory/directory-history-store.ts';
import type { DeskTexts } from '../../../src/shared/i18n.ts';
import { type Html, html } from '../../html.ts';
import { changesView, enteredView } from './entry-values.ts';

/** Who did what with an entry, the latest first. */
export function entryHistory(history: readonly HistoryLine[], texts: DeskTexts): Html {
  const { t } = texts;
  return html`<section class="card" aria-labelledby="history"><h2 id="history">${t('directoryHistory')}</h2>
${
  history.length === 0
    ? html`<p class="hint">${t('directoryHistoryNone')}</p>`
    : html`<ol class="entry-history">${history.map((line) => html`<li>${lineView(line, texts)}</li>`)}</ol>`
}</section>`;
}

function lineView({ kind, person, at, changes }: HistoryLine, texts: DeskTexts): Html {
  const { t } = texts;
  const heading = html`<p><time datetime="${new Date(at).toISOString()}">${texts.dateTime(at)}</time> · <bdi>${
    person ?? t('directoryNobody')
  }</bdi>: <strong>${t(`directory_kind_${kind}`)}</strong></p>`;
  if (kind === 'assured') return heading;
  const isFirst =
    Object.values(changes).every(([before]) => before === null) && Object.keys(changes).length > 5;
  return html`${heading}
${
  isFirst
    ? html`<details><summary>${t('directoryEntered')}</summary>${enteredView(changes, texts)}</details>`
    : changesView(changes, texts)
}`;
}
