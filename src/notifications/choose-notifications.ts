import type { Person } from '../accounts/role.ts';
import type { Clock } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { localTime } from './local-time.ts';
import { defaultPreference, type Preference } from './preference.ts';
import { findPreference, savePreferenceRow } from './preferences-store.ts';

/** What a person has chosen, else what holds until they do. */
export async function viewPreference(
  deps: { db: Database },
  person: Person,
  lang: string,
): Promise<Preference> {
  return (await findPreference(deps.db.read, person.id))?.preference ?? defaultPreference(lang);
}

/** A person chooses what to hear of. A digest whose hour is past comes for the first time on the next day. */
export async function choosePreference(
  deps: { db: Database; clock: Clock },
  person: Person,
  preference: Preference,
): Promise<void> {
  const { day, hour } = localTime(deps.clock());
  await deps.db.write(async (trx) => {
    const before = await findPreference(trx, person.id);
    const isPast = hour >= preference.digestHour;
    await savePreferenceRow(trx, person.id, preference, isPast ? day : (before?.lastDay ?? null));
  });
}
