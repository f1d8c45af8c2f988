import type { ShortcutAction, Shortcuts } from '../../src/moderation/shortcut.ts';
import { paths } from '../../src/paths.ts';
import type { CaseLine } from '../../src/referrals/referral-queue-view.ts';
import type { DeskTexts } from '../../src/shared/i18n.ts';
import { type Html, html } from '../html.ts';
import { stateTag, urgencyView } from './case-facts.ts';
import { keyAttribute } from './shortcut.ts';

/** A case in a line that opens it. Holds no word of the message: whoever reads it opens the case. */
export function caseLineView(
  line: CaseLine,
  props: { texts: DeskTexts; shortcuts: Shortcuts; neighbour: ShortcutAction | null; now: number },
): Html {
  const { texts, now } = props;
  const { t } = texts;
  const { referral } = line;
  const who = line.isUnreadable ? t('caseUnreadable') : (line.name ?? t('anonymous'));
  return html`<li class="card waiting urgency-${referral.urgency}" id="comment-${referral.commentId}"><div class="line"><h3><a href="${paths.desk.case(referral.id)}"${
    props.neighbour ? keyAttribute(props.shortcuts, props.neighbour) : ''
  }><bdi>${who}</bdi></a> ${urgencyView(line, texts, now)}${stateTag(referral, texts)}${
    line.hasFailedMail ? html` <span class="tag overdue">${t('caseMailFailed')}</span>` : ''
  }${line.hasConsent ? html` <span class="tag">${t('caseHasConsent')}</span>` : ''}</h3>
<p class="topics">${texts.list(referral.topics.map((topic) => t(`topic_${topic}`)))}</p>
<p class="meta"><time datetime="${new Date(referral.openedAt).toISOString()}" title="${texts.dateTime(referral.openedAt)}">${texts.ago(
    referral.openedAt,
    now,
  )}</time>${referral.lang === 'und' ? '' : html` · ${texts.languageName(referral.lang)}`} · ${holderText(line, texts)}${
    line.waitingSince === null ? '' : html` · ${t('caseWaiting', { ago: texts.ago(line.waitingSince, now) })}`
  }</p>
<p class="leased" data-lease hidden></p></div></li>`;
}

function holderText({ assigned }: CaseLine, { t }: DeskTexts): Html {
  if (assigned === null) return html`${t('caseNobody')}`;
  if (assigned.isMe) return html`<strong>${t('caseMine')}</strong>`;
  return html`<bdi>${assigned.name}</bdi>`;
}
