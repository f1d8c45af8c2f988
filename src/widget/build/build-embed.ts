import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';
import { visitorCatalogue, visitorLanguages, visitorTexts } from '../../shared/i18n.ts';
import { EMBED_KEYS, type EmbedTexts } from '../embed/embed-texts.ts';

const sourceOf = (name: string) => fileURLToPath(new URL(`../embed/${name}`, import.meta.url));

/**
 * Builds the embeddable element into a folder, which it empties first and which the server offers at its root:
 * `embed.js`, and in `embed/` what that loads, `texts/{lang}.json`, and `proof/prove.js` for the time when many comments
 * come.
 * @returns bytes after gzip of all code and styles but the last, and of the largest texts
 */
export async function buildEmbed(folder: string): Promise<{ code: number; texts: number }> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'embed/texts'), { recursive: true });
  const styles = await transform(readFileSync(sourceOf('embed.css'), 'utf8'), {
    loader: 'css',
    minify: true,
  });
  await build({
    entryPoints: [sourceOf('embed.ts')],
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: folder,
    chunkNames: 'embed/[name]-[hash]',
    define: {
      EMBED_STYLES: JSON.stringify(styles.code.trim()),
      EMBED_LANGUAGES: JSON.stringify(visitorLanguages),
    },
  });
  await build({
    entryPoints: [fileURLToPath(new URL('../proof/prove.ts', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: join(folder, 'embed/proof'),
  });
  for (const lang of visitorLanguages)
    writeFileSync(join(folder, `embed/texts/${lang}.json`), JSON.stringify(embedTexts(lang)));
  const sizeOf = (file: string) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
  const sizes = (pattern: string) => globSync(pattern, { cwd: folder }).map(sizeOf);
  return {
    code: sizes('{*,embed/*}.js').reduce((sum, size) => sum + size, 0),
    texts: Math.max(...sizes('embed/texts/*.json')),
  };
}

function embedTexts(wanted: string): EmbedTexts {
  const { lang, dir } = visitorTexts(wanted);
  return { lang, dir, words: visitorCatalogue(lang, EMBED_KEYS) };
}
