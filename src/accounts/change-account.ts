import type { Clock } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { AppError, notFound } from '../shared/errors.ts';
import { deskLanguages } from '../shared/i18n.ts';
import { updateUser } from './people-store.ts';
import type { DeskSession } from './session.ts';
import { deleteSessionOf, deleteSessions } from './sessions-store.ts';

const NAME_MAX = 80;

interface Deps {
  db: Database;
  clock: Clock;
}

/** Changes a person's own name and language. @param lang empty: as the browser asks. @throws invalid */
export async function changeAccount(
  deps: Deps,
  { person }: DeskSession,
  given: { name: string; lang: string },
): Promise<void> {
  const name = given.name.trim();
  if (name === '' || name.length > NAME_MAX)
    throw new AppError('invalid', 'Name yourself.', { fields: { name: 'error_name_missing' } });
  const lang = deskLanguages.includes(given.lang) ? given.lang : null;
  const now = deps.clock();
  await deps.db.write((trx) => updateUser(trx, person.id, { name, lang }, now));
}

/** Ends one of a person's own sessions. @throws not-found */
export async function endSession(deps: Pick<Deps, 'db'>, { person }: DeskSession, id: string): Promise<void> {
  if (!(await deps.db.write((trx) => deleteSessionOf(trx, person.id, id)))) throw notFound('session');
}

/** Ends all of a person's sessions but this one. */
export async function endOtherSessions(deps: Pick<Deps, 'db'>, session: DeskSession): Promise<void> {
  await deps.db.write((trx) => deleteSessions(trx, session.person.id, session.id));
}
