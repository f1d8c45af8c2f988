import assert from 'node:assert/strict';
import { test } from 'node:test';
import { screen } from '../../src/screening/screen.ts';
import type { Case } from './case.ts';

// The table "Hard cases, decided" of the labelling guide, row by row. The corpus holds these rows too (several/guide):
// what the guide decides must hold, whatever else is learnt.
const ROWS: readonly Case[] = [
  ['general', null, 'Why does nobody help people like my neighbour, who was deported last week?'],
  ['referral', 'urgent', 'My neighbour is to be deported on Friday!!! Do something!'],
  ['general', null, 'Can somebody with a toleration permit start an apprenticeship?'],
  ['referral', null, 'I have a toleration permit, can I start an apprenticeship?'],
  ['general', null, 'We are a parish and would take in a family, whom do we call?'],
  ['referral', 'urgent', 'We are a parish and shelter a family; the authority threatens to fetch them.'],
  [
    'referral',
    null,
    'I am a social worker. My client (19, from Guinea) got a refusal. What is the deadline to appeal?',
  ],
  ['general', null, 'Thank you, your counsellor Ms Petersen helped me so much!'],
  ['general', null, 'Please delete my comment.'],
  ['general', null, 'I write my thesis on this, may I interview you?'],
  ['spam', null, 'Need visa or real German passport? WhatsApp +49 151 000000'],
  ['referral', null, 'I paid a man for a work contract and now he does not answer, what can I do?'],
];

for (const [label, urgency, text] of ROWS) {
  test(`the guide decides ${label}${urgency ? `, ${urgency}` : ''}: ${text}`, () => {
    const verdict = screen(text);
    assert.equal(verdict.label, label);
    if (urgency) assert.equal(verdict.urgency, urgency);
  });
}

const GERMAN: readonly Case[] = [
  ['general', null, 'Warum hilft niemand Menschen wie meinem Nachbarn, der letzte Woche abgeschoben wurde?'],
  ['referral', 'urgent', 'Mein Nachbar soll am Freitag abgeschoben werden!!! Tut etwas!'],
  ['general', null, 'Kann jemand mit einer Duldung eine Ausbildung anfangen?'],
  ['referral', null, 'Ich habe eine Duldung, kann ich eine Ausbildung anfangen?'],
  ['general', null, 'Wir sind eine Gemeinde und würden eine Familie aufnehmen, wen rufen wir an?'],
  ['referral', 'urgent', 'Wir sind eine Gemeinde und geben einer Familie Kirchenasyl; die Behörde droht, sie abzuholen.'],
  ['general', null, 'Vielen Dank, Ihre Beraterin Frau Petersen hat mir so geholfen!'],
  ['general', null, 'Bitte löschen Sie meinen Kommentar.'],
  ['general', null, 'Ich schreibe meine Masterarbeit darüber, darf ich Sie interviewen?'],
  ['referral', null, 'Ich habe einem Mann Geld für einen Arbeitsvertrag gezahlt und jetzt antwortet er nicht, was kann ich tun?'],
]; // biome-ignore format: one case a line

for (const [label, urgency, text] of GERMAN) {
  test(`the same in German is ${label}: ${text}`, () => {
    const verdict = screen(text);
    assert.equal(verdict.label, label);
    if (urgency) assert.equal(verdict.urgency, urgency);
  });
}
