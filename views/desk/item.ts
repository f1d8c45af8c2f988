import type { ModerationItem } from '../../src/moderation/moderation-item.ts';
import type { Shortcuts } from '../../src/moderation/shortcut.ts';
import { paths } from '../../src/paths.ts';
import type { DeskTexts } from '../../src/shared/i18n.ts';
import type { Suspicion } from '../../src/spam/suspicion.ts';
import { type Html, html, safeHref, sanitizedHtmlAsIs } from '../html.ts';
import { langAttribute } from '../visitor/comment.ts';
import { keyAttribute } from './shortcut.ts';
import { veil } from './veil.ts';
import { verdictView } from './verdict.ts';

/** Who wrote what where and when, and the words. */
export function itemView(
  item: ModerationItem,
  texts: DeskTexts,
  shortcuts: Shortcuts,
  now: number,
  level: 2 | 3,
): Html {
  const { t } = texts;
  const writer = html`<bdi>${item.name ?? t('anonymous')}</bdi>`;
  return html`<header>${level === 2 ? html`<h2 class="writer" tabindex="-1">${writer}</h2>` : html`<h3 class="writer" tabindex="-1">${writer}</h3>`}
<p class="meta"><a href="${paths.desk.comment(item.id)}"><time datetime="${new Date(item.createdAt).toISOString()}" title="${texts.dateTime(
    item.createdAt,
  )}">${texts.ago(item.createdAt, now)}</time></a>${
    item.lang && item.lang !== 'und' ? html` · ${texts.languageName(item.lang)}` : ''
  }${item.hasEmail ? html` · ${t('hasEmail')}` : ''}${item.revision > 1 ? html` · ${t('edited', { revision: item.revision })}` : ''}${
    item.redactedAt === null ? '' : html` · ${t('redacted')}`
  } <span class="on-page">${t('onPage')} <a href="${safeHref(item.page.url)}">${item.page.title}</a></span></p></header>
${
  item.parent
    ? html`<blockquote class="parent"><p>${t('inReplyTo', { name: item.parent.name ?? t('anonymous') })}</p><p dir="auto">${shorten(item.parent.text)}</p></blockquote>`
    : ''
}
${wordsView(item, texts, shortcuts)}
${item.suspicion ? suspicionView(item.suspicion, texts) : ''}${item.verdict ? verdictView(item.verdict, texts) : item.state === 'pending' ? unscreenedView(texts) : ''}`;
}

function wordsView(item: ModerationItem, texts: DeskTexts, shortcuts: Shortcuts): Html {
  const { t } = texts;
  if (item.html === null)
    return html`<p class="sealed">${item.state === 'referred' || item.state === 'received' ? t('sealedText') : t('erasedText')}</p>`;
  const words = html`<div class="words"${langAttribute(item.lang)} dir="auto">${sanitizedHtmlAsIs(item.html)}</div>`;
  return item.isVeiled ? veil(words, texts, keyAttribute(shortcuts, 'reveal')) : words;
}

const PARENT_LENGTH = 240;
const shorten = (text: string) =>
  text.length > PARENT_LENGTH ? `${text.slice(0, PARENT_LENGTH).toWellFormed()} …` : text;

/** It may be a person all the same. */
function suspicionView(suspicion: Suspicion, { t }: DeskTexts): Html {
  return html`<p class="verdict"><strong>${t('suspicious')}</strong> ${t(`suspicion_${suspicion}`)} ${t('suspicionHint')}</p>`;
}

function unscreenedView({ t }: DeskTexts): Html {
  return html`<p class="verdict unscreened"><strong>${t('label_unscreened')}</strong> ${t('unscreenedHint')}</p>`;
}
