import type { Request } from 'express';
import { z } from 'zod';
import { TOPICS, URGENCIES } from '../screening/verdict.ts';
import { AppError } from '../shared/errors.ts';
import { field, fields } from '../shared/http/forms.ts';
import { visitorLanguages } from '../shared/i18n.ts';
import type { FinderQuery } from './finder-view.ts';

/** Longer places are not read. */
const MOST_CHARACTERS = 200;

const body = z.object({
  topics: z.array(z.enum(TOPICS)).max(TOPICS.length).default([]),
  place: z.string().max(MOST_CHARACTERS).default(''),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .nullable()
    .default(null),
  urgency: z.enum(URGENCIES).default('normal'),
});

/** What the form asks. All questions are free, so what cannot be read counts as not told. Never throws. */
export function readFinderForm(req: Request): FinderQuery {
  const lang = field(req, 'lang');
  return {
    topics: TOPICS.filter((topic) => fields(req, 'topic').includes(topic)),
    place: field(req, 'place').slice(0, MOST_CHARACTERS),
    lang: visitorLanguages.includes(lang) ? lang : null,
    urgency: 'normal',
  };
}

/** The same from JSON. @throws invalid, without what was sent */
export function readFinderBody(given: unknown): FinderQuery {
  const read = body.safeParse(given);
  if (!read.success)
    throw new AppError('invalid', 'Send {topics?, place?, lang?, urgency?}; see /api/openapi.json.');
  return read.data;
}
