import { digestMail } from '../../views/mail/digest-mail.ts';
import { isRole, may } from '../accounts/role.ts';
import { paths } from '../paths.ts';
import { deskTexts } from '../shared/i18n.ts';
import { findSite } from '../site/find-site.ts';
import { localTime } from './local-time.ts';
import type { MailDeps } from './mail-deps.ts';
import { findDeskPerson, findPreference } from './preferences-store.ts';
import { sendOnce } from './send-once.ts';
import { senderOf } from './sender-of.ts';
import { summarize } from './summary.ts';

/**
 * Mails a person how much waits. Nothing is sent when nothing waits, when they want no digest any more, or when the
 * day is over for which it was due.
 */
export async function mailDigest(deps: MailDeps, personId: string): Promise<null> {
  const now = deps.clock();
  const chosen = await findPreference(deps.db.read, personId);
  const person = await findDeskPerson(deps.db, personId);
  if (!person || !isRole(person.role) || !chosen || chosen.preference.digest === 'off') return null;
  const { day } = localTime(now);
  if (chosen.lastDay !== day) return null;
  const summary = await summarize(deps, may({ ...person, name: '', role: person.role }, 'counsel'));
  if (summary.comments.count + (summary.referrals?.count ?? 0) === 0) return null;
  const subscription = { kind: 'digest', id: personId } as const;
  const unsubscribe = `${deps.config.publicUrl}${paths.digestStop(personId, deps.unsubscribe.tokenFor(subscription))}`;
  const letter = digestMail({
    texts: deskTexts(chosen.preference.lang),
    siteName: (await findSite(deps)).name,
    publicUrl: deps.config.publicUrl,
    summary,
    now,
    unsubscribe,
  });
  const envelope = { key: `digest/${day}/${personId}`, ...(await senderOf(deps)), to: person.email };
  await sendOnce(deps, { ...envelope, ...letter, unsubscribe });
  return null;
}
