import type { Database } from '../shared/db/database.ts';
import { personName } from './live-store.ts';

/** Names of people at the desk by id, each looked up once until all are forgotten. */
export function createPersonNames(db: Database): {
  /** null: there is no such person any more. */
  of(personId: string): Promise<string | null>;
  forget(): void;
} {
  const names = new Map<string, Promise<string | null>>();
  return {
    of(personId) {
      const known = names.get(personId);
      if (known) return known;
      const asked = personName(db, personId);
      names.set(personId, asked);
      asked.catch(() => names.delete(personId));
      return asked;
    },
    forget: () => names.clear(),
  };
}
