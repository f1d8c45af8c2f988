import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { COUNTRY, type Contact, type Need, STATE, TARGET_GROUPS } from '../../src/directory/contact.ts';
import { seededIds } from '../../src/directory/directory-store.ts';
import { listContacts } from '../../src/directory/find-contacts.ts';
import { isOpenAt } from '../../src/directory/opening.ts';
import { REGION_NAMES } from '../../src/directory/regions.ts';
import { rankContacts, speaks, suggestContacts } from '../../src/directory/suggest-contacts.ts';
import { LANGUAGES, TOPICS, URGENCIES } from '../../src/screening/verdict.ts';
import { startTestServer } from '../support/server.ts';
import { CASES } from './suggestion-cases.ts';

const need = (more: Partial<Need>): Need => ({ urgency: 'normal', topics: ['asylum'], lang: 'de', ...more });
const contact = (more: Partial<Contact>): Contact => ({
  id: more.name ?? 'contact',
  organization: 'Verein',
  name: 'Beratung',
  description: { de: '', en: '' },
  phones: [],
  email: null,
  url: null,
  languages: ['de'],
  areas: ['Deutschland'],
  topics: ['asylum'],
  eligibility: null,
  schedule: null,
  locations: [],
  hours: [],
  targetGroups: [],
  isEmergency: false,
  freeOfCharge: true,
  reach: 'everyone',
  assuredDate: null,
  ...more,
});
const names = (contacts: Contact[]) => contacts.map(({ name }) => name);

/** Tuesday, 10:00 in Germany. */
const DAY = Date.parse('2026-12-01T09:00:00Z');
/** Sunday, 3:00 in Germany. */
const NIGHT = Date.parse('2026-11-29T02:00:00Z');
const suggest = (directory: readonly Contact[], wanted: Need, now = DAY) =>
  suggestContacts(directory, wanted, now);

test('the topic decides before the language, the language before the area', () => {
  const directory = [
    contact({ name: 'area', topics: ['work'], areas: ['Niedersachsen'] }),
    contact({ name: 'language', topics: ['work'], languages: ['ar'] }),
    contact({ name: 'topic', topics: ['housing'] }),
  ];
  const suggestion = suggest(directory, need({ topics: ['housing'], lang: 'ar' }));
  assert.deepEqual(names(suggestion.contacts), ['topic', 'language', 'area']);
});

test('a need that is not understood gets those who advise on many topics', () => {
  const directory = [
    contact({ name: 'narrow', topics: ['other'] }),
    contact({ name: 'broad', topics: ['asylum', 'residence', 'work', 'housing', 'family'] }),
  ];
  assert.deepEqual(names(suggest(directory, need({ topics: ['other'] })).contacts), ['broad', 'narrow']);
});

test('what is meant for a group, or works in one district only, is not suggested without knowing more', () => {
  const directory = [
    contact({ name: 'men', reach: 'group' }),
    contact({ name: 'district', areas: ['Landkreis Stade'] }),
    contact({ name: 'everyone' }),
  ];
  assert.deepEqual(names(suggest(directory, need({})).contacts), ['everyone']);
});

test('emergency numbers come first in an emergency only: 110 for violence, 112 for illness', () => {
  const directory = [
    contact({ name: '112', phones: ['112'], isEmergency: true, topics: ['health'] }),
    contact({ name: '110', phones: ['110'], isEmergency: true, topics: ['violence'] }),
    contact({ name: 'everyone' }),
  ];
  assert.equal(suggest(directory, need({ urgency: 'urgent' })).isEmergency, false);
  assert.equal(suggest(directory, need({ urgency: 'emergency' })).isEmergency, true);
  const police = suggest(directory, need({ urgency: 'emergency', topics: ['violence'] }));
  assert.deepEqual(names(police.emergency), ['110', '112']);
  const ambulance = suggest(directory, need({ urgency: 'emergency', topics: ['health'] }));
  assert.deepEqual(names(ambulance.emergency), ['112', '110']);
  assert.deepEqual(names(police.contacts), ['everyone']);
});

test('codes of languages that the directory writes otherwise are understood', () => {
  assert.ok(speaks(contact({ languages: ['prs'] }), 'fa'));
  assert.ok(speaks(contact({ languages: ['ku'] }), 'kmr'));
  assert.ok(speaks(contact({ languages: ['hr'] }), 'sr'));
  assert.ok(!speaks(contact({ languages: ['prs'] }), 'ar'));
});

test('the seeded directory has an answer for every topic, urgency and language, with a number or an address to write to', async (t) => {
  const server = await startTestServer(t);
  const directory = await listContacts(server.deps);
  assert.ok(directory.length > 50);
  const topics = [
    'asylum',
    'residence',
    'deportation',
    'family',
    'work',
    'education',
    'housing',
    'benefits',
    'health',
    'violence',
    'minors',
    'other',
  ] as const;
  for (const topic of topics) {
    for (const urgency of ['emergency', 'urgent', 'normal'] as const) {
      for (const lang of ['de', 'ar', 'fa', 'ti', 'und']) {
        const { contacts, emergency, isEmergency } = suggest(directory, {
          topics: [topic],
          urgency,
          lang,
        });
        assert.equal(contacts.length, 3, `${topic} ${urgency} ${lang}`);
        assert.ok(contacts.some(({ phones, email, url }) => phones.length > 0 || email || url));
        assert.equal(emergency.length, 2);
        assert.equal(isEmergency, urgency === 'emergency');
      }
    }
  }
  const violence = suggest(directory, { topics: ['violence'], urgency: 'emergency', lang: 'uk' });
  assert.ok(
    violence.contacts.some(({ phones }) => phones.includes('116016')),
    'the help line against violence',
  );
});

test('every case of the table gets the contacts that fit', async (t) => {
  const server = await startTestServer(t);
  const directory = await listContacts(server.deps);
  const seeded = await seededIds(server.deps.db.read);
  const keys = new Map([...seeded].map(([key, id]) => [id, key]));
  const known = new Set(seeded.keys());
  assert.ok(CASES.length >= 120, `${CASES.length} cases`);
  assert.equal(new Set(CASES.map(({ need }) => JSON.stringify(need))).size >= 120, true, 'distinct needs');
  for (const one of CASES) {
    const found = suggest(directory, need({ topics: [], ...one.need }), one.atNight ? NIGHT : DAY);
    const told = found.contacts.map(({ id }) => keys.get(id) ?? '');
    const message = `${one.what}: ${told.join(', ')}`;
    for (const key of [...(one.first ? [one.first] : []), ...(one.among ?? []), ...(one.never ?? [])])
      assert.ok(known.has(key), `${key} is seeded`);
    assert.equal(told.length, 3, message);
    if (one.first) assert.equal(told[0], one.first, message);
    for (const key of one.among ?? []) assert.ok(told.includes(key), `${message}; not ${key}`);
    for (const key of one.never ?? []) assert.ok(!told.includes(key), `${message}; but ${key}`);
    if (one.isEmergency !== undefined) assert.equal(found.isEmergency, one.isEmergency, message);
    if (one.emergency)
      assert.deepEqual(
        found.emergency.map(({ phones }) => phones[0]),
        one.emergency,
        message,
      );
  }
});

const anyNeed: fc.Arbitrary<Need> = fc.record({
  urgency: fc.constantFrom(...URGENCIES),
  topics: fc.uniqueArray(fc.constantFrom(...TOPICS), { maxLength: 4 }),
  lang: fc.constantFrom(...LANGUAGES, 'und'),
  place: fc.constantFrom(null, COUNTRY, STATE, ...REGION_NAMES),
  groups: fc.uniqueArray(fc.constantFrom(...TARGET_GROUPS), { maxLength: 3 }),
  isSuicide: fc.boolean(),
});
const anyInstant = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2028, 0, 1) });

test('whatever the need: never empty, always the same, nobody for the other sex, somebody who answers in an emergency', async (t) => {
  const server = await startTestServer(t);
  const directory = await listContacts(server.deps);
  fc.assert(
    fc.property(anyNeed, anyInstant, (wanted, now) => {
      const found = suggest(directory, wanted, now);
      assert.equal(found.contacts.length, 3);
      assert.deepEqual(found, suggest(directory, wanted, now));
      assert.ok(found.contacts.every(({ isEmergency }) => !isEmergency));
      const groups = wanted.groups ?? [];
      for (const [own, other] of [
        ['women', 'men'],
        ['men', 'women'],
      ] as const) {
        if (groups.includes(own) && !groups.includes(other) && !groups.includes('pregnant'))
          assert.ok(
            found.contacts.every(
              ({ targetGroups }) => targetGroups.includes(own) || !targetGroups.includes(other),
            ),
          );
      }
      if (found.isEmergency) assert.equal(isOpenAt(found.contacts[0]?.hours ?? [], now), true);
      if (wanted.isSuicide)
        assert.ok(
          found.contacts.some(({ phones }) => phones.includes('0800 1110111')) &&
            found.emergency[0]?.phones.includes('112'),
        );
    }),
    { numRuns: 300 },
  );
});

test('one entry is enough for an answer, whomever it is for', () => {
  fc.assert(
    fc.property(
      anyNeed,
      fc.constantFrom('everyone' as const, 'group' as const),
      fc.uniqueArray(fc.constantFrom(...TARGET_GROUPS), { maxLength: 2 }),
      fc.constantFrom(COUNTRY, STATE, 'Landkreis Stade', 'Bremen'),
      (wanted, reach, targetGroups, area) => {
        const only = contact({ reach, targetGroups, areas: [area] });
        assert.equal(suggest([only], wanted).contacts.length, 1);
      },
    ),
  );
  assert.deepEqual(suggest([], need({})).contacts, []);
});

test('speaking the language never lowers a contact', async (t) => {
  const server = await startTestServer(t);
  const directory = await listContacts(server.deps);
  fc.assert(
    fc.property(anyNeed, anyInstant, fc.nat(), (wanted, now, which) => {
      const ranked = rankContacts(directory, wanted, now).map((one) => one.contact.id);
      const id = ranked[which % ranked.length];
      const speaking = directory.map((one) =>
        one.id === id ? { ...one, languages: [...one.languages, wanted.lang] } : one,
      );
      const after = rankContacts(speaking, wanted, now).map((one) => one.contact.id);
      assert.ok(after.indexOf(id ?? '') <= ranked.indexOf(id ?? ''));
    }),
    { numRuns: 300 },
  );
});

test('the reasons say what gave points', () => {
  const ranked = rankContacts(
    [
      contact({
        languages: ['ar'],
        areas: ['Landkreis Stade'],
        hours: [{ weekday: 2, opens: '09:00', closes: '12:00' }],
      }),
    ],
    need({ lang: 'ar', place: 'Landkreis Stade' }),
    DAY,
  );
  assert.deepEqual(ranked[0]?.reasons, [
    { code: 'topic', topics: ['asylum'] },
    { code: 'language', lang: 'ar' },
    { code: 'district' },
    { code: 'open_now' },
  ]);
});
