import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Contact, Need } from '../../src/directory/contact.ts';
import { listContacts } from '../../src/directory/find-contacts.ts';
import { speaks, suggestContacts as suggestAt } from '../../src/directory/suggest-contacts.ts';
import { startTestServer } from '../support/server.ts';

/** A Wednesday noon in Germany. */
const NOW = Date.UTC(2026, 6, 1, 10);
const suggestContacts = (directory: readonly Contact[], wanted: Need) => suggestAt(directory, wanted, NOW);
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

test('the topic decides before the language, the language before the area', () => {
  const directory = [
    contact({ name: 'area', topics: ['work'], areas: ['Niedersachsen'] }),
    contact({ name: 'language', topics: ['work'], languages: ['ar'] }),
    contact({ name: 'topic', topics: ['housing'] }),
  ];
  const suggestion = suggestContacts(directory, need({ topics: ['housing'], lang: 'ar' }));
  assert.deepEqual(names(suggestion.contacts), ['topic', 'language', 'area']);
});

test('a need that is not understood gets those who advise on many topics', () => {
  const directory = [
    contact({ name: 'narrow', topics: ['other'] }),
    contact({ name: 'broad', topics: ['asylum', 'residence', 'work', 'housing', 'family'] }),
  ];
  assert.deepEqual(names(suggestContacts(directory, need({ topics: ['other'] })).contacts), [
    'broad',
    'narrow',
  ]);
});

test('what is meant for a group, or works in one district only, is not suggested without knowing more', () => {
  const directory = [
    contact({ name: 'men', reach: 'group' }),
    contact({ name: 'district', areas: ['Landkreis Stade'] }),
    contact({ name: 'everyone' }),
  ];
  assert.deepEqual(names(suggestContacts(directory, need({})).contacts), ['everyone']);
});

test('emergency numbers come first in an emergency only: 110 for violence, 112 for illness', () => {
  const directory = [
    contact({ name: '112', phones: ['112'], isEmergency: true, topics: ['health'] }),
    contact({ name: '110', phones: ['110'], isEmergency: true, topics: ['violence'] }),
    contact({ name: 'everyone' }),
  ];
  assert.equal(suggestContacts(directory, need({ urgency: 'urgent' })).isEmergency, false);
  assert.equal(suggestContacts(directory, need({ urgency: 'emergency' })).isEmergency, true);
  const police = suggestContacts(directory, need({ urgency: 'emergency', topics: ['violence'] }));
  assert.deepEqual(names(police.emergency), ['110', '112']);
  const ambulance = suggestContacts(directory, need({ urgency: 'emergency', topics: ['health'] }));
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
        const { contacts, emergency, isEmergency } = suggestContacts(directory, {
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
  const violence = suggestContacts(directory, { topics: ['violence'], urgency: 'emergency', lang: 'uk' });
  assert.ok(
    violence.contacts.some(({ phones }) => phones.includes('116016')),
    'the help line against violence',
  );
});

test('seeding again changes nothing', async (t) => {
  const server = await startTestServer(t);
  const before = await listContacts(server.deps);
  await server.stop();
  const again = await startTestServer(t, { dataDir: server.config.dataDir });
  assert.deepEqual(await listContacts(again.deps), before);
});
