import type { Instant } from '../shared/clock.ts';

/**
 * A comment as a file of another system tells it. Readers make these and change nothing but the form; what is taken of
 * them is decided by prepare-comment.ts. There is no field for IP addresses, browsers and web addresses of writers:
 * they are left where they are.
 */
export interface ImportedComment {
  /** The system, with its address where several number their comments alike: "wordpress blog.example.org". */
  source: string;
  sourceId: string;
  /** The comment that it answers, of the same source. */
  parentSourceId: string | null;
  /** null when the file does not tell. */
  page: ImportedPage | null;
  name: string;
  email: string;
  /** As stored there; may hold HTML whatever `isMarkup` says. */
  text: string;
  /** Whether programs there write paragraphs and line breaks as HTML. */
  isMarkup: boolean;
  state: SourceState;
  createdAt: Instant | null;
  /** Why it is not taken, if that is plain to see for whoever knows the format. */
  skip: SkipReason | null;
  /** What only an export of Wegweiser knows. */
  own: OwnDetails | null;
}

/** `gone`: deleted there, and known only since others may have answered it. */
export type SourceState = 'published' | 'pending' | 'rejected' | 'spam' | 'gone';

export interface ImportedPage {
  /** Given only by an export of Wegweiser. */
  key: string | null;
  url: string;
  title: string;
  lang: string | null;
  isClosed: boolean;
}

export interface OwnDetails {
  id: string;
  publishedAt: Instant | null;
  redactedAt: Instant | null;
  /** Left out when the file does not tell. */
  lang?: string | null;
  wantsMail: boolean;
  receiptHash: Buffer | null;
  /** Where it had been imported from before it was exported. */
  origin: { source: string; sourceId: string } | null;
}

/** The source of what an export of Wegweiser holds: ids there are ids here. */
export const OWN_SOURCE = 'wegweiser';

/** Why a comment is not imported. */
export const SKIP_REASONS = {
  pingback: 'a pingback or trackback, not a comment',
  not_a_comment: 'another kind of entry, not a comment',
  page_not_public: 'the article is not public (draft, private, with a password or deleted)',
  no_page: 'the article has no address',
  page_refused: 'the article cannot become a page here',
  no_id: 'it has no number',
  no_date: 'it has no date',
  no_text: 'nothing of its text can be read',
  text_too_long: 'its text is longer than 65,535 characters',
  name_too_long: 'its name is longer than 255 characters',
} as const;
export type SkipReason = keyof typeof SKIP_REASONS;

/** What is different about a comment that was imported. */
export const NOTES = {
  parent_missing: 'what it answers is not there; it begins a thread',
  date_in_future: 'its date was in the future; it has that of the import',
  long_text: 'its text is longer than visitors may write; kept whole',
  long_name: 'its name is longer than visitors may write; kept whole',
  email_dropped: 'its e-mail address is none; left out',
} as const;
export type Note = keyof typeof NOTES;
