import type { Response } from 'express';

/** Sends a page. Nothing that a page shows may be kept by a shared cache. */
export function sendHtml(res: Response, page: { toString(): string }, status = 200): void {
  res.status(status);
  if (!res.get('Cache-Control')) res.set('Cache-Control', 'private, no-cache');
  res.type('html');
  // what no browser keeps needs no ETag, which is a hash over all of it
  if (res.get('Cache-Control') === 'no-store') res.end(page.toString());
  else res.send(page.toString());
}
