import { LEXICAL, STRUCTURAL } from './signal-texts.ts';

export type LexicalSignal = keyof typeof LEXICAL;
export type SignalId = LexicalSignal | keyof typeof STRUCTURAL;

/** One sentence per language that completes "this comment …" for a moderator. */
export interface SignalText {
  id: SignalId;
  en: string;
  de: string;
}

/** Every signal a Reason may name, in a stable order; also the order of the rows of the weights table. */
export const SIGNALS: readonly SignalText[] = Object.entries({ ...LEXICAL, ...STRUCTURAL }).map(
  ([id, [en, de]]) => ({
    id: id as SignalId,
    en,
    de,
  }),
);

const byId = new Map<string, SignalText>(SIGNALS.map((signal) => [signal.id, signal]));

/** The sentence for a signal, or the id itself where it is unknown (a verdict of an older model). */
export function explainSignal(id: string, language: 'en' | 'de'): string {
  return byId.get(id)?.[language] ?? id;
}
