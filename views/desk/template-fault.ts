import { CONTACTS, LINE, type MailTemplate, SITE, unknownMarks } from '../../src/referrals/mail-template.ts';
import type { DeskKey, DeskTexts } from '../../src/shared/i18n.ts';

/** What is wrong with a field of a mail; marks that nobody knows are named. */
export function templateFault(
  key: string,
  { subject, body }: MailTemplate,
  field: string,
  { t, list }: DeskTexts,
): string {
  const marks =
    field === 'subject' ? unknownMarks(subject, [SITE]) : unknownMarks(body, [SITE, CONTACTS, LINE]);
  return t(key as DeskKey, {
    marks: list(marks.length > 0 ? marks : [LINE]),
    contacts: CONTACTS,
  });
}
