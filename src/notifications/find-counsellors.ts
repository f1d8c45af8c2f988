import { authorize, ROLES } from '../accounts/role.ts';
import type { Database } from '../shared/db/database.ts';
import { defaultPreference } from './preference.ts';
import { peopleInRoles } from './preferences-store.ts';

const COUNSELLING = ROLES.filter((role) => authorize({ id: '', name: '', email: '', role }, 'counsel'));

/** Everybody who counsels, with what they want to hear of. @param lang of the mails of who has not chosen */
export async function findCounsellors(deps: { db: Database }, lang: string) {
  return (await peopleInRoles(deps.db, COUNSELLING)).map(({ chosen, ...person }) => ({
    ...person,
    preference: chosen ?? defaultPreference(lang),
  }));
}
