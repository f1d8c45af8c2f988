import { z } from 'zod';

/** The first line of a JSON export; see docs/importing.md. */
export const FORMAT = { format: 'wegweiser-comments', version: 1 } as const;

export const headerSchema = z.object({ format: z.literal(FORMAT.format), version: z.int() });

const time = z.iso.datetime().transform((text) => Date.parse(text));
const id = z.uuidv7();

export const pageSchema = z.object({
  key: z.string(),
  title: z.string(),
  url: z.string(),
  lang: z.string(),
  isClosed: z.boolean(),
});

export const commentSchema = z.object({
  id,
  /** Key of a page that an earlier line tells of. */
  page: z.string(),
  inReplyTo: id.nullable(),
  state: z.enum(['published', 'pending', 'rejected', 'spam', 'gone']),
  name: z.string().nullish(),
  text: z.string().optional(),
  lang: z.string().nullish(),
  createdAt: time,
  publishedAt: time.nullable(),
  redactedAt: time.nullish(),
  email: z.string().optional(),
  notify: z.boolean().optional(),
  /** What is stored of the secret of the receipt (comments/receipt-link.ts), in hexadecimal. */
  receipt: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  origin: z.object({ source: z.string(), id: z.string() }).optional(),
});

/** A page, as it stands in a line. */
export type PageLine = z.input<typeof pageSchema>;
/** A comment, as it stands in a line. Of what is gone only its place is told. */
export type CommentLine = z.input<typeof commentSchema>;

/** Every line but the first holds one of the two. */
export const lineSchema = z.union([z.object({ page: pageSchema }), z.object({ comment: commentSchema })]);
