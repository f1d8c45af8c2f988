import type { Request, Response } from 'express';

/** Neither the secret nor the words may leave by a cache, a referrer or a search engine. */
export function keepSecret(_req: Request, res: Response, next: () => void): void {
  res.set({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer', 'X-Robots-Tag': 'noindex' });
  next();
}
