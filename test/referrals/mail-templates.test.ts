import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paths } from '../../src/paths.ts';
import { faultsOfTemplate, fillTemplate } from '../../src/referrals/mail-template.ts';
import { builtInTemplate } from '../../src/referrals/mail-templates.ts';
import { visitorLanguages } from '../../src/shared/i18n.ts';
import { formOf, postForm, startWithCase } from '../support/mailing-desk.ts';

test('the built-in template of every language can be used as it is', () => {
  for (const lang of visitorLanguages) {
    const template = builtInTemplate(lang);
    assert.deepEqual(faultsOfTemplate(template), {}, lang);
    assert.match(template.subject, /\{\{site\}\}/, lang);
    assert.match(template.body, /\{\{line\}\}/, lang);
  }
});

test('what is filled in is words, even where it looks like a mark', () => {
  const filled = fillTemplate('Von {{site}}\n\n{{line}}\n\n{{contacts}}\nEnde', {
    site: 'Rat {{line}}',
    line: 'Zeile {{contacts}} $& $1',
  });
  assert.deepEqual(filled, [
    { text: 'Von Rat {{line}}', isPersonal: false },
    { text: 'Zeile {{contacts}} $& $1', isPersonal: true },
    'contacts',
    { text: 'Ende', isPersonal: false },
  ]);
  assert.deepEqual(fillTemplate('A\n\n{{line}}\n\nB {{contacts}}', { site: '', line: '' }), [
    { text: 'A', isPersonal: false },
    { text: 'B', isPersonal: false },
    'contacts',
  ]);
  assert.deepEqual(fillTemplate('A {{contacts}}', { site: '', line: 'L' }), [
    { text: 'A', isPersonal: false },
    { text: 'L', isPersonal: true },
    'contacts',
  ]);
});

test('an admin writes an own template, with checks and a preview; empty it is the built-in one again', async (t) => {
  const { server, admin, one } = await startWithCase(t);
  const path = paths.desk.mailTemplate('de');
  const fields = await formOf(admin, path);
  assert.equal(fields.get('subject'), builtInTemplate('de').subject);
  const own = { subject: 'Post von {{site}}', body: 'Hallo\n\n{{contacts}}\n\nTschüss von {{site}}' };
  for (const [change, message] of [
    [{ body: 'Ohne' }, /genau einmal/],
    [{ subject: '{{name}} von {{site}}' }, /passt hier nicht: \{\{name\}\}/],
    [{ body: '{{contacts}} {{nmae}} {{x}}' }, /passt hier nicht: \{\{nmae\}\} und \{\{x\}\}/],
    [{ subject: '' }, /1 bis 120 Zeichen/],
  ] as const) {
    const response = await postForm(admin, path, fields, { action: 'save', ...own, ...change });
    assert.equal(response.status, 400);
    assert.match(await response.text(), message);
  }
  const preview = await (await postForm(admin, path, fields, { action: 'preview', ...own })).text();
  assert.match(preview, /mail-preview.*Hallo.*tel:.*Tschüss von/s);
  assert.equal((await formOf(admin, path)).get('subject'), fields.get('subject'), 'a preview saves nothing');
  assert.equal((await postForm(admin, path, fields, { action: 'save', ...own })).status, 303);
  assert.match(
    await (await admin.get(paths.desk.mailTemplates())).text(),
    /Deutsch<\/a><\/span> <span class="tag">eigener/,
  );
  const offer = await formOf(admin, paths.desk.referralOffer(one.id));
  const site = await server.deps.db.read.selectFrom('site').select('name').executeTakeFirstOrThrow();
  assert.equal(offer.get('subject'), `Post von ${site.name}`);
  await postForm(admin, path, fields, { action: 'save', subject: '', body: ' ' });
  assert.equal((await formOf(admin, path)).get('body'), fields.get('body'));
  assert.deepEqual(await server.deps.db.read.selectFrom('mail_template').selectAll().execute(), []);
  for (const lang of ['xx', 'deu', 'de-DE'])
    assert.equal((await admin.get(paths.desk.mailTemplate(lang))).status, 404);
});
