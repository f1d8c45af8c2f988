import type { RequestHandler } from 'express';
import { once } from '../once.ts';

/** Answers with what the first request loads: code that few processes need, and none of them to start. */
export function whenAsked(load: () => Promise<RequestHandler>): RequestHandler {
  const loaded = once(load);
  return async (req, res, next) => {
    const handle = await loaded();
    await handle(req, res, next);
  };
}
