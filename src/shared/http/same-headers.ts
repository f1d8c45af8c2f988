import type { Request, RequestHandler, Response } from 'express';

/** What helmet's middlewares do with an answer. */
interface Headers {
  setHeader(name: string, value: string): void;
  removeHeader(name: string): void;
}

/**
 * Sets on every answer the headers that `set` sets on one: helmet would put each policy together anew each time.
 * @throws what `set` throws
 */
export function sameHeaders(set: (req: Request, res: Response, next: (error?: unknown) => void) => void) {
  const headers = new Map<string, string>();
  const answer: Headers = {
    setHeader: (name, value) => void headers.set(name, value),
    removeHeader: (name) => void headers.delete(name),
  };
  set({} as Request, answer as unknown as Response, (error) => {
    if (error) throw error;
  });
  const handler: RequestHandler = (_req, res, next) => {
    res.setHeaders(headers);
    next();
  };
  return handler;
}
