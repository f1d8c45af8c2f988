import { element } from '../element.ts';
import type { Receipt } from './api.ts';
import { chosenLanguage } from './chosen-language.ts';
import type { Context } from './context.ts';
import { followReceipt } from './follow-receipt.ts';
import { helpSentence, helpView } from './help-view.ts';
import type { Sent } from './kept.ts';
import { LANGUAGES } from './languages.ts';
import { loadTexts, type Texts } from './texts.ts';

/** What the writer sees of their own comment, and nobody else: at once, and as it goes on; in a language chosen since. */
export function createOwnCard(context: Context, sent: Sent) {
  const { t } = context.texts;
  const isAgain = sent.receipt !== '';
  const state = element('p', { class: 'own-state' }, t('embed_sending'));
  const words = element('div', { class: 'own-words', dir: 'auto' }, sent.text);
  const card = element(
    'section',
    { class: 'own', part: 'own', tabindex: '-1', 'aria-label': t('receiptYourText') },
    state,
    words,
  );

  function tell(sentence: string): void {
    state.textContent = sentence;
    context.announce(sentence);
  }

  /** The message is for the counsellors: what was written leaves the page, and who can help comes. */
  async function showHelp(receipt: Receipt, address: string): Promise<void> {
    sent.text = '';
    sent.to = 'counsellors';
    const texts = await textsIn(isAgain ? null : receipt.lang, context.texts);
    card.lang = texts.lang;
    card.dir = texts.dir;
    card.classList.add('is-help');
    card.setAttribute('aria-label', texts.t('state_referred'));
    const help = helpView(receipt, texts, sent.email.trim() !== '', context.site.quickExitUrl);
    card.replaceChildren(...help, receiptLink(address, texts));
    context.announce(helpSentence(receipt, texts));
  }

  return {
    card,
    /** It is on the server's disk. @param address of the receipt, which is the writer's secret */
    async accept(address: string): Promise<void> {
      sent.receipt = address;
      card.append(receiptLink(address, context.texts));
      tell(t(sent.to === null ? 'state_pending' : 'state_referred_private'));
      const receipt = await followReceipt(address, context.signal);
      const found = receipt?.state;
      if (receipt && found === 'referred') await showHelp(receipt, address);
      else if (found === 'published' || found === 'rejected' || found === 'withdrawn')
        tell(t(`state_${found}`));
      if (found !== 'withdrawn') return;
      sent.text = '';
      words.remove();
    },
  };
}

/** The cards of all that was sent from here before, in a language chosen since. */
export const cardsAgain = (context: Context): HTMLElement[] =>
  context.kept.sent.map((sent) => {
    const own = createOwnCard(context, sent);
    void own.accept(sent.receipt);
    return own.card;
  });

/** Whoever needs advice reads the language that they wrote in, where there are texts. */
const textsIn = async (lang: string | null, otherwise: Texts): Promise<Texts> =>
  lang !== null && LANGUAGES.includes(lang) ? loadTexts(lang).catch(() => otherwise) : otherwise;

/** By itself a receipt comes in the language of the page or of the message. */
const addressIn = (lang: string, address: string): string =>
  chosenLanguage() === null ? address : `${address}?lang=${lang}`;

const receiptLink = (address: string, { t, lang }: Texts): HTMLElement =>
  element(
    'p',
    { class: 'receipt' },
    element('a', { href: addressIn(lang, address), rel: 'nofollow', part: 'receipt' }, t('embed_receipt')),
    element('span', { class: 'hint' }, ` ${t('embed_receipt_hint')}`),
  );
