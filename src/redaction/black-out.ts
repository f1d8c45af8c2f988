import { AppError } from '../shared/errors.ts';
import type { Span } from './personal-detail.ts';
import { cutsSequence } from './sequences.ts';

/** What stands in a published comment where something was taken out. */
export const BLACKED_OUT = '[…]';

/**
 * The text with every span replaced by '[…]'; spans that touch or overlap become one.
 * @param spans in any order, UTF-16 offsets; empty ones are bad spans too
 * @throws AppError 'invalid' for a span outside the text, an inverted one, or one that would tear a character
 */
export function blackOut(text: string, spans: readonly Span[]): string {
  for (const span of spans) checkSpan(text, span);
  let kept = '';
  let from = 0;
  for (const { start, end } of mergeTouching(spans)) {
    kept += text.slice(from, start) + BLACKED_OUT;
    from = end;
  }
  return kept + text.slice(from);
}

function checkSpan(text: string, { start, end }: Span): void {
  const inside = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && end <= text.length;
  if (!inside || start >= end) throw new AppError('invalid', 'a span does not lie in the text');
  if (cutsSequence(text, start) || cutsSequence(text, end)) {
    throw new AppError('invalid', 'a span cuts a character in two');
  }
}

function mergeTouching(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
