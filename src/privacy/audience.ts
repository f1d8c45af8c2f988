import type { Instant } from '../shared/clock.ts';

/**
 * Whom an export is for. writer: whoever has the link to the receipt, perhaps from an unlocked phone. operator: answers
 * somebody whose identity they have checked, and looks through what the team has written before.
 */
export type Audience = 'writer' | 'operator';

/** Times in an export, as people and programs read them. */
export const iso = (at: Instant | null): string | null => (at === null ? null : new Date(at).toISOString());
