import type { Request } from 'express';
import { paths } from '../paths.ts';
import { field } from '../shared/http/forms.ts';
import { isId } from '../shared/ids.ts';
import { filterParameters, readFilter } from './queue-filter.ts';

/** Where in the queue a moderator was when deciding, and the comment that comes after the one decided on. */
export interface GoOn {
  back: string;
  next: string | null;
}

/** Reads it from a form; null when the decision was not made in the queue. */
export function readGoOn(req: Request): GoOn | null {
  const parameters = parametersOf(field(req, 'back'));
  if (!parameters) return null;
  const next = field(req, 'next');
  return { back: paths.desk.moderationWith(parameters), next: isId(next) ? next : null };
}

/** The queue at the place where the moderator was, with the next comment open and what was done. */
export function addressToGoOn(goOn: GoOn | null, done: Record<string, string>): string {
  const open: Record<string, string> = goOn?.next ? { open: goOn.next } : {};
  return paths.desk.moderationWith({ ...(goOn ? parametersOf(goOn.back) : {}), ...open, ...done });
}

/** Only addresses of the queue are gone back to, and of theirs only the parts that are known. */
function parametersOf(back: string): Record<string, string> | null {
  const address = URL.parse(back, 'http://desk.invalid');
  if (address?.host !== 'desk.invalid' || address.pathname !== paths.desk.moderation()) return null;
  const cursor = address.searchParams.get('cursor');
  return {
    ...filterParameters(readFilter((name) => address.searchParams.get(name))),
    ...(cursor === null ? {} : { cursor }),
  };
}
