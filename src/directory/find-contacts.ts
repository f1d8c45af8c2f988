import type { Clock } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import type { Contact, Need } from './contact.ts';
import { activeContacts } from './directory-store.ts';
import { type Suggestion, suggestContacts } from './suggest-contacts.ts';

/** All active contacts of the directory. */
export async function listContacts(deps: { db: Database }): Promise<Contact[]> {
  return await activeContacts(deps.db);
}

/** The contacts to show to somebody with this need. */
export async function findContacts(deps: { db: Database; clock: Clock }, need: Need): Promise<Suggestion> {
  return suggestContacts(await activeContacts(deps.db), need, deps.clock());
}
