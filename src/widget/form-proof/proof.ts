import { SHOW_FIELD } from '../../comments/comment.ts';
import { PROOF_FIELD } from '../../spam/suspicion.ts';
import { element } from '../element.ts';
import { prove } from '../proof/prove.ts';

/** Milliseconds after which it is worth saying that something is going on. */
const WORTH_TELLING = 1000;

/**
 * /assets/form/proof.js, on pages to which many comments come: before the form is sent, works for it. Whatever goes
 * wrong, the form is sent.
 */
function start(form: HTMLFormElement, status: HTMLElement | null): void {
  const field = element('input', { type: 'hidden', name: PROOF_FIELD });
  form.append(field);
  let isWorking = false;
  let isDone = false;

  async function work(address: string): Promise<void> {
    const telling = setTimeout(() => {
      if (status) status.textContent = status.dataset.text ?? '';
    }, WORTH_TELLING);
    field.value = await prove(address);
    clearTimeout(telling);
    if (status) status.textContent = '';
  }

  form.addEventListener('submit', (event) => {
    const address = form.dataset.challenge;
    // a message to the counsellors takes the address away: it waits for nothing
    if (isDone || address === undefined || isOnlyShown(event)) return;
    event.preventDefault();
    if (isWorking) return;
    isWorking = true;
    void work(address).finally(() => {
      isWorking = false;
      if (form.dataset.challenge === undefined) return;
      isDone = true;
      form.requestSubmit();
      // who comes back to the page and sends again works again
      isDone = false;
    });
  });
}

/** Whether the form is only to come in another language: to send it instead would publish what was not sent. */
const isOnlyShown = ({ submitter }: SubmitEvent): boolean => submitter?.getAttribute('name') === SHOW_FIELD;

const form = document.querySelector<HTMLFormElement>('#form[data-challenge]');
if (form) start(form, document.querySelector<HTMLElement>('#sending'));
