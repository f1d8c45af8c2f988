import {
  type HandOverMailProps,
  handOverMessage,
  handOverNotice,
  handOverSubject,
} from '../../views/mail/hand-over-mail.ts';
import type { Recipient } from '../directory/contact.ts';
import { encryptFor } from './encrypt-for.ts';
import type { OutgoingMail, PassedOn } from './referral-mail.ts';

/**
 * The mail that hands a message over. With an OpenPGP key of the recipient it holds the message, which nobody else can
 * read; without one it says only that a message waits: a mailbox is not sealed, and what lies in it stays there.
 * @throws invalid when the key cannot be used
 */
export async function composeHandOver(
  props: HandOverMailProps,
  recipient: Recipient,
  contactId: string,
  passedOn: PassedOn,
): Promise<OutgoingMail> {
  const more = { to: recipient.email, contactIds: [contactId], passedOn };
  if (recipient.pgpKey === null) return { ...handOverNotice(props), ...more, encrypted: null };
  return {
    ...more,
    lang: props.texts.lang,
    subject: handOverSubject(props),
    text: '',
    html: '',
    encrypted: await encryptFor(recipient.pgpKey, handOverMessage({ ...props, passedOn })),
  };
}
