import { HIDDEN_FIELD } from '../../spam/suspicion.ts';
import { element } from '../element.ts';
import type { Submission } from './api.ts';
import type { Draft } from './draft.ts';
import type { Texts } from './texts.ts';

/** Why the form stays as it is: a field at fault, or none. */
export interface Fault {
  field: 'text' | 'name' | 'email';
  message: string;
}

export type FormView = ReturnType<typeof createFormView>;

/** The form as the hosted page has it. @param offersMail whether writers can be told by mail what becomes of it */
export function createFormView(texts: Texts, offersMail: boolean, begun: Draft & { email: string }) {
  const { t } = texts;
  const text = element('textarea', { id: 'text', name: 'text', rows: '8', dir: 'auto', required: '' });
  const name = element('input', { id: 'name', name: 'name', dir: 'auto', autocomplete: 'nickname' });
  const email = element('input', { id: 'email', name: 'email', type: 'email', autocomplete: 'email' });
  const notify = element('input', { id: 'notify', type: 'checkbox' });
  const hidden = element('input', { name: HIDDEN_FIELD, tabindex: '-1', autocomplete: 'off' });
  const send = element('button', { class: 'primary', part: 'button send' }, t('send'));
  const faults = element('div', { class: 'faults', role: 'alert', tabindex: '-1' });
  // told politely from a live region that is there before it
  const hint = element(
    'section',
    { class: 'counsel-hint' },
    element(
      'div',
      { class: 'inside' },
      element('div', { role: 'status' }),
      element('div', { class: 'rest' }),
    ),
  );
  const fields = { text, name, email };
  const form = element(
    'form',
    { part: 'form', novalidate: '' },
    faults,
    fieldView(text, t('text'), t('textHint')),
    hint,
    element(
      'div',
      { class: 'pair' },
      fieldView(name, t('name'), t('nameHint'), t('optional')),
      fieldView(email, t('email'), t('emailHint'), t('optional')),
    ),
    ...(offersMail
      ? [element('p', { class: 'choice' }, notify, element('label', { for: 'notify' }, t('wantsMail')))]
      : []),
    element('p', { class: 'unseen', 'aria-hidden': 'true' }, hidden),
    element('p', { class: 'send' }, send, element('span', { class: 'hint' }, t('moderationNote'))),
  );
  text.value = begun.text;
  name.value = begun.name;
  email.value = begun.email;

  return {
    form,
    text,
    /** Where the hint has its place, beneath the text. */
    hint,
    read: (inReplyTo: string | null, to: Submission['to'] = null): Submission => ({
      text: text.value,
      name: name.value,
      email: email.value,
      notify: notify.checked,
      [HIDDEN_FIELD]: hidden.value,
      inReplyTo,
      to,
    }),
    /** While it is being sent nothing can be changed, but everything read. */
    setSending(isSending: boolean): void {
      for (const field of Object.values(fields)) field.readOnly = isSending;
      send.setAttribute('aria-disabled', String(isSending));
    },
    /** After it was taken: the name may serve again. */
    empty(): void {
      text.value = '';
      email.value = '';
      notify.checked = false;
      text.dispatchEvent(new Event('input', { bubbles: true }));
    },
    /** Says what is wrong, above the form and at its fields; none takes everything back. */
    showFaults(found: readonly Fault[]): void {
      for (const field of Object.values(fields))
        showFault(
          field,
          found.find((one) => one.field === field.id),
        );
      faults.replaceChildren();
      if (found.length === 0) return;
      const items = found.map(({ field, message }) => {
        const button = element('button', { type: 'button', class: 'quiet' }, message);
        button.addEventListener('click', () => fields[field].focus());
        return element('li', {}, button);
      });
      faults.append(element('p', {}, t('errorSummary')), element('ul', {}, ...items));
      faults.focus();
    },
  };
}

type Control = HTMLInputElement | HTMLTextAreaElement;

function fieldView(control: Control, label: string, hint: string, note?: string): HTMLElement {
  const { id } = control;
  control.setAttribute('part', 'field');
  control.setAttribute('aria-describedby', `${id}-error ${id}-hint`);
  return element(
    'div',
    { class: 'field' },
    element(
      'label',
      { for: id },
      label,
      ...(note ? [' ', element('span', { class: 'note' }, `(${note})`)] : []),
    ),
    element('p', { class: 'hint', id: `${id}-hint` }, hint),
    element('p', { class: 'error', id: `${id}-error` }),
    control,
  );
}

function showFault(control: Control, fault: Fault | undefined): void {
  const message = control.parentElement?.querySelector('.error');
  if (message) message.textContent = fault?.message ?? '';
  if (fault) control.setAttribute('aria-invalid', 'true');
  else control.removeAttribute('aria-invalid');
}
