import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Client, firstAdmin } from '../support/client.ts';
import { startTestServer } from '../support/server.ts';

test('pages of visitors run no script at all, pages of the desk only our own files', async (t) => {
  const server = await startTestServer(t);
  const visitor = new Client(server);
  const admin = await firstAdmin(server);
  const receipt = await visitor.submit('Ein Kommentar');
  const policyOf = (response: Response) => response.headers.get('content-security-policy') ?? '';

  for (const path of ['/', '/demo', '/contacts', receipt, `${receipt}/edit`, '/unsubscribe/x', '/nowhere']) {
    const response = await visitor.get(path);
    assert.match(policyOf(response), /default-src 'none'/, path);
    assert.doesNotMatch(policyOf(response), /script-src|connect-src|unsafe/, path);
    assert.doesNotMatch(await response.text(), /<script|\son\w+=|\sstyle=/, path);
  }
  for (const path of [
    '/desk/sign-in',
    '/desk/moderation',
    '/desk/search',
    '/desk/insights',
    '/desk/nowhere',
  ]) {
    const response = await admin.get(path);
    assert.match(policyOf(response), /script-src 'self'(;|$)/, path);
    assert.match(policyOf(response), /style-src 'self'(;|$)/, path);
    assert.doesNotMatch(policyOf(response), /unsafe|data:|\*/, path);
    const scripts = [...(await response.text()).matchAll(/<script([^>]*)>([^<]*)</g)];
    for (const [, attributes, code] of scripts) {
      assert.match(attributes ?? '', / src="\/assets\/desk\//, path);
      assert.equal(code, '', path);
    }
  }
});
