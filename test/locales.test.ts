import assert from 'node:assert/strict';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import simple from '../locales/de/leichte-sprache.json' with { type: 'json' };
import { deskTexts, directionOf, visitorLanguages, visitorTexts } from '../src/shared/i18n.ts';
import { type Catalogue, doubledKeys, faultsOf, unusedKeys } from './support/check-catalogue.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'locales');
const jsonOf = (lang: string, name: string) => readFileSync(join(folder, lang, `${name}.json`), 'utf8');
const read = (lang: string, name: string): Catalogue => JSON.parse(jsonOf(lang, name));
const sources = globSync('{src,views}/**/*.ts', { cwd: root })
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n');

/** Keys whose text is rightly the English one: a name of ours, or a word that both languages have. */
const SAME_AS_ENGLISH: Record<string, Record<string, readonly string[]>> = {
  visitor: { all: ['homeTitle'], de: ['name'], fr: ['call_110'] },
  desk: {
    de: [
      'deskTitle',
      'navModeration',
      'queueTitle',
      'spam',
      'erased_spam',
      'urgency_normal',
      'codeLabel',
      'passkeyTitle',
      'passkeyUnnamed',
      'settingsSite',
      'siteSenderName',
      'mailBodyLabel',
      'handOverName',
      'directoryRecipientName',
      'directory_field_status',
      'exchangeAsJson',
      'exchangeAsCsv',
    ],
  },
};

for (const name of ['visitor', 'desk']) {
  const original = read('de', name);
  const english = read('en', name);
  const same = SAME_AS_ENGLISH[name] ?? {};
  for (const lang of readdirSync(folder).filter((one) => existsSync(join(folder, one, `${name}.json`)))) {
    test(`the ${name} texts in ${lang} are complete, translated, and have the placeholders and plural forms they need`, () => {
      const sameAsEnglish = [...(same.all ?? []), ...(same[lang] ?? [])];
      const catalogue = read(lang, name);
      assert.deepEqual(faultsOf({ lang, catalogue, original, english, sameAsEnglish }), []);
      assert.deepEqual(doubledKeys(jsonOf(lang, name)), [], 'keys that stand twice');
    });
  }

  test(`every ${name} text is used somewhere`, () => {
    assert.deepEqual(unusedKeys(original, sources), []);
  });
}

test('every language has the texts for visitors, and no file but those that are read', () => {
  const files = readdirSync(folder).flatMap((lang) =>
    readdirSync(join(folder, lang)).map((file) => `${lang}/${file}`),
  );
  const known = new Set([
    ...visitorLanguages.map((lang) => `${lang}/visitor.json`),
    'de/desk.json',
    'en/desk.json',
    'de/leichte-sprache.json',
  ]);
  assert.deepEqual(new Set(files), known);
});

test('the texts in Leichte Sprache are used, and say one short thing in each line', () => {
  for (const key of Object.keys(simple)) assert.ok(sources.includes(`simple.${key}`), `${key} is not used`);
  for (const line of simple.notice.split('\n').filter((one) => one !== '')) {
    assert.match(line, /^[^.?!:]+[.?!:]$/, `one sentence: ${line}`);
    assert.ok(line.split(' ').length <= 10, `ten words at most: ${line}`);
    assert.doesNotMatch(
      line,
      /[,;()]|·|\b(wäre|würde|könnte|hätte|sollte|müsste|man|du|dein|nicht)\b/i,
      line,
    );
  }
});

test('a language that is not there falls back to the next one, in the end to English', () => {
  assert.equal(visitorTexts('xx', 'de').lang, 'de');
  assert.equal(visitorTexts(null, undefined).lang, 'en');
  assert.equal(deskTexts('ar', 'de').lang, 'de');
});

/** The script that the notice of a language begins in. */
const scriptOf = (lang: string): string =>
  ['Latin', 'Arabic', 'Hebrew'].find((script) =>
    new RegExp(`^\\P{L}*\\p{Script=${script}}`, 'u').test(visitorTexts(lang).t('notice')),
  ) ?? 'other';

test('right-to-left languages are marked', () => {
  for (const lang of visitorLanguages) {
    const isRightToLeft = ['Arabic', 'Hebrew'].includes(scriptOf(lang));
    assert.equal(directionOf(lang), isRightToLeft ? 'rtl' : 'ltr', lang);
  }
  assert.equal(directionOf('und'), 'ltr');
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

test('Romani is named with respect, and never as the language of Romania', () => {
  const insults =
    /gyps|gitan|zigeun|цыган|циган|غجر|نور|çingen|ბოშ|jevg|maxhup|cigan|kaul|کولی|qereç|قەرەج|tsigan/i;
  for (const lang of visitorLanguages) {
    const { languageName } = visitorTexts(lang);
    const name = languageName('rom');
    assert.notEqual(name, 'rom', lang);
    assert.doesNotMatch(name, insults, lang);
    assert.ok(!name.includes(languageName('ro')), `${lang}: ${name}`);
  }
  assert.equal(visitorTexts('uk').languageName('rom'), 'ромська');
});

test('spans, lists and numbers come in the words and digits of each language, never in those of another', () => {
  const now = Date.parse('2026-11-22T12:00:00Z');
  for (const lang of visitorLanguages) {
    const { ago, list, dateTime, number } = visitorTexts(lang);
    const spans = [0, 3 / 60, 3, 26, 24 * 40, 24 * 800].map((hours) => ago(now - hours * 3_600_000, now));
    const told = [...spans, list(['١', '٢', '٣']), dateTime(now)].join(' ');
    // Urdu writes AM and PM
    if (scriptOf(lang) !== 'Latin' && lang !== 'ur') assert.doesNotMatch(told, /[a-z]/i, `${lang}: ${told}`);
    assert.doesNotMatch(told, /-[\d٠-٩۰-۹]/, `${lang}: ${told}`);
    assert.match(dateTime(now), /2026|٢٠٢٦|۲۰۲۶/, `${lang}: the calendar of Germany`);
    const digits = number(5000).replace(/[^\p{Nd}]/gu, '');
    assert.ok(
      visitorTexts(lang)
        .t('textHint')
        .replace(/[^\p{Nd}]/gu, '')
        .includes(digits),
      `${lang}: ${digits}`,
    );
  }
  assert.equal(visitorTexts('ckb').ago(now - 3 * 3_600_000, now), '٣ کاتژمێر لەمەوپێش');
  assert.equal(visitorTexts('ckb').list(['a', 'b', 'c']), 'a، b و c');
});

test('what is counted has the digits and the plural form of the language', () => {
  assert.equal(visitorTexts('de').t('comments', { count: 1234 }), '1.234 Kommentare');
  assert.equal(visitorTexts('de').t('comments', { count: 1 }), '1 Kommentar');
  assert.equal(visitorTexts('fa').t('comments', { count: 12 }), '۱۲ نظر');
  assert.equal(visitorTexts('ckb').t('comments', { count: 12 }), '١٢ لێدوان');
  assert.equal(visitorTexts('ar').t('comments', { count: 11 }), '11 تعليقًا');
  assert.equal(visitorTexts('ru').t('comments', { count: 22 }), '22 комментария');
  assert.equal(visitorTexts('vi').t('comments', { count: 1 }), '1 bình luận');
});
