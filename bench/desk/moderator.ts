import { paths } from '../../src/paths.ts';
import type { RunningServer } from '../../src/start-server.ts';
import { Client, firstAdmin } from '../../test/support/client.ts';
import { unescapeHtml } from '../../test/support/form.ts';
import type { TestServer } from '../../test/support/server.ts';

/** Somebody signed in at the desk, who looks at pages and posts forms. */
export interface Moderator {
  /** @returns the page. @throws when it does not come */
  page(path: string): Promise<string>;
  /** @returns the page, or where the answer leads. @throws on a refusal */
  post(path: string, fields: readonly (readonly [string, string])[]): Promise<string>;
}

/** Of the first admin, whom test/support makes. */
const EMAIL = 'amina@example.org';
const PASSWORD = 'drei gelbe Boote im Nebel';

/** Signs in over HTTP: by the link to set up the first admin, or with the password when the database was kept. */
export async function signIn(server: RunningServer, publicUrl: string): Promise<Moderator> {
  const reached = { ...server, config: { publicUrl } };
  const client = server.setupToken === null ? new Client(reached) : await firstAdmin(reached as TestServer);
  if (server.setupToken === null)
    await client.post(paths.desk.signIn(), { email: EMAIL, password: PASSWORD });
  const csrf = await client.csrf();
  const read = async (response: Response): Promise<string> => {
    const body = await response.text();
    if (response.status === 303) return response.headers.get('location') ?? '';
    if (response.status !== 200) throw new Error(`Answered with ${response.status}.`);
    return body;
  };
  return {
    page: async (path) => read(await client.get(path)),
    post: async (path, fields) =>
      read(
        await client.post(
          path,
          new URLSearchParams([
            ['csrf', csrf],
            ...fields.map(([name, value]) => [name, value]),
          ]) as unknown as Record<string, string>,
        ),
      ),
  };
}

/** What stands in the boxes of the queue: "id:revision" of each line. */
export const itemsOf = (page: string): string[] =>
  [...page.matchAll(/name="item" value="([^"]+)"/g)].map(([, item]) => item ?? '');

/** Where the next part of the queue is. */
export const nextOf = (page: string): string =>
  unescapeHtml(/<p class="more"><a class="button" href="([^"]+)"/.exec(page)?.[1] ?? '');

/** The hidden fields that lead to the next part of a search. */
export function nextFieldsOf(page: string): [string, string][] {
  const more = /<div class="more">(.*?)<\/div>/s.exec(page)?.[1] ?? '';
  return [...more.matchAll(/name="(\w+)" value="([^"]*)"/g)]
    .map(([, name = '', value = '']): [string, string] => [name, unescapeHtml(value)])
    .filter(([name]) => name !== 'csrf');
}
