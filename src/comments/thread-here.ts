import type { Request } from 'express';
import { paths } from '../paths.ts';
import { query } from '../shared/http/forms.ts';
import { type Here, readHere } from '../shared/http/here.ts';
import { type VisitorTexts, visitorLanguages } from '../shared/i18n.ts';
import type { Site } from '../site/site.ts';
import { isOpen, type Page } from './comment.ts';

/** The id of the form for a comment. */
const FORM = 'form';

/** A page's thread in the language of the page, or in the one chosen on it among those of the site. */
export function readThreadHere(
  req: Request,
  page: Page,
  site: Pick<Site, 'langs'>,
  now: number,
): { texts: VisitorTexts; here: Here } {
  const langs = visitorLanguages.filter((lang) => lang === page.lang || site.langs.includes(lang));
  const cameBack = req.method === 'POST' && isOpen(page, now);
  const address = cameBack ? `${paths.page(page.key)}#${FORM}` : shownAddress(req, page.key);
  const { texts, here } = readHere(req, address, [page.lang], langs);
  return { texts, here: cameBack ? { ...here, form: FORM } : here };
}

/** The part of the thread, or the form for a reply, that is looked at. */
function shownAddress(req: Request, key: string): string {
  const [cursor, reply] = [query(req, 'cursor'), query(req, 'reply')];
  if (reply !== null) return paths.replyForm(key, reply);
  return cursor === null ? paths.page(key) : paths.pageFrom(key, cursor);
}
