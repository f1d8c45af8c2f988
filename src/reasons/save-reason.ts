import { randomInt } from 'node:crypto';
import { z } from 'zod';
import type { Authorized } from '../accounts/role.ts';
import type { Database } from '../shared/db/database.ts';
import { AppError, notFound } from '../shared/errors.ts';
import { cleanText, type LocalTexts, readLocalTexts, tooLongIn } from '../site/local-texts.ts';
import { isBuiltIn, LABEL_MAX, REASON_TEXT_MAX, TEACHINGS, type Teaching } from './reason.ts';
import { insertReason, reasonByCode, replaceTexts, updateReason } from './reasons-store.ts';

/** A reason as a form has it; languages that are left out keep their texts, an empty text goes. */
export interface ReasonForm {
  label: string;
  /** Empty: the reason says nothing about the kind of comment. */
  teaches: string;
  texts: LocalTexts;
}

type Admin = Authorized<'administer'>;

/**
 * Adds a reason of the site's own, behind the others.
 * @returns its code, made from the label
 * @throws invalid with the fields at fault
 */
export async function addReason(deps: { db: Database }, _admin: Admin, form: ReasonForm): Promise<string> {
  const { label, teaches, texts } = readReason(form, false);
  if (Object.values(texts).every((text) => text === '')) throw invalidReason({ text: 'error_reason_text' });
  const code = codeFor(form.label);
  await deps.db.write(async (trx) => {
    await insertReason(trx, { code, label, teaches });
    await replaceTexts(trx, code, texts);
  });
  return code;
}

/** Changes a reason; what was decided with it before is told in the new words. @throws not-found, invalid */
export async function editReason(
  deps: { db: Database },
  _admin: Admin,
  code: string,
  form: ReasonForm,
): Promise<void> {
  const { label, teaches, texts } = readReason(form, isBuiltIn(code));
  await deps.db.write(async (trx) => {
    const before = await reasonByCode(trx, code);
    if (!before) throw notFound('reason');
    const after = { ...before.texts, ...texts };
    if (!isBuiltIn(code) && Object.values(after).every((text) => text === ''))
      throw invalidReason({ text: 'error_reason_text' });
    await updateReason(trx, code, { label, teaches });
    await replaceTexts(trx, code, texts);
  });
}

const labelSchema = z.string().transform((text) => cleanText(text).replace(/\s+/gu, ' '));

function readReason(form: ReasonForm, mayLackLabel: boolean) {
  const label = labelSchema.parse(form.label);
  const teaches = TEACHINGS.find((one) => one === form.teaches) ?? null;
  const given = readLocalTexts(form.texts);
  const fields = Object.fromEntries([
    ...((label === '' && !mayLackLabel) || [...label].length > LABEL_MAX
      ? [['label', 'error_reason_label']]
      : []),
    ...(form.teaches !== '' && teaches === null ? [['teaches', 'error_reason_teaches']] : []),
    ...tooLongIn(given, REASON_TEXT_MAX).map((lang) => [`text_${lang}`, 'error_reason_long']),
  ]);
  if (Object.keys(fields).length > 0) throw invalidReason(fields);
  const texts = Object.fromEntries(Object.keys(form.texts).map((lang) => [lang, given[lang] ?? '']));
  return { label: label || null, teaches: teaches as Teaching | null, texts };
}

const invalidReason = (fields: Record<string, string>) =>
  new AppError('invalid', 'The reason cannot be taken as it is.', { fields });

const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** "Doppelt gepostet" → "doppelt_gepostet_k7wm": readable in exports, and never that of another reason. */
function codeFor(label: string): string {
  const slug = label
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '_')
    .slice(0, 40)
    .replace(/^_+|(?<!_)_+$/g, '');
  const random = Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return `${slug || 'reason'}_${random}`;
}
