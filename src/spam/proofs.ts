import { randomInt } from 'node:crypto';
import { type Challenge, createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { z } from 'zod';
import { type Instant, MINUTE, SECOND } from '../shared/clock.ts';

/** Makes challenges and checks what comes back solved (ALTCHA, altcha.org). */
export interface Proofs {
  challenge(pageKey: string, now: Instant): Promise<Challenge>;
  /** @returns the solved challenge, which must count once only; null when it does not count at all */
  check(pageKey: string, proof: string, now: Instant): Promise<SolvedChallenge | null>;
}

export interface SolvedChallenge {
  /** No other challenge has it. */
  nonce: string;
  expiresAt: Instant;
}

/** A challenge is solved when it is asked for; a phone that sleeps meanwhile is given this long. */
const LASTS = 10 * MINUTE;
/** Browsers make the keys off the page's thread: tenths of a second on a desktop, seconds on an old phone. */
const ALGORITHM = 'PBKDF2/SHA-256';
const ROUNDS_PER_KEY = 2000;
/** The solution is the one key of so many; both ends are known, so that nobody waits for chance. */
const KEYS_LEAST = 150;
const KEYS_MOST = 300;
/** In characters; a solved challenge is a third of it. */
const PROOF_MAX = 3000;

const solved = z.object({
  challenge: z.object({
    parameters: z.object({
      algorithm: z.literal(ALGORITHM),
      cost: z.literal(ROUNDS_PER_KEY),
      data: z.object({ page: z.string() }),
      expiresAt: z.number(),
      keyLength: z.number(),
      keyPrefix: z.string(),
      keySignature: z.string(),
      nonce: z.string(),
      salt: z.string(),
    }),
    signature: z.string(),
  }),
  solution: z.object({ counter: z.number(), derivedKey: z.string() }),
});

export function createProofs(key: Buffer): Proofs {
  const secrets = {
    hmacSignatureSecret: `challenge ${key.toString('hex')}`,
    hmacKeySignatureSecret: `solution ${key.toString('hex')}`,
  };
  return {
    challenge: (pageKey, now) =>
      createChallenge({
        ...secrets,
        algorithm: ALGORITHM,
        deriveKey,
        cost: ROUNDS_PER_KEY,
        counter: randomInt(KEYS_LEAST, KEYS_MOST),
        data: { page: pageKey },
        expiresAt: Math.floor((now + LASTS) / SECOND),
      }),
    async check(pageKey, proof, now) {
      const read = readProof(proof);
      if (!read) return null;
      const { data, expiresAt, nonce } = read.challenge.parameters;
      if (data.page !== pageKey || expiresAt * SECOND < now) return null;
      const { verified } = await verifySolution({ ...secrets, ...read, deriveKey });
      return verified ? { nonce, expiresAt: expiresAt * SECOND } : null;
    },
  };
}

function readProof(proof: string): z.infer<typeof solved> | null {
  if (proof === '' || proof.length > PROOF_MAX) return null;
  try {
    return solved.safeParse(JSON.parse(Buffer.from(proof, 'base64').toString())).data ?? null;
  } catch {
    return null;
  }
}
