import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase } from '../../../src/shared/db/database.ts';
import { Client } from '../../support/client.ts';
import { until } from '../../support/server.ts';
import type { Chance } from './chance.ts';
import type { Town } from './town.ts';

const PASSWORD = 'drei gelbe Boote im Nebel';
/** The part of the address, and the event that it makes. */
const DECISIONS = { approval: 'approved', rejection: 'rejected', spam: 'marked_spam' } as const;
type Part = keyof typeof DECISIONS;

/** What one moderator tried, and what was answered; null: nothing. */
interface Attempt {
  commentId: string;
  type: string;
  status: number | null;
}

export interface Moderators {
  attempts: Attempt[];
  /** Resolves when the last answer is there. */
  stop(): Promise<void>;
}

/** Two people at two web processes who decide on what waits, often both on the same comment. */
export async function startModerators(town: Town, chance: Chance): Promise<Moderators> {
  const [first, second] = town.urls.map((url) => new Client({ url, config: { publicUrl: PUBLIC_URL } }));
  if (!first || !second) throw new Error('There are two web processes.');
  await first.accept(town.setupToken, 'Amina', 'amina@example.org', PASSWORD);
  const invited = await first.post('/desk/people/invitations', {
    csrf: await first.csrf(),
    role: 'moderator',
  });
  const token = /\/desk\/invitations\/([\w-]+)/.exec(await invited.text())?.[1] ?? '';
  await second.accept(token, 'Bela', 'bela@example.org', PASSWORD);
  const attempts: Attempt[] = [];
  let isOver = false;

  async function work(client: Client): Promise<void> {
    const csrf = await until(() => client.csrf().catch(() => ''), 'there is a form', 60_000);
    while (!isOver) {
      const ids = await oldestPending(town.dataDir);
      const commentId = ids[chance.below(ids.length)];
      if (commentId) attempts.push(await decide(client, csrf, commentId, chance));
      await sleep(100);
    }
  }

  const working = Promise.all([work(first), work(second)]);
  return {
    attempts,
    async stop() {
      isOver = true;
      await working;
    },
  };
}

const PUBLIC_URL = 'http://wegweiser.test';

async function decide(client: Client, csrf: string, commentId: string, chance: Chance): Promise<Attempt> {
  const parts = Object.keys(DECISIONS) as Part[];
  const part = parts[chance.below(parts.length)] ?? 'approval';
  const answer = await client
    .post(`/desk/comments/${commentId}/${part}`, {
      csrf,
      revision: '1',
      state: 'pending',
      reason: 'off_topic',
      confirmed: '1',
    })
    .catch(() => null);
  await answer?.arrayBuffer().catch(() => null);
  return { commentId, type: DECISIONS[part], status: answer?.status ?? null };
}

/** A few, so that two people often meet at one. */
async function oldestPending(dataDir: string): Promise<string[]> {
  const db = openDatabase(dataDir);
  try {
    const rows = await db.read
      .selectFrom('comment')
      .select('id')
      .where('state', '=', 'pending')
      .orderBy('id')
      .limit(3)
      .execute();
    return rows.map(({ id }) => id);
  } finally {
    await db.close();
  }
}

/** What is wrong with the decisions: an answered one that is not there, one that nobody made, or two of them. */
export async function findWrongDecisions(dataDir: string, attempts: readonly Attempt[]): Promise<string[]> {
  const db = openDatabase(dataDir);
  try {
    const events = await db.read
      .selectFrom('comment_event')
      .select(['comment_id', 'type'])
      .where('actor_kind', '=', 'person')
      .execute();
    const made = Map.groupBy(events, (event) => event.comment_id);
    const tried = Map.groupBy(attempts, (attempt) => attempt.commentId);
    return [...new Set([...made.keys(), ...tried.keys()])].flatMap((id) => {
      const types = (made.get(id) ?? []).map(({ type }) => type);
      const all = tried.get(id) ?? [];
      const answered = all.filter(({ status }) => status === 303).map(({ type }) => type);
      const isSilent = ({ status }: Attempt) => status === null || status === 503;
      const possible = [...answered, ...all.filter(isSilent).map(({ type }) => type)];
      if (types.length > 1) return [`${id}: decided on ${types.length} times: ${types}`];
      if (answered.length > 1) return [`${id}: two were told that they had decided`];
      if (answered.length === 1 && types[0] !== answered[0])
        return [`${id}: ${answered[0]} was answered, ${types[0]} is there`];
      return types.length === 1 && !possible.includes(types[0] ?? '')
        ? [`${id}: nobody decided ${types[0]}`]
        : [];
    });
  } finally {
    await db.close();
  }
}
