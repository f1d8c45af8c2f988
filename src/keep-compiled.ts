import { chmodSync, mkdirSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { loadEnvFile } from 'node:process';

const FOLDER = 'compiled';
const OWNER_ONLY = 0o700;

/**
 * Lets Node keep what it compiles, types stripped, in the data folder, and take it from there at the next start
 * (nodejs.org/api/module.html#module-compile-cache). What lies there is run: nobody but the owner may write it, and
 * nothing is kept where that cannot be had. To be called before anything else is imported.
 */
export function keepCompiled(): void {
  const folder = join(dataFolder(), FOLDER);
  try {
    mkdirSync(folder, { recursive: true, mode: OWNER_ONLY });
    chmodSync(folder, OWNER_ONLY);
  } catch {
    return; // a folder that cannot be written is reported by the start itself, which needs it for the database
  }
  enableCompileCache(folder);
}

/** As config.ts reads it, which is one of the many modules that come later. */
function dataFolder(): string {
  try {
    loadEnvFile();
  } catch {
    // none there; one that cannot be read is reported by config.ts
  }
  return process.env.WEGWEISER_DATA || './data';
}
