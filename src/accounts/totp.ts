import { randomInt } from 'node:crypto';

/** How many codes for the day when the phone is gone, and how they look: "k7mwp-3fqzt", without letters that look alike. */
const BACKUP_CODES = 10;
const BACKUP_LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const BACKUP_LENGTH = 10;

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** A secret as apps take it by hand: base32 (RFC 4648) without padding. */
export function base32(secret: string): string {
  const bits = [...Buffer.from(secret)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => BASE32[Number.parseInt(group.padEnd(5, '0'), 2)]).join('');
}

/** The address that an app reads from the QR code (github.com/google/google-authenticator/wiki/Key-Uri-Format). */
export function keyUri(secret: string, account: string, issuer: string): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`;
  return `otpauth://totp/${label}?secret=${base32(secret)}&issuer=${encodeURIComponent(issuer)}&digits=6&period=30`;
}

export function newBackupCodes(): string[] {
  return Array.from({ length: BACKUP_CODES }, () => {
    const letters = Array.from(
      { length: BACKUP_LENGTH },
      () => BACKUP_LETTERS[randomInt(BACKUP_LETTERS.length)],
    ).join('');
    return `${letters.slice(0, 5)}-${letters.slice(5)}`;
  });
}

/** What somebody typed: the code of an app, or a backup code in whatever case, with or without its dash. */
export function readCode(typed: string): { kind: 'app' | 'backup'; code: string } {
  const letters = typed.toLowerCase().replace(/[\s-]/g, '');
  if (/^\d{6}$/.test(letters)) return { kind: 'app', code: letters };
  return { kind: 'backup', code: `${letters.slice(0, 5)}-${letters.slice(5)}` };
}
