import { AppError } from '../shared/errors.ts';
import { isId } from '../shared/ids.ts';
import { decodeEntities } from './entities.ts';
import {
  type ImportedComment,
  type ImportedPage,
  OWN_SOURCE,
  type SkipReason,
  type SourceState,
} from './imported-comment.ts';
import { readUtc } from './read-utc.ts';
import { readXml } from './read-xml.ts';
import { GENERATOR, OWN_ID, OWN_PARENT } from './wxr.ts';

type Fields = Map<string, string>;

const STATES: Readonly<Record<string, SourceState>> = {
  '1': 'published',
  '0': 'pending',
  spam: 'spam',
  trash: 'rejected',
  'post-trashed': 'rejected',
};
const PUBLIC: readonly string[] = ['publish', 'inherit', ''];

/**
 * The comments of a WordPress export (WXR 1.0 to 1.2, *Tools → Export*), in the order of the file. An item tells of its
 * article before it tells of the comments.
 * @throws invalid for another kind of file, or as readXml
 */
export async function* readWordpress(file: string): AsyncGenerator<ImportedComment> {
  const channel: Fields = new Map();
  let item: Fields | null = null;
  let comment: Fields | null = null;
  for await (const event of readXml(file, 'rss')) {
    if (event.kind === 'open') {
      if (event.name === 'item') item = new Map();
      if (event.name === 'wp:comment') comment = new Map();
      continue;
    }
    const { name, text } = event;
    if (name === 'wp:comment' && item && comment) {
      yield toComment(channel, item, comment);
      comment = null;
    } else if (name === 'item') item = null;
    else if (name === 'wp:commentmeta' && comment) {
      comment.set(comment.get('wp:meta_key') ?? '', comment.get('wp:meta_value') ?? '');
    } else (comment ?? item ?? channel).set(name, text);
  }
  if (!channel.has('wp:wxr_version')) {
    throw new AppError('invalid', 'The file is not a WordPress export: it does not say wp:wxr_version.');
  }
}

function toComment(channel: Fields, item: Fields, comment: Fields): ImportedComment {
  const get = (name: string) => comment.get(name) ?? '';
  const ownId = get(OWN_ID);
  const isOwn = channel.get('generator') === GENERATOR && isId(ownId);
  const createdAt = readUtc(get('wp:comment_date_gmt')) ?? readUtc(get('wp:comment_date'));
  const parent = isOwn ? get(OWN_PARENT) : get('wp:comment_parent').trim();
  return {
    source: isOwn ? OWN_SOURCE : `wordpress ${siteOf(channel)}`.trim(),
    sourceId: isOwn ? ownId : get('wp:comment_id').trim(),
    parentSourceId: parent === '' || parent === '0' ? null : parent,
    page: toPage(channel, item, isOwn),
    name: decodeEntities(get('wp:comment_author')),
    email: get('wp:comment_author_email').trim(),
    text: get('wp:comment_content'),
    isMarkup: true,
    // what is not known is looked at by a person
    state: STATES[get('wp:comment_approved').trim()] ?? 'pending',
    createdAt,
    skip: kindOf(get('wp:comment_type').trim()) ?? hidden(item),
    own: isOwn ? { ...NOTHING_ELSE, id: ownId, publishedAt: createdAt } : null,
  };
}

const NOTHING_ELSE = { redactedAt: null, wantsMail: false, receiptHash: null, origin: null };

function kindOf(type: string): SkipReason | null {
  if (type === '' || type === 'comment') return null;
  return type === 'pingback' || type === 'trackback' ? 'pingback' : 'not_a_comment';
}

/** Whoever could not read the article shall not read here what was written beneath it. */
function hidden(item: Fields): SkipReason | null {
  const isPublic = PUBLIC.includes(item.get('wp:status')?.trim() ?? '');
  return isPublic && (item.get('wp:post_password') ?? '') === '' ? null : 'page_not_public';
}

function toPage(channel: Fields, item: Fields, isOwn: boolean): ImportedPage {
  return {
    key: isOwn ? (item.get('wp:post_name') ?? null) : null,
    url: item.get('link')?.trim() ?? '',
    title: decodeEntities(item.get('title') ?? ''),
    lang: /^[a-z]{2,3}(?=-|$)/.exec(channel.get('language')?.trim() ?? '')?.[0] ?? null,
    isClosed: item.get('wp:comment_status')?.trim() === 'closed',
  };
}

/** The address of the blog without what changes when it gets TLS. */
const siteOf = (channel: Fields): string =>
  (channel.get('wp:base_blog_url') ?? channel.get('wp:base_site_url') ?? '')
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/(?<!\/)\/+$/, '');
