import type { Instant } from '../shared/clock.ts';

/**
 * After this time no process writes anything any more that it has sealed with the key before, in milliseconds: one
 * second until it notices the new key, five in which it may wait for the database, and some to spare.
 */
export const KEYS_SETTLE = 10_000;

/** A key as `wegweiser keys list` shows it; never the key itself. */
export interface KeyInUse {
  id: string;
  /** null: older than this note, or not in secrets.json. */
  madeAt: Instant | null;
  /** How many values in the database it has sealed. */
  seals: number;
  /** new: seals what comes; old: opens only; lost: not in secrets.json, so what it sealed cannot be opened. */
  state: 'new' | 'old' | 'lost';
}
