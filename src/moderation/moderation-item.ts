import type { CommentState } from '../comments/comment.ts';
import { findPersonalDetails } from '../redaction/find-personal-details.ts';
import { findOtherDetails, type OtherDetail } from '../redaction/other-details.ts';
import type { PersonalDetail } from '../redaction/personal-detail.ts';
import { readVerdict } from '../screening/stored-verdict.ts';
import type { Verdict } from '../screening/verdict.ts';
import type { Instant } from '../shared/clock.ts';
import type { Suspicion } from '../spam/suspicion.ts';
import type { ItemRow } from './item-store.ts';
import { type Mark, markedWords } from './marked-words.ts';

/** A comment as a moderator sees it. `text` and `html` are null when its words are sealed or erased. */
export interface ModerationItem {
  id: string;
  revision: number;
  state: CommentState;
  name: string | null;
  text: string | null;
  /** With the stretches marked that moved the system's view, and with personal details. */
  html: string | null;
  hasEmail: boolean;
  /** When moderators left personal details out; null: never. */
  redactedAt: Instant | null;
  lang: string | null;
  createdAt: Instant;
  page: { title: string; url: string; key: string };
  /** The comment it answers; null for a root or when that one is not public any more. */
  parent: { name: string | null; text: string } | null;
  /** null: could not be screened. */
  verdict: Verdict | null;
  /** Why it looks like a program's; null: it does not. */
  suspicion: Suspicion | null;
  /** Not shown before somebody wants to see it. */
  isVeiled: boolean;
  /** Telephone numbers, addresses and the like, with their words. */
  details: readonly (PersonalDetail & { words: string })[];
  /** Those that cannot be left out of the text, as in the name. */
  otherDetails: readonly OtherDetail[];
}

/** A text that reads like abuse or tells of violence is seen only by who wants to; share of the score, 0..1. */
const VEILED_FROM = 0.3;

export const isDistressing = (verdict: Pick<Verdict, 'scores' | 'topics'> | null): boolean =>
  verdict !== null && (verdict.scores.abuse >= VEILED_FROM || verdict.topics.includes('violence'));

/** A comment with the personal details in it. */
export function toItem(row: ItemRow): ModerationItem {
  const verdict = row.verdict === null ? null : readVerdict(row.verdict, row.text);
  const { name, text, html } = row;
  const details = text === null ? [] : findPersonalDetails(text);
  return {
    id: row.id,
    revision: row.revision,
    state: row.state as CommentState,
    name,
    text,
    html: text === null ? null : markedWords(text, [...detailMarks(details), ...reasonMarks(verdict)]),
    hasEmail: row.email_sealed !== null,
    redactedAt: row.redacted_at,
    lang: row.lang,
    createdAt: row.created_at,
    page: { title: row.pageTitle, url: row.pageUrl, key: row.pageKey },
    parent:
      row.parentText !== null && row.parentState === 'published'
        ? { name: row.parentName, text: row.parentText }
        : null,
    verdict,
    suspicion: row.suspicion as Suspicion | null,
    isVeiled: isDistressing(verdict),
    details: details.map((detail) => ({ ...detail, words: text?.slice(detail.start, detail.end) ?? '' })),
    otherDetails: text === null || html === null ? [] : findOtherDetails({ name, text, html }),
  };
}

const detailMarks = (details: readonly PersonalDetail[]): Mark[] =>
  details.map(({ start, end }) => ({ start, end, kind: 'detail' }));

/** A long stretch, such as a whole sentence, would mark everything and so nothing. */
const LONGEST_MARK = 80;

function reasonMarks(verdict: Verdict | null): Mark[] {
  return (verdict?.reasons ?? []).flatMap(({ start, end, weight }) =>
    start === undefined || end === undefined || end - start > LONGEST_MARK
      ? []
      : { start, end, kind: weight < 0 ? 'against' : 'for' },
  );
}
