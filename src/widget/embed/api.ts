import type { TO_COUNSELLORS } from '../../comments/comment.ts';
import type { HIDDEN_FIELD } from '../../spam/suspicion.ts';
import type { Reachable } from '../contact-item.ts';
import { SERVER } from './server.ts';

// The JSON API as far as the element uses it; docs/api.md describes it.

export interface Comment {
  id: string;
  inReplyTo: string | null;
  name: string | null;
  html: string;
  lang: string | null;
  publishedAt: string;
  redacted: boolean;
}

/** A root, or where it was, with its replies. */
export type Root = (Comment | { id: null }) & { replies: Comment[] };

/** A part of a thread. */
export interface Part {
  page: { open: boolean; count: number };
  comments: Root[];
  next: string | null;
}

export interface Site {
  lang: string;
  langs: string[];
  notices: Record<string, string>;
  /** The German notice in Leichte Sprache; null: none. */
  simpleNotice: { lang: string; label: string; text: string; link: string } | null;
  hours: Record<string, string>;
  offersMail: boolean;
  /** A page that nobody thinks anything of. */
  quickExitUrl: string;
}

export interface Receipt {
  state: 'received' | 'pending' | 'published' | 'rejected' | 'referred' | 'withdrawn' | 'erased';
  lang: string | null;
  contacts?: (Reachable & { emergency: boolean })[];
  help?: { isViolence: boolean };
}

export interface Submission {
  text: string;
  name: string;
  email: string;
  notify: boolean;
  /** No person sees it. */
  [HIDDEN_FIELD]: string;
  inReplyTo: string | null;
  to: typeof TO_COUNSELLORS | null;
}

/** What comes along with it; see signs.ts. */
export interface Signs {
  formToken: string;
  altcha: string;
}

/** An answer that is none: what was wrong with which field, and in how many seconds to try again. */
export class Refusal extends Error {
  readonly status: number;
  readonly fields: Readonly<Record<string, string>>;
  readonly retryAfter: number;

  constructor(response: Response, fields: Readonly<Record<string, string>>) {
    super(`${response.status}`);
    this.status = response.status;
    this.fields = fields;
    this.retryAfter = Number(response.headers.get('Retry-After') ?? 0);
  }
}

/** Neither cookies nor the page that somebody reads are told. @throws Refusal; TypeError without a connection */
async function ask<T>(path: string, init: RequestInit): Promise<T> {
  const response = await fetch(`${SERVER}/api/v1/${path}`, {
    ...init,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  });
  if (response.ok) return (await response.json()) as T;
  const problem = (await response.json().catch(() => ({}))) as { errors?: Record<string, string> };
  throw new Refusal(response, problem.errors ?? {});
}

/** Nothing but the comment itself is waited for longer than this, in milliseconds. */
const PATIENCE = 5000;

const commentsOf = (page: string) => `pages/${encodeURIComponent(page)}/comments`;

export const getPart = (page: string, cursor: string | null, signal: AbortSignal): Promise<Part> =>
  ask(`${commentsOf(page)}${cursor === null ? '' : `?cursor=${encodeURIComponent(cursor)}`}`, { signal });

/** Where a published comment stands. */
export const locate = (id: string, signal: AbortSignal): Promise<{ page: string; cursor: string | null }> =>
  ask(`comments/${id}`, { signal });

export const getSite = (signal: AbortSignal): Promise<Site> => ask('site', { signal });

/** What a form needs before its comment is sent. */
export const getForm = (page: string): Promise<{ formToken: string; needsProof: boolean }> =>
  ask(`pages/${encodeURIComponent(page)}/form`, { signal: AbortSignal.timeout(PATIENCE) });

export const getCounts = (pages: readonly string[]): Promise<{ counts: Record<string, number> }> =>
  ask(`counts?keys=${encodeURIComponent(pages.join(','))}`, {});

/** @param address of the receipt as the answer to a comment gave it */
export const getReceipt = (address: string, signal: AbortSignal): Promise<Receipt> =>
  ask(`receipts/${address.split('/').at(-1)}`, { signal });

/** Goes through even when the element is removed meanwhile: what was sent is sent. */
export const postComment = (
  page: string,
  submission: Submission & Partial<Signs>,
): Promise<{ receipt: string }> =>
  ask(commentsOf(page), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(submission),
  });
