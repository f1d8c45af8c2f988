import type { Response } from 'express';
import { AppError, type ErrorCode } from '../errors.ts';

const STATUS: Record<ErrorCode, number> = {
  invalid: 400,
  unauthorized: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  unsupported: 415,
  'too-many': 429,
  internal: 500,
  unavailable: 503,
  busy: 503,
};

const TITLES: Record<ErrorCode, string> = {
  invalid: 'Bad request',
  unauthorized: 'Not signed in',
  forbidden: 'Not allowed',
  'not-found': 'Not found',
  conflict: 'Conflict',
  'too-large': 'Content too large',
  unsupported: 'Unsupported media type',
  'too-many': 'Too many requests',
  internal: 'Internal error',
  unavailable: 'Unavailable',
  busy: 'Busy',
};

export const statusOf = (error: AppError): number => STATUS[error.code];

/**
 * Any thrown thing as an AppError: our own as they are, those of Express and its parsers by their status, a locked
 * database, and one that cannot write, as unavailable, everything else as internal with its text withheld.
 */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const database = String((error as { code?: unknown })?.code);
  if (database.startsWith('SQLITE_BUSY')) {
    return new AppError('unavailable', 'The database is busy.', { retryAfter: 5, cause: error });
  }
  // a full disk, a quota, a file system that has become read-only
  if (/^SQLITE_(FULL|IOERR|READONLY|CANTOPEN)/.test(database)) {
    return new AppError('unavailable', 'Nothing can be stored right now.', { retryAfter: 60, cause: error });
  }
  const { status } = (error ?? {}) as { status?: unknown };
  if (error instanceof URIError)
    return new AppError('invalid', 'The address cannot be read.', { cause: error });
  if (typeof status !== 'number' || status < 400 || status >= 500) {
    return new AppError('internal', 'Internal error.', { cause: error });
  }
  if (status === 404) return new AppError('not-found', 'There is no such page.', { cause: error });
  if (status === 413) return new AppError('too-large', 'The request body is too large.', { cause: error });
  if (status === 415) {
    return new AppError('unsupported', 'This content type, charset or encoding is not accepted.', {
      cause: error,
    });
  }
  return new AppError('invalid', 'The request cannot be read.', { cause: error });
}

/** Sends an error as an RFC 9457 problem document. Extension member: `errors`, field → code. */
export function sendProblem(res: Response, error: AppError, status: number = statusOf(error)): void {
  if (error.retryAfter !== undefined) res.set('Retry-After', String(error.retryAfter));
  const document = {
    type: 'about:blank',
    title: TITLES[error.code],
    status,
    detail: error.message,
    ...(Object.keys(error.fields).length > 0 ? { errors: codesOf(error.fields) } : {}),
  };
  res
    .status(status)
    .set('Cache-Control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify(document));
}

/** Message keys as codes: error_text_too_long → text_too_long. */
function codesOf(fields: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, key]) => [name, key.replace(/^error_/, '')]));
}
