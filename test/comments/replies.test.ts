import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newId } from '../../src/shared/ids.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { fieldIn } from '../support/form.ts';
import { startTestServer } from '../support/server.ts';
import { addPage, countComments, decideOn, published, screened } from '../support/stored.ts';
import { threadOf } from '../support/thread.ts';

async function start(t: Parameters<typeof startTestServer>[0]) {
  const server = await startTestServer(t, { overrides: { screen: screenByMarker } });
  const people = { visitor: new Client(server), moderator: await firstAdmin(server) };
  return { server, people, ...people };
}

/** Changes every time and means nothing here. */
const steady = (page: string): string =>
  page
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '')
    .replaceAll(/Date: .*/g, '')
    .replace(/name="formToken" value="[^"]*"/, '');

test('whatever is not published on this page cannot be answered, and the answer tells nothing about it', async (t) => {
  const { server, people, visitor, moderator } = await start(t);
  await addPage(server, 'andere');
  const foreign = await published(server, people, 'anderswo FREMD', { name: 'FREMD' }, 'andere');
  const pending = await screened(server, visitor, 'wartet GEHEIM', { name: 'GEHEIM' });
  const referred = await screened(server, visitor, 'Hilfe GEHEIM #referral', { name: 'GEHEIM' });
  const rejected = await screened(server, visitor, 'nein GEHEIM', { name: 'GEHEIM' });
  await decideOn(moderator, rejected.id, 'rejection');
  const gone = await published(server, people, 'weg GEHEIM', { name: 'GEHEIM' });
  await visitor.post(`${gone.receipt}/withdrawal`, {});
  const before = await countComments(server);

  const malformed = [
    'x',
    '0',
    "' OR 1=1 --",
    pending.id.toUpperCase(),
    `${pending.id} `,
    '../',
    '\u0000',
    '00000000-0000-7000-8000-000000000000',
  ];
  const ids = [foreign.id, pending.id, referred.id, rejected.id, gone.id, newId(), ...malformed];
  const answers = new Set<string>();
  const forms = new Set<string>();
  const pages = new Set<string>();
  for (const inReplyTo of ids) {
    const answer = await visitor.postJson('/api/v1/pages/demo/comments', {
      text: 'Meine Antwort',
      inReplyTo,
    });
    assert.equal(answer.status, 400);
    answers.add(await answer.text());
    const form = await visitor.post('/pages/demo', { text: 'Meine Antwort', name: 'Karin', inReplyTo });
    assert.equal(form.status, 400);
    forms.add(steady(await form.text()));
    const page = await (await visitor.get(`/pages/demo?reply=${encodeURIComponent(inReplyTo)}`)).text();
    // the ways to other languages keep what was asked for
    pages.add(steady(page).replace(/\?reply=[^"]*"/g, '"'));
  }
  assert.deepEqual([answers.size, forms.size, pages.size], [1, 1, 1]);
  const [form = ''] = forms;
  assert.doesNotMatch(form + [...answers, ...pages].join(''), /GEHEIM|FREMD/);
  assert.match(form, /ist nicht mehr da/);
  assert.deepEqual([fieldIn(form, 'text').value, fieldIn(form, 'name').value], ['Meine Antwort', 'Karin']);
  assert.doesNotMatch(form, /name="inReplyTo"/, 'sent again it is a comment of its own');
  assert.equal(await countComments(server), before);
});

test('replies stand beneath their root in order, each with the name it answers', async (t) => {
  const { server, people, visitor } = await start(t);
  const root = await published(server, people, 'Wurzel', { name: 'Rosa' });
  const other = await published(server, people, 'Zweite Wurzel');
  const first = await published(server, people, 'Erste Antwort', { name: 'Anton', inReplyTo: root.id });
  const second = await published(server, people, 'Antwort auf die Antwort', { inReplyTo: first.id });
  const third = await published(server, people, 'Antwort auf Anonym', {
    name: 'Clara',
    inReplyTo: second.id,
  });

  const thread = await threadOf(visitor);
  assert.deepEqual(
    thread.comments.map(({ id }) => id),
    [root.id, other.id],
  );
  assert.deepEqual(
    thread.comments[0]?.replies.map(({ id, inReplyTo, name }) => [id, inReplyTo, name]),
    [
      [first.id, root.id, 'Anton'],
      [second.id, first.id, null],
      [third.id, second.id, 'Clara'],
    ],
  );
  assert.equal(thread.page.count, 5);
  const page = await (await visitor.get('/pages/demo')).text();
  assert.deepEqual(page.match(/Antwort auf (Rosa|Anton|Anonym)(?=<\/a>)/g), [
    'Antwort auf Rosa',
    'Antwort auf Anton',
    'Antwort auf Anonym',
  ]);
  assert.ok(page.indexOf('Erste Antwort') < page.indexOf('Zweite Wurzel'));
});

test('a refused reply keeps what it answers', async (t) => {
  const { server, people, visitor } = await start(t);
  const root = await published(server, people, 'Wurzel', { name: 'Rosa' });
  const form = await (await visitor.get(`/pages/demo?reply=${root.id}`)).text();
  assert.match(form, /Antwort auf Rosa/);
  assert.equal(fieldIn(form, 'inReplyTo').value, root.id);
  const again = await (await visitor.post('/pages/demo', { text: 'x', inReplyTo: root.id })).text();
  assert.equal(fieldIn(again, 'inReplyTo').value, root.id);
  assert.match(again, /Antwort auf Rosa/);
});

test('names mean nothing to templates', async (t) => {
  const { server, people, visitor } = await start(t);
  const name = '$t(send) {{count}} <b>$&</b>';
  const root = await published(server, people, 'Wurzel', { name });
  await published(server, people, 'Antwort', { inReplyTo: root.id });
  const page = await (await visitor.get(`/pages/demo?reply=${root.id}`)).text();
  const shown = '$t(send) {{count}} &lt;b&gt;$&amp;&lt;/b&gt;';
  assert.ok(page.includes(`<bdi>${shown}</bdi>`));
  assert.ok(page.includes(`Antwort auf ${shown}</a>`));
  assert.ok(page.includes(`aria-label="Antworten: ${shown}"`));
});

test('a reply can wait until its root is gone, and its root can come back', async (t) => {
  const { server, people, visitor, moderator } = await start(t);
  const root = await published(server, people, 'Wurzel WURZELWORT', { name: 'Rosa' });
  const waiting = await screened(server, visitor, 'Wartende Antwort', { inReplyTo: root.id });
  await decideOn(moderator, root.id, 'rejection', { state: 'published' });
  assert.deepEqual((await threadOf(visitor)).comments, []);
  await decideOn(moderator, waiting.id, 'approval');
  const [stub] = (await threadOf(visitor)).comments;
  assert.deepEqual([stub?.id, stub?.removed, stub?.html, stub?.name], [null, true, undefined, undefined]);
  assert.deepEqual(
    stub?.replies.map(({ id, inReplyTo }) => [id, inReplyTo]),
    [[waiting.id, null]],
  );

  await decideOn(moderator, root.id, 'approval', { state: 'rejected' });
  const [back] = (await threadOf(visitor)).comments;
  assert.deepEqual([back?.id, back?.replies[0]?.inReplyTo], [root.id, root.id]);
});

for (const [end, leave] of Object.entries({
  withdrawn: async ({ visitor }: { visitor: Client }, { receipt }: { receipt: string }) =>
    visitor.post(`${receipt}/withdrawal`, {}),
  rejected: async ({ moderator }: { moderator: Client }, { id }: { id: string }) =>
    decideOn(moderator, id, 'rejection', { state: 'published' }),
  referred: async ({ moderator }: { moderator: Client }, { id }: { id: string }) =>
    decideOn(moderator, id, 'referral', { state: 'published' }),
})) {
  test(`a root that is ${end} leaves a line without content where its replies go on`, async (t) => {
    const { server, people, visitor } = await start(t);
    const root = await published(server, people, 'Wurzel WURZELWORT', { name: 'WURZELNAME' });
    const reply = await published(server, people, 'Die Antwort', { name: 'Anton', inReplyTo: root.id });
    const second = await published(server, people, 'Noch eine', { inReplyTo: reply.id });
    assert.equal((await leave(people, root)).status, 303);

    const thread = await threadOf(visitor);
    assert.equal(thread.page.count, 2);
    assert.deepEqual(Object.keys(thread.comments[0] ?? {}).sort(), ['id', 'removed', 'replies']);
    assert.deepEqual(
      thread.comments[0]?.replies.map(({ id, inReplyTo }) => [id, inReplyTo]),
      [
        [reply.id, null],
        [second.id, reply.id],
      ],
    );
    const page = await (await visitor.get('/pages/demo')).text();
    assert.match(page, /Dieser Kommentar ist nicht mehr da/);
    const feed = await (await visitor.get('/pages/demo/feed.atom')).text();
    for (const text of [page, feed, JSON.stringify(thread)]) {
      assert.doesNotMatch(text, /WURZELWORT|WURZELNAME/);
      assert.ok(!text.includes(root.id));
    }
    assert.equal((await visitor.get(`/comments/${root.id}`)).status, 404);
    assert.equal(
      (await visitor.get(`/comments/${reply.id}`)).headers.get('location'),
      `/pages/demo#comment-${reply.id}`,
    );

    await visitor.post(`${reply.receipt}/withdrawal`, {});
    await visitor.post(`${second.receipt}/withdrawal`, {});
    assert.deepEqual((await threadOf(visitor)).comments, [], 'without replies the line goes too');
  });
}
