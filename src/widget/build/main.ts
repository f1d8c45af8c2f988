import { fileURLToPath } from 'node:url';
import { buildBrowser } from '../../screening/build/build-browser.ts';
import { buildEmbed } from './build-embed.ts';
import { buildForm } from './build-form.ts';
import { compressFiles } from './compress.ts';

// npm run build:browser: writes what visitors' browsers load to public/screening, public/form and public/embed.
const folder = (name: string) => fileURLToPath(new URL(`../../../public/${name}/`, import.meta.url));
const { script, words } = await buildBrowser(folder('screening'));
const hint = await buildForm(folder('form'));
const embed = await buildEmbed(folder('embed'));
for (const name of ['screening', 'form', 'embed']) compressFiles(folder(name));

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const most = Math.max(...Object.values(words));
process.stdout.write(
  `Gzipped: hint ${kilobytes(hint)}, screening ${kilobytes(script)}, words of a language at most ${kilobytes(most)}, embedded element ${kilobytes(embed.code)}, its texts at most ${kilobytes(embed.texts)}.\n`,
);
