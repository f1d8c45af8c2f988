import type { Authorized } from '../accounts/role.ts';
import type { Database } from '../shared/db/database.ts';
import { prepared } from '../shared/db/prepared.ts';
import { AppError } from '../shared/errors.ts';
import {
  DEFAULT_SHORTCUTS,
  isShortcutKey,
  SHORTCUT_ACTIONS,
  type ShortcutAction,
  type Shortcuts,
} from './shortcut.ts';

/** The shortcuts of a person: their own, or the usual ones. */
export const shortcutsOf = ({ db }: { db: Database }, personId: string): Promise<Shortcuts> =>
  db.committed.remember('shortcuts', personId, async () => {
    const [row] = await preference(db, { personId });
    return row ? withLaterActions(JSON.parse(row.shortcuts) as Partial<Shortcuts>) : DEFAULT_SHORTCUTS;
  });

const preference = prepared((db, { personId }: { personId: string }) =>
  db.selectFrom('shortcut_preference').select('shortcuts').where('person_id', '=', personId),
);

/** An action that came with a later version has its usual key, unless the person has given that key to another one. */
function withLaterActions(chosen: Partial<Shortcuts>): Shortcuts {
  const taken = new Set(Object.values(chosen));
  const keys = SHORTCUT_ACTIONS.map((action) => {
    const usual = DEFAULT_SHORTCUTS[action];
    return [action, chosen[action] === undefined ? (taken.has(usual) ? null : usual) : chosen[action]];
  });
  return Object.fromEntries(keys) as Shortcuts;
}

/**
 * Changes the keys of a person (WCAG 2.2, 2.1.4: they can be turned off and remapped).
 * @param typed action → character, empty for none
 * @throws invalid with the fields at fault: not one character, or one for two actions
 */
export async function changeShortcuts(
  deps: { db: Database },
  moderator: Authorized<'moderate'>,
  typed: Readonly<Record<ShortcutAction, string>>,
): Promise<void> {
  const fields: Record<string, string> = {};
  const taken = new Set<string>();
  const chosen: Partial<Record<ShortcutAction, string | null>> = {};
  for (const action of SHORTCUT_ACTIONS) {
    const key = typed[action].trim().toLowerCase();
    if (key !== '' && !isShortcutKey(key)) fields[action] = 'error_shortcut_character';
    else if (taken.has(key)) fields[action] = 'error_shortcut_twice';
    if (key !== '') taken.add(key);
    chosen[action] = key === '' ? null : key;
  }
  if (Object.keys(fields).length > 0) throw new AppError('invalid', 'These keys cannot be used.', { fields });
  await save(deps, moderator.id, JSON.stringify(chosen));
}

/** Back to the usual keys. */
export async function resetShortcuts(
  deps: { db: Database },
  moderator: Authorized<'moderate'>,
): Promise<void> {
  await deps.db.write((trx) =>
    trx.deleteFrom('shortcut_preference').where('person_id', '=', moderator.id).execute(),
  );
}

async function save(deps: { db: Database }, personId: string, shortcuts: string): Promise<void> {
  await deps.db.write((trx) =>
    trx
      .insertInto('shortcut_preference')
      .values({ person_id: personId, shortcuts })
      .onConflict((conflict) => conflict.column('person_id').doUpdateSet({ shortcuts }))
      .execute(),
  );
}
