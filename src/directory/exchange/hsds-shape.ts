import { z } from 'zod';

const text = z.string().nullish();
const list = <One extends z.ZodType>(one: One) => z.array(one).nullish();

const attribute = z.looseObject({
  taxonomy_term_id: text,
  value: text,
  taxonomy_term: z.looseObject({ id: text, taxonomy_id: text }).nullish(),
});

/** What we read of an HSDS service; whatever else it has is not ours. */
export const serviceShape = z.looseObject({
  id: text,
  name: text,
  description: text,
  url: text,
  email: text,
  status: text,
  fees_description: text,
  eligibility_description: text,
  assured_date: text,
  organization: z.looseObject({ name: text }).nullish(),
  phones: list(z.looseObject({ number: z.string(), type: text })),
  schedules: list(
    z.looseObject({
      freq: text,
      interval: z.number().nullish(),
      byday: text,
      opens_at: text,
      closes_at: text,
      description: text,
    }),
  ),
  service_areas: list(z.looseObject({ name: text })),
  languages: list(z.looseObject({ code: text })),
  service_at_locations: list(
    z.looseObject({
      location: z
        .looseObject({
          name: text,
          addresses: list(z.looseObject({ address_1: text, postal_code: text, city: text })),
        })
        .nullish(),
    }),
  ),
  attributes: list(attribute),
  contacts: list(z.looseObject({ id: text, name: text, email: text, attributes: list(attribute) })),
});

export type ServiceShape = z.infer<typeof serviceShape>;
export type AttributeShape = z.infer<typeof attribute>;

/** Every path of an issue as people write it: phones[0].number. */
export const pathText = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
