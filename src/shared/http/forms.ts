import { isUtf8 } from 'node:buffer';
import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { AppError } from '../errors.ts';

/** 5,000 characters outside the basic plane, percent-encoded, are 60 kB; more comes back with a message. */
const BODY_LIMIT = '256kb';
const FORM = 'application/x-www-form-urlencoded';

function refuseOtherEncodings(_req: unknown, _res: unknown, body: Buffer): void {
  if (!isUtf8(body)) throw new AppError('invalid', 'The request body is not valid UTF-8.');
}

const options = { limit: BODY_LIMIT, inflate: false, verify: refuseOtherEncodings };
const bytes = express.raw({ ...options, type: FORM });
/** What is no JSON does not come here; see readJson. */
const json = express.json({ ...options, type: () => true });

/**
 * As a browser reads it (url.spec.whatwg.org): what is not UTF-8 beneath the percent signs becomes U+FFFD, which the
 * fields' rules find. express.urlencoded would hand such a field on as it is, percent signs and all.
 */
const form: RequestHandler = (req, res, next) =>
  bytes(req, res, (error?: unknown) => {
    if (error) return next(error);
    req.body = new URLSearchParams(Buffer.isBuffer(req.body) ? req.body.toString() : '');
    next();
  });

function accepting(type: string, accepted: readonly string[], parser: RequestHandler): RequestHandler {
  return (req: Request, res: Response, next: NextFunction) => {
    if (req.is([...accepted]) && isInUtf8(req)) return parser(req, res, next);
    next(new AppError('unsupported', `Send the body as ${type} in UTF-8.`));
  };
}

/** UTF-8 is what a body is in unless its type says otherwise. */
function isInUtf8(req: Request): boolean {
  const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(req.get('content-type') ?? '')?.[1];
  return charset === undefined || /^utf-?8$/i.test(charset);
}

/** Reads an HTML form's body into `req.body`. Compressed bodies and other charsets are refused (415). */
export const readForm = accepting(FORM, ['urlencoded'], form);

/** Reads a JSON body into `req.body`. Compressed bodies and other charsets are refused (415). */
export const readJson = accepting('application/json', ['json', '+json'], json);

/** A field of a form or JSON body, an empty string when it is missing or not a string; the first of several. */
export function field(req: Request, name: string): string {
  const body: unknown = req.body;
  if (body instanceof URLSearchParams) return body.get(name) ?? '';
  const value =
    typeof body === 'object' && body !== null && Object.hasOwn(body, name) ? Reflect.get(body, name) : '';
  return typeof value === 'string' ? value : '';
}

/** Every value of a field of a form, in order. */
export function fields(req: Request, name: string): string[] {
  const body: unknown = req.body;
  return body instanceof URLSearchParams ? body.getAll(name) : [];
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
