import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { RequestHandler } from 'express';
import { allowOwnScripts } from './own-scripts.ts';

const PUBLIC_FOLDER = join(import.meta.dirname, '../../../public');
/** What `npm run build:browser` makes, below public. */
const FOLDERS = ['/form/', '/screening/'];
/** Best first, with the ending of the files that are there beside the plain ones. */
const ENCODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/** Whether the files for visitors' browsers are there. Without them the form works as it does without JavaScript. */
export const hasBrowserFiles = (): boolean =>
  ['form/hint.js', 'screening/screening.js'].every((name) => existsSync(join(PUBLIC_FOLDER, name)));

/**
 * Before express.static: a built file is sent compressed where the browser takes that. A worker has a policy of its
 * own, which its file brings along.
 */
export function builtFiles(): RequestHandler {
  return (req, res, next) => {
    const { path } = req;
    if (!FOLDERS.some((folder) => path.startsWith(folder)) || /\.(br|gz)$/.test(path)) return next();
    allowOwnScripts(res);
    res.vary('Accept-Encoding');
    const [encoding, ending] = ENCODINGS.find(([name]) => req.acceptsEncodings(name)) ?? [];
    if (encoding && /^\/[\w/.-]+$/.test(path) && existsSync(join(PUBLIC_FOLDER, `${path}${ending}`))) {
      res.set('Content-Encoding', encoding).type(extname(path));
      req.url = `${path}${ending}`;
    }
    next();
  };
}
