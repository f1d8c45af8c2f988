import { element } from '../element.ts';
import { getPart, locate, type Part } from './api.ts';
import { type CommentProps, threadView } from './comment-view.ts';
import type { Context } from './context.ts';
import { linkedComment, reveal } from './permalink.ts';

/** The comments of a page, part after part. */
export function createThread(
  context: Context,
  first: { part: Part; cursor: string | null },
  reply: CommentProps['reply'],
) {
  const { page, texts, signal } = context;
  const { t } = texts;
  const props: CommentProps = { context, names: new Map(), reply };
  const list = element('ol', { class: 'threads', part: 'threads' });
  const heading = element('h2', { id: 'comments-heading', part: 'heading' });
  const earlier = pagingButton(t('earlierComments'), () => start(null));
  const more = pagingButton(t('moreComments'), goOn);
  const empty = element('p', { class: 'soft' }, t('noComments'));
  const section = element(
    'section',
    { part: 'comments', 'aria-labelledby': 'comments-heading' },
    heading,
    earlier.row,
    empty,
    list,
    more.row,
  );
  let next: string | null = null;

  /** Shows one more part. @returns the first comment in it */
  function add(part: Part): HTMLElement | null {
    const threads = part.comments.map((root) => threadView(root, props));
    list.append(...threads);
    heading.textContent = texts.comments(part.page.count);
    next = part.next;
    more.row.hidden = next === null;
    empty.hidden = list.childElementCount > 0;
    return threads[0]?.querySelector<HTMLElement>('.comment') ?? null;
  }

  function show(part: Part, cursor: string | null): HTMLElement | null {
    list.replaceChildren();
    earlier.row.hidden = cursor === null;
    return add(part);
  }

  async function start(cursor: string | null): Promise<void> {
    show(await getPart(page, cursor, signal), cursor)?.focus();
  }

  async function goOn(): Promise<void> {
    add(await getPart(page, next, signal))?.focus();
  }

  /** Goes to the comment that the address points at, if it is one of this page. */
  async function goToLinked(): Promise<void> {
    const id = linkedComment();
    if (id === null) return;
    const find = () => list.querySelector<HTMLElement>(`#comment-${id}`);
    if (!find()) {
      const place = await locate(id, signal);
      if (place.page !== page) return;
      show(await getPart(page, place.cursor, signal), place.cursor);
    }
    const comment = find();
    if (comment) reveal(comment);
  }

  /** A button that does it once at a time, and says it when it could not be done. */
  function pagingButton(words: string, act: () => Promise<void>) {
    const button = element('button', { type: 'button', part: 'button' }, words);
    const failure = element('span', { class: 'error', role: 'alert' });
    let isBusy = false;
    button.addEventListener('click', async () => {
      if (isBusy) return;
      isBusy = true;
      failure.textContent = '';
      await act().catch(() => failure.append(t('embed_failed')));
      isBusy = false;
    });
    return { row: element('p', { class: 'more' }, button, ' ', failure) };
  }

  show(first.part, first.cursor);
  return { section, goToLinked };
}

/** Where to begin: at the comment that the address points at, if it is one of this page. */
export async function firstPart(
  page: string,
  signal: AbortSignal,
): Promise<{ part: Part; cursor: string | null }> {
  const id = linkedComment();
  const place = id === null ? null : await locate(id, signal).catch(() => null);
  const cursor = place?.page === page ? place.cursor : null;
  return { part: await getPart(page, cursor, signal), cursor };
}
