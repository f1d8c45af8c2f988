import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import express, { type Request, type RequestHandler, type Response } from 'express';
import { allowOwnScripts } from './own-scripts.ts';

const PUBLIC_FOLDER = join(import.meta.dirname, '../../../public');
/** What `npm run build:browser` makes, below public. */
const FOLDERS = ['/form/', '/screening/'];
/** What it makes for pages of other websites: offered at the root, as /embed.js and /embed/…. */
const EMBED_FOLDER = join(PUBLIC_FOLDER, 'embed');
/** Best first, with the ending of the files that are there beside the plain ones. */
const ENCODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;
const FOR_ALL_SITES = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};
const isCompressed = (path: string): boolean => /\.(br|gz)$/.test(path);

/** Whether the files for visitors' browsers are there. Without them the form works as it does without JavaScript. */
export const hasBrowserFiles = (): boolean =>
  ['form/hint.js', 'screening/screening.js'].every((name) => existsSync(join(PUBLIC_FOLDER, name)));

/** Whether the embeddable element is there. */
export const hasElement = (): boolean => existsSync(join(EMBED_FOLDER, 'embed.js'));

/**
 * Before express.static: a built file is sent compressed where the browser takes that. A worker has a policy of its
 * own, which its file brings along.
 */
export function builtFiles(): RequestHandler {
  return (req, res, next) => {
    const { path } = req;
    if (!FOLDERS.some((folder) => path.startsWith(folder)) || isCompressed(path)) return next();
    allowOwnScripts(res);
    // the embedded form makes its hint with them
    res.set(FOR_ALL_SITES);
    preferCompressed(req, res, PUBLIC_FOLDER);
    next();
  };
}

/** Points a request for a file at the compressed one beside it, if there is one that the browser takes. */
function preferCompressed(req: Request, res: Response, folder: string): void {
  const { path } = req;
  res.vary('Accept-Encoding');
  const [encoding, ending] = ENCODINGS.find(([name]) => req.acceptsEncodings(name)) ?? [];
  if (encoding && /^\/[\w/.-]+$/.test(path) && existsSync(join(folder, `${path}${ending}`))) {
    res.set('Content-Encoding', encoding).type(extname(path));
    req.url = `${path}${ending}`;
  }
}

/**
 * The embeddable element, for the pages of every website. /embed.js is asked for again each time, so that it never
 * names a file that is gone; what has a hash in its name never changes.
 */
export function embedFiles(): RequestHandler {
  const files = express.static(EMBED_FOLDER, {
    index: false,
    redirect: false,
    setHeaders(res, file) {
      const isHashed = /-[A-Z\d]{8}\.js/.test(file);
      const isEntry = /[\\/]embed\.js/.test(file);
      res.setHeader(
        'Cache-Control',
        isHashed
          ? 'public, max-age=31536000, immutable'
          : isEntry
            ? 'public, no-cache'
            : 'public, max-age=3600',
      );
    },
  });
  return (req, res, next) => {
    const { path } = req;
    if (!/^\/embed(\.js$|\/)/.test(path) || isCompressed(path)) return next();
    res.set(FOR_ALL_SITES);
    preferCompressed(req, res, EMBED_FOLDER);
    files(req, res, next);
  };
}
