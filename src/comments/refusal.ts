import { type AppError, minutesToWait } from '../shared/errors.ts';
import type { VisitorKey, VisitorTexts } from '../shared/i18n.ts';

/**
 * Why a form comes back although its fields are right, in the visitor's words.
 * @param conflict what to say when the time for it is over
 */
export function refusalText(error: AppError, { t }: VisitorTexts, conflict: VisitorKey): string {
  if (error.code === 'too-many') return t('error_429', { minutes: minutesToWait(error.retryAfter) });
  return t(error.code === 'conflict' ? conflict : 'error_503');
}
