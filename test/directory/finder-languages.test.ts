import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { visitorLanguages, visitorTexts } from '../../src/shared/i18n.ts';
import { Client } from '../support/client.ts';
import { unescapeHtml } from '../support/form.ts';
import { startTestServer } from '../support/server.ts';

/** Tuesday, 10:00 in Germany. */
const MORNING = Date.parse('2026-12-01T09:00:00Z');

const catalogue = (lang: string): Record<string, string> =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../locales/${lang}/visitor.json`), 'utf8'));
const keys = Object.keys(catalogue('de'));

/** What stands between two tags, without the facts of the directory, which are German or English and marked so. */
function wordsOf(page: string): string[] {
  const own = page
    .replace(/<(h3|p|span|bdi) lang="(?:de|en)".*?<\/\1>/gs, '')
    .replace(/<details class="languages">.*?<\/details>/s, '')
    .replace(/<option.*?<\/option>/gs, '');
  return [...own.matchAll(/>([^<]+)</g)].map(([, text]) => unescapeHtml(text ?? '').trim()).filter(Boolean);
}

for (const lang of visitorLanguages) {
  test(`in ${lang} the finder answers with cards that can be called, in that language alone`, async (t) => {
    const server = await startTestServer(t, { overrides: { clock: () => MORNING } });
    const visitor = new Client(server);
    const { dir, t: text } = visitorTexts(lang);
    const response = await visitor.post(`/contacts?lang=${lang}`, [
      ['topic', 'minors'],
      ['topic', 'violence'],
      ['place', '30173'],
      ['lang', lang],
    ]);
    assert.equal(response.status, 200);
    const page = await response.text();
    assert.match(page, new RegExp(`<html lang="${lang}" dir="${dir}">`));

    const results = /<section class="results".*?<\/section>/s.exec(page)?.[0] ?? '';
    const cards = results.split('<article ').slice(1);
    assert.equal(cards.length, 5);
    assert.ok(cards.filter((card) => /<a class="phone" href="tel:\+?\d+">/.test(card)).length >= 3);
    for (const card of cards) {
      assert.match(card, /<p class="reach"><a (class="phone" )?href="(tel:\+?\d+|mailto:|https?:)/);
      const inWhich = lang === 'de' ? 'de' : 'en';
      assert.match(card, new RegExp(`<p lang="${inWhich}" dir="ltr">[^<]+</p>`));
      assert.ok(unescapeHtml(card).includes(text('contactUnconfirmed')));
    }
    assert.ok(unescapeHtml(results).includes(text('hoursGermanTime')), 'hours');

    const own = catalogue(lang);
    const words = wordsOf(page);
    for (const key of keys) assert.ok(!words.includes(key), `${key} is no text`);
    for (const other of ['de', 'en'].filter((one) => one !== lang)) {
      for (const [key, foreign] of Object.entries(catalogue(other)))
        if (!Object.values(own).includes(foreign))
          assert.ok(!words.includes(foreign), `${key} in ${other}: ${foreign}`);
    }
    assert.doesNotMatch(page, /\{\{|undefined|NaN|\[object/);
  });
}
