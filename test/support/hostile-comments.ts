import { NAME_MAX, TEXT_MAX } from '../../src/comments/comment.ts';
import { fileOf, importFile, wxrOf } from '../transfer/support.ts';
import type { Client } from './client.ts';
import type { TestServer } from './server.ts';
import { allScreened } from './stored.ts';
import { ALL_VECTORS, XSS_VECTORS } from './xss-vectors.ts';

/** What XML 1.0 cannot hold, and the control characters that a form refuses. */
const REFUSED = /[\p{Cc}--[\t\n\r]]|[\uFFFD\uFFFE\uFFFF]/v;

/** Vectors that a form takes. */
export const TYPABLE: readonly string[] = ALL_VECTORS.filter((vector) => !REFUSED.test(vector));

/** Vectors that fit where a line of so many characters does. */
export const short = (most: number): readonly string[] =>
  TYPABLE.filter((vector) => [...vector].length <= most && !/[\r\n]/.test(vector));

/** Texts that together hold every vector; what one leaves open swallows those behind it, so each stands first once in a while. */
export function heaps(perText: number): string[] {
  const texts: string[] = [];
  for (let at = 0; at < TYPABLE.length; at += perText) {
    const text = ['Ein Satz.', ...TYPABLE.slice(at, at + perText)].join('\n\n');
    if (text.length > TEXT_MAX) throw new Error('Too many vectors for one comment.');
    texts.push(text);
  }
  return texts;
}

/** Enters a published comment for each vector, with a vector as its name, on the page `artikel`. */
export async function importHostile(server: TestServer): Promise<void> {
  const names = short(NAME_MAX);
  const comments = TYPABLE.map((vector, index) => ({
    id: index + 1,
    text: `${vector} davor`,
    name: names[index % names.length] ?? '',
    // some of them answers, so that a name stands above an answer too
    ...(index % 3 === 2 ? { parent: index } : {}),
  }));
  const xml = wxrOf(comments).replace(
    '<title>Ein Artikel',
    '<title><![CDATA[<img src=x onerror=alert(1)>]]>',
  );
  const { summary } = await importFile(server, 'wordpress', fileOf(server, xml));
  if (!/published: \d{3}/.test(summary[0] ?? '')) throw new Error(summary.join('\n'));
}

/** Sends hostile comments by the API, with hostile names. @returns their receipts, and what was refused */
export async function submitHostile(
  server: TestServer,
  visitor: Client,
  texts: readonly string[],
): Promise<string[]> {
  const names = short(NAME_MAX);
  const receipts: string[] = [];
  for (const [index, text] of texts.entries()) {
    const body = { text, name: names[index % names.length] };
    const response = await visitor.postJson('/api/v1/pages/demo/comments', body);
    const { receipt } = (await response.json()) as { receipt?: string };
    if (!receipt) throw new Error(`${response.status} for ${JSON.stringify(body)}`);
    receipts.push(new URL(receipt).pathname);
  }
  await allScreened(server);
  return receipts;
}

/** The first of every kind that fits into so many characters of one line. */
export const oneOfEachKind = (most: number): string[] =>
  Object.values(XSS_VECTORS).flatMap(({ vectors }) => {
    const fits = short(most);
    return vectors.filter((one) => fits.includes(one)).slice(0, 1);
  });
