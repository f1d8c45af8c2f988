import { fileURLToPath } from 'node:url';
import { buildBrowser } from './build-browser.ts';

// npm run build:screening: writes the browser build of the screening to public/screening.
const { script, words } = await buildBrowser(
  fileURLToPath(new URL('../../../public/screening/', import.meta.url)),
);
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
process.stdout.write(`code and model ${kilobytes(script)}, gzipped\n`);
for (const [lang, bytes] of Object.entries(words))
  process.stdout.write(`${lang.padEnd(6)} ${kilobytes(bytes)}\n`);
