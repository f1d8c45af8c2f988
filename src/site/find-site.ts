import type { Database } from '../shared/db/database.ts';
import { visitorLanguages } from '../shared/i18n.ts';
import type { LocalTexts } from './local-texts.ts';
import { DEFAULT_RETENTION_DAYS, type Sender, type Site } from './site.ts';
import { firstSite, type SiteRow } from './site-store.ts';

const UNNAMED: Site = {
  name: 'Wegweiser',
  lang: 'en',
  origins: [],
  langs: visitorLanguages,
  notices: {},
  hours: {},
  senderName: null,
  senderEmail: null,
  replyTo: null,
  closeAfterDays: null,
  referralRetentionDays: DEFAULT_RETENTION_DAYS,
  rejectedRetentionDays: DEFAULT_RETENTION_DAYS,
};

/** The site with its settings; before there is one, a nameless one in English. */
export async function findSite(deps: { db: Database }): Promise<Site> {
  return await deps.db.committed.remember('site', '', async () => {
    const row = await firstSite(deps.db.read);
    return row ? toSite(row) : UNNAMED;
  });
}

/** Who mails to visitors and to the team come from. */
export async function findSender(deps: { db: Database }): Promise<Sender> {
  const { name, senderName, senderEmail, replyTo } = await findSite(deps);
  return { name: senderName ?? name, email: senderEmail, replyTo };
}

function toSite(row: SiteRow): Site {
  return {
    name: row.name,
    lang: row.lang,
    origins: JSON.parse(row.origins) as string[],
    langs: languagesOf(row),
    notices: JSON.parse(row.notices) as LocalTexts,
    hours: JSON.parse(row.hours) as LocalTexts,
    senderName: row.sender_name,
    senderEmail: row.sender_email,
    replyTo: row.reply_to,
    closeAfterDays: row.close_after_days,
    referralRetentionDays: row.referral_retention_days,
    rejectedRetentionDays: row.rejected_retention_days,
  };
}

/** Those chosen, in the order of the locales; the site's own language is always one of them. */
function languagesOf({ lang, langs }: SiteRow): readonly string[] {
  if (langs === null) return visitorLanguages;
  const chosen = new Set([lang, ...(JSON.parse(langs) as string[])]);
  return visitorLanguages.filter((one) => chosen.has(one));
}
