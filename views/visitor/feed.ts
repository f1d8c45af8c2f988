import type { Page } from '../../src/comments/comment.ts';
import type { PublicComment } from '../../src/comments/thread-view.ts';
import { paths } from '../../src/paths.ts';
import { type Html, html } from '../html.ts';

/** A page's published comments as an Atom feed (RFC 4287), newest first. */
export function feedView(props: {
  page: Page;
  comments: readonly PublicComment[];
  publicUrl: string;
  anonymous: string;
}): Html {
  const { page, comments, publicUrl } = props;
  const self = `${publicUrl}${paths.feed(page.key)}`;
  const updated = new Date(comments[0]?.publishedAt ?? page.createdAt).toISOString();
  return html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${page.lang}">
<id>${self}</id>
<title>${page.title} · ${page.siteName}</title>
<updated>${updated}</updated>
<link rel="self" type="application/atom+xml" href="${self}"/>
<link rel="alternate" type="text/html" href="${publicUrl}${paths.page(page.key)}"/>
${comments.map((comment) => entryView(comment, props))}
</feed>
`;
}

function entryView(
  comment: PublicComment,
  props: { page: Page; publicUrl: string; anonymous: string },
): Html {
  const at = new Date(comment.publishedAt).toISOString();
  const name = comment.name ?? props.anonymous;
  return html`<entry>
<id>urn:uuid:${comment.id}</id>
<title>${name}</title>
<author><name>${name}</name></author>
<published>${at}</published>
<updated>${at}</updated>
<link rel="alternate" type="text/html" href="${props.publicUrl}${paths.comment(comment.id)}"/>
<content type="html"${comment.lang && comment.lang !== 'und' ? html` xml:lang="${comment.lang}"` : ''}>${comment.html}</content>
</entry>
`;
}
