import { element } from '../element.ts';
import { startHint } from '../form-hint/start-hint.ts';
import { type Comment, postComment, Refusal, type Submission } from './api.ts';
import type { Context } from './context.ts';
import { keepDraft, readDraft } from './draft.ts';
import { faultsOf } from './faults-of.ts';
import { createFormView } from './form-view.ts';
import { guideView } from './guide-view.ts';
import { createOwnCard } from './own-card.ts';
import { createSigns } from './signs.ts';

// put in by build/build-embed.ts: built apart, see there
declare const EMBED_ADVISER: string;

/**
 * The part in which a visitor writes: whom to turn to, and the form. It stands beneath the comments and moves to the
 * comment that is answered.
 */
export function createWriting(context: Context) {
  const { page, texts, site, kept } = context;
  const { t } = texts;
  const draft = readDraft(page);
  const view = createFormView(texts, site.offersMail, { text: '', name: '', ...draft, email: kept.email });
  const signs = createSigns(page);
  const heading = element('h2', { id: 'write-heading', part: 'heading' }, t('writeHeading'));
  const cancel = element('button', { type: 'button', class: 'quiet', hidden: '' }, t('cancelReply'));
  const section = element(
    'section',
    { class: 'write', part: 'write', 'aria-labelledby': 'write-heading' },
    heading,
    cancel,
    guideView(site, texts),
    view.form,
  );
  let target: Comment | null = null;
  let isSending = false;

  function answer(comment: Comment | null, place: HTMLElement): void {
    target = comment;
    heading.textContent = comment
      ? t('writeReplyHeading', { name: comment.name ?? t('anonymous') })
      : t('writeHeading');
    cancel.hidden = comment === null;
    if (comment) place.after(section);
    else place.append(section);
  }

  async function send(place: HTMLElement, to: Submission['to']): Promise<void> {
    const submission = view.read(target?.id ?? null, to);
    const sent = { ...submission, receipt: '' };
    const own = createOwnCard(context, sent);
    view.showFaults([]);
    view.setSending(true);
    section.before(own.card);
    own.card.focus();
    try {
      // a message to the counsellors waits for nothing
      const signed = to === null ? await signs.take() : {};
      const { receipt } = await postComment(page, { ...submission, ...signed });
      signs.forget();
      view.empty();
      keepDraft(page, { text: '', name: '' });
      kept.email = '';
      kept.sent.push(sent);
      answer(null, place);
      void own.accept(receipt);
    } catch (error) {
      own.card.remove();
      if (error instanceof Refusal && 'inReplyTo' in error.fields) answer(null, place);
      view.showFaults(faultsOf(error, texts));
    } finally {
      view.setSending(false);
    }
  }

  return {
    section,
    /** @param place what the section stands in when it answers nothing */
    start(place: HTMLElement): void {
      answer(null, place);
      view.form.addEventListener('focusin', signs.begin);
      // who finds the words still there may just send them
      if (draft) signs.begin();
      view.form.addEventListener('input', () => {
        const { text, name, email } = view.read(null);
        keepDraft(page, { text, name });
        kept.email = email;
      });
      cancel.addEventListener('click', () => {
        answer(null, place);
        view.text.focus();
      });
      const sendOnce = (to: Submission['to']): void => {
        if (isSending) return;
        isSending = true;
        kept.sending = send(place, to).finally(() => {
          isSending = false;
        });
      };
      view.form.addEventListener('submit', (event) => {
        event.preventDefault();
        sendOnce(null);
      });
      if (context.hasHint)
        startHint(view.text, async () => {
          const { createEmbeddedAdviser }: typeof import('./embedded-adviser.ts') = await import(
            EMBED_ADVISER
          );
          return createEmbeddedAdviser(view.hint, view.text, texts.lang, () => sendOnce('counsellors'));
        });
    },
    /** Beneath the comment, ready to be written in; what was begun is kept. */
    answer(comment: Comment, beneath: HTMLElement): void {
      answer(comment, beneath);
      view.text.focus();
      section.scrollIntoView({ block: 'nearest' });
    },
  };
}
