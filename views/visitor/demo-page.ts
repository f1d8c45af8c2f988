import { inLanguage, paths } from '../../src/paths.ts';
import type { Here } from '../../src/shared/http/here.ts';
import type { VisitorTexts } from '../../src/shared/i18n.ts';
import { type Html, html } from '../html.ts';
import type { DemoArticle } from './demo-article.ts';
import { visitorLayout } from './visitor-layout.ts';

/** An article as it stands on somebody's website, with the embedded comments beneath. */
export function demoPage(props: {
  /** In the article's language. */
  texts: VisitorTexts;
  here: Here;
  siteName: string;
  article: DemoArticle;
  /** The key of the page that the comments belong to. */
  pageKey: string;
}): Html {
  const { article, pageKey, here } = props;
  return visitorLayout({
    texts: props.texts,
    title: article.title,
    siteName: props.siteName,
    description: article.lead,
    here,
    head: html`<script type="module" src="${paths.embedScript()}"></script>`,
    main: html`<article class="article">
<p class="crumb">${article.crumb}</p>
<h1>${article.title}</h1>
<p class="lead">${article.lead}</p>
${article.body}
<p class="crumb"><a href="${paths.embedding()}">${article.embed}</a></p>
</article>
<wegweiser-comments page="${pageKey}" lang="${article.lang}"><a class="signpost" href="${inLanguage(paths.page(pageKey), here.chosen)}">${article.comments}</a></wegweiser-comments>`,
  });
}
