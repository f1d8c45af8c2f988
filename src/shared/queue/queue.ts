import type { Queue as BullQueue } from 'bullmq';
import type { JobName } from './jobs.ts';

/**
 * Gets outbox rows worked off soon. The outbox is the truth: what the queue loses, the sweep finds again, so
 * `enqueue` never fails.
 */
export interface Queue {
  readonly engine: 'in-process' | 'bullmq';
  /** What is in Redis, to look at; null without Redis. Its commands fail at once while Redis is away. */
  readonly bullmq: BullQueue | null;
  /**
   * Asks for the rows to be worked off; returns at once.
   * @param job their kind, if it is one: then nobody looks for others
   */
  enqueue(ids: readonly string[], job?: JobName): void;
  /** Starts working and sweeping. */
  start(): Promise<void>;
  /** Finishes what is running and takes nothing new. */
  stop(): Promise<void>;
}
