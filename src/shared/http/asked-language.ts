import type { Request } from 'express';

/** Browsers ask for Kurmanji by the code of all Kurdish. */
const KURDISH = 'ku';

/**
 * The best of these languages that the browser asks for by name; null when it asks for none of them or takes any:
 * negotiation alone would then choose the first of the list.
 */
export function askedLanguage(req: Request, available: readonly string[]): string | null {
  const any = 'und';
  const best = req.acceptsLanguages([any, ...available, KURDISH]);
  if (best === false || best === any) return null;
  return best === KURDISH ? (available.find((lang) => lang === 'kmr') ?? null) : best;
}
