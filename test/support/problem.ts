import assert from 'node:assert/strict';

/** Asserts that an answer is a problem document (RFC 9457) of this status. @returns its field errors */
export async function problemIn(response: Response, status: number): Promise<Record<string, string>> {
  assert.equal(response.status, status);
  assert.match(response.headers.get('content-type') ?? '', /^application\/problem\+json/);
  const document = (await response.json()) as Record<string, unknown>;
  for (const member of ['type', 'title', 'detail']) assert.equal(typeof document[member], 'string', member);
  assert.equal(document.status, status);
  return (document.errors ?? {}) as Record<string, string>;
}
