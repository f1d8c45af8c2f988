/**
 * What can go wrong, in the words that every layer shares; `http/problem.ts` maps them to HTTP.
 * Anything thrown that is not an AppError is `internal` and its text is shown to nobody.
 */
export type ErrorCode =
  | 'invalid'
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'too-large'
  | 'unsupported'
  | 'too-many'
  | 'unavailable'
  | 'busy'
  | 'internal';

export class AppError extends Error {
  override name = 'AppError';
  readonly code: ErrorCode;
  /** Field name → message key, for forms that come back. */
  readonly fields: Readonly<Record<string, string>>;
  /** Seconds after which trying again makes sense. */
  readonly retryAfter: number | undefined;

  /** @param message plain English without anything a visitor wrote; it reaches API clients and the log */
  constructor(
    code: ErrorCode,
    message: string,
    options: { fields?: Record<string, string>; retryAfter?: number; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.fields = options.fields ?? {};
    this.retryAfter = options.retryAfter;
  }
}

/** Minutes after which trying again makes sense, for people; at least two, since the texts speak of several. */
export const minutesToWait = (retryAfter: number | undefined): number =>
  Math.max(2, Math.ceil((retryAfter ?? 60) / 60));

export const notFound = (what: string) => new AppError('not-found', `There is no such ${what}.`);
