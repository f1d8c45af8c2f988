import { type Request, type Response, Router } from 'express';
import { shortcutsPage } from '../../views/desk/shortcuts-page.ts';
import { deskPerson } from '../accounts/desk-person.ts';
import { authorized, sessionOf } from '../accounts/session.ts';
import type { Deps } from '../deps.ts';
import { paths } from '../paths.ts';
import { AppError } from '../shared/errors.ts';
import { field, query } from '../shared/http/forms.ts';
import { statusOf } from '../shared/http/problem.ts';
import { sendHtml } from '../shared/http/send-html.ts';
import { changeShortcuts, resetShortcuts, shortcutsOf } from './change-shortcuts.ts';
import { SHORTCUT_ACTIONS, type ShortcutAction, type Shortcuts } from './shortcut.ts';

/** The keys of the desk, for each person. Mounted behind requireSession. */
export function shortcutsRoutes(deps: Pick<Deps, 'db'>): Router {
  const router = Router();

  router.get(paths.desk.shortcuts(), async (req, res) => {
    const shortcuts = await shortcutsOf(deps, authorized(req, 'moderate').id);
    send(req, res, { values: toValues(shortcuts), errors: {}, done: query(req, 'done') === 'saved' }, 200);
  });

  router.post(paths.desk.shortcuts(), async (req, res) => {
    const moderator = authorized(req, 'moderate');
    const change = field(req, 'change');
    const isOff = change === 'off';
    const values = forEach((action) => (isOff ? '' : field(req, action)));
    try {
      if (change === 'reset') await resetShortcuts(deps, moderator);
      else await changeShortcuts(deps, moderator, values);
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'invalid') throw error;
      return send(req, res, { values, errors: error.fields, done: false }, statusOf(error));
    }
    res.redirect(303, `${paths.desk.shortcuts()}?done=saved`);
  });

  return router;
}

type Values = Record<ShortcutAction, string>;

const forEach = (value: (action: ShortcutAction) => string): Values =>
  Object.fromEntries(SHORTCUT_ACTIONS.map((action) => [action, value(action)])) as Values;

const toValues = (shortcuts: Shortcuts): Values => forEach((action) => shortcuts[action] ?? '');

function send(
  req: Request,
  res: Response,
  form: { values: Values; errors: Readonly<Record<string, string>>; done: boolean },
  status: number,
): void {
  sendHtml(res, shortcutsPage({ texts: sessionOf(req).texts, person: deskPerson(req), ...form }), status);
}
