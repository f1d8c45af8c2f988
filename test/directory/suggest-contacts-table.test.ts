import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COUNTRY, type Contact, type Need, STATE } from '../../src/directory/contact.ts';
import { listContacts } from '../../src/directory/find-contacts.ts';
import { REGION_NAMES } from '../../src/directory/regions.ts';
import { suggestContacts } from '../../src/directory/suggest-contacts.ts';
import { LANGUAGES, TOPICS, URGENCIES } from '../../src/screening/verdict.ts';
import { startTestServer } from '../support/server.ts';

/** Tuesday, 10:00 in Germany. */
const DAY = Date.parse('2026-12-01T09:00:00Z');
/** Tuesday, 15:00 in Germany: the line for children answers from 14:00. */
const AFTERNOON = Date.parse('2026-12-01T14:00:00Z');

const calls = (contacts: readonly Contact[], number: string) =>
  contacts.findIndex(({ phones }) => phones.some((phone) => phone.replace(/\s/g, '') === number));
const isLocal = ({ areas }: Contact) => !areas.includes(STATE) && !areas.includes(COUNTRY);

test('in every language: the help line for the danger comes first, with the emergency number', async (t) => {
  const directory = await listContacts((await startTestServer(t)).deps);
  assert.equal(LANGUAGES.length, 20);
  for (const lang of [...LANGUAGES, 'und']) {
    const suggest = (need: Partial<Need>, now = DAY) =>
      suggestContacts(directory, { urgency: 'normal', topics: [], lang, ...need }, now);
    for (const urgency of URGENCIES) {
      const what = `${lang} ${urgency}`;
      const suicide = suggest({ urgency, topics: ['health'], isSuicide: true });
      assert.equal(calls(suicide.contacts, '08001110111'), 0, `suicide, ${what}`);
      assert.equal(calls(suicide.emergency, '112'), 0, `suicide, ${what}`);
      assert.equal(suicide.isEmergency, true, what);
      const woman = suggest({ urgency, topics: ['violence'], groups: ['women'] });
      assert.equal(calls(woman.contacts, '116016'), 0, `a woman, ${what}`);
      assert.equal(calls(woman.emergency, '110'), 0, `a woman, ${what}`);
      const child = suggest({ urgency, topics: ['minors', 'violence'], groups: ['children'] }, AFTERNOON);
      assert.equal(calls(child.contacts, '116111'), 0, `a child, ${what}`);
      const man = suggest({ urgency, topics: ['violence'], groups: ['men'] });
      assert.equal(calls(man.contacts, '116016'), -1, `a man, ${what}`);
      assert.equal(calls(man.contacts, '08001239900'), 0, `a man, ${what}`);
    }
  }
});

test('in every district: nobody who works only in another one, whatever the topic and language', async (t) => {
  const directory = await listContacts((await startTestServer(t)).deps);
  for (const place of [...REGION_NAMES, STATE, COUNTRY, null]) {
    for (const topic of TOPICS) {
      for (const lang of LANGUAGES) {
        const { contacts } = suggestContacts(
          directory,
          { urgency: 'normal', topics: [topic], lang, place },
          DAY,
        );
        for (const one of contacts.filter(isLocal))
          assert.ok(
            place !== null && one.areas.includes(place),
            `${one.organization} for ${topic} in ${place}, ${lang}`,
          );
      }
    }
  }
});

test('every local centre for everybody comes for the people of each of its districts', async (t) => {
  const directory = await listContacts((await startTestServer(t)).deps);
  const centres = directory.filter(
    (one) => isLocal(one) && one.reach === 'everyone' && one.targetGroups.length === 0,
  );
  assert.ok(centres.length >= 10, `${centres.length} centres`);
  const missing = centres.flatMap((centre) =>
    centre.areas
      .filter((place) => REGION_NAMES.includes(place))
      .filter(
        (place) =>
          !centre.topics.some((topic) =>
            centre.languages.some((lang) =>
              suggestContacts(
                directory,
                { urgency: 'normal', topics: [topic], lang, place },
                DAY,
              ).contacts.some(({ id }) => id === centre.id),
            ),
          ),
      )
      .map((place) => `${centre.organization}, ${centre.name} in ${place}`),
  );
  assert.deepEqual(missing, []);
});
