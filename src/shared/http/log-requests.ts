import type { RequestHandler } from 'express';
import type { Log } from '../log.ts';
import { routePattern } from './route-pattern.ts';

/** Logs each answer by method, route pattern, status and milliseconds: no address, no parameter, no body. */
export function logRequests(log: Log): RequestHandler {
  return (req, res, next) => {
    const started = performance.now();
    res.on('finish', () => {
      log.info(
        {
          method: req.method,
          route: routePattern(req),
          status: res.statusCode,
          ms: Math.round(performance.now() - started),
        },
        'answered',
      );
    });
    next();
  };
}
