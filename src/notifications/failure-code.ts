const UNKNOWN = 'unknown';

/** What an error of a mail server or of the way to it is called: a reply code (450) or a system's (ECONNREFUSED). */
export function failureCode(error: unknown): string {
  const { code, responseCode, cause } = (error ?? {}) as {
    code?: unknown;
    responseCode?: unknown;
    cause?: unknown;
  };
  if (typeof responseCode === 'number') return String(responseCode);
  const deeper = (cause as { code?: unknown } | undefined)?.code;
  // only names, whatever an error may hold
  return [deeper, code].find(isName) ?? UNKNOWN;
}

const isName = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Z][A-Z0-9_]{2,30}$/.test(value);
