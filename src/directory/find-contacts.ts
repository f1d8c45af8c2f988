import type { Clock } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import type { Contact, DirectoryEntry, Need } from './contact.ts';
import { activeContacts, allEntries } from './directory-store.ts';
import { type Suggestion, suggestContacts } from './suggest-contacts.ts';

/** All active contacts of the directory. */
export async function listContacts(deps: { db: Database }): Promise<Contact[]> {
  return await activeContacts(deps.db);
}

/** The contacts to show to somebody with this need. */
export async function findContacts(deps: { db: Database; clock: Clock }, need: Need): Promise<Suggestion> {
  return suggestContacts(await activeContacts(deps.db), need, deps.clock());
}

/** Every entry of the directory with who receives messages there, for the desk. */
export async function listEntries(deps: { db: Database }): Promise<DirectoryEntry[]> {
  return await allEntries(deps.db.read);
}
