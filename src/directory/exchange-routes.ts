import { type Request, type Response, Router } from 'express';
import { type ExchangeFault, exchangePage } from '../../views/desk/directory/exchange-page.ts';
import { exchangePlanPage } from '../../views/desk/directory/exchange-plan-page.ts';
import { deskPerson } from '../accounts/desk-person.ts';
import { authorized, sessionOf } from '../accounts/session.ts';
import type { Deps } from '../deps.ts';
import { dayOf } from '../insights/calendar.ts';
import { paths } from '../paths.ts';
import { AppError } from '../shared/errors.ts';
import { field, query } from '../shared/http/forms.ts';
import { statusOf } from '../shared/http/problem.ts';
import { uploadedFile } from '../shared/http/read-upload.ts';
import { sendHtml } from '../shared/http/send-html.ts';
import { BadFile } from './exchange/bad-file.ts';
import { MAX_FILE, MAX_SERVICES } from './exchange/read-directory-file.ts';
import { exportDirectory } from './export-directory.ts';
import { importDirectory, planImport } from './import-directory.ts';

type ExchangeDeps = Pick<Deps, 'db' | 'clock'>;

const TYPES = { json: 'application/json', csv: 'text/csv; charset=utf-8; header=present' } as const;

/**
 * The directory as a file, out and in. Between the dry run and its confirmation the file is kept nowhere but in the form
 * itself. For counsellors; mounted behind requireSession.
 */
export function exchangeRoutes(deps: ExchangeDeps): Router {
  const router = Router();

  router.get(paths.desk.exchange(), (req, res) => {
    authorized(req, 'counsel');
    sendExchange(req, res);
  });

  router.get(paths.desk.exchangeFile(), async (req, res) => {
    authorized(req, 'counsel');
    const format = query(req, 'format') === 'csv' ? 'csv' : 'json';
    const file = await exportDirectory(deps, { format, withRecipients: query(req, 'recipients') === '1' });
    res.attachment(`wegweiser-directory-${dayOf(deps.clock())}.${format}`);
    res.type(TYPES[format]).send(file);
  });

  router.post(paths.desk.exchangePlan(), async (req, res) => {
    authorized(req, 'counsel');
    try {
      await sendPlan(deps, req, res, chosenFile(req));
    } catch (error) {
      sendExchange(req, res, faultOf(error));
    }
  });

  router.post(paths.desk.exchange(), async (req, res) => {
    const { id: actor } = authorized(req, 'counsel');
    const bytes = Buffer.from(field(req, 'content'), 'base64');
    try {
      const { lines } = await importDirectory(deps, actor, bytes, field(req, 'digest'));
      const count = (action: string) => lines.filter((line) => line.action === action).length;
      res.redirect(303, paths.desk.exchangeDone(count('create'), count('change')));
    } catch (error) {
      if (error instanceof AppError && error.code === 'conflict')
        return sendPlan(deps, req, res, bytes, statusOf(error));
      sendExchange(req, res, faultOf(error));
    }
  });

  return router;
}

/** @throws invalid when none was chosen, too-large */
function chosenFile(req: Request): Uint8Array {
  const bytes = uploadedFile(req);
  if (bytes.byteLength === 0)
    throw new AppError('invalid', 'No file was chosen.', { fields: { file: 'exchangeMissing' } });
  return bytes;
}

/** What is wrong with a file, when the form comes back. @throws the error itself when no file is at fault */
function faultOf(error: unknown): ExchangeFault {
  if (error instanceof BadFile) return { key: error.key, values: error.values, status: statusOf(error) };
  if (error instanceof AppError && error.code === 'too-large')
    return { key: 'exchangeTooLarge', values: {}, status: statusOf(error) };
  if (error instanceof AppError && error.fields.file === 'exchangeMissing')
    return { key: 'exchangeMissing', values: {}, status: statusOf(error) };
  throw error;
}

function sendExchange(req: Request, res: Response, fault: ExchangeFault | null = null): void {
  const count = (name: string) => Number.parseInt(query(req, name) ?? '', 10) || 0;
  const page = exchangePage({
    texts: sessionOf(req).texts,
    person: deskPerson(req),
    limits: { megabytes: MAX_FILE / 1024 ** 2, services: MAX_SERVICES },
    done: query(req, 'created') === null ? null : { created: count('created'), changed: count('changed') },
    fault,
  });
  sendHtml(res, page, fault?.status);
}

/** What an import of the file would do. @param status 409: it was asked for, and would no longer do what was shown */
async function sendPlan(
  deps: ExchangeDeps,
  req: Request,
  res: Response,
  bytes: Uint8Array,
  status = 200,
): Promise<void> {
  const page = exchangePlanPage({
    texts: sessionOf(req).texts,
    person: deskPerson(req),
    plan: await planImport(deps, bytes),
    content: Buffer.from(bytes).toString('base64'),
    isMoved: status === 409,
  });
  sendHtml(res, page, status);
}
