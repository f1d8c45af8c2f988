import type { Request } from 'express';
import { may } from './role.ts';
import { sessionOf } from './session.ts';

/** What waits for whom, for the navigation. */
export interface DeskCounts {
  waiting: number;
  referrals: number;
  /** Entries of the directory that are to be confirmed. */
  directory: number;
  /** Of the referrals: those that a counsellor should have acted on. */
  overdue: number;
}

const countsOf = new WeakMap<Request, DeskCounts>();

/** Lets the navigation of this request's page show what waits. */
export function noteCounts(req: Request, counts: DeskCounts): void {
  countsOf.set(req, counts);
}

/** What the desk's pages show of the person who is signed in. */
export function deskPerson(req: Request) {
  const { person, csrfToken } = sessionOf(req);
  return {
    name: person.name,
    role: person.role,
    csrfToken,
    mayCounsel: may(person, 'counsel'),
    mayAdminister: may(person, 'administer'),
    counts: countsOf.get(req) ?? null,
  };
}
