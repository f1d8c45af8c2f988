/** Something that others at the desk should see at once. Ids only: names and counts are looked up by who shows them. */
export interface LiveEvent {
  kind: 'arrived' | 'decided' | 'leased' | 'released' | 'assigned';
  commentIds: readonly string[];
  /** Who did it; null: the system or the writer. */
  personId: string | null;
}

/** Tells every web process what has just been committed. What gets lost is seen at the next look: it never fails. */
export interface Live {
  publish(event: LiveEvent): void;
  /** @returns the way to stop listening */
  subscribe(listener: (event: LiveEvent) => void): () => void;
  /** Lets go of connections and listeners. */
  close(): void;
}

/** For one process. */
export function createLocalLive(): Live {
  const listeners = new Set<(event: LiveEvent) => void>();
  return {
    publish(event) {
      for (const listener of listeners) listener(event);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => listeners.clear(),
  };
}
