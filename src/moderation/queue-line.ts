import { readVerdict } from '../screening/stored-verdict.ts';
import type { Label } from '../screening/verdict.ts';
import type { Instant } from '../shared/clock.ts';
import type { Suspicion } from '../spam/suspicion.ts';
import { beginningOf } from './beginning.ts';
import { isDistressing } from './moderation-item.ts';
import { SECTIONS, type Section } from './queue-filter.ts';
import type { PendingRow } from './queue-store.ts';

/** A comment that waits, in a line. */
export interface QueueLine {
  id: string;
  revision: number;
  section: Section;
  name: string | null;
  /** The beginning of the text; null when it is not shown before somebody wants to see it. */
  excerpt: string | null;
  lang: string | null;
  createdAt: Instant;
  pageTitle: string;
  isReply: boolean;
  label: Label | null;
  isUnsure: boolean;
  /** Why it looks like a program's. */
  suspicion: Suspicion | null;
}

/** UTF-16 units. */
const EXCERPT_LENGTH = 180;

export function toLine(row: PendingRow): QueueLine {
  const verdict = row.verdict === null ? null : readVerdict(row.verdict, null);
  return {
    id: row.id,
    revision: row.revision,
    section: SECTIONS[row.section] ?? 'person_first',
    name: row.name,
    excerpt: isDistressing(verdict) ? null : beginningOf(row.text ?? '', EXCERPT_LENGTH),
    lang: row.lang,
    createdAt: row.created_at,
    pageTitle: row.pageTitle,
    isReply: row.in_reply_to !== null,
    label: row.label as Label | null,
    isUnsure: row.is_unsure === 1,
    suspicion: row.suspicion as Suspicion | null,
  };
}
