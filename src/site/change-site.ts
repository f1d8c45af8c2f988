import { z } from 'zod';
import type { Database } from '../shared/db/database.ts';
import { AppError } from '../shared/errors.ts';
import { visitorLanguages } from '../shared/i18n.ts';
import { cleanText } from './local-texts.ts';
import { MAX_CLOSE_AFTER_DAYS, MAX_ORIGINS, MAX_RETENTION_DAYS, SITE_NAME_MAX } from './site.ts';
import { firstSite, updateSite } from './site-store.ts';

const oneLine = (text: string) => cleanText(text).replace(/\s+/gu, ' ');
const emailOrNone = (message: string) =>
  z
    .string()
    .trim()
    .refine((value) => value === '' || (value.length <= 254 && z.email().safeParse(value).success), message)
    .transform((value) => value || null);

const daysKept = (what: string) => {
  const message = `${what} are kept for 1 to ${MAX_RETENTION_DAYS} days`;
  return z
    .string()
    .trim()
    .regex(/^\d{1,3}$/, message)
    .transform(Number)
    .refine((days) => days >= 1 && days <= MAX_RETENTION_DAYS, message);
};

const siteSchema = z.object({
  name: z
    .string()
    .transform(oneLine)
    .pipe(z.string().min(1, 'the name must not be empty').max(SITE_NAME_MAX, 'the name is too long')),
  lang: z.string().regex(/^[a-z]{2,3}$/, 'the language takes a code such as de'),
  langs: z
    .array(z.string())
    .transform((codes) => visitorLanguages.filter((code) => codes.includes(code)))
    .refine((codes) => codes.length > 0, 'choose at least one language'),
  origins: z.string().transform((lines, context) => {
    const origins = readOrigins(lines);
    if (origins) return origins;
    context.addIssue(`name up to ${MAX_ORIGINS} addresses such as https://www.example.org, one a line`);
    return z.NEVER;
  }),
  closeAfterDays: z
    .string()
    .trim()
    .regex(/^\d{0,5}$/, `the days are a number from 0 to ${MAX_CLOSE_AFTER_DAYS}`)
    .transform(Number)
    .refine((days) => days <= MAX_CLOSE_AFTER_DAYS, `the days are a number from 0 to ${MAX_CLOSE_AFTER_DAYS}`)
    .transform((days) => days || null),
  referralRetentionDays: daysKept('referrals'),
  rejectedRetentionDays: daysKept('rejected comments'),
  senderName: z
    .string()
    .transform(oneLine)
    .refine((name) => name.length <= SITE_NAME_MAX, 'the name of the sender is too long')
    .transform((name) => name || null),
  senderEmail: emailOrNone('the address of the sender is not an e-mail address'),
  replyTo: emailOrNone('the address for answers is not an e-mail address'),
});

/** Fields of a form; what is left out stays as it is. `origins` has one a line; empty texts take a setting back. */
export type SiteChange = Partial<z.input<typeof siteSchema>>;

/** Changes the site's settings. @throws invalid with the fields at fault */
export async function changeSite(deps: { db: Database }, given: SiteChange): Promise<void> {
  const parsed = siteSchema.partial().safeParse(given);
  if (!parsed.success) throw invalidSite(parsed.error.issues);
  const { langs, origins, ...change } = parsed.data;
  if (Object.values(parsed.data).every((value) => value === undefined))
    throw new AppError('invalid', 'Name what to change: --name or --lang.');
  const set = {
    ...(change.name === undefined ? {} : { name: change.name }),
    ...(change.lang === undefined ? {} : { lang: change.lang }),
    ...(langs ? { langs: langs.length === visitorLanguages.length ? null : JSON.stringify(langs) } : {}),
    ...(origins ? { origins: JSON.stringify(origins) } : {}),
    ...(change.closeAfterDays === undefined ? {} : { close_after_days: change.closeAfterDays }),
    ...(change.referralRetentionDays === undefined
      ? {}
      : { referral_retention_days: change.referralRetentionDays }),
    ...(change.rejectedRetentionDays === undefined
      ? {}
      : { rejected_retention_days: change.rejectedRetentionDays }),
    ...(change.senderName === undefined ? {} : { sender_name: change.senderName }),
    ...(change.senderEmail === undefined ? {} : { sender_email: change.senderEmail }),
    ...(change.replyTo === undefined ? {} : { reply_to: change.replyTo }),
  };
  await deps.db.write(async (trx) => {
    const site = await firstSite(trx);
    if (site) await updateSite(trx, site.id, set);
  });
}

function invalidSite(issues: readonly { path: PropertyKey[]; message: string }[]): AppError {
  const fields = Object.fromEntries(
    issues.map(({ path }) => [String(path[0]), `error_site_${String(path[0])}`]),
  );
  return new AppError('invalid', issues.map((issue) => issue.message).join('; '), { fields });
}

/** Each line as an origin, without duplicates; null when one is something else or there are too many. */
function readOrigins(lines: string): string[] | null {
  const given = lines.split(/\s+/u).filter((line) => line !== '');
  const origins = new Set(given.map(originOf));
  return origins.has(null) || origins.size > MAX_ORIGINS ? null : ([...origins] as string[]);
}

/** "https://www.example.org" from an address without path, query or account; else null. */
function originOf(address: string): string | null {
  const url = URL.parse(address);
  const isOrigin =
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    url.username + url.password + url.search + url.hash === '' &&
    url.pathname === '/';
  return isOrigin ? url.origin : null;
}
