import { element } from '../element.ts';
import type { Comment, Root } from './api.ts';
import type { Context } from './context.ts';
import { permalinkOf } from './permalink.ts';
import { wordsView } from './words-view.ts';

/** What a comment needs besides itself. */
export interface CommentProps {
  context: Context;
  /** The names of the comments shown, by id; null: anonymous. */
  names: Map<string, string | null>;
  /** null: the page is closed. */
  reply: ((comment: Comment, place: HTMLElement) => void) | null;
}

/** A thread: the root, or a line where it was, and its replies in order. */
export function threadView(root: Root, props: CommentProps): HTMLLIElement {
  for (const one of root.id === null ? root.replies : [root, ...root.replies])
    props.names.set(one.id, one.name);
  const thread = element(
    'li',
    { class: 'thread' },
    root.id === null
      ? element('p', { class: 'soft' }, props.context.texts.t('removedComment'))
      : commentView(root, props),
  );
  if (root.replies.length > 0) {
    const replies = root.replies.map((one) => element('li', {}, commentView(one, props)));
    thread.append(element('ol', { class: 'replies' }, ...replies));
  }
  return thread;
}

function commentView(comment: Comment, props: CommentProps): HTMLElement {
  const { t } = props.context.texts;
  const name = comment.name ?? t('anonymous');
  const article = element(
    'article',
    {
      class: 'comment',
      part: 'comment',
      id: `comment-${comment.id}`,
      tabindex: '-1',
      'aria-labelledby': `by-${comment.id}`,
    },
    element(
      'header',
      {},
      element('h3', { class: 'by', part: 'name', id: `by-${comment.id}` }, element('bdi', {}, name)),
      whenView(comment, props),
    ),
    ...answeredView(comment, props),
    wordsView(comment.html, comment.lang),
  );
  if (comment.redacted) article.append(element('p', { class: 'hint' }, t('redacted')));
  if (props.reply) {
    const button = element(
      'button',
      { type: 'button', class: 'quiet', part: 'reply', 'aria-label': `${t('reply')}: ${name}` },
      t('reply'),
    );
    button.addEventListener('click', () => props.reply?.(comment, article));
    article.append(button);
  }
  return article;
}

function whenView({ id, publishedAt }: Comment, { context: { texts } }: CommentProps): HTMLElement {
  const at = new Date(publishedAt);
  const words = `${texts.ago(at)} · ${texts.dateTime(at)}`;
  return element(
    'a',
    { class: 'when', href: permalinkOf(id), rel: 'nofollow' },
    element('time', { datetime: publishedAt }, words),
  );
}

/** Which comment it answers, where that is public and may not be the one above. */
function answeredView({ inReplyTo }: Comment, { context, names }: CommentProps): HTMLElement[] {
  if (inReplyTo === null) return [];
  const { t } = context.texts;
  const words = t('inReplyTo', { name: names.get(inReplyTo) ?? t('anonymous') });
  return [element('p', { class: 'to' }, element('a', { href: permalinkOf(inReplyTo) }, words))];
}
