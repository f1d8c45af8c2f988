import type { Instant } from '../shared/clock.ts';
import { encodeEntities } from './entities.ts';
import type { ExportedComment, ExportedPage, ExportItem } from './exported-comment.ts';
import { GENERATOR, OWN_ID, OWN_PARENT } from './wxr.ts';

const APPROVED = { published: '1', pending: '0', rejected: 'trash', spam: 'spam' } as const;

/**
 * A WordPress export (WXR 1.2): a post for each page, without its article, and the comments beneath it as sanitised
 * markup, since what imports it may not sanitise again. Places of what is gone are left out.
 */
export async function* writeWxr(
  items: AsyncIterable<ExportItem>,
  { publicUrl }: { publicUrl: string },
): AsyncGenerator<string> {
  yield begin(publicUrl);
  let posts = 0;
  for await (const item of items) {
    if (item.kind === 'page') {
      yield `${posts > 0 ? '</item>\n' : ''}${beginOfItem(item.page, posts + 1, publicUrl)}`;
      posts += 1;
    } else if (item.comment.state !== 'gone') yield toXml(item.comment, APPROVED[item.comment.state]);
  }
  yield `${posts > 0 ? '</item>\n' : ''}</channel>\n</rss>\n`;
}

const begin = (publicUrl: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
${element('title', GENERATOR)}
${element('link', publicUrl)}
${element('generator', GENERATOR)}
${element('wp:wxr_version', '1.2')}
${element('wp:base_site_url', publicUrl)}
${element('wp:base_blog_url', publicUrl)}
`;

const beginOfItem = (
  { key, title, url, isClosed }: ExportedPage,
  number: number,
  publicUrl: string,
): string => `<item>
${element('title', title)}
${element('link', new URL(url, publicUrl).href)}
<guid isPermaLink="false">${encodeEntities(`${publicUrl}/pages/${key}`)}</guid>
<content:encoded></content:encoded>
${element('wp:post_id', String(number))}
${element('wp:post_name', key)}
${element('wp:comment_status', isClosed ? 'closed' : 'open')}
${element('wp:status', 'publish')}
${element('wp:post_type', 'post')}
`;

const toXml = (comment: ExportedComment, approved: string): string => `<wp:comment>
${element('wp:comment_id', String(comment.number))}
${cdata('wp:comment_author', encodeEntities(comment.name ?? ''))}
${cdata('wp:comment_author_email', comment.email ?? '')}
<wp:comment_author_url></wp:comment_author_url>
<wp:comment_author_IP></wp:comment_author_IP>
${element('wp:comment_date', utc(comment.createdAt))}
${element('wp:comment_date_gmt', utc(comment.createdAt))}
${cdata('wp:comment_content', comment.html)}
${element('wp:comment_approved', approved)}
${element('wp:comment_type', 'comment')}
${element('wp:comment_parent', String(comment.inReplyToNumber ?? 0))}
${element('wp:comment_user_id', '0')}
${meta(OWN_ID, comment.id)}
${comment.inReplyTo === null ? '' : meta(OWN_PARENT, comment.inReplyTo)}</wp:comment>
`;

const meta = (key: string, value: string): string =>
  `<wp:commentmeta>${element('wp:meta_key', key)}${element('wp:meta_value', value)}</wp:commentmeta>\n`;

const element = (name: string, text: string): string => `<${name}>${encodeEntities(text)}</${name}>`;

const cdata = (name: string, text: string): string =>
  `<${name}><![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]></${name}>`;

const utc = (at: Instant): string => new Date(at).toISOString().slice(0, 19).replace('T', ' ');
