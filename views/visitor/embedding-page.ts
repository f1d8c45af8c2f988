import { paths } from '../../src/paths.ts';
import type { Here } from '../../src/shared/http/here.ts';
import type { DeskKey, DeskTexts, VisitorTexts } from '../../src/shared/i18n.ts';
import {
  countSnippet,
  EMBED_PLACES,
  type EmbedPlace,
  pageCommand,
  policySnippet,
  snippetFor,
} from '../../src/site/embed-snippets.ts';
import { type Html, html } from '../html.ts';
import { snippetView } from '../snippet.ts';
import { visitorLayout } from './visitor-layout.ts';

/** How to embed comments: a snippet to copy for each kind of website. */
export function embeddingPage(props: {
  texts: DeskTexts;
  visitorTexts: VisitorTexts;
  here: Here;
  siteName: string;
  /** Of the Wegweiser: scheme, host and port. */
  origin: string;
  /** Of the page to embed, or an example. */
  key: string;
}): Html {
  const { origin, key } = props;
  const { t, lang } = props.texts;
  const label = t('embedding_label');
  return visitorLayout({
    texts: props.visitorTexts,
    title: t('embedding_title'),
    siteName: props.siteName,
    description: t('embedding_intro'),
    here: props.here,
    main: html`<h1>${t('embedding_title')}</h1>
<p class="lead">${t('embedding_intro')}</p>
<p>${withCode(t('embedding_page', { key }))} <a href="${paths.desk.settingsPages()}">${t('embedding_pages_link')}</a></p>
<nav aria-label="${t('embedding_places')}"><ul class="places">${EMBED_PLACES.map(
      (place) => html`<li><a href="#${place}">${NAMES[place]}</a></li>`,
    )}</ul></nav>
${EMBED_PLACES.map(
  (place) => html`<section aria-labelledby="${place}"><h2 id="${place}">${NAMES[place]}</h2>
${t(STEPS[place], TEMPLATES)
  .split('\n')
  .map((step) => html`<p>${withCode(step)}</p>`)}
${snippetView(snippetFor(place, origin, key, label), `${NAMES[place]}: ${t('embedding_snippet')}`)}</section>`,
)}
<section aria-labelledby="more"><h2 id="more">${t('embedding_more')}</h2>
<p>${t('embedding_counts')}</p>
${snippetView(countSnippet(key), t('embedding_counts'))}
<p>${withCode(t('embedding_open'))}</p>
${snippetView(pageCommand(origin, key, lang), 'curl')}
<p>${t('embedding_policy')}</p>
${snippetView(policySnippet(origin), t('embedding_policy'))}
<p><a href="${paths.demo()}">${t('embedding_demo')}</a></p></section>`,
  });
}

const NAMES: Record<EmbedPlace, string> = {
  html: 'HTML',
  wordpress: 'WordPress',
  hugo: 'Hugo',
  ghost: 'Ghost',
};

const STEPS: Record<EmbedPlace, DeskKey> = {
  html: 'embedding_html',
  wordpress: 'embedding_wordpress',
  hugo: 'embedding_hugo',
  ghost: 'embedding_ghost',
};

/** What the steps of Hugo and Ghost name, in their template languages. */
const TEMPLATES = { partial: '{{ partial "comments.html" . }}', comments: '{{comments}}' };

/** What stands between backticks is code. */
const withCode = (text: string): Html[] =>
  text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`));
