import type { Lease } from '../../src/moderation/lease.ts';
import type { QueueLine } from '../../src/moderation/queue-line.ts';
import type { ShortcutAction, Shortcuts } from '../../src/moderation/shortcut.ts';
import type { DeskTexts } from '../../src/shared/i18n.ts';
import { type Html, html } from '../html.ts';
import { keptWith } from '../kept.ts';
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
    /** Who else has it open. */
    lease: Lease | null;
    now: number;
  },
): Html {
  const { texts, shortcuts, now } = props;
  const { before, name, place } = keptWith(line, `line ${texts.lang}`, () => partsOf(line, texts));
  return html`${before}<a href="${props.address}"${props.neighbour ? keyAttribute(shortcuts, props.neighbour) : ''}>${name}${texts.ago(line.createdAt, now)}${place}
${leaseNotice(props.lease, texts, now)}</div>`;
}

/** What of a line is the same for everybody: before the address, from there to the time, and behind it. */
function partsOf(line: QueueLine, texts: DeskTexts) {
  const { t } = texts;
  return {
    before: html`${selectBox(line, texts, html``)}
<div class="line"><h3>`,
    name: html`<bdi>${line.name ?? t('anonymous')}</bdi></a>${labelTag(line, texts)}</h3>
<p class="excerpt"${line.excerpt === null ? '' : html`${langAttribute(line.lang)} dir="auto"`}>${line.excerpt ?? t('veiledLine')}</p>
<p class="meta"><time datetime="${new Date(line.createdAt).toISOString()}">`,
    place: html`</time>${line.isReply ? html` · ${t('isReply')}` : ''}${
      line.lang && line.lang !== 'und' ? html` · ${texts.languageName(line.lang)}` : ''
    } <span class="on-page">${line.pageTitle}</span></p>`,
  };
}

/** Only what is not ordinary is labelled. */
function labelTag({ label, isUnsure, suspicion }: QueueLine, { t }: DeskTexts): Html {
  if (label === null) return html` <span class="tag warn">${t('label_unscreened')}</span>`;
  if (isUnsure) return html` <span class="tag warn">${t('unsureShort')}</span>`;
  if (label === 'general' && suspicion) return html` <span class="tag">${t('suspicious')}</span>`;
  return label === 'general' ? html`` : html` <span class="tag label-${label}">${t(`label_${label}`)}</span>`;
}
