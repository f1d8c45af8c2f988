import type { Instant } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { allUsers } from './people-store.ts';
import type { Role } from './role.ts';

/** A person as the admins see them. */
export interface TeamMember {
  id: string;
  name: string;
  email: string;
  role: Role;
  since: Instant;
  deactivatedAt: Instant | null;
  hasSecondFactor: boolean;
}

/** Everybody with an account, those who may enter first. */
export async function listPeople(deps: { db: Database }): Promise<TeamMember[]> {
  const users = await allUsers(deps.db.read);
  const people = users.map((user) => ({
    id: user.id,
    name: user.name,
    email: user.email,
    role: user.role as Role,
    since: Date.parse(user.createdAt),
    deactivatedAt: user.deactivated_at,
    hasSecondFactor: user.twoFactorEnabled === 1,
  }));
  return people.sort((a, b) => Number(a.deactivatedAt !== null) - Number(b.deactivatedAt !== null));
}
