import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { importComments } from '../../src/transfer/import-comments.ts';
import { readerOf } from '../../src/transfer/readers.ts';
import { createReport } from '../../src/transfer/report.ts';
import { ENVIRONMENT } from '../support/environment.ts';
import type { TestServer } from '../support/server.ts';

const CLI = join(import.meta.dirname, '../../src/cli.ts');

export const fixture = (name: string): string => join(import.meta.dirname, 'fixtures', name);

/** Runs a command of `wegweiser` on the data of a server that goes on meanwhile. */
export async function run(server: TestServer, ...args: string[]) {
  const env = {
    ...ENVIRONMENT,
    WEGWEISER_DATA: server.config.dataDir,
    PUBLIC_URL: server.config.publicUrl,
    LOG_LEVEL: 'silent',
  };
  const child = spawn(process.execPath, [CLI, ...args], { env });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { status: child.exitCode, stdout, stderr };
}

/** Imports a file in the process of the server, as the command does. @returns the lines of report and summary */
export async function importFile(
  server: TestServer,
  system: string,
  file: string,
  options: { isDryRun?: boolean; site?: string } = {},
): Promise<{ report: string[]; summary: string[]; progress: [number, number][] }> {
  const lines: string[] = [];
  const progress: [number, number][] = [];
  const report = createReport((line) => lines.push(line));
  const read = readerOf(system);
  if (!read) throw new Error(`There is no reader for ${system}.`);
  const { addedPages } = await importComments(server.deps, () => read(file, options.site ?? ''), {
    isDryRun: options.isDryRun ?? false,
    onProgress: (done, total) => progress.push([done, total]),
    onOutcome: report.add,
  });
  return { report: lines, summary: report.summary(addedPages), progress };
}

/** Imports a WordPress export. */
export const importWxr = (server: TestServer, comments: readonly WpComment[], slug?: string) =>
  importFile(server, 'wordpress', fileOf(server, wxrOf(comments, slug)));

/** The comments of the database by the numbers that they had where they come from. */
export async function byOrigin(server: TestServer) {
  const rows = await server.deps.db.read
    .selectFrom('import_source')
    .innerJoin('comment', 'comment.id', 'import_source.comment_id')
    .selectAll()
    .execute();
  return new Map(rows.map((row) => [row.source_id, row]));
}

/** A comment of a WordPress export. */
export interface WpComment {
  id: number;
  text: string;
  name?: string;
  email?: string;
  parent?: number;
  approved?: string;
  at?: Date;
}

const gmt = (at: Date): string => at.toISOString().slice(0, 19).replace('T', ' ');
const cdata = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

/** A WordPress export with one article, at https://blog.example.org/{slug}/. */
export function wxrOf(comments: readonly WpComment[], slug = 'artikel'): string {
  const items = comments.map(
    ({
      id,
      text,
      name = '',
      email = '',
      parent = 0,
      approved = '1',
      at = new Date('2020-01-02T03:04:05Z'),
    }) =>
      `<wp:comment><wp:comment_id>${id}</wp:comment_id><wp:comment_author>${cdata(name)}</wp:comment_author>
<wp:comment_author_email>${cdata(email)}</wp:comment_author_email><wp:comment_date_gmt>${gmt(at)}</wp:comment_date_gmt>
<wp:comment_content>${cdata(text)}</wp:comment_content><wp:comment_approved>${approved}</wp:comment_approved>
<wp:comment_type>comment</wp:comment_type><wp:comment_parent>${parent}</wp:comment_parent></wp:comment>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><wp:wxr_version>1.2</wp:wxr_version>
<wp:base_blog_url>https://blog.example.org</wp:base_blog_url>
<item><title>Ein Artikel</title><link>https://blog.example.org/${slug}/</link><wp:status>publish</wp:status>
${items.join('\n')}
</item></channel></rss>`;
}

/** A file in the data folder of a server, which is gone after the test. */
export function fileOf(server: TestServer, content: string | Buffer, name = 'import'): string {
  const file = join(server.config.dataDir, name);
  writeFileSync(file, content);
  return file;
}

/** Has the server look at once at what was imported; else it would within half a minute. */
export function screenNow(server: TestServer): void {
  server.deps.queue.enqueue([]);
}
