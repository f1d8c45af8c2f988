import { stat, statfs } from 'node:fs/promises';
import { COMMENT_STATES } from '../comments/comment.ts';
import type { Config } from '../config.ts';
import { URGENCIES } from '../screening/verdict.ts';
import { type Clock, type Instant, SECOND } from '../shared/clock.ts';
import { type Database, databaseFile } from '../shared/db/database.ts';
import type { Log } from '../shared/log.ts';
import { nextDueAt } from '../shared/outbox/outbox-store.ts';
import type { Queue } from '../shared/queue/queue.ts';
import type { Gauges } from './gauges.ts';
import type { AskReadiness } from './readiness.ts';
import {
  countComments,
  countEvents,
  type OpenReferrals,
  openReferrals,
  outboxRows,
  waitingComments,
} from './watch-store.ts';

interface Deps {
  config: Pick<Config, 'dataDir'>;
  db: Database;
  clock: Clock;
  log: Log;
  queue: Pick<Queue, 'bullmq'>;
}

const SECTIONS = ['first', 'general', 'late'];
/** A row of referral's `stage`, in words. */
const TURNS = ['counsellor', 'other'];

/** Counters and gauges alike: without values they stand in the answer by name only. */
interface Resettable {
  reset(): void;
  remove(labels: object): void;
}

/**
 * Brings the gauges up to date, each group for itself: where one cannot be read, as Redis while it is away, its gauges
 * are not there, and the others are.
 */
export async function measureState(deps: Deps, gauges: Gauges, askReadiness: AskReadiness): Promise<void> {
  const groups: [Resettable[], () => Promise<void>][] = [
    [[gauges.ready], () => measureReadiness(gauges, askReadiness)],
    [[gauges.comments, gauges.events], () => measureComments(deps, gauges)],
    [[gauges.moderationWaiting, gauges.moderationOldest], () => measureModeration(deps, gauges)],
    [
      [gauges.referrals, gauges.referralOldest, gauges.referralsOverdue, gauges.referralOverdue],
      () => measureReferrals(deps, gauges),
    ],
    [[gauges.outbox, gauges.outboxOldest], () => measureOutbox(deps, gauges)],
    [[gauges.bullmq], () => measureBullmq(deps, gauges)],
    [[gauges.databaseBytes, gauges.freeBytes], () => measureDisk(deps, gauges)],
  ];
  for (const [own, measure] of groups) {
    await measure().catch((error: unknown) => {
      for (const gauge of own) clear(gauge);
      deps.log.warn({ err: error }, 'a part of the metrics could not be measured');
    });
  }
}

/** Takes the values away; one without labels is 0 after `reset` alone, which nobody has measured. */
function clear(gauge: Resettable): void {
  gauge.reset();
  gauge.remove({});
}

async function measureReadiness({ ready }: Gauges, ask: AskReadiness): Promise<void> {
  const { checks } = await ask();
  for (const [check, result] of Object.entries(checks)) ready.set({ check }, result === 'ok' ? 1 : 0);
}

async function measureComments({ db }: Deps, { comments, events }: Gauges): Promise<void> {
  const [states, happened] = await Promise.all([countComments(db), countEvents(db)]);
  for (const state of COMMENT_STATES)
    comments.set({ state }, states.find((row) => row.state === state)?.count ?? 0);
  events.reset();
  for (const { type, actor_kind, count } of happened) events.inc({ type, actor: actor_kind }, count);
}

async function measureModeration({ db, clock }: Deps, gauges: Gauges): Promise<void> {
  const now = clock();
  for (const { section, count, oldest } of await waitingComments(db)) {
    const labels = { section: SECTIONS[section] ?? 'other' };
    gauges.moderationWaiting.set(labels, count);
    gauges.moderationOldest.set(labels, secondsSince(oldest, now));
  }
}

async function measureReferrals({ db, clock }: Deps, gauges: Gauges): Promise<void> {
  const now = clock();
  const rows = await openReferrals(db, now);
  for (const urgency of URGENCIES) {
    const of = (stage: number): OpenReferrals | undefined =>
      rows.find((row) => row.urgency === urgency && row.stage === stage);
    for (const [stage, turn] of TURNS.entries())
      gauges.referrals.set({ urgency, turn }, of(stage)?.count ?? 0);
    const mine = of(0);
    gauges.referralOldest.set({ urgency }, secondsSince(mine?.oldest ?? null, now));
    gauges.referralsOverdue.set({ urgency }, mine?.overdue ?? 0);
    gauges.referralOverdue.set({ urgency }, secondsSince(mine?.target ?? null, now));
  }
}

async function measureOutbox({ db, clock }: Deps, { outbox, outboxOldest }: Gauges): Promise<void> {
  const now = clock();
  const rows = await outboxRows(db, now);
  outbox.reset();
  for (const { job, ...counts } of rows)
    for (const [state, count] of Object.entries(counts)) outbox.set({ job, state }, count);
  const due = await nextDueAt(db);
  outboxOldest.set(Math.max(0, secondsSince(due, now)));
}

async function measureBullmq({ queue }: Deps, { bullmq }: Gauges): Promise<void> {
  const counts = (await queue.bullmq?.getJobCounts()) ?? {};
  for (const [state, count] of Object.entries(counts)) bullmq.set({ state }, count);
}

async function measureDisk({ config }: Deps, { databaseBytes, freeBytes }: Gauges): Promise<void> {
  const file = databaseFile(config.dataDir);
  const [main, log, { bavail, bsize }] = await Promise.all([
    stat(file),
    stat(`${file}-wal`),
    statfs(config.dataDir),
  ]);
  databaseBytes.set({ file: 'main' }, main.size);
  databaseBytes.set({ file: 'wal' }, log.size);
  freeBytes.set(bavail * bsize);
}

/** 0 when there is nothing. */
const secondsSince = (at: Instant | null, now: Instant): number => (at === null ? 0 : (now - at) / SECOND);
