import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { visitorLanguages, visitorTexts } from '../../shared/i18n.ts';
import { ownNamesIn } from '../../shared/language-names.ts';
import type { HintTexts } from '../form-hint/hint-texts.ts';

const sourceOf = (name: string) => fileURLToPath(new URL(`../${name}.ts`, import.meta.url));

/**
 * Builds the form's hint into a folder, which it empties first: `hint.js`, which every page with a form loads, what
 * that loads when somebody writes, `texts/{lang}.json`, and `proof.js` for the time when many comments come.
 * @returns bytes of hint.js after gzip
 */
export async function buildForm(folder: string): Promise<number> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'texts'), { recursive: true });
  await build({
    entryPoints: ['form-hint/hint', 'form-hint/screening-worker', 'form-proof/proof'].map(sourceOf),
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: folder,
    entryNames: '[name]',
    chunkNames: '[name]-[hash]',
  });
  for (const lang of visitorLanguages)
    writeFileSync(join(folder, 'texts', `${lang}.json`), JSON.stringify(hintTexts(lang)));
  return gzipSync(readFileSync(join(folder, 'hint.js')), { level: 9 }).length;
}

function hintTexts(wanted: string): HintTexts {
  const { t, lang, dir } = visitorTexts(wanted);
  return {
    lang,
    dir,
    heading: t('state_referred'),
    public: t('hint_public'),
    emergency: t('hint_emergency'),
    calls: { 110: t('call_110'), 112: t('call_112') },
    send: t('hint_send'),
    sendHint: t('hint_send_hint'),
    close: t('hint_close'),
    private: t('hint_private'),
    languages: t('contactLanguages'),
    ownNames: ownNamesIn(lang),
  };
}
