import { spawnSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
/** What the build for browsers reads. */
const SOURCES = '{src/{widget,spam,screening,directory,referrals,shared},locales}/**/*.{ts,json,css}';

/** Builds what visitors' browsers load if it is missing or older than its sources, so that tests never meet an old one. */
export function buildForBrowsers(): void {
  const built = join(root, 'public/embed/embed.js');
  const changedAt = (file: string) => statSync(file).mtimeMs;
  const newest = Math.max(...globSync(SOURCES, { cwd: root }).map((file) => changedAt(join(root, file))));
  if (existsSync(built) && changedAt(built) > newest) return;
  const main = join(root, 'src/widget/build/main.ts');
  const { status } = spawnSync(process.execPath, [main], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
