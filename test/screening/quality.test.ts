import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCorpus, readHeldOut } from '../../src/screening/training/corpus.ts';
import { evaluate } from '../../src/screening/training/evaluate.ts';

// Nothing was learnt or chosen from these texts. The floors lie a little below what docs/screening.md reports: they
// fail when something got worse.
const { labels, languages, emergencies, urgent } = evaluate(readHeldOut('test'));

test('requests for counselling are found among texts that nothing was learnt from', () => {
  assert.ok(labels.referral.recall >= 0.95, `recall ${labels.referral.recall}`);
  assert.ok(labels.referral.precision >= 0.82, `precision ${labels.referral.precision}`);
});

test('no language is left behind', () => {
  for (const [lang, { recall }] of Object.entries(languages)) assert.ok(recall >= 0.88, `${lang} ${recall}`);
});

test('emergencies are referred and called so', () => {
  assert.ok(emergencies.referred >= 0.96, `referred ${emergencies.referred}`);
  assert.ok(emergencies.recognised >= 0.85, `recognised ${emergencies.recognised}`);
  assert.ok(urgent.recognised >= 0.75, `urgent ${urgent.recognised}`);
});

test('spam and abuse are told apart', () => {
  assert.ok(labels.spam.f1 >= 0.9, `spam ${labels.spam.f1}`);
  assert.ok(labels.abuse.f1 >= 0.8, `abuse ${labels.abuse.f1}`);
});

test('the language of a comment is recognised', () => {
  // Transliterations and mixtures are among them; Amharic and Persian have the most.
  for (const [lang, { languageRight }] of Object.entries(evaluate(readCorpus()).languages)) {
    assert.ok(languageRight >= 0.8, `${lang} ${languageRight}`);
  }
});
