import type { Key } from 'openpgp';
import { DAY, type Instant } from '../shared/clock.ts';
import type { EntryFault } from './check-fields.ts';
import type { EntryDraft, EntryFaults } from './entry-draft.ts';

/** What operators must know of a key to compare it with the one that the contact told them. */
export interface RecipientKey {
  /** In capitals, in groups of four. */
  fingerprint: string;
  /** When nothing can be encrypted for it any more; null: never. */
  expiresAt: Instant | null;
}

/** So long before a key expires operators are warned. */
export const KEY_WARNING = 30 * DAY;

/** Reads an armored OpenPGP public key that messages can be encrypted for now. */
export async function readRecipientKey(
  armored: string,
  now: Instant,
): Promise<{ ok: true; key: RecipientKey } | { ok: false; fault: EntryFault }> {
  const { readKey } = await import('openpgp'); // large, and hardly any entry has a key
  let key: Key;
  try {
    key = await readKey({ armoredKey: armored });
  } catch {
    return { ok: false, fault: 'key' };
  }
  if (key.isPrivate()) return { ok: false, fault: 'key_private' };
  const expiresAt = await expiryOf(key, now);
  if (expiresAt === undefined) return { ok: false, fault: 'key_unusable' };
  if (expiresAt !== null && expiresAt <= now) return { ok: false, fault: 'key_expired' };
  return { ok: true, key: { fingerprint: grouped(key.getFingerprint()), expiresAt } };
}

/** @returns when encrypting for a key ends; undefined when nothing can be encrypted for it, expired or not */
async function expiryOf(key: Key, now: Instant): Promise<Instant | null | undefined> {
  const whole = await key.getExpirationTime().catch(() => null);
  if (whole instanceof Date && whole.getTime() <= now) return whole.getTime();
  const date = new Date(now);
  try {
    const part = await key.getEncryptionKey(undefined, date);
    const partly = await part.getExpirationTime();
    const ends = [whole, partly].flatMap((one) => (one instanceof Date ? [one.getTime()] : []));
    return ends.length === 0 ? null : Math.min(...ends);
  } catch {
    // a subkey that has expired is told apart from a key that can only sign
    const ended = await Promise.all(key.getSubkeys().map((one) => one.getExpirationTime().catch(() => null)));
    const past = ended.flatMap((one) => (one instanceof Date && one.getTime() <= now ? [one.getTime()] : []));
    return past.length === 0 ? undefined : Math.max(...past);
  }
}

const grouped = (fingerprint: string) => (fingerprint.toUpperCase().match(/.{1,4}/g) ?? []).join(' ');

/**
 * Which recipients have a key that cannot be used, by field as in check-entry.ts.
 * @param kept keys that the entry has already: one that has expired since must not keep anybody from changing the rest
 */
export async function keyFaults(
  { recipients }: Pick<EntryDraft, 'recipients'>,
  now: Instant,
  kept: readonly (string | null)[] = [],
): Promise<EntryFaults> {
  const faults: EntryFaults = {};
  for (const [index, { pgpKey }] of recipients.entries()) {
    const read = pgpKey === null || kept.includes(pgpKey) ? null : await readRecipientKey(pgpKey, now);
    if (read && !read.ok) faults[`recipient_${index + 1}_key`] = read.fault;
  }
  return faults;
}
