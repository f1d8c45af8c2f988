import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkEntry, type EntryDraft } from '../../src/directory/check-entry.ts';
import { readHoursLine, writeHoursLine } from '../../src/directory/hours-line.ts';
import { draft } from '../support/entry.ts';

const faultsOf = (more: Partial<EntryDraft>) => {
  const result = checkEntry(draft(more));
  return result.ok ? {} : result.faults;
};
const place = (more: Partial<EntryDraft['locations'][number]>) => ({
  name: null,
  street: null,
  postalCode: null,
  city: null,
  ...more,
});
const NOWHERE = { phones: [], email: null, url: null, locations: [] };

test('the names of districts are those of the regions', () => {
  assert.deepEqual(
    faultsOf({ areas: ['Deutschland', 'Niedersachsen', 'Oldenburg (Oldb)', 'Landkreis Heidekreis'] }),
    {},
  );
  assert.deepEqual(faultsOf({ areas: ['Hannover'] }), { areas: 'unknown' });
});

test('every seeded contact may be kept as it is', () => {
  const file = join(import.meta.dirname, '../../db/seed/contacts.json');
  for (const seed of JSON.parse(readFileSync(file, 'utf8')).contacts) {
    const { street, postal_code: postalCode, city } = seed.address;
    const faults = faultsOf({
      organization: seed.organization,
      name: seed.service,
      description: { de: seed.description_de, en: seed.description_en },
      phones: [seed.phone],
      email: seed.email,
      url: seed.url,
      languages: seed.languages,
      areas: seed.regions,
      topics: seed.topics,
      locations: [{ name: null, street, postalCode, city }],
      isEmergency: seed.emergency,
    });
    assert.deepEqual(faults, {}, seed.id);
  }
});

test('what cannot be kept is told by field', () => {
  const table: [string, Partial<EntryDraft>, Record<string, string>][] = [
    ['an entry that is right', {}, {}],
    ['no name', { name: ' ' }, { name: 'missing' }],
    ['no organization', { organization: '' }, { organization: 'missing' }],
    ['no German description', { description: { de: '', en: 'x' } }, { description_de: 'missing' }],
    ['no English description', { description: { de: 'x', en: '' } }, {}],
    ['a long name', { name: 'a'.repeat(201) }, { name: 'too_long' }],
    ['200 characters outside the basic plane', { name: '🦊'.repeat(200) }, {}],
    ['a control character', { name: 'a\u0007b' }, { name: 'control' }],
    ['a line break in a name', { name: 'a\nb' }, { name: 'control' }],
    ['a line break in a description', { description: { de: 'a\r\nb', en: '' } }, {}],
    ['text that turns its direction', { organization: 'a\u202Eb' }, { organization: 'control' }],
    ['a long schedule', { schedule: 'a'.repeat(501) }, { schedule: 'too_long' }],
    ['an address without @', { email: 'beratung.example.org' }, { email: 'email' }],
    ['an address with a space', { email: 'be ratung@example.org' }, { email: 'email' }],
    ['a web address without protocol', { url: 'example.org' }, { url: 'url' }],
    ['a script as web address', { url: 'javascript:alert(1)' }, { url: 'url' }],
    ['a web address with a password', { url: 'https://a:b@example.org' }, { url: 'url' }],
    ['a language of ISO 639', { languages: ['it', 'prs', 'gsg', 'wo', 'kmr'] }, {}],
    ['a language that there is not', { languages: ['xx'] }, { languages: 'unknown' }],
    ['the name of a language', { languages: ['Deutsch'] }, { languages: 'unknown' }],
    ['a topic that there is not', { topics: ['weather' as 'asylum'] }, { topics: 'unknown' }],
    ['a group that there is not', { targetGroups: ['cats' as 'women'] }, { target_groups: 'unknown' }],
    ['a status that there is not', { status: 'open' as 'active' }, { status: 'unknown' }],
    ['no area', { areas: [] }, { areas: 'missing' }],
    ['no way to reach it', NOWHERE, { phones: 'no_way' }],
    ['a place alone', { ...NOWHERE, locations: [place({ city: 'Celle' })] }, {}],
    ['a web address alone', { ...NOWHERE, url: 'https://example.org/' }, {}],
    [
      'an emergency number without a number',
      { phones: [], isEmergency: true },
      { phones: 'emergency_phone' },
    ],
    ['a postal code', { locations: [place({ postalCode: '3015', city: 'X' })] }, {}],
    [
      'no postal code',
      { locations: [place({ postalCode: 'abc' })] },
      { location_1_postal_code: 'postal_code' },
    ],
    [
      'too many places',
      { locations: Array.from({ length: 21 }, () => place({ city: 'Celle' })) },
      { locations: 'too_many' },
    ],
    [
      'a recipient without address',
      { recipients: [{ id: 'x', name: 'Frau A', email: '', pgpKey: null }] },
      { recipient_1_email: 'email' },
    ],
    [
      'a private key',
      {
        recipients: [
          { id: 'x', name: 'A', email: 'a@example.org', pgpKey: '-----BEGIN PGP PRIVATE KEY BLOCK-----' },
        ],
      },
      { recipient_1_key: 'key_private' },
    ],
  ];
  for (const [what, more, faults] of table) assert.deepEqual(faultsOf(more), faults, what);
});

test('telephone numbers can be dialled', () => {
  const right = [
    '110',
    '116016',
    '116 117',
    '0511 98246030',
    '+49 511 98246-30',
    '05141/123',
    '0800 1110111',
    '+49 911 943-0',
    '(0511) 123456',
    '+49 (0)511 123456',
    '0511–123456',
  ];
  const wrong = [
    '12',
    '98246030',
    '0511',
    '+0511 123456',
    '0511 123456 Durchwahl',
    'abc',
    '++49 511 123456',
    '+49 511 123456 78901234',
    '0511 12x',
    '1234567',
  ];
  for (const phone of right) assert.deepEqual(faultsOf({ phones: [phone] }), {}, phone);
  for (const phone of wrong) assert.deepEqual(faultsOf({ phones: [phone] }), { phones: 'phone' }, phone);
});

test('an entry is tidied: composed text, nothing twice, numbers as they are dialled, hours in order', () => {
  const result = checkEntry(
    draft({
      name: '  Beratung fu\u0308r alle ',
      phones: ['(0511) 12 34–56', '0511 12 34-56', ' '],
      languages: ['DE', 'de', 'ar'],
      email: ' ',
      hours: [
        { weekday: 2, opens: '14:00', closes: '16:00' },
        { weekday: 2, opens: '09:00', closes: '12:00' },
      ],
      locations: [place({}), place({ city: ' Celle ' })],
    }),
  );
  assert.ok(result.ok);
  const { name, phones, languages, email, hours, locations } = result.entry;
  assert.deepEqual(
    [name, phones, languages, email],
    ['Beratung für alle', ['0511 12 34-56'], ['de', 'ar'], null],
  );
  assert.deepEqual(
    hours.map(({ opens }) => opens),
    ['09:00', '14:00'],
  );
  assert.deepEqual(locations, [place({ city: 'Celle' })]);
});

test('opening hours are read as people write them, and checked', () => {
  const table: [string, string, string][] = [
    ['9-12, 14-16:30', '9-12, 14-16:30', ''],
    ['09:00–12:00 Uhr; 14.30 bis 16', '9-12, 14:30-16', ''],
    ['9 Uhr - 12 Uhr und 14-16', '9-12, 14-16', ''],
    ['0-24', '0-24', ''],
    ['14-16, 9-12', '9-12, 14-16', ''],
    ['', '', ''],
    ['9-12, 12-14', '9-12, 12-14', ''],
    ['9-12, 11-14', '', 'overlap'],
    ['12-9', '', 'order'],
    ['9-9', '', 'order'],
    ['9', '', 'time'],
    ['9-25', '', 'time'],
    ['24-25', '', 'time'],
    ['9-10-11', '', 'time'],
    ['vormittags', '', 'time'],
    ['9:60-10', '', 'time'],
  ];
  for (const [line, again, fault] of table) {
    const result = checkEntry(draft({ hours: readHoursLine(line, 3) }));
    if (result.ok) assert.deepEqual([writeHoursLine(result.entry.hours, 3), ''], [again, fault], line);
    else assert.deepEqual(result.faults, { hours_3: fault }, line);
  }
  assert.deepEqual(faultsOf({ hours: [{ weekday: 8, opens: '09:00', closes: '10:00' }] }), { hours: 'time' });
});

test('the address of a shelter cannot be entered, whatever it is called and wherever it is written', () => {
  const names = [
    'Frauenhaus Celle', 'FRAUENHAUS', 'Autonome Frauenhäuser', 'Frauen- und Kinderschutzhaus', 'Frauen- und Kinderhaus',
    'Frauen-Haus', 'Mädchenhaus Oldenburg', 'Schutzwohnung für Frauen', 'Zufluchtswohnung', 'Schutzhaus', 'Männerschutzwohnung',
    "Women's Shelter", 'Women’s shelter', 'A refuge for women', 'Safe House', 'Frau\u00ADenhaus', 'Ｆrauenhaus', 'Mädchenzuflucht',
    'Shelter for abused women', 'Geheime Anschrift', 'Fra\u200Duenhaus',
  ]; // biome-ignore format: a heap
  const address = [place({ street: 'Musterstraße 5', postalCode: '29221', city: 'Celle' })];
  for (const name of names) {
    const wanted = { location_1_street: 'shelter', location_1_postal_code: 'shelter' };
    const written = faultsOf({ name, locations: address });
    assert.equal(written.location_1_street, 'shelter', name);
    assert.equal(written.location_1_postal_code, 'shelter', name);
    assert.deepEqual(
      faultsOf({ organization: name.replace(/\u200D/, '\u00AD'), locations: address, name: 'Haus' })
        .location_1_street,
      wanted.location_1_street,
    );
    assert.deepEqual(
      faultsOf({ name: name.replace(/\u200D/, ''), locations: [place({ city: 'Celle' })] }),
      {},
      `${name} in its town`,
    );
  }
  const shelter = { name: 'Frauenhaus Celle', locations: [] };
  const hidden: [Partial<EntryDraft>, string][] = [
    [{ description: { de: 'Sie finden uns in der Musterstr. 5, 29221 Celle.', en: '' } }, 'description_de'],
    [{ description: { de: 'Hilfe.', en: 'Come to Am Markt 3.' } }, 'description_en'],
    [{ schedule: 'Treffpunkt: Lange Straße 12a' }, 'schedule'],
    [{ eligibility: 'Frauen, Goethestraße 7' }, 'eligibility'],
    [{ locations: [place({ name: 'Haus am Musterweg' })] }, 'location_1_name'],
    [{ locations: [place({ city: '29221 Celle' })] }, 'location_1_city'],
    [{ url: 'https://maps.example.org/?q=Musterstra%C3%9Fe+5' }, 'url'],
    [
      { recipients: [{ id: 'x', name: 'Büro, Musterstraße 5', email: 'a@example.org', pgpKey: null }] },
      'recipient_1_name',
    ],
  ];
  for (const [more, field] of hidden)
    assert.deepEqual(faultsOf({ ...shelter, ...more }), { [field]: 'shelter' }, field);
});

test('what only sounds like a shelter keeps its address', () => {
  for (const name of [
    'Refugee Law Clinic',
    'Krankenhaus',
    'Mehrgenerationenhaus',
    'Kinderhaus Sonne',
    'Refugees welcome',
    'Frauenberatung',
    'Rathaus',
    'Housing advice',
  ])
    assert.deepEqual(faultsOf({ name }), {}, name);
});
