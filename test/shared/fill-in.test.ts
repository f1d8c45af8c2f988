import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { createInstance } from 'i18next';
import { prepareTexts } from '../../src/shared/fill-in.ts';
import { deskLanguages, visitorLanguages } from '../../src/shared/i18n.ts';

const LOCALES = join(import.meta.dirname, '../../locales');
const PLURAL = /_(zero|one|two|few|many|other)$/;
const COUNTS = [0, 1, 2, 3, 5, 11, 12, 21, 22, 100, 101, 1000, 1_000_000, 1.5];

const catalogue = (lang: string, name: string): Record<string, string> =>
  JSON.parse(readFileSync(join(LOCALES, lang, `${name}.json`), 'utf8'));

/** i18next on a catalogue beside the English one. */
async function translator(lang: string, texts: Record<string, string>, english: Record<string, string>) {
  const i18n = createInstance();
  const resources = { [lang]: { translation: texts }, en: { translation: lang === 'en' ? texts : english } };
  await i18n.init({ fallbackLng: 'en', interpolation: { escapeValue: false }, resources });
  return i18n.getFixedT(lang) as unknown as (key: string, values: object) => string;
}

for (const [name, langs] of [
  ['visitor', visitorLanguages],
  ['desk', deskLanguages],
] as const) {
  test(`texts of ${name} are filled in as i18next does it, in every language and plural form`, async () => {
    for (const lang of langs) {
      const [texts, english] = [catalogue(lang, name), catalogue('en', name)];
      const translate = await translator(lang, texts, english);
      const find = (key: string, count?: number) => translate(key, { count, skipInterpolation: true });
      const textFor = prepareTexts(find, [lang, 'en']);
      const places = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, place = '']) => place);
      for (const [key, text] of Object.entries(texts)) {
        const values = Object.fromEntries(places(text).map((place) => [place, `<${place} $t(x) {{y}}>`]));
        const counts = PLURAL.test(key) || 'count' in values ? COUNTS : [undefined];
        for (const count of counts) {
          const given: Record<string, string | number> = count === undefined ? values : { ...values, count };
          const stem = key.replace(PLURAL, '');
          const filled = textFor(stem, given)(given, (_, value) => String(value));
          assert.equal(filled, translate(stem, { count, replace: given }), `${lang} ${stem} ${count}`);
        }
      }
    }
  });
}

test('where a language lacks a text, the English one comes in its own plural form', async () => {
  const english = { saved_one: '{{count}} text', saved_other: '{{count}} texts' };
  const translate = await translator('fr', {}, english);
  const textFor = prepareTexts(
    (key, count) => translate(key, { count, skipInterpolation: true }),
    ['fr', 'en'],
  );
  const filled = (count: number) => textFor('saved', { count })({ count }, (_, value) => String(value));
  // French has one form for 0 and 1, English has not
  assert.deepEqual([1, 0, 1, 2].map(filled), ['1 text', '0 texts', '1 text', '2 texts']);
});
