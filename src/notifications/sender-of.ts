import type { MailDeps } from './mail-deps.ts';

/** The sender of every mail of the site, as "Name <address>" or an address alone. */
export async function senderOf(deps: Pick<MailDeps, 'config'>): Promise<string> {
  return deps.config.mailFrom;
}
