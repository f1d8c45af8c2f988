import type { SignalId } from './explain.ts';
import type { Lang, Topic } from './verdict.ts';

/** A place in the original text; start/end are UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

/** What was found of one signal. Spans do not overlap; whole-text signals have none. */
export interface Found {
  id: SignalId;
  /** 0..1.5, growing slowly with the number of places; the two wording signals may be larger. */
  value: number;
  spans: Span[];
}

export type FoundMap = ReadonlyMap<SignalId, Found>;

export interface Signals {
  lang: Lang | 'und';
  found: Map<SignalId, Found>;
  /** How many places speak for a topic. */
  topics: Map<Topic, number>;
}
