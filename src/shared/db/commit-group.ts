import { setImmediate as nextTurn } from 'node:timers/promises';
import type Sqlite from 'better-sqlite3';
import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';
import { type Prepare, runDirectly } from './statements.ts';
import { createWriteLock } from './write-lock.ts';

declare const open: unique symbol;
/** A Kysely that is inside a transaction; only `write` and `writeAlike` hand one out. */
export type Trx = Kysely<Schema> & { readonly [open]: true };

export interface CommitGroup {
  /**
   * Runs `work` in a transaction of its own and resolves once it is durable. Transactions that are asked for at the
   * same time share one commit: each in its own savepoint, so one that throws takes nothing of the others with it.
   * Inside `work` await nothing but queries on `trx`.
   * @throws what `work` throws, or `unavailable` when the database stays locked
   */
  write<T>(work: (trx: Trx) => Promise<T>): Promise<T>;
  /**
   * As `write`, for a transaction of which many are asked for at the same time: `work` does those of one group together,
   * in fewer statements than each alone would take. If it throws, each of them is done alone.
   * @param work always the same function; its results stand in the order of the items
   */
  writeAlike<Item, T>(work: WorkForMany<Item, T>, item: Item): Promise<T>;
  /** How many transactions wait for their turn, those of the group that is being written not counted. */
  waiting(): number;
  /** Resolves when nothing is waiting. */
  idle(): Promise<void>;
}

/** Does what is the same to several things. */
export type WorkForMany<Item, T> = (trx: Trx, items: readonly Item[]) => Promise<readonly T[]>;

interface Waiting {
  work: WorkForMany<unknown, unknown>;
  item: unknown;
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

/** More would only delay the first of them: a commit costs about as much as 50 small rows. */
const MAX_GROUP = 100;

/** @param prepare makes the statements of the connection, which `writer` is over */
export function createCommitGroup(
  writer: Kysely<Schema>,
  connection: Sqlite.Database,
  prepare: Prepare,
): CommitGroup {
  const waiting: Waiting[] = [];
  const control = prepareControl(connection, prepare);
  let draining = false;

  async function drain(): Promise<void> {
    draining = true;
    while (waiting.length > 0) {
      await nextTurn(); // lets the requests that arrived together join
      await commitTogether(writer, control, waiting.splice(0, MAX_GROUP));
    }
    // in the same breath as the test above: a write that comes later must start its own drain
    draining = false;
  }

  function writeAlike<Item, T>(work: WorkForMany<Item, T>, item: Item): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      waiting.push({
        work: work as WorkForMany<unknown, unknown>,
        item,
        resolve: (value) => resolve(value as T),
        reject,
      });
      if (!draining) void drain();
    });
  }

  return {
    writeAlike,
    write: (work) => writeAlike(async (trx) => [await work(trx)], null),
    waiting: () => waiting.length,
    async idle() {
      while (draining) await nextTurn();
    },
  };
}

/** What is done with the things that a group has changed, once for all of them. */
type Afterwards = (trx: Trx, ids: readonly string[]) => Promise<void>;
const changed = new WeakMap<Trx, Map<Afterwards, Set<string>>>();

/**
 * Has something done with what this transaction changes, together with what the others of its group change: after all of
 * them and before their commit. Also called for what was rolled back. If it throws, the whole group fails.
 * @param id of what has changed
 */
export function beforeCommit(trx: Trx, afterwards: Afterwards, id: string): void {
  const all = changed.get(trx) ?? new Map<Afterwards, Set<string>>();
  changed.set(trx, all.set(afterwards, (all.get(afterwards) ?? new Set()).add(id)));
}

async function finishGroup(trx: Trx): Promise<void> {
  for (const [afterwards, ids] of changed.get(trx) ?? []) await afterwards(trx, [...ids]);
}

/** Never rejects: each member of the group is resolved or rejected on its own. */
async function commitTogether(writer: Kysely<Schema>, control: Control, group: Waiting[]) {
  const settled: (() => void)[] = [];
  try {
    await writer.connection().execute(async (db) => {
      const trx = db as Trx;
      runDirectly(trx, control.prepare);
      await control.lock.take();
      try {
        for (const alike of Map.groupBy(group, ({ work }) => work).values())
          settled.push(...(await runInSavepoint(trx, control, alike)));
        await finishGroup(trx);
        control.commit.run();
      } catch (error) {
        if (control.connection.inTransaction) control.rollback.run();
        throw error;
      } finally {
        control.lock.released();
      }
    });
  } catch (error) {
    for (const one of group) one.reject(error);
    return;
  }
  for (const settle of settled) settle();
}

/** @param alike with the same work */
async function runInSavepoint(
  trx: Trx,
  control: Control,
  alike: readonly Waiting[],
): Promise<(() => void)[]> {
  const { connection, savepoint, release, undo } = control;
  const [first] = alike as [Waiting];
  savepoint.run();
  try {
    const values = await first.work(
      trx,
      alike.map(({ item }) => item),
    );
    release.run();
    return alike.map((one, index) => () => one.resolve(values[index]));
  } catch (error) {
    // after a full disk or an I/O error SQLite has already rolled everything back: then the whole group fails
    if (!connection.inTransaction) throw error;
    undo.run();
    release.run();
    if (alike.length === 1) return [() => first.reject(error)];
  }
  const settled: (() => void)[] = [];
  for (const one of alike) settled.push(...(await runInSavepoint(trx, control, [one])));
  return settled;
}

/** Prepared once, and run without a detour: the group holds Kysely's mutex of this connection. */
const prepareControl = (connection: Sqlite.Database, prepare: Prepare) => ({
  connection,
  prepare,
  lock: createWriteLock(connection, prepare),
  commit: prepare('COMMIT'),
  rollback: prepare('ROLLBACK'),
  savepoint: prepare('SAVEPOINT one'),
  release: prepare('RELEASE one'),
  undo: prepare('ROLLBACK TO one'),
});

type Control = ReturnType<typeof prepareControl>;
