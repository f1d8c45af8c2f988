import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';
import { visitorCatalogue, visitorLanguages, visitorTexts } from '../../shared/i18n.ts';
import { ownNamesIn } from '../../shared/language-names.ts';
import { EMBED_KEYS, type EmbedTexts } from '../embed/embed-texts.ts';

const sourceOf = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const OPTIONS = { bundle: true, minify: true, format: 'esm', target: 'es2022' } as const;

/**
 * Builds the embeddable element into a folder, which it empties first and which the server offers at its root:
 * `embed.js`, and in `embed/` what that loads: `texts/{lang}.json`, the adviser for when somebody writes, and
 * `proof/prove.js` for the time when many comments come. The last two share no code with the rest: a file more that
 * each visitor loads would cost more than what is there twice.
 * @returns bytes after gzip of all code and styles but those of adviser and proof, and of the largest texts
 */
export async function buildEmbed(folder: string): Promise<{ code: number; texts: number }> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'embed/texts'), { recursive: true });
  const adviser = await buildAdviser(join(folder, 'embed'));
  await build({ ...OPTIONS, entryPoints: [sourceOf('proof/prove.ts')], outdir: join(folder, 'embed/proof') });
  const { metafile } = await build({
    ...OPTIONS,
    entryPoints: [sourceOf('embed/embed.ts')],
    splitting: true,
    outdir: folder,
    metafile: true,
    chunkNames: 'embed/[name]-[hash]',
    external: [`./${adviser}`],
    define: {
      EMBED_STYLES: JSON.stringify(await stylesOf('embed/embed.css')),
      EMBED_LANGUAGES: JSON.stringify(visitorLanguages.join(' ')),
      EMBED_ADVISER: JSON.stringify(`./${adviser}`),
    },
  });
  for (const lang of visitorLanguages)
    writeFileSync(join(folder, `embed/texts/${lang}.json`), JSON.stringify(embedTexts(lang)));
  const sizeOf = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;
  return {
    code: Object.keys(metafile.outputs).reduce((sum, file) => sum + sizeOf(file), 0),
    texts: Math.max(...visitorLanguages.map((lang) => sizeOf(join(folder, `embed/texts/${lang}.json`)))),
  };
}

/** @returns the name of the file, which has a hash in it */
async function buildAdviser(folder: string): Promise<string> {
  const { metafile } = await build({
    ...OPTIONS,
    entryPoints: [sourceOf('embed/embedded-adviser.ts')],
    outdir: folder,
    metafile: true,
    entryNames: '[name]-[hash]',
    define: { EMBED_HINT_STYLES: JSON.stringify(await stylesOf('embed/hint.css')) },
  });
  return basename(Object.keys(metafile.outputs)[0] ?? '');
}

async function stylesOf(name: string): Promise<string> {
  const source = readFileSync(sourceOf(name), 'utf8');
  return (await transform(source, { loader: 'css', minify: true })).code.trim();
}

function embedTexts(wanted: string): EmbedTexts {
  const { lang, dir } = visitorTexts(wanted);
  return {
    lang,
    dir,
    words: visitorCatalogue(lang, EMBED_KEYS),
    names: languageNames(),
    ownNames: ownNamesIn(lang),
  };
}

/** Each language as its speakers call it, in the order of these names. */
function languageNames(): Record<string, string> {
  const names = visitorLanguages.map((lang) => [lang, visitorTexts(lang).languageName(lang)] as const);
  return Object.fromEntries(names.sort(([, a], [, b]) => a.localeCompare(b, 'en')));
}
