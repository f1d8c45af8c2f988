import type { ModerationItem } from '../../src/moderation/queue-view.ts';
import { paths } from '../../src/paths.ts';
import type { DeskTexts } from '../../src/shared/i18n.ts';
import { type Html, html, safeHref, sanitizedHtmlAsIs } from '../html.ts';
import { langAttribute } from '../visitor/comment.ts';
import { verdictView } from './verdict.ts';

/** Who wrote what where and when, and the words. */
export function itemView(item: ModerationItem, texts: DeskTexts, now: number): Html {
  const { t } = texts;
  return html`<header><h2><bdi>${item.name ?? t('anonymous')}</bdi></h2>
<p class="meta"><a href="${paths.desk.comment(item.id)}"><time datetime="${new Date(item.createdAt).toISOString()}" title="${texts.dateTime(
    item.createdAt,
  )}">${texts.ago(item.createdAt, now)}</time></a> · ${t('onPage')} <a href="${safeHref(item.page.url)}">${item.page.title}</a>${
    item.lang && item.lang !== 'und' ? html` · ${texts.languageName(item.lang)}` : ''
  }${item.hasEmail ? html` · ${t('hasEmail')}` : ''}${item.revision > 1 ? html` · ${t('edited', { revision: item.revision })}` : ''}</p></header>
${
  item.parent
    ? html`<blockquote class="parent"><p>${t('inReplyTo', { name: item.parent.name ?? t('anonymous') })}</p><p dir="auto">${shorten(item.parent.text)}</p></blockquote>`
    : ''
}
${
  item.html === null
    ? html`<p class="sealed">${item.state === 'referred' || item.state === 'received' ? t('sealedText') : t('erasedText')}</p>`
    : html`<div class="words"${langAttribute(item.lang)} dir="auto">${sanitizedHtmlAsIs(item.html)}</div>`
}
${item.verdict ? verdictView(item.verdict, texts) : item.state === 'pending' ? unscreenedView(texts) : ''}`;
}

const PARENT_LENGTH = 240;
const shorten = (text: string) =>
  text.length > PARENT_LENGTH ? `${text.slice(0, PARENT_LENGTH).toWellFormed()} …` : text;

function unscreenedView({ t }: DeskTexts): Html {
  return html`<p class="verdict unscreened"><strong>${t('label_unscreened')}</strong> ${t('unscreenedHint')}</p>`;
}
