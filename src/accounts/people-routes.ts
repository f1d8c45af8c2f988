import { type Request, type Response, Router } from 'express';
import { PEOPLE_DONE, type PeopleLink, peoplePage } from '../../views/desk/people-page.ts';
import type { Deps } from '../deps.ts';
import { paths } from '../paths.ts';
import { AppError } from '../shared/errors.ts';
import { field, param, query } from '../shared/http/forms.ts';
import { statusOf } from '../shared/http/problem.ts';
import { sendHtml } from '../shared/http/send-html.ts';
import {
  changeRole,
  deactivate,
  type Manager,
  reactivate,
  resetSecondFactor,
  signOutEverywhere,
} from './change-person.ts';
import { deskPerson } from './desk-person.ts';
import { invite } from './invitation.ts';
import { listPeople } from './people-view.ts';
import { createPasswordReset } from './reset-password.ts';
import { isRole } from './role.ts';
import { authorized, sessionOf } from './session.ts';

type PeopleDeps = Pick<Deps, 'db' | 'clock' | 'config'>;

/** The team, for admins. Mounted behind requireSecondFactor. */
export function peopleRoutes(deps: PeopleDeps): Router {
  const router = Router();

  router.get(paths.desk.people(), async (req, res) => {
    await sendPeople(deps, req, res, {});
  });

  router.post(paths.desk.invitations(), async (req, res) => {
    const admin = authorized(req, 'administer');
    const role = field(req, 'role');
    if (!isRole(role)) throw new AppError('invalid', 'Name the role.');
    const address = paths.desk.invitation(await invite(deps, admin, role));
    await sendPeople(deps, req, res, {
      link: { kind: 'invitation', address: `${deps.config.publicUrl}${address}`, role },
    });
  });

  router.post(paths.desk.personPasswordReset(':id'), async (req, res) => {
    const admin = authorized(req, 'administer');
    const { token, name } = await createPasswordReset(deps, admin, param(req, 'id'));
    const address = `${deps.config.publicUrl}${paths.desk.passwordReset(token)}`;
    await sendPeople(deps, req, res, { link: { kind: 'reset', address, name } });
  });

  router.use(changeRoutes(deps));
  return router;
}

/** What changes an account: done and said, or refused with the page as it is. */
function changeRoutes(deps: PeopleDeps): Router {
  const router = Router();
  const change = (
    path: string,
    done: (typeof PEOPLE_DONE)[number],
    work: (by: Manager, id: string, req: Request) => Promise<void>,
  ) =>
    router.post(path, async (req, res) => {
      const admin = authorized(req, 'administer');
      try {
        await work(admin, param(req, 'id'), req);
      } catch (error) {
        if (!(error instanceof AppError) || !('role' in error.fields)) throw error;
        return sendPeople(deps, req, res, { error });
      }
      res.redirect(303, paths.desk.peopleDone(done));
    });

  change(paths.desk.personRole(':id'), 'role', (by, id, req) => {
    const role = field(req, 'role');
    if (!isRole(role)) throw new AppError('invalid', 'Name the role.');
    return changeRole(deps, by, id, role);
  });
  change(paths.desk.personDeactivation(':id'), 'deactivated', (by, id) => deactivate(deps, by, id));
  change(paths.desk.personReactivation(':id'), 'reactivated', (by, id) => reactivate(deps, by, id));
  change(paths.desk.personSignOut(':id'), 'signed_out', (by, id) => signOutEverywhere(deps, by, id));
  change(paths.desk.personSecondFactorReset(':id'), 'second_factor', (by, id) =>
    resetSecondFactor(deps, by, id),
  );

  return router;
}

async function sendPeople(
  deps: PeopleDeps,
  req: Request,
  res: Response,
  { link = null, error = null }: { link?: PeopleLink | null; error?: AppError | null },
): Promise<void> {
  authorized(req, 'administer');
  const people = await listPeople(deps);
  const done = PEOPLE_DONE.find((one) => one === query(req, 'done')) ?? null;
  const { texts } = sessionOf(req);
  const page = peoplePage({
    texts,
    person: deskPerson(req),
    people,
    link,
    done,
    isLastAdmin: error !== null,
  });
  sendHtml(res, page, error ? statusOf(error) : 200);
}
