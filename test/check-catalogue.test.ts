import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doubledKeys, faultsOf, pluralForms, unusedKeys } from './support/check-catalogue.ts';

const GERMAN = {
  hello: 'Hallo {{name}}',
  bye: 'Auf Wiedersehen',
  notes_one: '{{count}} Notiz',
  notes_other: '{{count}} Notizen',
};
const ENGLISH = {
  hello: 'Hello {{name}}',
  bye: 'Goodbye',
  notes_one: '{{count}} note',
  notes_other: '{{count}} notes',
};
const SERBIAN = {
  hello: 'Zdravo {{name}}',
  bye: 'Doviđenja',
  notes_one: '{{count}} beleška',
  notes_few: '{{count}} beleške',
  notes_other: '{{count}} beleški',
};

const faults = (change: Record<string, string | undefined>, sameAsEnglish: string[] = []) => {
  const catalogue = Object.fromEntries(
    Object.entries({ ...SERBIAN, ...change }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
  return faultsOf({ lang: 'sr', catalogue, original: GERMAN, english: ENGLISH, sameAsEnglish });
};

test('complete texts have no fault', () => {
  assert.deepEqual(faults({}), []);
});

for (const [what, change, fault] of [
  ['a missing key', { bye: undefined }, 'bye is missing'],
  ['an unknown key', { more: 'Više' }, 'more is not a text of ours, or not a plural form of sr'],
  ['a missing plural form', { notes_few: undefined }, 'notes_few is missing'],
  [
    'a plural form of other languages',
    { notes_many: '{{count}} x' },
    'notes_many is not a text of ours, or not a plural form of sr',
  ],
  ['a lost placeholder', { hello: 'Zdravo' }, 'hello lacks {{name}}'],
  ['a placeholder lost in one plural form', { notes_few: 'beleške' }, 'notes_few lacks {{count}}'],
  ['a misspelt placeholder', { bye: 'Doviđenja {{nmae}}' }, 'bye has an unknown {{nmae}}'],
  [
    'a doubled placeholder',
    { hello: '{{name}} {{name}}' },
    'hello has a placeholder more or less often than the German text',
  ],
  ['a broken placeholder', { bye: 'Doviđenja {{name}' }, 'bye has broken braces'],
  ['an empty text', { bye: '  ' }, 'bye is empty'],
  ['blanks around a text', { bye: 'Doviđenja ' }, 'bye has blanks around it'],
  ['markup', { bye: '<b>Doviđenja</b>' }, 'bye has markup, which would be shown as it is'],
  [
    'letters in two parts',
    { bye: 'Dovid\u0301enja'.normalize('NFD').replace('d\u0301', 'z\u030c') },
    "bye is not in Unicode's form NFC",
  ],
  ['a text left in English', { bye: 'Goodbye' }, 'bye is still English'],
] as const) {
  test(`${what} is found`, () => {
    assert.deepEqual(faults(change), [fault]);
  });
}

test('a text may be the English one where that is said', () => {
  assert.deepEqual(faults({ bye: 'Goodbye' }, ['bye']), []);
});

test('a language whose plural forms nobody knows is refused, since it would take those of the machine', () => {
  assert.throws(() => pluralForms('xx'), /Intl knows no plural forms of xx/);
  assert.deepEqual(pluralForms('ar'), ['few', 'many', 'one', 'other', 'two', 'zero']);
});

test('a key that stands twice in a file is found', () => {
  assert.deepEqual(doubledKeys('{\n  "a": "1",\n  "b\\"c": "a: \\"a\\": 2",\n  "a": "3"\n}'), ['a']);
});

test('a key that no code asks for is found, also where keys are put together', () => {
  const keys = {
    state_open: '',
    state_shut: '',
    error_404: '',
    error_999: '',
    count_one: '',
    count_other: '',
    gone: '',
    way_x_end: '',
  };
  const sources = [
    "const STATES = ['open', 'x'] as const; const KNOWN = [400, 404]; t('count', { count })",
    ...['state_#', 'error_#', 'way_#_end'].map((key) => `t(\`${key.replace('#', '$'.concat('{one}'))}\`)`),
  ].join('\n');
  assert.deepEqual(unusedKeys(keys, sources), ['state_shut', 'error_999', 'gone']);
});
