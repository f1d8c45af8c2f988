import assert from 'node:assert/strict';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { deskTexts, directionOf, visitorLanguages, visitorTexts } from '../src/shared/i18n.ts';

const folder = join(import.meta.dirname, '../locales');
const read = (lang: string, name: string): Record<string, string> =>
  JSON.parse(readFileSync(join(folder, lang, `${name}.json`), 'utf8'));
const PLURAL = /_(zero|one|two|few|many|other)$/;
const isPlural = (key: string, catalogue: Record<string, string>) =>
  PLURAL.test(key) && `${key.replace(PLURAL, '')}_one` in catalogue;
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();

for (const name of ['visitor', 'desk']) {
  const original = read('de', name);
  for (const lang of readdirSync(folder).filter((one) => existsSync(join(folder, one, `${name}.json`)))) {
    test(`${name} texts in ${lang} have every key, no other, and the same placeholders`, () => {
      const catalogue = read(lang, name);
      const ordinary = (keys: Record<string, string>) =>
        Object.keys(keys)
          .filter((key) => !isPlural(key, keys))
          .sort();
      assert.deepEqual(ordinary(catalogue), ordinary(original));
      for (const [key, text] of Object.entries(catalogue)) {
        assert.ok(text.trim() !== '', `${key} is empty`);
        const model = original[key] ?? original[key.replace(PLURAL, '_other')] ?? '';
        assert.deepEqual(placeholders(text), placeholders(model), key);
      }
    });
  }

  test(`every ${name} text is used somewhere`, () => {
    const sources = globSync('{src,views}/**/*.ts', { cwd: join(folder, '..') })
      .map((file) => readFileSync(join(folder, '..', file), 'utf8'))
      .join('\n');
    // keys that are put together from a prefix and a name, as in t(`state_${state}`)
    const prefixes = [...sources.matchAll(/`(\w+_)\$\{/g)].map((match) => match[1] ?? '');
    for (const key of Object.keys(original)) {
      const stem = isPlural(key, original) ? key.replace(PLURAL, '') : key;
      const isUsed = sources.includes(`'${stem}'`) || prefixes.some((prefix) => stem.startsWith(prefix));
      assert.ok(isUsed, `${key} is not used`);
    }
  });
}

test('every language has the plural forms that it needs', () => {
  for (const lang of visitorLanguages) {
    const catalogue = read(lang, 'visitor');
    const needed = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
    for (const category of needed)
      assert.ok(`comments_${category}` in catalogue, `${lang}: comments_${category}`);
  }
});

test('a language that is not there falls back to the next one, in the end to English', () => {
  assert.equal(visitorTexts('xx', 'de').lang, 'de');
  assert.equal(visitorTexts(null, undefined).lang, 'en');
  assert.equal(deskTexts('ar', 'de').lang, 'de');
});

test('right-to-left languages are marked', () => {
  for (const lang of ['ar', 'fa', 'ps', 'ckb', 'ur']) assert.equal(directionOf(lang), 'rtl');
  for (const lang of ['de', 'tr', 'kmr', 'ti', 'am', 'und']) assert.equal(directionOf(lang), 'ltr');
});

test('times are told as the language tells them', () => {
  const texts = visitorTexts('de');
  const now = Date.parse('2026-11-22T12:00:00Z');
  assert.equal(texts.ago(now - 3 * 3_600_000, now), 'vor 3 Stunden');
  assert.equal(texts.ago(now - 26 * 3_600_000, now), 'gestern');
  assert.equal(texts.dateTime(now), '22. November 2026 um 13:00');
});

test('what Intl says in Serbian is ijekavian in Latin letters as our texts are', () => {
  const texts = visitorTexts('sr');
  assert.equal(texts.languageName('de'), 'njemački');
  assert.equal(texts.ago(0, 3 * 3_600_000), 'prije 3 sata');
});

test('what Intl has no words for in Sorani is told in Sorani', () => {
  const texts = visitorTexts('ckb');
  const now = Date.parse('2026-11-22T12:00:00Z');
  assert.equal(texts.ago(now - 3 * 3_600_000, now), '٣ کاتژمێر لەمەوبەر');
  assert.equal(texts.ago(now - 26 * 3_600_000, now), '١ ڕۆژ لەمەوبەر');
  assert.equal(texts.ago(now, now), 'ئێستا');
  assert.equal(texts.list([]), '');
  assert.equal(texts.list(['ا']), 'ا');
  assert.equal(texts.list(['ا', 'ب', 'پ']), 'ا، ب و پ');
});

test('every language tells Kurmanji from Sorani and has a name for German Sign Language', () => {
  assert.equal(visitorTexts('de').languageName('ckb'), 'Kurdisch (Sorani)');
  assert.equal(visitorTexts('de').languageName('ar'), 'Arabisch');
  for (const lang of visitorLanguages) {
    const { languageName } = visitorTexts(lang);
    const names = ['kmr', 'ckb', 'gsg'].map(languageName);
    assert.ok(!names.includes('gsg'), lang);
    assert.equal(new Set(names).size, 3, lang);
  }
});

test('days are those of the calendar that is used here', () => {
  const at = Date.parse('2026-11-22T12:00:00Z');
  for (const lang of visitorLanguages) assert.match(visitorTexts(lang).dateTime(at), /2026|۲۰۲۶|٢٠٢٦/, lang);
});
