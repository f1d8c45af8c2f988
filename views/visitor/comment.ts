import type { PublicComment, PublicThread } from '../../src/comments/thread-view.ts';
import { inLanguage, paths } from '../../src/paths.ts';
import type { VisitorTexts } from '../../src/shared/i18n.ts';
import { type Html, html, sanitizedHtmlAsIs } from '../html.ts';

/** A thread: the root, or a line where it was, and its replies in order. */
export function threadView(props: {
  thread: PublicThread;
  texts: VisitorTexts;
  /** The language chosen on the page; null: none. */
  chosen: string | null;
  now: number;
  replyPageKey: string | null;
}): Html {
  const { comment, replies } = props.thread;
  const root = comment
    ? commentView({ ...props, comment })
    : html`<p class="removed">${props.texts.t('removedComment')}</p>`;
  return html`<li class="thread">${root}${
    replies.length === 0
      ? ''
      : html`<ol class="replies">${replies.map((reply) => html`<li>${commentView({ ...props, comment: reply })}</li>`)}</ol>`
  }</li>`;
}

function commentView(props: {
  comment: PublicComment;
  texts: VisitorTexts;
  /** The language chosen on the page; null: none. */
  chosen: string | null;
  now: number;
  replyPageKey: string | null;
}): Html {
  const { comment, texts, chosen } = props;
  const name = comment.name ?? texts.t('anonymous');
  return html`<article class="comment" id="comment-${comment.id}" aria-labelledby="by-${comment.id}">
<header><h3 class="by" id="by-${comment.id}"><bdi>${name}</bdi></h3>
<a class="when" href="${inLanguage(paths.comment(comment.id), chosen)}" rel="nofollow"><time datetime="${new Date(comment.publishedAt).toISOString()}">${texts.ago(
    comment.publishedAt,
    props.now,
  )}<span class="absolute">${texts.dateTime(comment.publishedAt)}</span></time></a></header>
${
  comment.inReplyTo
    ? html`<p class="to"><a href="#comment-${comment.inReplyTo.id}">${texts.t('inReplyTo', {
        name: comment.inReplyTo.name ?? texts.t('anonymous'),
      })}</a></p>`
    : ''
}
<div class="words"${langAttribute(comment.lang)} dir="auto">${sanitizedHtmlAsIs(comment.html)}</div>
${comment.isRedacted ? html`<p class="hint">${texts.t('redacted')}</p>` : ''}
${
  props.replyPageKey === null
    ? ''
    : html`<p class="actions"><a href="${inLanguage(paths.replyForm(props.replyPageKey, comment.id), chosen)}" rel="nofollow" aria-label="${texts.t('reply')}: ${name}">${texts.t('reply')}</a></p>`
}
</article>`;
}

/** The language of a text as the screening found it, for hyphenation, fonts and screen readers. */
export const langAttribute = (lang: string | null): Html =>
  lang === null || lang === 'und' ? html`` : html` lang="${lang}"`;
