import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';
import type { MailTemplate } from './mail-template.ts';

const KIND = 'offer';

/** Own templates by language. */
export async function ownTemplates(db: Database['read'] | Trx): Promise<Map<string, MailTemplate>> {
  const rows = await db.selectFrom('mail_template').selectAll().where('kind', '=', KIND).execute();
  return new Map(rows.map(({ lang, subject, body }) => [lang, { subject, body }]));
}

export async function putTemplate(trx: Trx, lang: string, template: MailTemplate): Promise<void> {
  await trx
    .insertInto('mail_template')
    .values({ kind: KIND, lang, ...template })
    .onConflict((conflict) => conflict.columns(['kind', 'lang']).doUpdateSet(template))
    .execute();
}

export async function deleteTemplate(trx: Trx, lang: string): Promise<void> {
  await trx.deleteFrom('mail_template').where('kind', '=', KIND).where('lang', '=', lang).execute();
}
