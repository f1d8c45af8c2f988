import { askAtOnce, type Load } from './load.ts';
import type { Process } from './processes.ts';

export const CONNECTIONS = 50;
/** Seconds for each contender, before and in each round, and how many rounds. */
const USUAL = { warmUp: 3, measured: 4, rounds: 2 };

/** Something that is measured: a process and what it is asked. */
export interface Contender {
  process: Process;
  next(): Buffer;
  status: number;
}

/** The better one of the rounds, with the processor time of an answer in microseconds. */
export interface Measured extends Load {
  cpu: number;
}

/**
 * Measures contenders in turn, so that what else the machine does falls on all of them; the best round of each counts.
 * The others stand still meanwhile: what a server still has to screen must not be done at the cost of the next one.
 * @returns in their order
 */
export async function measureInTurn<T extends readonly Contender[]>(
  contenders: readonly [...T],
  { warmUp, measured, rounds } = USUAL,
): Promise<{ [K in keyof T]: Measured }> {
  const best = contenders.map((): Measured => ({ perSecond: 0, p50: 0, p99: 0, cpu: 0 }));
  for (const one of contenders) await askAtOnce(optionsOf(one), CONNECTIONS, warmUp);
  for (const { process } of contenders) process.pause();
  for (let round = 0; round < rounds; round++) {
    for (const [index, one] of contenders.entries()) {
      one.process.goOn();
      const before = one.process.cpu();
      const load = await askAtOnce(optionsOf(one), CONNECTIONS, measured);
      const cpu = ((one.process.cpu() - before) / (load.perSecond * measured)) * 1_000_000;
      if ((best[index]?.perSecond ?? 0) < load.perSecond) best[index] = { ...load, cpu };
      one.process.pause();
    }
  }
  for (const { process } of contenders) process.goOn();
  return best as { [K in keyof T]: Measured };
}

const optionsOf = ({ process, next, status }: Contender) => ({ port: process.port, next, status });
