import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AREAS } from '../../src/directory/areas.ts';
import { COUNTRY, STATE } from '../../src/directory/contact.ts';
import { areasOf, isPlace, REGION_NAMES, readPlace } from '../../src/directory/regions.ts';
import { REGIONS } from '../../src/directory/regions-data.ts';
import { typedPlace } from '../../src/directory/typed-place.ts';

const PLACES: readonly [string, string][] = [
  ['30173', 'Region Hannover'],
  ['30 173', 'Region Hannover'],
  ['D-30173 Hannover', 'Region Hannover'],
  ['٣٠١٧٣', 'Region Hannover'],
  ['۳۰۱۷۳', 'Region Hannover'],
  ['26122 Oldenburg', 'Oldenburg (Oldb)'],
  ['28195', COUNTRY],
  ['80331', COUNTRY],
  ['Hannover', 'Region Hannover'],
  ['HANNOVER', 'Region Hannover'],
  ['Hannover Linden', 'Region Hannover'],
  ['Hanover', 'Region Hannover'],
  ['Hannovr', 'Region Hannover'],
  ['هانوفر', 'Region Hannover'],
  ['Ганновер', 'Region Hannover'],
  ['Göttingen', 'Landkreis Göttingen'],
  ['Goettingen', 'Landkreis Göttingen'],
  ['Gottingen', 'Landkreis Göttingen'],
  ['Lueneburg', 'Landkreis Lüneburg'],
  ['Gifhron', 'Landkreis Gifhorn'],
  ['Oldenburg', 'Oldenburg (Oldb)'],
  ['Stadt Oldenburg', 'Oldenburg (Oldb)'],
  ['Kreis Oldenburg', 'Landkreis Oldenburg'],
  ['LK Osnabrück', 'Landkreis Osnabrück'],
  ['Osnabrück', 'Osnabrück'],
  ['Melle', 'Landkreis Osnabrück'],
  ['Kreis Bentheim', 'Landkreis Grafschaft Bentheim'],
  ['Heidekreis', 'Landkreis Heidekreis'],
  ['Soltau-Fallingbostel', 'Landkreis Heidekreis'],
  ['Wendland', 'Landkreis Lüchow-Dannenberg'],
  ['Nienburg', 'Landkreis Nienburg/Weser'],
  ['bad pyrmont', 'Landkreis Hameln-Pyrmont'],
  ['Winsen Luhe', 'Landkreis Harburg'],
  ['ich wohne in Celle', 'Landkreis Celle'],
  ['Celle, Niedersachsen', 'Landkreis Celle'],
  ['Niedersachsen', STATE],
  ['Hamburg', COUNTRY],
  ['Germany', COUNTRY],
];

test('a place is understood as people write it', () => {
  for (const [text, place] of PLACES) assert.deepEqual(readPlace(text), { place }, text);
});

test('several districts are a question, and the rest of the country one of the answers where a code reaches there', () => {
  assert.deepEqual(readPlace('Winsen'), { choices: ['Landkreis Celle', 'Landkreis Harburg'] });
  assert.deepEqual(readPlace('26122'), {
    choices: ['Oldenburg (Oldb)', 'Landkreis Ammerland', 'Landkreis Cloppenburg', 'Landkreis Oldenburg'],
  });
  assert.deepEqual(readPlace('28757'), { choices: ['Landkreis Osterholz', COUNTRY] });
});

test('what is not understood is not guessed', () => {
  for (const text of ['', ' ', 'xyz', '123', '1234567', '00000', 'Cele', 'zu Hause', '?', 'a'.repeat(300)])
    assert.equal(readPlace(text), null, text);
});

test('every district is found under each of its names and towns', () => {
  assert.equal(REGIONS.length, 45);
  for (const { name, otherNames, towns, postalPrefixes } of REGIONS) {
    assert.deepEqual(readPlace(name), { place: name });
    for (const text of [...otherNames, ...towns]) {
      const read = readPlace(text);
      const places = read === null ? [] : 'place' in read ? [read.place] : read.choices;
      assert.ok(places.includes(name), `${text}: ${places.join()}`);
    }
    for (const prefix of postalPrefixes) {
      const read = readPlace(`${prefix}00`);
      assert.ok(read !== null && ('place' in read ? [read.place] : read.choices).includes(name), prefix);
    }
  }
});

test('areas go from the nearest to the farthest', () => {
  assert.deepEqual(areasOf('Landkreis Stade'), ['Landkreis Stade', STATE, COUNTRY]);
  assert.deepEqual(areasOf(STATE), [STATE, COUNTRY]);
  assert.deepEqual(areasOf(COUNTRY), [COUNTRY]);
  assert.ok(isPlace('Wolfsburg') && isPlace(STATE) && !isPlace('Bremen'));
  assert.equal(new Set(REGION_NAMES).size, 45);
});

test('a field may be empty, hold a chosen district, or be unknown', () => {
  assert.deepEqual(typedPlace('  '), { place: null });
  assert.deepEqual(typedPlace(COUNTRY), { place: COUNTRY });
  assert.deepEqual(typedPlace('Landkreis Oldenburg'), { place: 'Landkreis Oldenburg' });
  assert.equal(typedPlace('xyz'), 'unknown');
});

test('an entry may serve the country, the state and every district, which stand by name', () => {
  assert.deepEqual(AREAS.slice(0, 4), [COUNTRY, STATE, 'Braunschweig', 'Delmenhorst']);
  assert.ok(AREAS.indexOf('Landkreis Goslar') < AREAS.indexOf('Landkreis Göttingen'));
  assert.ok(AREAS.indexOf('Landkreis Göttingen') < AREAS.indexOf('Landkreis Grafschaft Bentheim'));
  assert.deepEqual(AREAS.slice(2).sort(), [...REGION_NAMES].sort());
});
