import assert from 'node:assert/strict';
import { test } from 'node:test';
import { screen } from '../../src/screening/screen.ts';
import type { Topic, Urgency } from '../../src/screening/verdict.ts';

const URGENCIES: readonly [Urgency, string][] = [
  ['emergency', 'My room mate says he will kill himself tonight, he gave away his things.'],
  ['emergency', 'Mein Nachbar schlägt seine Frau, sie schreit jede Nacht, jetzt gerade wieder.'],
  ['emergency', 'Sie haben uns eingesperrt und die Pässe genommen, wir dürfen nicht raus.'],
  ['emergency', 'Meine Tochter ist bewusstlos, sie atmet kaum, im Heim ist niemand.'],
  ['emergency', 'Der Stiefvater schlägt das Kind mit dem Gürtel, jeden Abend.'],
  ['urgent', 'Mein Bruder sitzt seit gestern in Abschiebehaft.'],
  ['urgent', 'Ich schlafe am Bahnhof mit meinem Baby, wir haben keinen Schlafplatz.'],
  ['urgent', 'The job center stopped our money, we have no food for the children.'],
  ['urgent', 'My father wants me to marry my cousin in summer, I am 17.'],
  ['urgent', 'Ich bin 15 und allein in Deutschland. Ich weiß nicht, wo ich schlafen soll.'],
  ['urgent', 'من ۱۵ ساله هستم و تنها در آلمان هستم. نمی‌دانم کجا بخوابم. لطفا کمک کنید'],
  ['urgent', 'عمري 15 سنة وأنا وحدي في ألمانيا، أهلي في سوريا، لا أعرف أين أنام'],
  ['urgent', 'Мне 15 лет, я один в Германии, не знаю где спать'],
  ['normal', 'Ich warte seit acht Monaten auf meinen Aufenthaltstitel, wer kann mir helfen?'],
  ['normal', 'Where can I find a German course in Hildesheim? I came from Sudan.'],
  ['normal', 'I have a toleration permit, can I start an apprenticeship?'],
];

for (const [urgency, text] of URGENCIES) {
  test(`${urgency}: ${text}`, () => {
    const verdict = screen(text);
    assert.equal(verdict.label, 'referral');
    assert.equal(verdict.urgency, urgency);
  });
}

test('a date within two weeks makes a hearing urgent, a date far off does not', () => {
  const text = 'My asylum hearing is on 2026-03-10, I need a lawyer please help me.';
  assert.equal(screen(text, { today: new Date('2026-03-03T10:00:00Z') }).urgency, 'urgent');
  assert.equal(screen(text, { today: new Date('2025-12-01T10:00:00Z') }).urgency, 'normal');
});

test('danger makes a referral also where nothing is asked', () => {
  const verdict = screen('Er hat mich wieder geschlagen. Er hat den Schlüssel.');
  assert.equal(verdict.label, 'referral');
  assert.equal(verdict.urgency, 'emergency');
});

const TOPICS: readonly [Topic, string][] = [
  ['asylum', 'Mein Asylantrag wurde vom BAMF abgelehnt, was kann ich tun?'],
  ['residence', 'My toleration permit ends, how can I get a residence permit?'],
  ['deportation', 'Meine Freundin soll abgeschoben werden, bitte helfen Sie.'],
  ['family', 'Ich möchte meine Frau nachholen, Familiennachzug, wie geht das?'],
  ['work', 'My employer does not pay me, I have no work permit. Who can help me?'],
  ['education', 'Ich suche einen Deutschkurs für meine Schwester.'],
  ['housing', 'Wir suchen eine Wohnung, im Heim ist Schimmel.'],
  ['benefits', 'Das Jobcenter zahlt mir kein Geld, was kann ich machen?'],
  ['health', 'Meine Mutter braucht eine Operation, sie hat keine Krankenversicherung.'],
  ['violence', 'Mein Mann schlägt mich, wohin kann ich gehen?'],
  ['minors', 'Ich bin 16 Jahre alt, ohne Eltern, mein Vormund antwortet nicht.'],
];

for (const [topic, text] of TOPICS) {
  test(`the topic ${topic} is recognised: ${text}`, () => {
    assert.ok(screen(text).topics.includes(topic), screen(text).topics.join());
  });
}

test('where no topic is recognised the verdict says other', () => {
  assert.deepEqual(screen('Please help me, I need advice, who can help me?').topics, ['other']);
});

test('only a referral has an urgency and topics', () => {
  const verdict = screen('Danke für den guten Artikel, sehr informativ.');
  assert.equal(verdict.urgency, null);
  assert.deepEqual(verdict.topics, []);
});
