import { Router } from 'express';
import type { Deps } from '../deps.ts';
import { paths } from '../paths.ts';
import { readJson } from '../shared/http/forms.ts';
import { findingToJson } from './contact-json.ts';
import { listContacts } from './find-contacts.ts';
import { viewFinding } from './finder-view.ts';
import { readFinderBody } from './read-finder.ts';

const ONE_HOUR = 3600;

/** The directory as JSON: all of it, to be ranked on a visitor's device, and a search. */
export function directoryApiRoutes(deps: Pick<Deps, 'db' | 'clock'>): Router {
  const router = Router();

  // Express makes the ETag and answers 304
  router.get(paths.api.contacts(), async (_req, res) => {
    const contacts = (await listContacts(deps)).filter(
      ({ reach, isEmergency }) => isEmergency || reach === 'everyone',
    );
    res.set('Cache-Control', `public, max-age=${ONE_HOUR}`);
    res.json({ contacts });
  });

  router.post(paths.api.contactsSearch(), readJson, async (req, res) => {
    const asked = readFinderBody(req.body);
    res.set('Cache-Control', 'no-store');
    res.json(findingToJson(await viewFinding(deps, asked)));
  });

  return router;
}
