import assert from 'node:assert/strict';
import { test } from 'node:test';
import { insertFirstEvents } from '../../src/comments/append-event.ts';
import { sealedContent } from '../../src/comments/content.ts';
import { screenComments } from '../../src/moderation/screen-comment.ts';
import { screen } from '../../src/screening/screen.ts';
import { openDatabase } from '../../src/shared/db/database.ts';
import { migrate } from '../../src/shared/db/migrate.ts';
import { newId } from '../../src/shared/ids.ts';
import { addToOutbox } from '../../src/shared/outbox/outbox-store.ts';
import { createSealing } from '../../src/shared/sealing.ts';
import { temporaryFolder } from '../support/server.ts';

const NOW = Date.UTC(2026, 10, 30);
const SITE = '0190a000-0000-7000-8000-000000000000';
const PAGE = '0190a000-0000-7000-8000-000000000001';
const GENERAL = 'Vielen Dank für den schönen Artikel, ich habe ihn gern gelesen und weitergegeben.';
const PLEA = 'Mein Bruder soll am Freitag abgeschoben werden, bitte helfen Sie uns, was können wir tun?';

test('verdicts of one transaction are written for each comment once, whatever rows ask for it', async (t) => {
  const folder = temporaryFolder(t);
  migrate(folder);
  const db = openDatabase(folder);
  t.after(() => db.close());
  const sealing = createSealing([{ id: 'one', key: Buffer.alloc(32, 7) }]);
  // 37 comments: more than one statement for each kind of change
  const ids = Array.from({ length: 37 }, () => newId());
  const textOf = (id: string) => (ids.indexOf(id) % 3 === 0 ? PLEA : `${GENERAL} ${ids.indexOf(id)}`);
  await db.write(async (trx) => {
    await trx.insertInto('site').values({ id: SITE, name: 'S', lang: 'de' }).execute();
    await trx
      .insertInto('page')
      .values({ id: PAGE, site_id: SITE, key: 'p', title: 'P', url: '/p', lang: 'de', created_at: 0 })
      .execute();
    for (const id of ids) {
      const { sealed } = sealedContent(sealing, id, { name: null, text: textOf(id), html: textOf(id) });
      await trx
        .insertInto('comment')
        .values({
          id,
          page_id: PAGE,
          thread_id: id,
          state: 'received',
          state_since: NOW,
          receipt_hash: Buffer.from(id.padEnd(32, '0').slice(-32)),
          sealed,
          created_at: NOW,
        })
        .execute();
      const submitted = { type: 'submitted', actor: { kind: 'writer' }, at: NOW } as const;
      await insertFirstEvents(trx, [{ commentId: id, event: submitted, state: 'received' }]);
      await addToOutbox(trx, 'screen-comment', id, NOW);
    }
    await addToOutbox(trx, 'screen-comment', ids[1] as string, NOW);
  });
  const rows = await db.read.selectFrom('outbox').selectAll().execute();
  const failed = await screenComments(
    {
      db,
      sealing,
      screen,
      clock: () => NOW,
      live: { publish: () => {} } as never,
      queue: { enqueue: () => {} },
    },
    rows.map(({ id, job, subject_id }) => ({ id, job, subjectId: subject_id, attempts: 1 })),
  );
  assert.deepEqual(failed, []);
  const left = await db.read.selectFrom('outbox').select('id').where('job', '=', 'screen-comment').execute();
  assert.deepEqual(left, []);
  const events = await db.read
    .selectFrom('comment_event')
    .select(['comment_id', 'state'])
    .where('type', '=', 'screened')
    .execute();
  assert.deepEqual(events.map((event) => event.comment_id).sort(), [...ids].sort());
  const comments = await db.read.selectFrom('comment').select(['id', 'state', 'text', 'sealed']).execute();
  const entries = await db.read.selectFrom('search_entry').select('comment_id').execute();
  for (const { id, state, text, sealed } of comments) {
    const isPlea = textOf(id) === PLEA;
    assert.deepEqual(
      { state, text, sealed },
      { state: isPlea ? 'referred' : 'pending', text: isPlea ? null : textOf(id), sealed: null },
    );
    assert.equal(events.find((event) => event.comment_id === id)?.state, state);
    assert.equal(
      entries.some((entry) => entry.comment_id === id),
      !isPlea,
    );
  }
  const referrals = await db.read.selectFrom('referral').select('comment_id').execute();
  assert.equal(referrals.length, comments.filter(({ state }) => state === 'referred').length);
});
