import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { foldLexicon } from '../fold-lexicon.ts';
import { LANGUAGES, type Lang } from '../verdict.ts';

/** Bytes after gzip. */
export interface BrowserBuild {
  /** Code and model. */
  script: number;
  /** The words of each language, loaded when a text needs them. */
  words: Readonly<Record<Lang | 'common', number>>;
}

/**
 * Builds the screening for the browser into a folder, which it empties first: `screening.js`, an ES module with
 * createScreening() and the model, and `{lang}.txt`, the folded words of each language.
 */
export async function buildBrowser(folder: string): Promise<BrowserBuild> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const script = join(folder, 'screening.js');
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../browser.ts', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    outfile: script,
  });
  const [code] = outputFiles;
  if (!code) throw new Error('esbuild wrote nothing.');
  writeFileSync(script, code.contents);
  const words = Object.fromEntries(
    (['common', ...LANGUAGES] as const).map((lang) => {
      const text = foldLexicon(lang);
      writeFileSync(join(folder, `${lang}.txt`), text);
      return [lang, gzipSync(text, { level: 9 }).length];
    }),
  ) as BrowserBuild['words'];
  return { script: gzipSync(code.contents, { level: 9 }).length, words };
}
