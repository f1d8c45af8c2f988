import { decodeEntities } from './entities.ts';
import type { ImportedComment, ImportedPage, SkipReason, SourceState } from './imported-comment.ts';
import { readUtc } from './read-utc.ts';
import { readXml } from './read-xml.ts';

/** The direct children of a thread or post by name, and `author/…`. */
type Fields = Map<string, string>;

interface Thread {
  page: ImportedPage;
  isDeleted: boolean;
}

/**
 * The comments of a Disqus export (XML, *Community → Export*), in the order of the file. Threads come before posts.
 * @throws as readXml
 */
export async function* readDisqus(file: string): AsyncGenerator<ImportedComment> {
  const threads = new Map<string, Thread>();
  const path: string[] = [];
  let fields: Fields = new Map();
  for await (const event of readXml(file, 'disqus')) {
    if (event.kind === 'open') {
      path.push(event.name);
      if (path.length === 2) fields = new Map();
      const id = event.attributes['dsq:id'];
      if (id !== undefined && path.length <= 3) fields.set(`${path.slice(1).join('/')}#`, id);
      continue;
    }
    const name = path.splice(-1)[0] ?? '';
    if (path.length >= 2) fields.set([...path.slice(2), name].join('/'), event.text);
    else if (path.length === 1 && name === 'thread')
      threads.set(fields.get('thread#') ?? '', toThread(fields));
    else if (path.length === 1 && name === 'post') yield toComment(fields, threads);
  }
}

const toThread = (fields: Fields): Thread => ({
  page: {
    key: null,
    url: fields.get('link')?.trim() ?? '',
    title: decodeEntities(fields.get('title') ?? ''),
    lang: null,
    isClosed: isTrue(fields, 'isClosed'),
  },
  isDeleted: isTrue(fields, 'isDeleted'),
});

function toComment(fields: Fields, threads: ReadonlyMap<string, Thread>): ImportedComment {
  const thread = threads.get(fields.get('post/thread#') ?? '');
  const skip: SkipReason | null = thread?.isDeleted ? 'page_not_public' : null;
  return {
    source: 'disqus',
    sourceId: fields.get('post#') ?? '',
    parentSourceId: fields.get('post/parent#') ?? null,
    page: thread?.page ?? null,
    name: decodeEntities(fields.get('author/name') ?? ''),
    email: fields.get('author/email')?.trim() ?? '',
    text: fields.get('message') ?? '',
    isMarkup: true,
    state: stateOf(fields),
    createdAt: readUtc(fields.get('createdAt') ?? ''),
    skip,
    own: null,
  };
}

function stateOf(fields: Fields): SourceState {
  if (isTrue(fields, 'isDeleted')) return 'gone';
  if (isTrue(fields, 'isSpam')) return 'spam';
  return fields.get('isApproved')?.trim() === 'false' ? 'pending' : 'published';
}

const isTrue = (fields: Fields, name: string): boolean => fields.get(name)?.trim() === 'true';
