import { type Challenge, solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Client } from './client.ts';

export const challengeOf = async (visitor: Client, page = 'demo'): Promise<Challenge> =>
  (await (await visitor.get(`/api/v1/challenge?page=${page}`)).json()) as Challenge;

/** Solves a challenge as the form's script does. @returns what it sends */
export async function solve(challenge: Challenge): Promise<string> {
  const solution = await solveChallenge({ challenge, deriveKey });
  return encode({ challenge, solution });
}

export const encode = (proof: unknown): string => Buffer.from(JSON.stringify(proof)).toString('base64');
