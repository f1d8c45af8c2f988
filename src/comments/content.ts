import type { Sealing } from '../shared/sealing.ts';
import type { CommentContent } from './comment.ts';

/** The columns of a comment that hold its words, in one of three ways. */
export interface ContentColumns {
  sealed: Buffer | null;
  name: string | null;
  text: string | null;
  html: string | null;
  /** Pseudonym of the writer's address, so that moderators see what else came from there. */
  writer: Buffer | null;
}

/** Unreadable in the database: until the screening has looked, and for referrals. */
export function sealedContent(sealing: Sealing, commentId: string, content: CommentContent): ContentColumns {
  return { sealed: sealing.seal(commentId, content), name: null, text: null, html: null, writer: null };
}

/**
 * Readable for moderators, and for the public once published.
 * @param emailSealed the writer's address as the comment holds it
 */
export function openContent(
  sealing: Sealing,
  commentId: string,
  content: CommentContent,
  emailSealed: Uint8Array | null,
): ContentColumns {
  const email = emailSealed ? sealing.open<string>(commentId, emailSealed) : null;
  const writer = email === null ? null : sealing.pseudonym(email.toLowerCase());
  return { sealed: null, name: content.name, text: content.text, html: content.html, writer };
}

export const NO_CONTENT: ContentColumns = { sealed: null, name: null, text: null, html: null, writer: null };

/** What the columns hold; null when the words are elsewhere (referral) or erased. */
export function readContent(
  sealing: Sealing,
  commentId: string,
  row: Omit<ContentColumns, 'writer'>,
): CommentContent | null {
  if (row.sealed) return sealing.open<CommentContent>(commentId, row.sealed);
  if (row.text === null || row.html === null) return null;
  return { name: row.name, text: row.text, html: row.html };
}
