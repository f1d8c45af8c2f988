import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Client, firstAdmin } from '../support/client.ts';
import { startTestServer } from '../support/server.ts';
import { addPage, closePage } from '../support/stored.ts';

test('pages of visitors run no script but the hint at the form, pages of the desk only our own files', async (t) => {
  const server = await startTestServer(t);
  await addPage(server, 'other');
  await addPage(server, 'closed');
  await closePage(server, 'closed');
  const visitor = new Client(server);
  const admin = await firstAdmin(server);
  const receipt = await visitor.submit('Ein Kommentar');
  const policyOf = (response: Response) => response.headers.get('content-security-policy') ?? '';

  const scriptless = [
    '/',
    '/pages/closed',
    '/pages/demo/feed.atom',
    '/pages/nowhere',
    '/contacts',
    '/nowhere',
  ];
  for (const path of [...scriptless, receipt, `${receipt}/edit`, '/unsubscribe/x']) {
    const response = await visitor.get(path);
    assert.match(policyOf(response), /default-src 'none'/, path);
    assert.doesNotMatch(policyOf(response), /script-src|connect-src|unsafe/, path);
    assert.doesNotMatch(await response.text(), /<script|\son\w+=|\sstyle=/, path);
  }
  const refused = await visitor.post('/pages/demo', { text: '' });
  for (const response of [await visitor.get('/pages/demo'), await visitor.get('/pages/other'), refused]) {
    const policy = policyOf(response);
    assert.match(policy, /default-src 'none'.*;script-src 'self';connect-src 'self';worker-src 'self'$/);
    assert.doesNotMatch(policy, /unsafe|data:|\*/);
    const scripts = [...(await response.text()).matchAll(/<script[^>]*>[^<]*<|\son\w+=|\sstyle=/g)];
    assert.deepEqual(scripts.map(String), ['<script type="module" src="/assets/form/hint.js"><']);
  }
  const worker = await visitor.get('/assets/form/screening-worker.js');
  assert.match(policyOf(worker), /default-src 'none'.*;script-src 'self';connect-src 'self'/);
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
