import type { Clock } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import type { LiveEvent } from '../shared/live.ts';
import { activeLeases } from './lease-store.ts';

/** Finds leases that have ended without anybody releasing them, as when a browser crashed. */
export interface LeaseExpiry {
  /** Follows what is told anyway. */
  note(event: LiveEvent): void;
  /** What has ended since, each once, as if its holder had released it. */
  ended(): Promise<LiveEvent[]>;
}

export function createLeaseExpiry(deps: { db: Database; clock: Clock }): LeaseExpiry {
  /** Comment → who holds it, an object of its own for each lease. */
  const held = new Map<string, { personId: string | null }>();

  return {
    note({ kind, commentIds, personId }) {
      for (const id of commentIds) {
        if (kind === 'leased') held.set(id, { personId });
        if (kind === 'released') held.delete(id);
      }
    },
    async ended() {
      const before = [...held];
      const active = await activeLeases(deps.db, deps.clock());
      const isActive = new Set(active.map(({ commentId }) => commentId));
      // taken anew while we read: that one has only begun
      const ended = before.filter(([id, holder]) => !isActive.has(id) && held.get(id) === holder);
      for (const [id] of ended) held.delete(id);
      for (const { commentId, personId } of active) {
        if (!held.has(commentId)) held.set(commentId, { personId });
      }
      return ended.map(([id, { personId }]) => ({ kind: 'released', commentIds: [id], personId }));
    },
  };
}
