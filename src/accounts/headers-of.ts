import type { Request } from 'express';

/** The headers of a request as better-auth takes them. */
export function headersOf({ headers }: Pick<Request, 'headers'>): Headers {
  const made = new Headers();
  for (const [name, value] of Object.entries(headers))
    for (const one of [value ?? []].flat()) made.append(name, one);
  return made;
}
