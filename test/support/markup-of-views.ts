import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
/** What makes markup: views, and on visitors' pages and at the desk our own scripts. */
const SOURCES = '{views,src/widget,public/desk}/**/*.{ts,js}';

/** Every element and attribute that our own pages are made of, read from the sources; nothing else belongs there. */
export function markupOfViews(): { tags: string[]; attributes: string[] } {
  const code = globSync(SOURCES, { cwd: root })
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n');
  const named = (pattern: RegExp) => [...new Set([...code.matchAll(pattern)].map(([, name = '']) => name))];
  return {
    tags: [...named(/<([a-z][a-z\d]*)[\s>/$]/gi), ...named(/(?:element|createElement)\(\s*'([\w-]+)'/g)].map(
      (name) => name.toLowerCase(),
    ),
    attributes: [
      ...named(/[\s`]([a-z][a-z-]*)="/gi).map((name) => name.toLowerCase()),
      ...named(/\s'?([a-z-]+)'?: /g),
      ...named(/setAttribute\('([a-z-]+)'/g),
      ...[
        'hidden',
        'required',
        'checked',
        'selected',
        'disabled',
        'open',
        'novalidate',
        'multiple',
        'readonly',
      ],
      ...[
        'popover',
        'autofocus',
        'download',
        'crossorigin',
        'xmlns',
        'xml:lang',
        'defer',
        'inert',
        'viewbox',
      ],
    ],
  };
}
