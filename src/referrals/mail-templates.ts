import type { Authorized } from '../accounts/role.ts';
import type { Database } from '../shared/db/database.ts';
import { AppError, notFound } from '../shared/errors.ts';
import { visitorLanguages, visitorTexts } from '../shared/i18n.ts';
import { cleanText } from '../site/local-texts.ts';
import { CONTACTS, faultsOfTemplate, LINE, type MailTemplate, SITE } from './mail-template.ts';
import { deleteTemplate, ownTemplates, putTemplate } from './mail-template-store.ts';

/** The template of the locales in a language, with its marks. */
export function builtInTemplate(lang: string): MailTemplate {
  const { t } = visitorTexts(lang);
  return {
    subject: t('offerSubject', { site: SITE }),
    body: t('offerBody', { site: SITE, contacts: CONTACTS, line: LINE }),
  };
}

/** The template of a language: the site's own, else the built-in one. */
export async function templateIn(deps: { db: Database }, lang: string): Promise<MailTemplate> {
  return (await ownTemplates(deps.db.read)).get(lang) ?? builtInTemplate(lang);
}

/** The languages that have a template of the site's own, each with it. */
export async function listOwnTemplates(deps: { db: Database }): Promise<Map<string, MailTemplate>> {
  return await ownTemplates(deps.db.read);
}

/** A template as it is stored: a subject in one line, an even text. */
export const cleanTemplate = ({ subject, body }: MailTemplate): MailTemplate => ({
  subject: cleanText(subject).replace(/\s+/gu, ' '),
  body: cleanText(body),
});

/**
 * Saves the site's own template of a language; when both fields are empty, or say what the built-in one does, that one
 * is used again. @throws not-found for a language that there is not, invalid with the fields at fault
 */
export async function saveTemplate(
  deps: { db: Database },
  _admin: Authorized<'administer'>,
  lang: string,
  given: MailTemplate,
): Promise<void> {
  if (!visitorLanguages.includes(lang)) throw notFound('language');
  const template = cleanTemplate(given);
  const builtIn = builtInTemplate(lang);
  const isEmpty = template.subject === '' && template.body === '';
  if (isEmpty || (template.subject === builtIn.subject && template.body === builtIn.body))
    return await deps.db.write((trx) => deleteTemplate(trx, lang));
  const faults = faultsOfTemplate(template);
  if (Object.keys(faults).length > 0)
    throw new AppError('invalid', 'The template cannot be used.', { fields: faults });
  await deps.db.write((trx) => putTemplate(trx, lang, template));
}
