import { inLanguage, paths } from '../../src/paths.ts';
import { directionOf, type VisitorTexts } from '../../src/shared/i18n.ts';
import { type Html, html } from '../html.ts';
import { visitorLayout } from '../layout.ts';
import { type DemoArticle, demoArticles } from './demo-article.ts';

/** An article as it stands on somebody's website, with the embedded comments beneath. */
export function demoPage(props: {
  /** In the article's language. */
  texts: VisitorTexts;
  siteName: string;
  article: DemoArticle;
  /** The page that the comments belong to. */
  page: { key: string; lang: string };
}): Html {
  const { article, page } = props;
  const comments = inLanguage(paths.page(page.key), article.lang === page.lang ? null : article.lang);
  return visitorLayout({
    texts: props.texts,
    title: article.title,
    siteName: props.siteName,
    description: article.lead,
    head: html`<script type="module" src="${paths.embedScript()}"></script>`,
    main: html`<article class="article">
<p class="crumb">${article.crumb}${otherLanguages(article)}</p>
<h1>${article.title}</h1>
<p class="lead">${article.lead}</p>
${article.body}
<p class="crumb"><a href="${paths.embedding()}">${article.embed}</a></p>
</article>
<wegweiser-comments page="${page.key}" lang="${article.lang}"><a class="signpost" href="${comments}">${article.comments}</a></wegweiser-comments>`,
  });
}

const otherLanguages = (here: DemoArticle): Html[] =>
  demoArticles
    .filter((one) => one !== here)
    .map(
      ({ lang, language }) =>
        html` · <a href="${inLanguage(paths.demo(), lang)}" lang="${lang}" hreflang="${lang}" dir="${directionOf(lang)}">${language}</a>`,
    );
