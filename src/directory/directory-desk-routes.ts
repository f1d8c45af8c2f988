import { type NextFunction, type Request, type Response, Router } from 'express';
import { directoryPage } from '../../views/desk/directory/directory-page.ts';
import { DIRECTORY_DONE, entryPage } from '../../views/desk/directory/entry-page.ts';
import { deskPerson } from '../accounts/desk-person.ts';
import { authorized, sessionOf } from '../accounts/session.ts';
import type { Deps } from '../deps.ts';
import { paths } from '../paths.ts';
import { DAY } from '../shared/clock.ts';
import { AppError } from '../shared/errors.ts';
import { field, param, query } from '../shared/http/forms.ts';
import { statusOf } from '../shared/http/problem.ts';
import { sendHtml } from '../shared/http/send-html.ts';
import { newId } from '../shared/ids.ts';
import { ASSURED_FOR, isToBeConfirmed } from './assurance.ts';
import { confirmEntry } from './confirm-entry.ts';
import {
  DIRECTORY_CHOICES,
  type DirectoryFilter,
  type EntryView,
  viewDirectory,
  viewEntry,
} from './directory-desk-view.ts';
import { addEntry, editEntry } from './edit-entry.ts';
import { draftOf, EMPTY_FORM, type EntryForm, formOf } from './entry-form.ts';
import { readEntryForm } from './read-entry-form.ts';
import { setEntryActive } from './set-entry-active.ts';

type DirectoryDeps = Pick<Deps, 'db' | 'clock'>;

/** Imports bring ids of their own. */
const ENTRY_ID = /^[A-Za-z0-9-]{1,64}$/;

/** The directory at the desk: everybody may read it, counsellors edit it. Mounted behind requireSession. */
export function directoryDeskRoutes(deps: DirectoryDeps): Router {
  const router = Router();

  router.get(paths.desk.directory(), async (req, res) => {
    authorized(req, 'moderate');
    const now = deps.clock();
    const filter = filterOf((name) => query(req, name) ?? '');
    const isDue = query(req, 'due') === '1';
    const list = await viewDirectory(
      deps,
      filter,
      isDue,
      Number.parseInt(query(req, 'page') ?? '1', 10) || 1,
    );
    sendHtml(
      res,
      directoryPage({
        ...pageProps(req),
        filter,
        isDue,
        list,
        isToBeConfirmed: (entry) => isToBeConfirmed(entry, now),
        days: ASSURED_FOR / DAY,
      }),
    );
  });

  router.get(paths.desk.newEntry(), (req, res) => {
    authorized(req, 'counsel');
    sendEntry(req, res, null, EMPTY_FORM);
  });

  router.post(paths.desk.directory(), async (req, res) => {
    const { id: actor } = authorized(req, 'counsel');
    const values = readEntryForm(req);
    try {
      const id = await addEntry(deps, actor, editOf(values));
      res.redirect(303, `${paths.desk.entry(id)}?done=added`);
    } catch (error) {
      sendEntry(req, res, null, values, faultOf(error));
    }
  });

  router.get(paths.desk.entry(':id'), async (req, res, next) => {
    authorized(req, 'moderate');
    const view = await existing(deps, req, next);
    if (view) sendEntry(req, res, view, formOf(view.entry));
  });

  router.post(paths.desk.entry(':id'), async (req, res, next) => {
    const { id: actor } = authorized(req, 'counsel');
    const view = await existing(deps, req, next);
    if (!view) return;
    const values = readEntryForm(req);
    const version = Number(field(req, 'version'));
    try {
      await editEntry(deps, actor, { id: view.entry.id, version }, editOf(values));
      res.redirect(303, `${paths.desk.entry(view.entry.id)}?done=saved`);
    } catch (error) {
      // what was saved meanwhile is read anew
      sendEntry(req, res, await viewEntry(deps, view.entry.id), values, { ...faultOf(error), version });
    }
  });

  stateRoutes(router, deps);
  return router;
}

function stateRoutes(router: Router, deps: DirectoryDeps): void {
  router.post(paths.desk.entryConfirmation(':id'), async (req, res, next) => {
    const { id: actor } = authorized(req, 'counsel');
    const view = await existing(deps, req, next);
    if (!view) return;
    const { id } = view.entry;
    const version = Number(field(req, 'version'));
    try {
      await confirmEntry(deps, actor, { id, version });
      const list = field(req, 'list');
      res.redirect(303, list === '' ? `${paths.desk.entry(id)}?done=confirmed` : listAddress(list));
    } catch (error) {
      const fault = { ...faultOf(error), version, isConfirmRefused: true };
      const now = await viewEntry(deps, id);
      sendEntry(req, res, now, now ? formOf(now.entry) : EMPTY_FORM, fault);
    }
  });

  for (const [path, isActive] of [
    [paths.desk.entryActivation(':id'), true],
    [paths.desk.entryDeactivation(':id'), false],
  ] as const) {
    router.post(path, async (req, res, next) => {
      const { id: actor } = authorized(req, 'counsel');
      const view = await existing(deps, req, next);
      if (!view) return;
      try {
        await setEntryActive(deps, actor, view.entry.id, isActive);
        res.redirect(303, `${paths.desk.entry(view.entry.id)}?done=${isActive ? 'on' : 'off'}`);
      } catch (error) {
        sendEntry(req, res, view, formOf(view.entry), faultOf(error));
      }
    });
  }
}

/** The entry that the address names; other routers below may know the address when there is none. */
async function existing(deps: DirectoryDeps, req: Request, next: NextFunction): Promise<EntryView | null> {
  const id = param(req, 'id');
  const view = ENTRY_ID.test(id) ? await viewEntry(deps, id) : null;
  if (!view) next();
  return view;
}

const editOf = (values: EntryForm) => ({ draft: draftOf(values, newId), isAssured: values.isAssured });

/** Only what a list can be narrowed down by. */
const filterOf = (get: (name: string) => string): DirectoryFilter => ({
  words: get('words').trim().slice(0, 200),
  status: get('status'),
  topic: get('topic'),
  lang: get('lang'),
  area: get('area'),
});

/** Back to the list from which somebody confirmed an entry. */
function listAddress(list: string): string {
  const asked = new URLSearchParams(list);
  const get = (name: string) => asked.get(name) ?? '';
  const all = { ...filterOf(get), due: get('due'), page: get('page'), done: 'confirmed' };
  return paths.desk.directoryWith(
    Object.fromEntries(Object.entries(all).filter(([, value]) => value !== '')),
  );
}

interface FormFault {
  fields: AppError['fields'];
  status: number;
  /** The state that the person had before them. */
  version?: number;
  isConfirmRefused?: boolean;
}

/** What is wrong with a form that comes back. @throws the error itself when the form is not at fault */
function faultOf(error: unknown): FormFault {
  if (!(error instanceof AppError) || Object.keys(error.fields).length === 0) throw error;
  return { fields: error.fields, status: statusOf(error) };
}

function pageProps(req: Request) {
  const done = DIRECTORY_DONE.find((one) => one === query(req, 'done')) ?? null;
  return {
    texts: sessionOf(req).texts,
    person: deskPerson(req),
    choices: DIRECTORY_CHOICES,
    done: req.method === 'GET' ? done : null,
  };
}

/** The page of an entry, or of a new one; with what is wrong when its form comes back. */
function sendEntry(
  req: Request,
  res: Response,
  view: EntryView | null,
  values: EntryForm,
  fault: FormFault = { fields: {}, status: 200 },
): void {
  const props = pageProps(req);
  const isConflict = view !== null && 'version' in fault.fields;
  sendHtml(
    res,
    entryPage({
      ...props,
      view: view && (props.person.mayCounsel ? view : withoutRecipients(view)),
      version: view && (isConflict ? view.entry.version : (fault.version ?? view.entry.version)),
      values: withoutPrivateKeys(values),
      keys: view?.keys ?? new Map(),
      errors: fault.fields,
      unseen: isConflict ? Math.max(1, view.entry.version - (fault.version ?? 0)) : 0,
      isConfirmRefused: fault.isConfirmRefused ?? false,
    }),
    fault.status,
  );
}

/** A private key that somebody pasted goes nowhere, not even back to the page. */
const withoutPrivateKeys = (values: EntryForm): EntryForm => ({
  ...values,
  recipients: values.recipients.map((one) =>
    /PRIVATE KEY/i.test(one.pgpKey) ? { ...one, pgpKey: '' } : one,
  ),
});

/** Names and addresses of people at a contact are for those who hand over to them. */
function withoutRecipients(view: EntryView): EntryView {
  const history = view.history.map((line) => {
    const { recipients, ...changes } = line.changes;
    return { ...line, changes };
  });
  return { ...view, history };
}
