import type { Reason, Verdict } from './verdict.ts';

/** A verdict as it is stored: phrases are words of the visitor and can be read from the text by their place. */
export function writeVerdict(verdict: Verdict): string {
  return JSON.stringify({
    ...verdict,
    reasons: verdict.reasons.map(({ phrase: _phrase, ...reason }) => reason),
  });
}

/** A stored verdict, with its phrases if the text is at hand. Verdicts of older models do not know doubt. */
export function readVerdict(stored: string, text: string | null): Verdict {
  const verdict = JSON.parse(stored) as Omit<Verdict, 'unsure'> & { unsure?: boolean };
  const withPhrase = (reason: Reason): Reason =>
    text !== null && reason.start !== undefined && reason.end !== undefined
      ? { ...reason, phrase: text.slice(reason.start, reason.end) }
      : reason;
  return { ...verdict, unsure: verdict.unsure ?? false, reasons: verdict.reasons.map(withPhrase) };
}
