import { getSystemErrorMap } from 'node:util';

const UNKNOWN = 'unknown';

/** What an error of a mail server or of the way to it is called: a reply code (450) or a system's (ECONNREFUSED). */
export function failureCode(error: unknown): string {
  const { code, responseCode, errno } = (error ?? {}) as {
    code?: unknown;
    responseCode?: unknown;
    errno?: unknown;
  };
  if (typeof responseCode === 'number') return String(responseCode);
  // nodemailer calls every trouble of a connection ESOCKET; the number says which
  const [name] = (typeof errno === 'number' && getSystemErrorMap().get(errno)) || [];
  return name ?? (isName(code) ? code : UNKNOWN);
}

/** Only names, whatever an error may hold. */
const isName = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Z][A-Z0-9_]{2,30}$/.test(value);
