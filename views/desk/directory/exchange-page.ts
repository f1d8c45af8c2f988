import type { BadFileKey } from '../../../src/directory/exchange/bad-file.ts';
import { paths } from '../../../src/paths.ts';
import type { DeskTexts } from '../../../src/shared/i18n.ts';
import { errorSummary } from '../../form.ts';
import { type Html, html } from '../../html.ts';
import { csrfField, type DeskPerson, deskLayout } from '../../layout.ts';
import { checkboxView } from '../settings/controls.ts';

/** Why nothing can be taken of a file. */
export interface ExchangeFault {
  key: BadFileKey | 'exchangeMissing';
  values: Readonly<Record<string, string | number>>;
  status: number;
}

interface ExchangeProps {
  texts: DeskTexts;
  person: DeskPerson;
  /** What a file may hold at most. */
  limits: { megabytes: number; services: number };
  /** What an import has done; null: there was none. */
  done: { created: number; changed: number } | null;
  fault: ExchangeFault | null;
}

/** The directory as a file: out, and in. */
export function exchangePage({ texts, person, limits, done, fault }: ExchangeProps): Html {
  const { t } = texts;
  const message = fault && t(fault.key, fault.values);
  return deskLayout({
    texts,
    title: t('directoryExchange'),
    person,
    current: 'directory',
    main: html`<div class="directory"><p class="crumb"><a href="${paths.desk.directory()}">${t('directoryTitle')}</a></p>
<h1>${t('directoryExchange')}</h1>
${done === null ? '' : html`<p class="done" role="status">${t('exchangeDone', { ...done })}</p>`}
${message === null ? '' : errorSummary(t('settingsErrors'), [{ field: 'file', message }])}
<section class="card" aria-labelledby="download"><h2 id="download">${t('exchangeDownload')}</h2>
<form method="get" action="${paths.desk.exchangeFile()}"><p>${t('exchangeDownloadIntro')}</p>
${checkboxView({ name: 'recipients', label: t('exchangeRecipients'), isChecked: false })}
<p class="send"><button name="format" value="json">${t('exchangeAsJson')}</button> <button name="format" value="csv">${t('exchangeAsCsv')}</button></p></form></section>
<section class="card" aria-labelledby="import"><h2 id="import">${t('exchangeImport')}</h2>
<form method="post" action="${paths.desk.exchangePlan()}" enctype="multipart/form-data">${csrfField(person.csrfToken)}<p>${t('exchangeImportIntro')}</p>
<div class="field${message === null ? '' : ' has-error'}"><label for="file">${t('exchangeFile')}</label><p class="hint" id="file-hint">${t('exchangeFileHint', limits)}</p>
${message === null ? '' : html`<p class="error" id="file-error">${message}</p>`}
<input type="file" id="file" name="file" accept=".json,.csv,application/json,text/csv" aria-describedby="${message === null ? '' : 'file-error '}file-hint"${
      message === null ? '' : html` aria-invalid="true"`
    }></div>
<p class="send"><button class="primary">${t('exchangeCheck')}</button></p></form></section></div>`,
  });
}
