import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Metafile, transform } from 'esbuild';
import { visitorCatalogue, visitorLanguages, visitorTexts } from '../../shared/i18n.ts';
import { EMBED_KEYS, type EmbedTexts } from '../embed/embed-texts.ts';

const ENTRY = 'embed/embed.ts';
/** What is loaded when somebody writes, with the screening on their device. */
const HINT = 'embed/embedded-adviser.ts';

const sourceOf = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));

/**
 * Builds the embeddable element into a folder, which it empties first and which the server offers at its root:
 * `embed.js`, and in `embed/` what that loads, `texts/{lang}.json`, and `proof/prove.js` for the time when many comments
 * come.
 * @returns bytes after gzip of all code and styles but those of hint and proof, and of the largest texts
 */
export async function buildEmbed(folder: string): Promise<{ code: number; texts: number }> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'embed/texts'), { recursive: true });
  const { metafile } = await build({
    entryPoints: [sourceOf(ENTRY)],
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: folder,
    metafile: true,
    chunkNames: 'embed/[name]-[hash]',
    define: {
      EMBED_STYLES: JSON.stringify(await stylesOf('embed/embed.css')),
      EMBED_HINT_STYLES: JSON.stringify(await stylesOf('embed/hint.css')),
      EMBED_LANGUAGES: JSON.stringify(visitorLanguages.join(' ')),
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
  const sizeOf = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;
  return {
    code: neededOf(metafile).reduce((sum, file) => sum + sizeOf(file), 0),
    texts: Math.max(...visitorLanguages.map((lang) => sizeOf(join(folder, `embed/texts/${lang}.json`)))),
  };
}

async function stylesOf(name: string): Promise<string> {
  const source = readFileSync(sourceOf(name), 'utf8');
  return (await transform(source, { loader: 'css', minify: true })).code.trim();
}

/** The files of code that everything but the hint needs: the entry and what is imported from there, at once or later. */
function neededOf({ outputs }: Metafile): string[] {
  const isHint = (file: string) => outputs[file]?.entryPoint?.endsWith(HINT) === true;
  const needed = new Set(Object.keys(outputs).filter((file) => outputs[file]?.entryPoint?.endsWith(ENTRY)));
  for (const file of needed)
    for (const { path } of outputs[file]?.imports ?? []) if (!isHint(path)) needed.add(path);
  return [...needed];
}

function embedTexts(wanted: string): EmbedTexts {
  const { lang, dir } = visitorTexts(wanted);
  return { lang, dir, words: visitorCatalogue(lang, EMBED_KEYS), names: languageNames() };
}

/** Each language as its speakers call it, in the order of these names. */
function languageNames(): Record<string, string> {
  const names = visitorLanguages.map((lang) => [lang, visitorTexts(lang).languageName(lang)] as const);
  return Object.fromEntries(names.sort(([, a], [, b]) => a.localeCompare(b, 'en')));
}
