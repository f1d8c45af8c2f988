import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ERASED_KINDS } from '../../src/privacy/erased-kind.ts';
import { eraseDue } from '../../src/privacy/retention.ts';
import { DAY } from '../../src/shared/clock.ts';
import { changeSite } from '../../src/site/change-site.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { startTestServer } from '../support/server.ts';
import { decideOn, screened } from '../support/stored.ts';

/** Of midnight in Berlin. */
const MIDNIGHT = Date.UTC(2026, 11, 1, 23);

test('admins read how much of what was erased on which day, without a word or an id', async (t) => {
  let now = MIDNIGHT - 30 * DAY;
  const server = await startTestServer(t, { overrides: { screen: screenByMarker, clock: () => now } });
  const [visitor, admin] = [new Client(server), await firstAdmin(server)];
  const page = async (client = admin, lang = 'de') =>
    (await client.get('/desk/erasures', { 'accept-language': lang })).text();
  assert.match(await (await admin.get('/desk/people')).text(), /href="\/desk\/erasures"/);
  assert.match(await page(), /Noch ist nichts gelöscht worden/);
  assert.equal((await page()).split('<tr>').length - 2, ERASED_KINDS.length, 'each kind with its window');

  const ids: string[] = [];
  for (const text of ['GEHEIM1', 'GEHEIM2']) {
    const { id } = await screened(server, visitor, text, { name: 'KARIN', email: 'karin@example.org' });
    await decideOn(admin, id, 'rejection');
    ids.push(id);
  }
  const { receipt } = await screened(server, visitor, 'GEHEIM3');
  await visitor.post(`${receipt}/withdrawal`, {});
  now = MIDNIGHT;
  // the admin's session is of the real time
  await eraseDue({ ...server.deps, clock: () => now });
  const told = await page();
  assert.match(
    told,
    /<time datetime="2026-12-02">2\. Dezember 2026<\/time>\s*<ul[^>]*>(<li>[^/]*<b>\d+<\/b><\/li>)*<li>Abgelehnte Kommentare: <b>2<\/b><\/li>|Abgelehnte Kommentare: <b>2<\/b>/,
  );
  assert.match(told, /datetime="2026-12-02"/, 'the day in Berlin, not that of UTC');
  assert.match(
    told,
    /<th scope="row">Abgelehnte Kommentare<\/th><td>30 Tage<\/td><td class="number">2<\/td>/,
  );
  assert.match(
    told,
    /Von ihren Verfassern zurückgezogen<\/th><td>wird sofort gelöscht<\/td><td class="number">1</,
  );
  assert.doesNotMatch(told, /GEHEIM|KARIN|karin@/);
  for (const id of ids) assert.ok(!told.includes(id));
  await changeSite(server.deps, { rejectedRetentionDays: '180' });
  assert.match(await page(admin), /Abgelehnte Kommentare<\/th><td>180 Tage/);
  const moderator = await admin.colleague(server, 'moderator', 'Bea');
  assert.equal((await moderator.get('/desk/erasures')).status, 403);
});
