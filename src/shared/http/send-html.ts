import type { Response } from 'express';

/** Sends a page. Nothing that a page shows may be kept by a shared cache. */
export function sendHtml(res: Response, page: { toString(): string }, status = 200): void {
  res.status(status);
  if (!res.get('Cache-Control')) res.set('Cache-Control', 'private, no-cache');
  res.type('html').send(page.toString());
}
