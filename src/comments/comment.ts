import type { Instant } from '../shared/clock.ts';

/**
 * A comment: what a visitor wrote beneath a page. Only `published` is public. In `received`, `referred`, `withdrawn`
 * and `erased` its words are sealed or gone; see content.ts.
 */
export const COMMENT_STATES = [
  'received',
  'pending',
  'referred',
  'published',
  'rejected',
  'spam',
  'withdrawn',
  'erased',
] as const;
export type CommentState = (typeof COMMENT_STATES)[number];

/** What the visitor wrote, cleaned: `text` as typed, `html` sanitised. Name and e-mail are optional. */
export interface CommentContent {
  name: string | null;
  text: string;
  html: string;
}

/** What a form or a JSON body holds in `to` when its words are for the counsellors instead of a comment. */
export const TO_COUNSELLORS = 'counsellors';

/** What a form holds when it is not sent yet and only shown in another language. */
export const SHOW_FIELD = 'show';

/** Lengths in Unicode code points. */
export const TEXT_MIN = 2;
export const TEXT_MAX = 5000;
export const NAME_MAX = 80;
export const EMAIL_MAX = 254;

/** A page of the site with its thread, as use cases know it. */
export interface Page {
  id: string;
  key: string;
  title: string;
  url: string;
  lang: string;
  siteName: string;
  /** Closed by hand. */
  closedAt: Instant | null;
  /** When it closes by its age; null: never. */
  closesAt: Instant | null;
  createdAt: Instant;
  publishedCount: number;
  threadVersion: number;
  /** The version that a visitor was shown last. */
  seenVersion: number;
}

/** Whether a page takes comments: neither closed by hand nor too old. */
export const isOpen = ({ closedAt, closesAt }: Pick<Page, 'closedAt' | 'closesAt'>, now: Instant): boolean =>
  (closedAt === null || closedAt > now) && (closesAt === null || closesAt > now);

/** What the public sees of a page is the same as long as these values are, but for whether it is open. */
export const shownOf = ({ key, title, url, lang, threadVersion }: Page): readonly (string | number)[] => [
  key,
  title,
  url,
  lang,
  threadVersion,
];

/** The key of the page that is seeded with an article of its own. */
export const DEMO_KEY = 'demo';
