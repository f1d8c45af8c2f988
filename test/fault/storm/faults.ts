import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { DAY, MINUTE, SECOND } from '../../../src/shared/clock.ts';
import type { Chance } from './chance.ts';
import type { Town } from './town.ts';

/** Something that goes wrong and is mended again. */
export interface Fault {
  name: string;
  /** Resolves when it is mended. */
  strike(town: Town, chance: Chance): Promise<void>;
}

/** With it a process finds the disk full, and may be given room again (util-linux). */
const PRLIMIT = '/usr/bin/prlimit';
/** Long enough to be noticed by everybody who waits for an answer. */
const SHORT = [300, 2000] as const;
/** Longer than the queue waits for a worker that says nothing. */
const LONG = [11_000, 14_000] as const;

const lasting = (chance: Chance, [least, most]: readonly [number, number] = SHORT) =>
  sleep(chance.between(least, most));

const killed = (name: string): Fault => ({
  name: `${name} is killed`,
  async strike(town, chance) {
    await town.part(name, chance).kill();
    await lasting(chance);
    await town.restore();
  },
});

const paused = (name: string, time: readonly [number, number] = SHORT): Fault => ({
  name: `${name} stands still${time === LONG ? ' for long' : ''}`,
  async strike(town, chance) {
    const process = town.part(name, chance);
    process.signal('SIGSTOP');
    await lasting(chance, time);
    process.signal('SIGCONT');
  },
});

const full = (name: string): Fault => ({
  name: `${name} finds the disk full`,
  async strike(town, chance) {
    const { pid } = town.part(name, chance);
    const limit = (size: number | 'unlimited') =>
      execFileSync(PRLIMIT, ['--pid', String(pid), `--fsize=${size}:unlimited`]);
    limit(chance.below(16) * 4096); // the log of the database breaks off somewhere in its first pages
    await lasting(chance);
    limit('unlimited');
  },
});

const clock = (name: string, wrongBy: number): Fault => ({
  name: `the clock of ${name} is wrong by ${wrongBy / MINUTE} minutes`,
  async strike(town, chance) {
    town.influence(name, { clock: wrongBy });
    await lasting(chance);
    town.influence(name, {});
  },
});

const mail = (weather: 'refuses' | 'drops' | 'hangs'): Fault => ({
  name: `the mail server ${weather}`,
  async strike(town, chance) {
    town.mail.set(weather);
    await lasting(chance, [2 * SECOND, 4 * SECOND]);
    town.mail.set('works');
  },
});

const screening = (how: 'throws' | 'hangs'): Fault => ({
  name: `the screening of a worker ${how}`,
  async strike(town, chance) {
    town.influence('worker 2', { screening: how });
    await lasting(chance, [SECOND, 2 * SECOND]);
    if (how === 'throws') town.influence('worker 2', {});
  },
});

/** Everything that goes wrong here; each at least once in a storm. */
export const FAULTS: readonly Fault[] = [
  ...['redis', 'web', 'worker'].map(killed),
  ...['redis', 'web', 'worker'].map((name) => paused(name)),
  paused('worker 1', LONG),
  ...(existsSync(PRLIMIT) ? ['web', 'worker'].map(full) : []),
  clock('web 1', 90 * MINUTE),
  clock('web 2', -DAY / 12),
  clock('worker 1', -MINUTE),
  clock('worker 2', DAY / 8),
  ...(['refuses', 'drops', 'hangs'] as const).map(mail),
  screening('throws'),
  screening('hangs'),
];
