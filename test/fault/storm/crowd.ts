import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../../support/server.ts';
import { type Answer, isTaken, isUp, submit } from '../visitors.ts';
import type { Chance } from './chance.ts';

const OPINION = 'Ein guter Bericht. In unserer Gemeinde hat die Unterbringung in Wohnungen funktioniert.';
const PLEA =
  'Ich habe seit sechs Jahren eine Duldung und darf nicht arbeiten. Bitte helfen Sie mir, ich weiß nicht weiter.';
const EMERGENCY =
  'Mein Mann schlägt mich jeden Tag, ich habe Angst um mein Leben. Bitte helfen Sie mir sofort.';

/** Every seventh rings for the counsellors. */
const textOf = (marker: string, number: number) =>
  `${number % 7 === 0 ? EMERGENCY : number % 3 === 0 ? PLEA : OPINION} (${marker})`;

/** No proxy waits longer for an answer; what a visitor does not hear of may be stored or not. */
const PATIENCE = 20_000;

/** Visitors who write at the same time, at any of several web processes. */
export interface Crowd {
  /** What was answered for as taken, by the mark in its text. */
  taken: Map<string, Answer>;
  /** Marks of what got no answer, or was refused; it may be stored once. */
  unanswered: Set<string>;
  /** Answers that are neither "taken" nor "not now, try again". */
  wrong: string[];
  /** How often a web process said that it cannot take anything just now. */
  refusals(): number;
  /** Lets so many more be sent. */
  allow(count: number): void;
  /** Resolves when all that may be sent are taken, or when `share` of what was allowed last is. */
  untilTaken(share?: number): Promise<void>;
  /** Ends when everything is taken. */
  done: Promise<unknown>;
}

export function startCrowd(urls: readonly string[], total: number, clients: number, chance: Chance): Crowd {
  const taken = new Map<string, Answer>();
  const unanswered = new Set<string>();
  const wrong: string[] = [];
  let [allowed, before, begun, refusals] = [0, 0, 0, 0];

  async function sendUntilTaken(number: number): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      const marker = `n${number}try${attempt}`; // an attempt without an answer is no other's twin
      const url = urls[chance.below(urls.length)] ?? '';
      unanswered.add(marker);
      const answer = await submit(url, textOf(marker, number), number, PATIENCE).catch(() => null);
      if (answer && isTaken(answer)) {
        taken.set(marker, answer);
        unanswered.delete(marker);
        return;
      }
      if (answer?.status === 503) refusals += 1;
      else if (answer) wrong.push(`${marker}: ${answer.status}`);
      await sleep(50);
      await until(() => Promise.any(urls.map(isThere)).catch(() => false), 'a web process is there', 120_000);
    }
  }

  async function visit(): Promise<void> {
    while (begun < total) {
      await until(() => begun < allowed || begun >= total, 'more may be sent', 600_000);
      if (begun < total) await sendUntilTaken(begun++);
    }
  }

  return {
    taken,
    unanswered,
    wrong,
    refusals: () => refusals,
    allow(count) {
      before = allowed;
      allowed = Math.min(total, allowed + count);
    },
    async untilTaken(share = 1) {
      const goal = before + (allowed - before) * share;
      await until(() => taken.size >= goal, `${goal} are taken`, 180_000);
    },
    done: Promise.all(Array.from({ length: clients }, visit)),
  };
}

async function isThere(url: string): Promise<true> {
  if (await isUp(url)) return true;
  throw new Error('away');
}
