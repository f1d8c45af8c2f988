import assert from 'node:assert/strict';
import type { Client } from './client.ts';
import type { TestServer } from './server.ts';
import { allScreened, storedBy } from './stored.ts';

/** Publishes many roots, several in the same millisecond. @returns their ids in the order of the thread */
export async function publishMany(
  server: TestServer,
  people: { visitor: Client; moderator: Client },
  count: number,
): Promise<string[]> {
  const receipts: string[] = [];
  for (let index = 0; index < count; index += 1)
    receipts.push(await people.visitor.submit(`Wurzel ${index}.`));
  await allScreened(server);
  const csrf = await people.moderator.csrf();
  const ids = await Promise.all(receipts.map(async (receipt) => (await storedBy(server, receipt)).id));
  const answers = await Promise.all(
    ids.map((id) =>
      people.moderator.post(`/desk/comments/${id}/approval`, { csrf, revision: '1', state: 'pending' }),
    ),
  );
  assert.ok(answers.every(({ status }) => status === 303));
  return ids;
}
