import type { DeskTexts } from '../../src/shared/i18n.ts';
import { type Html, html } from '../html.ts';
import { deskLayout } from '../layout.ts';

/** The backup codes, this once. Without the navigation: the only way on says that they are kept. */
export function backupCodesPage(props: { texts: DeskTexts; codes: readonly string[]; next: string }): Html {
  const { texts } = props;
  const { t } = texts;
  return deskLayout({
    texts,
    title: t('backupTitle'),
    person: null,
    main: html`<div class="narrow"><h1>${t('backupTitle')}</h1><p class="lead">${t('backupIntro')}</p>
<ul class="backup-codes card" translate="no">${props.codes.map((code) => html`<li><code>${code}</code></li>`)}</ul>
<p>${t('backupHint')}</p>
<p><a class="button" href="${props.next}">${t('backupKept')}</a></p></div>`,
  });
}
