import type { Decision } from '../../src/moderation/decision.ts';
import type { Shortcuts } from '../../src/moderation/shortcut.ts';
import { paths } from '../../src/paths.ts';
import type { DeskTexts } from '../../src/shared/i18n.ts';
import { type Html, html } from '../html.ts';
import { csrfField, type DeskPerson } from '../layout.ts';
import { keyAttribute } from './shortcut.ts';

/** What the person decided last and can take back. */
export interface Undoable {
  batch: string;
  decision: Decision;
  /** How many comments it decided on. */
  count: number;
  at: number;
}

/** The last decision with the button that takes it back. */
export function undoView(
  undoable: Undoable | null,
  {
    texts,
    person,
    shortcuts,
    now,
    back,
  }: { texts: DeskTexts; person: DeskPerson; shortcuts: Shortcuts; now: number; back: string },
): Html {
  if (!undoable) return html``;
  const { t } = texts;
  const { decision, count, at } = undoable;
  return html`<form class="undo" method="post" action="${paths.desk.undos()}">${csrfField(person.csrfToken)}<input type="hidden" name="batch" value="${undoable.batch}"><input type="hidden" name="back" value="${back}">
<span>${t('lastDecision', { count, what: t(`event_${decision}`), ago: texts.ago(at, now) })}</span> <button${keyAttribute(shortcuts, 'undo')}>${t('undo')}</button></form>`;
}
