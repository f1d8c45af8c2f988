import { Refusal } from './api.ts';
import type { EmbedKey } from './embed-texts.ts';
import type { Fault } from './form-view.ts';
import type { Texts } from './texts.ts';

const TOO_LARGE = 413;
const TOO_MANY = 429;
const MINUTE = 60;
/** The texts speak of several minutes. */
const FEWEST = 2;

/** Why a comment was not taken, in words that say what to do; never empty. */
export function faultsOf(error: unknown, texts: Texts): Fault[] {
  const fields = error instanceof Refusal ? Object.entries(error.fields) : [];
  const found = fields.flatMap(([field, code]): Fault[] => {
    const message = texts.t(`error_${code}` as EmbedKey);
    const isOurs = field === 'name' || field === 'email';
    return message === '' ? [] : [{ field: isOurs ? field : 'text', message }];
  });
  return found.length > 0 ? found : [{ field: 'text', message: failureOf(error, texts) }];
}

function failureOf(error: unknown, { t }: Texts): string {
  if (!(error instanceof Refusal)) return t('embed_offline');
  const { status, retryAfter } = error;
  if (status === TOO_MANY)
    return t('error_429', { minutes: Math.max(FEWEST, Math.ceil(retryAfter / MINUTE)) });
  if (status === TOO_LARGE) return t('error_text_too_long');
  return t(status === 409 ? 'closed' : 'error_503');
}
