import { CONCEPTS } from './concepts/list.ts';
import { LEXICAL, STRUCTURAL } from './signal-texts.ts';

export type LexicalSignal = keyof typeof LEXICAL;
export type SignalId = LexicalSignal | keyof typeof STRUCTURAL;

/** One sentence per language that completes "this comment …" for a moderator. */
export interface SignalText {
  id: SignalId;
  en: string;
  de: string;
}

/** Every signal, in a stable order. */
export const SIGNALS: readonly SignalText[] = Object.entries({ ...LEXICAL, ...STRUCTURAL }).map(
  ([id, [en, de]]) => ({
    id: id as SignalId,
    en,
    de,
  }),
);

const byId = new Map<string, SignalText>([
  ...SIGNALS.map((signal) => [signal.id, signal] as const),
  ...CONCEPTS.map(([id, german]) => {
    const [en, de] = [`speaks of: ${id.replaceAll('-', ' ')}`, `spricht von: ${german}`];
    return [`concept:${id}`, { id: `concept:${id}` as SignalId, en, de }] as const;
  }),
]);

/** The sentence for a signal or concept, or the id itself where it is unknown (a verdict of an older model). */
export function explainSignal(id: string, language: 'en' | 'de'): string {
  return byId.get(id)?.[language] ?? id;
}
