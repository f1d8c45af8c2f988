import type { RequestHandler } from 'express';
import { AppError } from '../errors.ts';

/**
 * Refuses requests that change something and come from another site. Browsers send Origin with every POST
 * (fetch.spec.whatwg.org); where it is missing, Sec-Fetch-Site or the CSRF token of the form must do.
 */
export function requireSameOrigin(origins: readonly string[]): RequestHandler {
  return (req, _res, next) => {
    if (req.method === 'GET' || req.method === 'HEAD') return next();
    const origin = req.get('origin');
    const site = req.get('sec-fetch-site');
    const foreign =
      origin === undefined ? site === 'cross-site' || site === 'same-site' : !origins.includes(origin);
    next(
      foreign
        ? new AppError('forbidden', 'This form came from another site.', { fields: { csrf: 'foreign' } })
        : undefined,
    );
  };
}
