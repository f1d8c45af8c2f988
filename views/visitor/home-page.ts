import { paths } from '../../src/paths.ts';
import type { VisitorTexts } from '../../src/shared/i18n.ts';
import { type Html, html } from '../html.ts';
import { visitorLayout } from '../layout.ts';

/** What this server is, for whoever opens its bare address. */
export function homePage(props: { siteName: string; texts: VisitorTexts }): Html {
  const { t } = props.texts;
  return visitorLayout({
    texts: props.texts,
    title: t('homeTitle'),
    siteName: props.siteName,
    description: t('homeIntro', { site: props.siteName }),
    main: html`<h1>${t('homeTitle')}</h1><p class="lead">${t('homeIntro', { site: props.siteName })}</p>
<p><a class="signpost" href="${paths.contacts()}">${t('noticeLink')}</a></p>
<p><a href="${paths.demo()}">${t('homeDemo')}</a></p>
<p><a href="${paths.desk.home()}">${t('homeDesk')}</a></p>`,
  });
}
