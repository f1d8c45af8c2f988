// npm runs this after npm ci: builds what visitors' browsers load. Plain JavaScript, since it also runs under a Node
// that cannot run TypeScript, and without the development packages; then the form goes without its hint.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

function isInstalled(name) {
  try {
    createRequire(import.meta.url).resolve(name);
    return true;
  } catch {
    return false;
  }
}

if (!process.features.typescript || !isInstalled('esbuild')) {
  process.stdout.write('The files for browsers are not built here (npm run build:browser does it).\n');
} else {
  const main = fileURLToPath(new URL('./main.ts', import.meta.url));
  const { status } = spawnSync(process.execPath, [main], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
