import { inLanguage, paths } from '../../src/paths.ts';
import type { Here } from '../../src/shared/http/here.ts';
import type { VisitorTexts } from '../../src/shared/i18n.ts';
import { type Html, html } from '../html.ts';
import { visitorLayout } from '../visitor/visitor-layout.ts';

/** Status codes for which visitors have a sentence of their own. */
const KNOWN = [400, 404, 409, 413, 415, 429, 503] as const;

/** An error as a visitor reads it; contacts stay one click away. */
export function visitorErrorPage(props: {
  status: number;
  minutes: number;
  siteName: string;
  texts: VisitorTexts;
  here: Here;
}): Html {
  const { t } = props.texts;
  const known = KNOWN.find((status) => status === props.status) ?? 500;
  return visitorLayout({
    texts: props.texts,
    title: t(`error_${known}`, { minutes: props.minutes }),
    siteName: props.siteName,
    here: props.here,
    head: html`<meta name="robots" content="noindex">`,
    main: html`<h1>${t(`error_${known}`, { minutes: props.minutes })}</h1>
${known === 404 ? html`<p>${t('error_404_hint')}</p>` : ''}${known === 500 ? html`<p>${t('error_500_hint')}</p>` : ''}
<p><a class="signpost" href="${inLanguage(paths.contacts(), props.here.chosen)}">${t('noticeLink')}</a></p>`,
  });
}
