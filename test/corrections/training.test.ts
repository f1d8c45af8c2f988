import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readSiteModel, writeSiteModel } from '../../src/corrections/site-model.ts';
import stored from '../../src/screening/model.json' with { type: 'json' };
import { builtInModel, type Model, type StoredModel, unpackModel } from '../../src/screening/model.ts';
import { screen } from '../../src/screening/screen.ts';
import { adaptModel, STRENGTHS } from '../../src/screening/training/adapt-model.ts';
import { reasonsAgainst } from '../../src/screening/training/compare.ts';
import { type Row, readCorpus, readHeldOut } from '../../src/screening/training/corpus.ts';
import { trainModel } from '../../src/screening/training/train-model.ts';
import { createLog } from '../../src/shared/log.ts';
import { temporaryFolder } from '../support/server.ts';

const log = createLog('silent');
// A small part, so that training takes seconds.
const few = readCorpus().filter((_, i) => i % 12 === 0);
const development = readHeldOut('dev').filter((_, i) => i % 3 === 0);
const options = { learnsDevelopment: true, version: 'small', corpus: '', report: () => {} };

test('training twice gives the same bytes', () => {
  const [one, two] = [trainModel(few, development, options), trainModel(few, development, options)];
  assert.equal(JSON.stringify(one), JSON.stringify(two));
});

test('corrections move the scores of what is like them, and leave the rest nearly as it was', () => {
  const row = (text: string): Row => ({
    id: 'x', lang: 'de', text, label: 'spam', urgency: null, topics: [], hard: false,
  }); // biome-ignore format: one row
  const corrections = [
    'Storchenfedern am Markt, heute wieder da, kommen Sie vorbei.',
    'Storchenfedern aus eigener Sammlung, am Markt, bis Samstag.',
    'Neue Storchenfedern sind eingetroffen, schauen Sie am Markt herein.',
  ].map(row);
  const adapted = unpackModel(adaptModel(stored, corrections, STRENGTHS[0], { version: 'site', corpus: '' }));
  const like = 'Storchenfedern gibt es auch morgen am Markt.';
  const [before, after] = [screen(like).scores.spam, screen(like, { model: adapted }).scores.spam];
  assert.ok(after > before * 5, `${after} > ${before}`);
  for (const { text } of corrections) {
    assert.ok(screen(text, { model: adapted }).scores.spam > screen(text).scores.spam * 5, text);
  }
  const others = readHeldOut('dev');
  const same = others.filter(({ text }) => screen(text).label === screen(text, { model: adapted }).label);
  assert.ok(same.length >= others.length * 0.97, `${same.length} of ${others.length}`);
});

const emergencies = readHeldOut('test').filter(({ urgency }) => urgency === 'emergency');

test('a model is not worse than itself', () => {
  assert.deepEqual(reasonsAgainst(builtInModel(), builtInModel(), emergencies), []);
});

test('a model that loses emergencies or finds fewer requests is refused, and told why', () => {
  const blind: Model = { ...builtInModel(), thresholds: { ...builtInModel().thresholds, referral: 0.999 } };
  const against = reasonsAgainst(builtInModel(), blind, emergencies).join('\n');
  assert.match(against, /the emergency \S+ is not referred any more/);
  assert.match(against, /recall over all falls from/);
  const calm: Model = { ...builtInModel(), thresholds: { ...builtInModel().thresholds, emergency: 1.1 } };
  assert.match(reasonsAgainst(builtInModel(), calm, emergencies).join('\n'), /is not called one any more/);
});

test('the model of a site is used, except one of another release or a damaged one', (t) => {
  const folder = temporaryFolder(t);
  assert.equal(readSiteModel(folder, log), null);
  writeSiteModel(folder, { ...(stored as StoredModel), version: 'of this site' });
  assert.equal(readSiteModel(folder, log)?.version, 'of this site');
  assert.ok(!existsSync(join(folder, 'screening-model.json.new')));
  writeFileSync(join(folder, 'screening-model.json'), JSON.stringify({ ...stored, base: 'older' }));
  assert.equal(readSiteModel(folder, log), null);
  writeFileSync(join(folder, 'screening-model.json'), '{"base":');
  assert.equal(readSiteModel(folder, log), null);
});
