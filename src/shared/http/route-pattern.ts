import type { Request, RequestHandler } from 'express';

const noted = new WeakMap<Request, string>();

/** What requests are called that no route has answered: foreign addresses stand in no log and no metric. */
export const UNMATCHED = 'unmatched';

/** Names the requests that pass it where no route of ours does: files, and what a part of another's making answers. */
export function nameRoute(pattern: string): RequestHandler {
  return (req, _res, next) => {
    noted.set(req, pattern);
    next();
  };
}

/** The pattern of the route that has answered, as `/pages/:key`; never the address itself. */
export function routePattern(req: Request): string {
  const path: unknown = req.route?.path;
  return noted.get(req) ?? (typeof path === 'string' ? path : UNMATCHED);
}
