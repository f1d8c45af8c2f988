import type { Instant } from '../shared/clock.ts';
import type { ExportedComment, ExportItem } from './exported-comment.ts';
import { type CommentLine, FORMAT, type PageLine } from './json-lines.ts';

/** JSON Lines, as docs/importing.md describes them: two exports of the same comments are the same. */
export async function* writeJson(items: AsyncIterable<ExportItem>): AsyncGenerator<string> {
  yield line(FORMAT);
  for await (const item of items) {
    if (item.kind === 'page') yield line({ page: item.page satisfies PageLine });
    else yield line({ comment: toLine(item.comment) });
  }
}

const line = (value: object): string => `${JSON.stringify(value)}\n`;

function toLine(comment: ExportedComment): CommentLine {
  const { id, pageKey, inReplyTo, state, createdAt, publishedAt, email, origin } = comment;
  const place: CommentLine = {
    id,
    page: pageKey,
    inReplyTo,
    state,
    createdAt: iso(createdAt),
    publishedAt: maybe(publishedAt),
    ...(origin ? { origin: { source: origin.source, id: origin.sourceId } } : {}),
  };
  // a reply hangs on the place; whose it was is nobody's business any more
  if (state === 'gone') return place;
  return {
    ...place,
    name: comment.name,
    text: comment.text,
    lang: comment.lang,
    redactedAt: maybe(comment.redactedAt),
    receipt: comment.receiptHash.toString('hex'),
    ...(email === null ? {} : { email, notify: comment.wantsMail }),
  };
}

const iso = (at: Instant): string => new Date(at).toISOString();
const maybe = (at: Instant | null): string | null => (at === null ? null : iso(at));
