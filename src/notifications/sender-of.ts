import { findSender } from '../site/find-site.ts';
import type { MailDeps } from './mail-deps.ts';
import type { Mail } from './mailer.ts';

/** The sender of every mail: as the site's settings have it, else the one that is configured. */
export async function senderOf(
  deps: Pick<MailDeps, 'config' | 'db'>,
): Promise<Pick<Mail, 'from' | 'replyTo'>> {
  const { name, email, replyTo } = await findSender(deps);
  return {
    from: email === null ? deps.config.mailFrom : { name, address: email },
    ...(replyTo === null ? {} : { replyTo }),
  };
}
