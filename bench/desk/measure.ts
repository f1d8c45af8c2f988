import { setTimeout as sleep } from 'node:timers/promises';

/** What the desk must answer in LIMIT each, and what else is looked at. */
export const DEMANDED = ['first page', 'next page', 'search', 'counts'] as const;
export type CaseClass = (typeof DEMANDED)[number] | 'decision' | 'other';

export interface Case {
  name: string;
  class: CaseClass;
  /** Milliseconds to wait before each round, so that rounds share no count. */
  pause?: number;
  /** One round; `before` is not timed and hands `ask` what it needs. */
  before?: () => Promise<unknown>;
  ask: (prepared: unknown) => Promise<unknown>;
}

/** In milliseconds. */
export interface Timing {
  median: number;
  p95: number;
  /** Of the whole process, asking included, on average: says more than the clock where others use the machine too. */
  cpu: number;
}

export const LIMIT = 50;
const WARM_UP = 5;

/** Asks one after the other, as one person does. @throws when an answer is not what it should be */
export async function timingOf(one: Case, rounds: number): Promise<Timing> {
  const times: number[] = [];
  let cpu = 0;
  for (let round = -WARM_UP; round < rounds; round++) {
    const prepared = await one.before?.();
    if (one.pause !== undefined) await sleep(one.pause);
    const [begun, used] = [performance.now(), process.cpuUsage()];
    await one.ask(prepared);
    if (round < 0) continue;
    times.push(performance.now() - begun);
    const { user, system } = process.cpuUsage(used);
    cpu += (user + system) / 1000;
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95), cpu: cpu / rounds };
}
