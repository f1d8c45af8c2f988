import type { TestServer } from './server.ts';

/** What a website sends to open an article for comments, or to bring its page up to date. */
export const putPage = (
  server: TestServer,
  key: string,
  body: unknown,
  token: string | null,
): Promise<Response> =>
  fetch(`${server.url}/api/v1/pages/${encodeURIComponent(key)}`, {
    method: 'PUT',
    body: JSON.stringify(body),
    headers: {
      'content-type': 'application/json',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
  });
