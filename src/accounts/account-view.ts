import type { Clock, Instant } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { isConfirmed } from './confirm-identity.ts';
import { keeperOf } from './passkeys.ts';
import { appOf, passkeysOf } from './second-factor-store.ts';
import type { DeskSession } from './session.ts';
import { sessionsOf } from './sessions-store.ts';

/** What a person sees of their own account. */
export interface AccountView {
  name: string;
  email: string;
  lang: string | null;
  /** Whether second factors can be changed without giving the password again. */
  isConfirmed: boolean;
  hasApp: boolean;
  passkeys: { id: string; name: string | null; since: Instant | null }[];
  /** `usedAt` is exact to an hour. Nothing is stored of where from. */
  sessions: { id: string; isThis: boolean; since: Instant; usedAt: Instant }[];
}

export async function showAccount(
  deps: { db: Database; clock: Clock },
  session: DeskSession,
): Promise<AccountView> {
  const { read } = deps.db;
  const { id, name, email } = session.person;
  const [app, passkeys, sessions] = await Promise.all([
    appOf(read, id),
    passkeysOf(read, id),
    sessionsOf(read, id, deps.clock()),
  ]);
  return {
    name,
    email,
    lang: session.lang,
    isConfirmed: isConfirmed(deps, session),
    hasApp: app?.verified === 1,
    passkeys: passkeys.map((one) => ({
      id: one.id,
      name: one.name || keeperOf(one.aaguid),
      since: one.createdAt === null ? null : Date.parse(one.createdAt),
    })),
    sessions: sessions.map((one) => ({
      id: one.id,
      isThis: one.id === session.id,
      since: Date.parse(one.createdAt),
      usedAt: Date.parse(one.updatedAt),
    })),
  };
}
