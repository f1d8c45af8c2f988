import type { Client } from './client.ts';

export interface ApiComment {
  id: string | null;
  removed?: true;
  inReplyTo?: string | null;
  name?: string | null;
  html?: string;
  publishedAt?: string;
  replies: ApiComment[];
}

export interface ApiThread {
  page: { key: string; count: number; open: boolean };
  comments: ApiComment[];
  next: string | null;
}

/** A part of a thread as the API tells it. */
export async function threadOf(visitor: Client, page = 'demo', cursor?: string): Promise<ApiThread> {
  const query = cursor === undefined ? '' : `?cursor=${encodeURIComponent(cursor)}`;
  return (await (await visitor.get(`/api/v1/pages/${page}/comments${query}`)).json()) as ApiThread;
}

/** All parts of a thread, one after the other. */
export async function wholeThread(visitor: Client, page = 'demo'): Promise<ApiThread[]> {
  const parts = [await threadOf(visitor, page)];
  for (let next = parts[0]?.next; next; next = parts.at(-1)?.next)
    parts.push(await threadOf(visitor, page, next));
  return parts;
}
