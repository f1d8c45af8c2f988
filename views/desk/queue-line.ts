import type { QueueLine } from '../../src/moderation/queue-line.ts';
import type { ShortcutAction, Shortcuts } from '../../src/moderation/shortcut.ts';
import type { DeskTexts } from '../../src/shared/i18n.ts';
import { type Html, html } from '../html.ts';
import { langAttribute } from '../visitor/comment.ts';
import { leaseNotice } from './open-item.ts';
import { keyAttribute } from './shortcut.ts';

/** The box by which a comment is chosen for a decision on several. */
export function selectBox(line: QueueLine, texts: DeskTexts, key: Html): Html {
  const who = line.name ?? texts.t('anonymous');
  return html`<label class="select"><input type="checkbox" name="item" value="${line.id}:${line.revision}" form="bulk"${key}><span class="visually-hidden">${texts.t('select', { name: who })}</span></label>`;
}

/** A comment that waits, in a line that opens it. */
export function queueLineView(
  line: QueueLine,
  props: {
    texts: DeskTexts;
    shortcuts: Shortcuts;
    address: string;
    neighbour: ShortcutAction | null;
    now: number;
  },
): Html {
  const { texts, shortcuts, now } = props;
  const { t } = texts;
  return html`${selectBox(line, texts, html``)}
<div class="line"><h3><a href="${props.address}"${props.neighbour ? keyAttribute(shortcuts, props.neighbour) : ''}><bdi>${line.name ?? t('anonymous')}</bdi></a>${labelTag(line, texts)}</h3>
<p class="excerpt"${line.excerpt === null ? '' : html`${langAttribute(line.lang)} dir="auto"`}>${line.excerpt ?? t('veiledLine')}</p>
<p class="meta"><time datetime="${new Date(line.createdAt).toISOString()}">${texts.ago(line.createdAt, now)}</time>${
    line.isReply ? html` · ${t('isReply')}` : ''
  }${line.lang && line.lang !== 'und' ? html` · ${texts.languageName(line.lang)}` : ''} <span class="on-page">${line.pageTitle}</span></p>
${leaseNotice(line.lease, texts, now)}</div>`;
}

/** Only what is not ordinary is labelled. */
function labelTag({ label, isUnsure, suspicion }: QueueLine, { t }: DeskTexts): Html {
  if (label === null) return html` <span class="tag warn">${t('label_unscreened')}</span>`;
  if (isUnsure) return html` <span class="tag warn">${t('unsureShort')}</span>`;
  if (label === 'general' && suspicion) return html` <span class="tag">${t('suspicious')}</span>`;
  return label === 'general' ? html`` : html` <span class="tag label-${label}">${t(`label_${label}`)}</span>`;
}
