/** One thing that was looked at. */
export interface Finding {
  about: string;
  /** warning: works, but not as it should. problem: something does not work, or is in danger. */
  level: 'ok' | 'warning' | 'problem';
  /** What is the case; never a secret. */
  says: string;
  /** What to do about it. */
  todo?: string;
}

export const ok = (about: string, says: string): Finding => ({ about, level: 'ok', says });
export const warning = (about: string, says: string, todo: string): Finding => ({
  about,
  level: 'warning',
  says,
  todo,
});
export const problem = (about: string, says: string, todo: string): Finding => ({
  about,
  level: 'problem',
  says,
  todo,
});

/** What an error of the system, of SQLite or of a server is called; its message may quote an address. */
export function codeOf(error: unknown): string {
  const { code, responseCode } = (error ?? {}) as { code?: unknown; responseCode?: unknown };
  const codes = [code, responseCode].filter((one) => typeof one === 'string' || typeof one === 'number');
  return codes.length > 0 ? codes.join(' ') : error instanceof Error ? error.name : 'unknown';
}
