import { findComment } from '../comments/comments-store.ts';
import { findPageById } from '../comments/pages-store.ts';
import type { Database } from '../shared/db/database.ts';
import { notFound } from '../shared/errors.ts';
import { type DeskTexts, deskTexts } from '../shared/i18n.ts';
import { stopWantingMail } from './mails-store.ts';
import { findPreference, switchDigestOff } from './preferences-store.ts';
import type { Subscription, Unsubscribe } from './unsubscribe.ts';

interface Deps {
  db: Database;
  unsubscribe: Unsubscribe;
}

/** The mails to the writer of a comment, as the page shows them that stops them. @throws not-found for a bad link */
export async function viewCommentMails(
  deps: Deps,
  id: string,
  token: string,
): Promise<{ langs: (string | null)[]; siteName: string; isStopped: boolean }> {
  check(deps, { kind: 'comment', id }, token);
  const comment = await findComment(deps.db, id);
  const page = comment && (await findPageById(deps.db, comment.page_id));
  if (!page) throw notFound('comment');
  return {
    langs: [comment.lang, page.lang],
    siteName: page.siteName,
    isStopped: comment.wants_mail === 0,
  };
}

/** Sends the writer of a comment no more mails about it. May be done twice. @throws not-found for a bad link */
export async function stopCommentMails(deps: Deps, id: string, token: string): Promise<void> {
  check(deps, { kind: 'comment', id }, token);
  await deps.db.write((trx) => stopWantingMail(trx, id));
}

/** The digests of a person, as the page shows them that stops them. @throws not-found for a bad link */
export async function viewDigests(
  deps: Deps,
  id: string,
  token: string,
): Promise<{ texts: DeskTexts; isStopped: boolean }> {
  check(deps, { kind: 'digest', id }, token);
  const preference = (await findPreference(deps.db.read, id))?.preference;
  return { texts: deskTexts(preference?.lang), isStopped: (preference?.digest ?? 'off') === 'off' };
}

/** Sends a person no more digests. May be done twice. @throws not-found for a bad link */
export async function stopDigests(deps: Deps, id: string, token: string): Promise<void> {
  check(deps, { kind: 'digest', id }, token);
  await deps.db.write((trx) => switchDigestOff(trx, id));
}

function check({ unsubscribe }: Deps, subscription: Subscription, token: string): void {
  if (!unsubscribe.isValid(subscription, token)) throw notFound('link');
}
