import { element } from '../element.ts';
import { getSite } from './api.ts';
import type { Context } from './context.ts';
import { guideView } from './guide-view.ts';
import { keptFor } from './kept.ts';
import { languageSwitch } from './language-switch.ts';
import { cardsAgain } from './own-card.ts';
import { languageOf, loadTexts, type Texts } from './texts.ts';
import { createThread, firstPart } from './thread.ts';
import { createWriting } from './writing.ts';

// put in by build/build-embed.ts
declare const EMBED_STYLES: string;

const styles = new CSSStyleSheet();
styles.replaceSync(EMBED_STYLES);

/**
 * Fills the element: comments, whom to turn to, the form. Until all of it is there, and if it cannot be had, the
 * link within the element stays.
 * @param signal takes everything back: requests, timers, listeners
 * @param restart does that and begins anew
 */
export async function showComments(
  host: HTMLElement,
  page: string,
  signal: AbortSignal,
  restart: () => void,
): Promise<void> {
  const root = host.shadowRoot;
  if (!root) return;
  root.adoptedStyleSheets = [styles];
  const texts = await loadTexts(languageOf(host)).catch(() => null);
  if (!texts || signal.aborted) return;
  const status = element('div', { class: 'visually-hidden', role: 'status' });
  const frame = element('div', { class: 'frame', part: 'frame', lang: texts.lang, dir: texts.dir });
  const waiting = element('p', { class: 'soft' }, texts.t('embed_loading'));
  frame.append(status, element('slot'), waiting);
  root.replaceChildren(frame);
  try {
    const [site, first] = await Promise.all([getSite(signal), firstPart(page, signal)]);
    const announce = (sentence: string): void => {
      status.textContent = sentence;
    };
    const hasHint = host.getAttribute('hint') !== 'off';
    const kept = keptFor(host, page);
    const context: Context = { page, texts, site, hasHint, kept, signal, announce };
    const languages = languageSwitch(texts, kept, restart);
    frame.replaceChildren(status, languages.row, ...partsOf(context, first));
    if (kept.isChoosing) languages.select.focus();
    kept.isChoosing = false;
  } catch {
    if (!signal.aborted) waiting.replaceWith(failureView(texts, restart));
  }
}

function partsOf(context: Context, first: Awaited<ReturnType<typeof firstPart>>): HTMLElement[] {
  const { texts, site, signal } = context;
  const isOpen = first.part.page.open;
  const writing = isOpen ? createWriting(context) : null;
  const thread = createThread(context, first, writing?.answer ?? null);
  // the writer's own, which stay when the page has been closed meanwhile
  const place = element('div', { class: 'end' }, ...cardsAgain(context));
  if (writing) writing.start(place);
  else place.append(element('p', { class: 'soft' }, texts.t('closed')), guideView(site, texts));
  const goToLinked = (): void => void thread.goToLinked().catch(() => undefined);
  addEventListener('hashchange', goToLinked, { signal });
  // when it stands on the page
  setTimeout(goToLinked);
  return [thread.section, place];
}

function failureView({ t }: Texts, retry: () => void): HTMLElement {
  const button = element('button', { type: 'button', part: 'button' }, t('embed_retry'));
  button.addEventListener('click', retry);
  return element('p', { class: 'failed', role: 'alert' }, t('embed_failed'), ' ', button);
}
