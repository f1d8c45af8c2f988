import type { Reading } from './reading.ts';
import { SIGNAL_IDS } from './vocabulary.ts';

/** What the model weighs. `owners` names, for each feature, the signal, the concept hit or the token it came from. */
export interface Features {
  /** 24-bit keys, each once. */
  keys: number[];
  values: number[];
  owners: Owner[];
}

/** `index` is a place in SIGNAL_IDS, in Reading.concepts or in Reading.tokens. */
export interface Owner {
  kind: 'signal' | 'concept' | 'word';
  index: number;
}

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
  const features: Features = { keys: [], values: [], owners: [] };
  for (const { id, value } of found.values()) {
    const signal = placeOfSignal.get(id);
    if (signal === undefined) continue;
    features.keys.push(keyOf(SIGNAL, signal));
    features.values.push(value);
    features.owners.push({ kind: 'signal', index: signal });
  }
  const single = new Map<number, Owner>();
  const placed = new Map<number, Owner>();
  concepts.forEach((hit, i) => {
    const owner: Owner = { kind: 'concept', index: i };
    addOnce(single, keyOf(CONCEPT, hit.concept), owner);
    if (hit.from < OPENING_TOKENS) addOnce(placed, keyOf(OPENS_WITH, hit.concept), owner);
    if (hit.to > tokens.length - CLOSING_TOKENS) addOnce(placed, keyOf(ENDS_WITH, hit.concept), owner);
  });
  const words = new Map<number, Owner>();
  tokens.forEach(({ word }, token) => {
    addOnce(words, keyOf(WORD, hashOf(word)), { kind: 'word', index: token });
  });
  addGroup(features, single, CONCEPT_SCALE);
  addGroup(features, placed, PLACE_SCALE);
  addGroup(features, words, WORD_SCALE);
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

function addOnce(group: Map<number, Owner>, key: number, owner: Owner): void {
  if (!group.has(key)) group.set(key, owner);
}

/** The more features of a kind a text has, the less each says: a long text is not surer than one of middle length. */
function addGroup(features: Features, group: ReadonlyMap<number, Owner>, scale: number): void {
  const value = scale / Math.sqrt(group.size + FEW);
  for (const [key, owner] of group) {
    features.keys.push(key);
    features.values.push(value);
    features.owners.push(owner);
  }
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
