import { KeySet } from './key-set.ts';
import type { Reading } from './reading.ts';
import { SIGNAL_IDS } from './vocabulary.ts';

/** What the model weighs: lists of the same length, since an object for each feature costs more than to weigh it. */
export interface Features {
  /** 24-bit keys, each once. */
  keys: number[];
  values: number[];
  /** What each feature came from: a signal, a concept hit or a token, … */
  kinds: FeatureKind[];
  /** … by its place in SIGNAL_IDS, in Reading.concepts or in Reading.tokens. */
  owners: number[];
}

export type FeatureKind = 'signal' | 'concept' | 'word';

const SIGNAL = 1;
const CONCEPT = 2;
const OPENS_WITH = 3;
const ENDS_WITH = 4;
const WORD = 5;

const OPENING_TOKENS = 5;
const CLOSING_TOKENS = 8;
const STEM = 6;

// How much the groups weigh against one another, found on the development texts.
const CONCEPT_SCALE = 4;
const PLACE_SCALE = 2;
const WORD_SCALE = 3;
/** Below about so many features of a kind each one more makes a text surer: of a few words none may decide alone. */
const FEW = 12;

const placeOfSignal = new Map(SIGNAL_IDS.map((id, i) => [id, i]));

/** Turns a reading into weighed features: signals, concepts, concepts that open or close the text, beginnings of words. */
export function featuresOf({ tokens, found, concepts }: Reading): Features {
  const features: Features = { keys: [], values: [], kinds: [], owners: [] };
  for (const { id, value } of found.values()) {
    const signal = placeOfSignal.get(id);
    if (signal !== undefined) add(features, keyOf(SIGNAL, signal), value, 'signal', signal);
  }
  const known = new KeySet(Math.max(tokens.length, concepts.length * 2));
  concepts.forEach(({ concept }, i) => {
    addOnce(features, known, keyOf(CONCEPT, concept), 'concept', i);
  });
  endGroup(features, known, CONCEPT_SCALE);
  concepts.forEach(({ concept, from, to }, i) => {
    if (from < OPENING_TOKENS) addOnce(features, known, keyOf(OPENS_WITH, concept), 'concept', i);
    if (to > tokens.length - CLOSING_TOKENS)
      addOnce(features, known, keyOf(ENDS_WITH, concept), 'concept', i);
  });
  endGroup(features, known, PLACE_SCALE);
  tokens.forEach(({ word }, token) => {
    addOnce(features, known, keyOf(WORD, hashOf(word)), 'word', token);
  });
  endGroup(features, known, WORD_SCALE);
  return features;
}

/** The keys that every text may have: signals, concepts, concepts at the beginning and the end. */
export function commonKeys(signals: number, concepts: number): number[] {
  const keys: number[] = [];
  for (let i = 0; i < signals; i++) keys.push(keyOf(SIGNAL, i));
  for (const kind of [CONCEPT, OPENS_WITH, ENDS_WITH]) {
    for (let i = 0; i < concepts; i++) keys.push(keyOf(kind, i));
  }
  return keys;
}

function add(features: Features, key: number, value: number, kind: FeatureKind, owner: number): void {
  features.keys.push(key);
  features.values.push(value);
  features.kinds.push(kind);
  features.owners.push(owner);
}

/** To the group that is open; its value is known when the group is complete. */
function addOnce(features: Features, known: KeySet, key: number, kind: FeatureKind, owner: number): void {
  if (known.add(key)) add(features, key, 0, kind, owner);
}

/** The more features of a kind a text has, the less each says: a long text is not surer than one of middle length. */
function endGroup({ values }: Features, known: KeySet, scale: number): void {
  values.fill(scale / Math.sqrt(known.size + FEW), values.length - known.size);
  known.clear();
}

/** FNV-1a over the first letters of a word (Fowler, Noll, Vo; 32 bits). */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  const length = Math.min(word.length, STEM);
  for (let i = 0; i < length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** A number of 24 bits for a feature; the mixing is that of MurmurHash3 (Appleby, public domain). */
function keyOf(kind: number, which: number): number {
  let hash = Math.imul(which + 1, 0x9e3779b1) ^ Math.imul(kind, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 8;
}
