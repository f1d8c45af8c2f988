import type { Database } from '../shared/db/database.ts';
import type { KeyRing } from '../shared/follow-secrets.ts';
import { countSealed } from './count-sealed.ts';
import type { KeyInUse } from './sealing-key.ts';

/** Every key with what it seals, newest first; then those that only the database knows. */
export async function listKeys(deps: { db: Database; ring: KeyRing }): Promise<KeyInUse[]> {
  const counts = await countSealed(deps);
  const known = deps.ring.latest().sealingKeys;
  const lost = [...counts].filter(([id]) => !known.some((one) => one.id === id));
  return [
    ...known.map(({ id, madeAt }, index) => ({
      id,
      madeAt: madeAt ?? null,
      seals: counts.get(id) ?? 0,
      state: index === 0 ? ('new' as const) : ('old' as const),
    })),
    ...lost.map(([id, seals]) => ({ id, madeAt: null, seals, state: 'lost' as const })),
  ];
}
