import type { Request } from 'express';
import { may } from './role.ts';
import { sessionOf } from './session.ts';

/** What the desk's pages show of the person who is signed in. */
export function deskPerson(req: Request) {
  const { person, csrfToken } = sessionOf(req);
  return {
    name: person.name,
    role: person.role,
    csrfToken,
    mayCounsel: may(person, 'counsel'),
    mayAdminister: may(person, 'administer'),
  };
}
