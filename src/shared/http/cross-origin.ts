import type { RequestHandler } from 'express';

/** What a script of another site may read beside the body. */
const EXPOSED = 'ETag, Retry-After';
/** Seconds; browsers ask again after two hours at the latest. */
const PREFLIGHT_KEPT = 7200;

/**
 * Lets pages of other sites use the API by script (fetch.spec.whatwg.org, CORS), never with cookies.
 * @param findOrigins the sites that may, as "https://www.example.org"; none: every site
 */
export function allowOrigins(findOrigins: () => Promise<readonly string[]>): RequestHandler {
  return async (req, res, next) => {
    const origin = req.get('origin');
    res.vary('Origin');
    if (origin === undefined) return next();
    const origins = await findOrigins();
    const isAllowed = origins.length === 0 || origins.includes(origin);
    if (isAllowed) {
      res.set('Access-Control-Allow-Origin', origins.length === 0 ? '*' : origin);
      res.set('Access-Control-Expose-Headers', EXPOSED);
    }
    if (req.method !== 'OPTIONS') return next();
    if (isAllowed) {
      res.set({
        'Access-Control-Allow-Methods': 'GET, HEAD, POST',
        'Access-Control-Allow-Headers': 'Content-Type',
        'Access-Control-Max-Age': String(PREFLIGHT_KEPT),
      });
    }
    res.status(204).end();
  };
}
