import { inLanguage, paths } from '../../src/paths.ts';
import type { Here } from '../../src/shared/http/here.ts';
import type { VisitorTexts } from '../../src/shared/i18n.ts';
import { frame, sign } from '../frame.ts';
import { type Html, html } from '../html.ts';
import { languageLinks } from './language-links.ts';

/** A page that visitors see, with the way to the same page in other languages. */
export function visitorLayout(props: {
  texts: VisitorTexts;
  title: string;
  siteName: string;
  description?: string;
  /** null: in no other language. */
  here: Here | null;
  head?: Html | undefined;
  main: Html;
}): Html {
  const { texts, here } = props;
  const { t, lang, dir } = texts;
  const chosen = here?.chosen ?? null;
  return frame({
    lang,
    dir,
    title: `${props.title} · ${props.siteName}`,
    description: props.description,
    skip: t('skipToContent'),
    bodyClass: 'visitor',
    head: props.head,
    header: html`<header class="top"><a class="brand" href="${inLanguage(paths.home(), chosen)}">${sign}<span>${props.siteName}</span></a>
${here ? languageLinks(here, texts) : ''}</header>`,
    main: props.main,
    footer: html`<footer class="bottom"><a href="${inLanguage(paths.contacts(), chosen)}">${t('noticeLink')}</a></footer>`,
  });
}
