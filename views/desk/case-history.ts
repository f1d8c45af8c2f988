import { paths } from '../../src/paths.ts';
import type { CaseEvent } from '../../src/referrals/case-history-view.ts';
import type { DeskTexts } from '../../src/shared/i18n.ts';
import { type Html, html } from '../html.ts';
import { csrfField } from '../layout.ts';
import type { CasePageProps } from './case-props.ts';
import { keyAttribute } from './shortcut.ts';

/** What counsellors noted for each other, and the field for a new note. */
export function caseNotesView({
  open,
  texts,
  person,
  shortcuts,
  typedNote,
  obstacle,
  now,
}: CasePageProps): Html {
  const { t } = texts;
  return html`<section class="card notes" aria-labelledby="notes"><h2 id="notes">${t('caseNotes')}</h2>
${
  open.notes.length === 0
    ? ''
    : html`<ul>${open.notes.map(
        (note) =>
          html`<li><p class="meta"><bdi>${note.by}</bdi> · <time datetime="${new Date(note.at).toISOString()}" title="${texts.dateTime(note.at)}">${texts.ago(note.at, now)}</time></p><p class="note-text" dir="auto">${note.text ?? t('cannotBeOpened')}</p></li>`,
      )}</ul>`
}
<form class="note-form" method="post" action="${paths.desk.caseNotes(open.referral.id)}">${csrfField(person.csrfToken)}
<label for="case-note">${t('noteLabel')}</label><p class="hint" id="case-note-hint">${t('caseNoteHint')}</p>
<textarea id="case-note" name="note" rows="2" maxlength="2000" dir="auto" aria-describedby="case-note-hint"${obstacle === 'note' ? html` aria-invalid="true"` : ''}${keyAttribute(shortcuts, 'note')}>
${typedNote}</textarea>
<button>${t('noteAdd')}</button></form></section>`;
}

/** What happened to the case, who read it included. */
export function caseHistoryView({ open, texts }: CasePageProps): Html {
  const { t } = texts;
  return html`<section class="card" aria-labelledby="history"><h2 id="history">${t('history')}</h2>
<ol class="timeline">${open.history.map(
    (event) =>
      html`<li><time class="meta" datetime="${new Date(event.at).toISOString()}">${texts.dateTime(event.at)}</time> <span>${sentenceOf(event, texts)}</span></li>`,
  )}</ol></section>`;
}

function sentenceOf(event: CaseEvent, texts: DeskTexts): string {
  const { t } = texts;
  const name = event.by ?? t(`caseActor_${event.actor}`);
  const about = event.outcome === null ? event.contact : t(`outcome_${event.outcome}`);
  const sentence = event.isByWriter
    ? t('timeline_opened_by_writer')
    : event.type === 'assigned' && event.from !== null
      ? t('timeline_taken_over', { name, from: event.from })
      : t(`timeline_${event.type}`, { name });
  return about === null ? sentence : `${sentence.replace(/\.$/, '')}: ${about}.`;
}
