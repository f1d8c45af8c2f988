import { matchesOf, type PersonalDetail, withoutOverlaps } from './personal-detail.ts';
import { STREETS_ELSEWHERE } from './streets-elsewhere.ts';
import { GERMAN_STREETS } from './streets-german.ts';

/** Postal addresses: a street with a house number, with flat, postcode and town where they stand beside it. */
export function findPostalAddresses(plain: string): PersonalDetail[] {
  if (!/\d/.test(plain)) return [];
  const patterns = [...GERMAN_STREETS, ...STREETS_ELSEWHERE];
  return withoutOverlaps(patterns.flatMap((pattern) => matchesOf('postal_address', plain, pattern)));
}
