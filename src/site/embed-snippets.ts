/** Where comments can be embedded; each has a snippet to copy. */
export const EMBED_PLACES = ['html', 'wordpress', 'hugo', 'ghost'] as const;
export type EmbedPlace = (typeof EMBED_PLACES)[number];

/**
 * What is copied to where the comments of an article belong; docs/embedding.md describes the element.
 * @param origin of the Wegweiser
 * @param page its key; in template languages what stands for it
 * @param label of the link, which is there without JavaScript
 */
export const embedSnippet = (origin: string, page: string, label: string): string =>
  `<script type="module" src="${origin}/embed.js"></script>
<wegweiser-comments page="${page}">
  <a href="${origin}/pages/${page}">${label}</a>
</wegweiser-comments>`;

/** "3 comments", for lists of articles. */
export const countSnippet = (page: string): string => `<wegweiser-count page="${page}"></wegweiser-count>`;

/**
 * The snippet in the template language of a place: WordPress's is PHP, for a theme without the plugin; Hugo's takes the
 * key from the front matter; Ghost's from the address of the post.
 */
export function snippetFor(place: EmbedPlace, origin: string, key: string, label: string): string {
  switch (place) {
    case 'html':
      return embedSnippet(origin, key, label);
    case 'wordpress':
      return embedSnippet(origin, 'wp-<?php the_ID(); ?>', label);
    case 'hugo':
      return `{{ with .Params.comments }}\n${embedSnippet(origin, '{{ . }}', label)}\n{{ end }}`;
    case 'ghost':
      return `{{#post}}\n${embedSnippet(origin, '{{slug}}', label)}\n{{/post}}`;
  }
}

/** Opens the page of an article by the API, as a website's own build can do it. */
export const pageCommand = (origin: string, key: string, lang: string): string =>
  `curl -X PUT ${origin}/api/v1/pages/${key} \\
  -H "Authorization: Bearer $WEGWEISER_PAGE_TOKEN" \\
  -H "Content-Type: application/json" \\
  -d '{"title":"…","url":"https://…","lang":"${lang}"}'`;

/** What a strict policy of the website needs. */
export const policySnippet = (origin: string): string => `script-src ${origin}; connect-src ${origin}`;
