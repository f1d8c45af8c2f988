import type { HistoryEntry, ModerationItem } from '../../src/moderation/queue-view.ts';
import { paths } from '../../src/paths.ts';
import type { Reason } from '../../src/reasons/reason.ts';
import type { DeskKey, DeskTexts } from '../../src/shared/i18n.ts';
import { type Html, html } from '../html.ts';
import { type DeskPerson, deskLayout } from '../layout.ts';
import { decisionsView } from './decisions.ts';
import { itemView } from './item.ts';
import { reasonLabel } from './reason-label.ts';

/** One comment with its history; after a refused decision with the reason for the refusal above it. */
export function commentPage(props: {
  texts: DeskTexts;
  person: DeskPerson;
  item: ModerationItem;
  /** Where to ask its writer something. */
  email: string | null;
  history: readonly HistoryEntry[];
  isConflict: boolean;
  /** Every reason for a rejection, those that are out of use too. */
  reasons: readonly Reason[];
  now: number;
}): Html {
  const { texts, person, item } = props;
  const { t } = texts;
  return deskLayout({
    texts,
    title: props.isConflict ? t('conflictTitle') : t('commentTitle'),
    person,
    main: html`<p class="crumb"><a href="${paths.desk.moderation()}">${t('backToQueue')}</a></p>
${
  props.isConflict
    ? html`<div class="error-summary" role="alert"><h1>${t('conflictTitle')}</h1><p>${t('conflict')}</p></div>`
    : html`<h1>${t('commentTitle')} <span class="count">${t(`state_${item.state}`)}</span></h1>`
}
<article class="card">${itemView(item, texts, props.now)}
${props.email === null ? '' : html`<p>${t('replyAddress')} <a href="mailto:${props.email}">${props.email}</a></p>`}
${props.isConflict ? html`<p><strong>${t('state')}: ${t(`state_${item.state}`)}</strong></p>` : ''}
${item.state === 'referred' && person.mayCounsel ? html`<p><a class="button" href="${paths.desk.referrals()}">${t('showReferrals')}</a></p>` : ''}
${decisionsView(item, texts, person.csrfToken, props.reasons)}</article>
<h2 id="history">${t('history')}</h2>
<div class="table-scroll" role="region" aria-labelledby="history" tabindex="0"><table>
<thead><tr><th scope="col">${t('historyWhen')}</th><th scope="col">${t('historyWhat')}</th><th scope="col">${t('historyWho')}</th><th scope="col">${t('historyWhy')}</th><th scope="col">${t('historyRevision')}</th></tr></thead>
<tbody>${props.history.map((entry) => historyRow(entry, texts, props.reasons))}</tbody></table></div>`,
  });
}

/** The screening's reason is its label, which stands beside the event; a closure's is its outcome. */
function reasonOf({ type, reason }: HistoryEntry, texts: DeskTexts, reasons: readonly Reason[]): string {
  if (type === 'screened' || reason === null) return '';
  if (type === 'rejected') return reasonLabel(reason, reasons, texts);
  return texts.t(`${type === 'referral_closed' ? 'outcome' : 'reason'}_${reason}` as DeskKey);
}

function historyRow(entry: HistoryEntry, texts: DeskTexts, reasons: readonly Reason[]): Html {
  const { t } = texts;
  const label = entry.type === 'screened' ? t(`label_${entry.reason ?? 'general'}` as DeskKey) : '';
  const why = reasonOf(entry, texts, reasons);
  return html`<tr><td><time datetime="${new Date(entry.at).toISOString()}">${texts.dateTime(entry.at)}</time></td>
<td>${t(`event_${entry.type}`, { label })}</td><td>${
    entry.actor.kind === 'person' ? html`<bdi>${entry.actor.name}</bdi>` : t(`actor_${entry.actor.kind}`)
  }</td><td>${why}</td><td>${entry.revision}</td></tr>`;
}
