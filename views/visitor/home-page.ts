import { inLanguage, paths } from '../../src/paths.ts';
import type { Here } from '../../src/shared/http/here.ts';
import type { VisitorTexts } from '../../src/shared/i18n.ts';
import { type Html, html } from '../html.ts';
import { visitorLayout } from './visitor-layout.ts';

/** What this server is, for whoever opens its bare address. */
export function homePage(props: { siteName: string; texts: VisitorTexts; here: Here }): Html {
  const { t } = props.texts;
  const { chosen } = props.here;
  return visitorLayout({
    texts: props.texts,
    title: t('homeTitle'),
    siteName: props.siteName,
    description: t('homeIntro', { site: props.siteName }),
    here: props.here,
    main: html`<h1>${t('homeTitle')}</h1><p class="lead">${t('homeIntro', { site: props.siteName })}</p>
<p><a class="signpost" href="${inLanguage(paths.contacts(), chosen)}">${t('noticeLink')}</a></p>
<p><a href="${inLanguage(paths.demo(), chosen)}">${t('homeDemo')}</a></p>
<p><a href="${paths.desk.home()}">${t('homeDesk')}</a></p>`,
  });
}
