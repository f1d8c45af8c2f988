import type { Instant } from '../shared/clock.ts';

/** A comment as it leaves: what moderators may read, and the places of what is gone but was answered or imported. */
export interface ExportedComment {
  id: string;
  /** A number that no other comment of this export has. */
  number: number;
  pageKey: string;
  pageTitle: string;
  pageUrl: string;
  inReplyTo: string | null;
  inReplyToNumber: number | null;
  state: 'published' | 'pending' | 'rejected' | 'spam' | 'gone';
  name: string | null;
  text: string;
  html: string;
  email: string | null;
  wantsMail: boolean;
  lang: string | null;
  createdAt: Instant;
  publishedAt: Instant | null;
  redactedAt: Instant | null;
  receiptHash: Buffer;
  origin: { source: string; sourceId: string } | null;
}

export interface ExportedPage {
  key: string;
  title: string;
  url: string;
  lang: string;
  isClosed: boolean;
}

/** A page comes before its comments, and these in the order in which they were written. */
export type ExportItem = { kind: 'page'; page: ExportedPage } | { kind: 'comment'; comment: ExportedComment };
