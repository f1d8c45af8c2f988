import type { Sealing } from '../shared/sealing.ts';
import type { CommentContent } from './comment.ts';

/** The columns of a comment that hold its words, in one of three ways. */
export interface ContentColumns {
  sealed: Buffer | null;
  name: string | null;
  text: string | null;
  html: string | null;
}

/** Unreadable in the database: until the screening has looked, and for referrals. */
export function sealedContent(sealing: Sealing, commentId: string, content: CommentContent): ContentColumns {
  return { sealed: sealing.seal(commentId, content), name: null, text: null, html: null };
}

/** Readable for moderators, and for the public once published. */
export function openContent(content: CommentContent): ContentColumns {
  return { sealed: null, name: content.name, text: content.text, html: content.html };
}

export const NO_CONTENT: ContentColumns = { sealed: null, name: null, text: null, html: null };

/** What the columns hold; null when the words are elsewhere (referral) or erased. */
export function readContent(sealing: Sealing, commentId: string, row: ContentColumns): CommentContent | null {
  if (row.sealed) return sealing.open<CommentContent>(commentId, row.sealed);
  if (row.text === null || row.html === null) return null;
  return { name: row.name, text: row.text, html: row.html };
}
