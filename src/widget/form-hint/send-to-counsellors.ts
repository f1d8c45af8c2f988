import { TO_COUNSELLORS } from '../../comments/comment.ts';

/**
 * Sends the form as it is, addressed to the counsellors. The button is no submit button: the first of a form is what
 * Enter in another field presses.
 */
export function sendToCounsellors(form: HTMLFormElement | null): void {
  form?.addEventListener('formdata', ({ formData }) => formData.set('to', TO_COUNSELLORS), { once: true });
  // nobody who needs help waits for a proof of work; see ../form-proof
  form?.removeAttribute('data-challenge');
  form?.requestSubmit();
}
