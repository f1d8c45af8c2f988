import type { Client } from './client.ts';
import { unescapeHtml } from './form.ts';

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

/** All parts of a thread, one after the other. @throws when it has no end */
export async function wholeThread(visitor: Client, page = 'demo'): Promise<ApiThread[]> {
  const parts = [await threadOf(visitor, page)];
  for (let next = parts[0]?.next; next; next = parts.at(-1)?.next) {
    if (parts.length > 20) throw new Error('The thread has no end.');
    parts.push(await threadOf(visitor, page, next));
  }
  return parts;
}

/** The pages of a list, one after the other, by their links to go on. @throws when it has no end */
export async function pagesFrom(client: Client, path: string): Promise<string[]> {
  const pages: string[] = [];
  for (let next: string | undefined = path; next; ) {
    if (pages.length > 20) throw new Error('The list has no end.');
    const page: string = await (await client.get(next)).text();
    pages.push(page);
    next = unescapeHtml(/<p class="more"><a class="button" href="([^"#]+)/.exec(page)?.[1] ?? '');
  }
  return pages;
}
