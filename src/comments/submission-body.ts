import { z } from 'zod';
import { AppError } from '../shared/errors.ts';
import { TO_COUNSELLORS } from './comment.ts';

const text = z.string({ error: 'not_a_string' });
const schema = z.object(
  {
    text,
    name: text.nullish(),
    email: text.nullish(),
    inReplyTo: text.nullish(),
    notify: z.boolean({ error: 'not_a_boolean' }).nullish(),
    to: z.literal(TO_COUNSELLORS, { error: 'not_known' }).nullish(),
  },
  { error: 'not_an_object' },
);

/** What a JSON body of a comment may hold. */
export type SubmissionBody = z.infer<typeof schema>;

/** Reads a parsed JSON body of a new or changed comment. @throws invalid with the fields at fault */
export function readSubmissionBody(body: unknown): SubmissionBody {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const fields = Object.fromEntries(
    parsed.error.issues.map((issue) => [issue.path.join('.') || 'body', issue.message]),
  );
  throw new AppError('invalid', 'The comment is not in the expected form.', { fields });
}
