import { isOpen, type Page } from '../../../src/comments/comment.ts';
import { paths } from '../../../src/paths.ts';
import { type DeskTexts, visitorLanguages } from '../../../src/shared/i18n.ts';
import { embedSnippet } from '../../../src/site/embed-snippets.ts';
import { errorSummary, fieldView } from '../../form.ts';
import { type Html, html } from '../../html.ts';
import { csrfField } from '../../layout.ts';
import { snippetView } from '../../snippet.ts';
import { checkboxView, languageSelect } from './controls.ts';
import { statusOf } from './pages-page.ts';
import { faultsOf, type SettingsProps, settingsFrame } from './settings-frame.ts';

/** The fields of the form as they are typed. */
export interface PageForm {
  key: string;
  title: string;
  url: string;
  lang: string;
  staysOpen: boolean;
}

/** The form of a page that is there, or of a new one. */
export function pageFormPage(
  props: SettingsProps & {
    /** null for a new one. */
    page: Page | null;
    values: PageForm;
    errors: Readonly<Record<string, string>>;
    now: number;
    /** Of the Wegweiser: scheme, host and port. */
    origin: string;
  },
): Html {
  const { texts, page, values } = props;
  const { t } = texts;
  const faults = faultsOf(props.errors, texts);
  return settingsFrame({
    ...props,
    section: 'pages',
    title: page?.title ?? t('pagesAdd'),
    crumb: html`<p class="crumb"><a href="${paths.desk.settingsPages()}">${t('settingsPages')}</a></p>`,
    main: html`${
      page
        ? html`<p><span class="tag${isOpen(page, props.now) ? '' : ' quiet'}">${statusOf(page, texts, props.now)}</span> <a href="${paths.page(page.key)}">${t('pageShow')}</a></p>`
        : ''
    }
${errorSummary(t('settingsErrors'), faults.list)}
<form class="card" method="post" action="${page ? paths.desk.pageSettings(page.key) : paths.desk.settingsPages()}" novalidate>${csrfField(props.person.csrfToken)}
${page ? '' : fieldView({ name: 'key', type: 'text', label: t('pageKey'), hint: t('pageKeyHint'), value: values.key, error: faults.of('key'), isRequired: true })}
${fieldView({ name: 'title', type: 'text', label: t('pageTitle'), value: values.title, error: faults.of('title'), isRequired: true })}
${fieldView({ name: 'url', type: 'text', label: t('pageUrl'), value: values.url, error: faults.of('url'), isRequired: true })}
${languageSelect({ name: 'lang', label: t('pageLang'), error: faults.of('lang'), value: values.lang, langs: visitorLanguages }, texts)}
${page ? checkboxView({ name: 'staysOpen', label: t('pageStaysOpen'), isChecked: values.staysOpen }) : ''}
<p class="send"><button class="primary">${t('settingsSave')}</button></p></form>
${page ? embedView(page.key, props.origin, texts) : ''}`,
  });
}

/** What goes into the article. */
const embedView = (key: string, origin: string, { t }: DeskTexts): Html =>
  html`<section aria-labelledby="embed"><h3 id="embed">${t('pageEmbed')}</h3><p>${t('pageEmbedHint')} <a href="${paths.embeddingOf(key)}">${t('pageEmbedMore')}</a></p>
${snippetView(embedSnippet(origin, key, t('embedding_label')), 'HTML')}</section>`;
