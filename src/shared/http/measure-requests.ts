import type { RequestHandler } from 'express';
import type { Metrics } from '../metrics.ts';
import { routePattern } from './route-pattern.ts';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** Measures each answer but streams, which last as long as somebody looks on. */
export function measureRequests({ requests }: Pick<Metrics, 'requests'>): RequestHandler {
  return (req, res, next) => {
    const started = performance.now();
    res.on('finish', () => {
      if (String(res.getHeader('content-type')).startsWith('text/event-stream')) return;
      const method = METHODS.includes(req.method) ? req.method : 'other';
      const labels = { method, route: routePattern(req), status: res.statusCode };
      requests.observe(labels, (performance.now() - started) / 1000);
    });
    next();
  };
}
