import { createHmac } from 'node:crypto';
import type { Client } from './client.ts';

const PERIOD = 30_000;
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/**
 * The code that an app shows, by RFC 6238 (HMAC-SHA-1, 30 seconds, 6 digits).
 * @param secret base32, as the desk shows it
 * @param periods 1: the code of the next 30 seconds, -1: of those before
 */
export function totp(secret: string, periods = 0, now = Date.now()): string {
  const bits = [...secret.replaceAll(' ', '')].map((one) => BASE32.indexOf(one).toString(2).padStart(5, '0'));
  const bytes = bits.join('').match(/.{8}/g) ?? [];
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(now / PERIOD) + periods));
  const key = Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)));
  const hash = createHmac('sha1', key).update(counter).digest();
  const number = hash.readUInt32BE((hash.at(-1) ?? 0) & 15) & 0x7f_ff_ff_ff;
  return String(number % 1_000_000).padStart(6, '0');
}

/** Six digits that are none of the codes that count now. */
export function wrongCode(secret: string, nth = 0): string {
  const right = [-2, -1, 0, 1, 2].map((periods) => totp(secret, periods));
  for (let number = nth * 1000; ; number += 1) {
    const code = String(number).padStart(6, '0');
    if (!right.includes(code)) return code;
  }
}

/** Sets up the app of whoever is signed in; the code of the period before is spent on it. */
export async function setUpApp(client: Client): Promise<{ secret: string; backupCodes: string[] }> {
  const csrf = await client.csrf('/desk/second-factor');
  const page = await (await client.post('/desk/second-factor/app', { csrf })).text();
  const secret = /class="link secret"[^>]*>([A-Z2-7 ]+)</.exec(page)?.[1] ?? '';
  const check = () => client.post('/desk/second-factor/app/check', { csrf, code: totp(secret, -1) });
  let response = await check();
  if (response.status === 400) response = await check(); // the period ended on the way
  const codes = [...(await response.text()).matchAll(/<li><code>([^<]+)</g)].map((match) => match[1] ?? '');
  if (codes.length === 0) throw new Error(`Not set up: ${response.status}`);
  return { secret, backupCodes: codes };
}
