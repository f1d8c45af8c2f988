/**
 * Personal details in a comment: what a stranger could find or call a person by. They are shown to a moderator, who
 * may black them out before the comment is published; nothing is ever removed without a person's click.
 *
 * Found on purpose: telephone numbers and messenger contacts, e-mail addresses (also disguised ones), postal addresses
 * with a house number, account numbers, file, passport and central-register (AZR) numbers, and the name with which a
 * writer introduces somebody. Not found on purpose: hotlines, the name below a comment (public by the writer's choice),
 * streets without a number, dates, amounts of money, citations of laws.
 */
export const DETAIL_KINDS = [
  'phone',
  'email',
  'postal_address',
  'iban',
  'file_number',
  'azr_number',
  'name',
] as const;

export type DetailKind = (typeof DETAIL_KINDS)[number];

/** A place in a text, in UTF-16 code units; `end` is the first unit behind it. */
export interface Span {
  start: number;
  end: number;
}

/** start/end are UTF-16 offsets into the text. */
export interface PersonalDetail extends Span {
  kind: DetailKind;
}

/** Finds one family of details in a plain text (see plain-text.ts), in order and without overlaps. */
export type Detector = (plain: string) => PersonalDetail[];

/** Every match of a global pattern as a detail: all of it, or its group `detail`, which must stand last in it. */
export function matchesOf(kind: DetailKind, plain: string, pattern: RegExp): PersonalDetail[] {
  return Array.from(plain.matchAll(pattern), (match) => {
    const detail = match.groups?.detail ?? match[0];
    const start = match.index + match[0].lastIndexOf(detail);
    return { kind, start, end: start + detail.length };
  });
}

/** Of overlapping finds the one that begins first, and the longer of two that begin together. */
export function withoutOverlaps(found: PersonalDetail[]): PersonalDetail[] {
  const kept: PersonalDetail[] = [];
  for (const detail of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (detail.start >= (kept.at(-1)?.end ?? 0)) kept.push(detail);
  }
  return kept;
}
