import { connect, databaseFile } from '../../src/shared/db/database.ts';
import type { Client } from './client.ts';
import { unescapeHtml } from './form.ts';
import type { TestServer } from './server.ts';

/** A page of the search as a moderator gets it. */
export interface SearchAnswer {
  status: number;
  page: string;
  /** How many were found, in English. */
  heading: string;
  ids: string[];
  /** The hidden fields of the form that leads on; null at the end. */
  next: Record<string, string> | null;
}

/** Searches as the form does. */
export async function search(moderator: Client, fields: Record<string, string>): Promise<SearchAnswer> {
  const csrf = fields.csrf ?? (await moderator.csrf('/desk/search'));
  const response = await moderator.post('/desk/search', { ...fields, csrf }, { 'accept-language': 'en' });
  const page = await response.text();
  const more = /<div class="more">(.*?)<\/div>/s.exec(page)?.[1];
  const hidden = [...(more ?? '').matchAll(/name="(\w+)" value="([^"]*)"/g)];
  return {
    status: response.status,
    page,
    heading: /<h2[^>]*>([^<]*)</.exec(page)?.[1] ?? '',
    ids: [...page.matchAll(/<h3><a href="\/desk\/comments\/([0-9a-f-]{36})"/g)].map(([, id]) => id ?? ''),
    next: more
      ? Object.fromEntries(hidden.map(([, name, value]) => [name, unescapeHtml(value ?? '')]))
      : null,
  };
}

/** Every term that the full-text index holds, read past everything that filters what is deleted. */
export function termsInIndex(server: TestServer): string[] {
  const database = connect(databaseFile(server.config.dataDir));
  try {
    database.exec(`CREATE VIRTUAL TABLE temp.term USING fts5vocab(main, comment_search, row)`);
    database.exec(`INSERT INTO comment_search (comment_search, rank) VALUES ('integrity-check', 1)`);
    return database
      .prepare<[], { term: string }>('SELECT term FROM temp.term')
      .all()
      .map(({ term }) => term);
  } finally {
    database.close();
  }
}
