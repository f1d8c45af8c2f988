import { paths } from '../../src/paths.ts';
import type { DeskTexts } from '../../src/shared/i18n.ts';
import { type Html, html } from '../html.ts';
import { deskLayout } from '../layout.ts';

/** An error as people at the desk read it. */
export function deskErrorPage(props: { status: number; isForm: boolean; texts: DeskTexts }): Html {
  const { t } = props.texts;
  const [title, hint] = wording(props.status, props.isForm);
  return deskLayout({
    texts: props.texts,
    title: t(title),
    person: null,
    main: html`<div class="narrow"><h1>${t(title)}</h1><p>${t(hint)}</p><p><a class="button" href="${paths.desk.home()}">${t('backToQueue')}</a></p></div>`,
  });
}

function wording(
  status: number,
  isForm: boolean,
): ['forbiddenTitle' | 'notFoundTitle' | 'errorTitle', 'forbidden' | 'csrf' | 'notFoundHint' | 'errorHint'] {
  if (status === 403) return isForm ? ['errorTitle', 'csrf'] : ['forbiddenTitle', 'forbidden'];
  return status === 404 ? ['notFoundTitle', 'notFoundHint'] : ['errorTitle', 'errorHint'];
}
