import type { RequestHandler } from 'express';
import { paths } from '../paths.ts';
import type { Clock } from '../shared/clock.ts';
import { isConfirmed } from './confirm-identity.ts';
import { sessionOf } from './session.ts';

/** Asks for the password again when it was given too long ago. */
export function onlyConfirmed(deps: { clock: Clock }): RequestHandler {
  return (req, res, next) =>
    isConfirmed(deps, sessionOf(req)) ? next() : res.redirect(303, paths.desk.confirmation());
}
