import { z } from 'zod';
import { ANY_CONTACT } from '../referrals/referral.ts';
import { AppError } from '../shared/errors.ts';
import type { ConsentValues } from './consent-form.ts';
import type { NeedValues } from './need-form.ts';
import type { ToldNeed } from './tell-need.ts';

const text = z.string({ error: 'not_a_string' });
const flag = z.boolean({ error: 'not_a_boolean' });
const need = z.object({ place: text.nullish(), language: text.nullish() }, { error: 'not_an_object' });
const consent = z.object(
  {
    contact: text.nullable(),
    withName: flag.nullish(),
    email: text.nullish(),
    phone: text.nullish(),
    agreed: flag,
  },
  { error: 'not_an_object' },
);

/** Reads a parsed JSON body; what is left out stays as it was told. @throws invalid with the fields at fault */
export function readNeedBody(body: unknown, told: ToldNeed): NeedValues {
  const { place = told.place, language = told.spokenLang } = read(need, body);
  return { place: place ?? '', lang: language ?? '' };
}

/** Reads a parsed JSON body; `contact` null: whoever fits. @throws invalid with the fields at fault */
export function readConsentBody(body: unknown): ConsentValues {
  const { contact, withName, email, phone, agreed } = read(consent, body);
  return {
    to: contact ?? ANY_CONTACT,
    withName: withName ?? false,
    email: email ?? '',
    phone: phone ?? '',
    agreed,
  };
}

function read<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const fields = Object.fromEntries(
    parsed.error.issues.map((issue) => [issue.path.join('.') || 'body', issue.message]),
  );
  throw new AppError('invalid', 'The body is not in the expected form.', { fields });
}
