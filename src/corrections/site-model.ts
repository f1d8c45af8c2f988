import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInModel, type Model, type StoredModel, unpackModel } from '../screening/model.ts';
import type { Log } from '../shared/log.ts';

/** The file in the data folder that holds a model trained on the site's own corrections. */
const FILE = 'screening-model.json';

interface SiteModel extends StoredModel {
  /** The version of the built-in model whose words and features it was made for. */
  base: string;
}

/**
 * The model of this site, or null: there is none, or it was made for another release and must be trained again, or it
 * cannot be read. Then the built-in one is used and the log says so.
 */
export function readSiteModel(dataDir: string, log: Log): Model | null {
  let written: SiteModel;
  try {
    written = JSON.parse(readFileSync(join(dataDir, FILE), 'utf8')) as SiteModel;
    if (written.base === builtInModel().version) return unpackModel(written);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    log.warn({ err: error }, "the site's screening model cannot be read; the built-in one is used");
    return null;
  }
  const versions = { base: written.base, builtIn: builtInModel().version };
  log.warn(versions, "the site's screening model is of another release; train it again");
  return null;
}

/** Puts a model in use from the next start on; whoever reads meanwhile sees the old one or the new one, whole. */
export function writeSiteModel(dataDir: string, model: StoredModel): void {
  const file = join(dataDir, FILE);
  const written: SiteModel = { ...model, base: builtInModel().version };
  writeFileSync(`${file}.new`, `${JSON.stringify(written)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
