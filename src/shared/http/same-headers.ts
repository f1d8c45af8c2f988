import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { RequestHandler } from 'express';

type SetHeaders = (req: IncomingMessage, res: ServerResponse, next: (error?: unknown) => void) => void;

/** Sets on every answer the headers that `set` sets on one: helmet would put each policy together anew each time. */
export function sameHeaders(set: SetHeaders): RequestHandler {
  const one = new ServerResponse(new IncomingMessage(new Socket()));
  set(one.req, one, (error) => {
    if (error) throw error;
  });
  const headers = new Map(one.getHeaderNames().map((name) => [name, String(one.getHeader(name))]));
  return (_req, res, next) => {
    res.setHeaders(headers);
    next();
  };
}
