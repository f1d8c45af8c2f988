import type { Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';
import type { Site } from '../site/site.ts';
import type { ErasedKind } from './erased-kind.ts';

/** Something that is erased when its time is over. */
export interface Sweep {
  kind: ErasedKind;
  /** How long it is kept, in milliseconds. */
  window(site: Site): number;
  /**
   * Keys of what came to its end at `before` or earlier.
   * @param limit at most so many; -1: all
   */
  due(db: Database['read'] | Trx, before: Instant, limit: number): Promise<string[]>;
  /** Erases these, for good. A key whose row is gone does no harm. */
  erase(trx: Trx, keys: readonly string[], at: Instant): Promise<void>;
}
