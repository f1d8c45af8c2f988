import { isUtf8 } from 'node:buffer';
import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { AppError } from '../errors.ts';

/** 5,000 characters outside the basic plane, percent-encoded, are 60 kB; more comes back with a message. */
const BODY_LIMIT = '256kb';

function refuseOtherEncodings(_req: unknown, _res: unknown, body: Buffer): void {
  if (!isUtf8(body)) throw new AppError('invalid', 'The request body is not valid UTF-8.');
}

const options = { limit: BODY_LIMIT, inflate: false, verify: refuseOtherEncodings };
const form = express.urlencoded({ ...options, extended: false, parameterLimit: 50 });
const json = express.json({ ...options, type: ['application/json', 'application/*+json'] });

function accepting(type: string, accepted: readonly string[], parser: RequestHandler): RequestHandler {
  return (req: Request, res: Response, next: NextFunction) => {
    if (req.is([...accepted])) return parser(req, res, next);
    next(new AppError('unsupported', `Send the body as ${type}.`));
  };
}

/** Reads an HTML form's body into `req.body`, strings only. Compressed bodies are refused (415). */
export const readForm = accepting('application/x-www-form-urlencoded', ['urlencoded'], form);

/** Reads a JSON body into `req.body`. Compressed bodies are refused (415). */
export const readJson = accepting('application/json', ['json', '+json'], json);

/** A field of a form or JSON body, an empty string when it is missing or not a string. */
export function field(req: Request, name: string): string {
  const body: unknown = req.body;
  const value = typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;
  return typeof value === 'string' ? value : '';
}

/** A parameter of the address, null when it is missing or given twice. */
export function query(req: Request, name: string): string | null {
  const value = req.query[name];
  return typeof value === 'string' ? value : null;
}

/** A part of the path that the route's pattern names. */
export function param(req: Request, name: 'id' | 'key' | 'token'): string {
  const value = req.params[name];
  if (typeof value !== 'string') throw new Error(`The route has no :${name}.`);
  return value;
}
