import type { SignalId } from './explain.ts';

/** A place in the original text; start/end are UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

/** What was found of one signal. Spans do not overlap; whole-text signals have none. */
export interface Found {
  id: SignalId;
  /** 0..1.5, growing slowly with the number of places. */
  value: number;
  spans: Span[];
}

export type FoundMap = ReadonlyMap<SignalId, Found>;
