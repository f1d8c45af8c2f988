import type { Request } from 'express';
import { query } from '../shared/http/forms.ts';
import { type VisitorTexts, visitorLanguages, visitorTexts } from '../shared/i18n.ts';
import type { Receipt } from './receipt-view.ts';

/** The language that the writer chose on the page; null: none, or none of ours. */
export function chosenLanguage(req: Request): string | null {
  const lang = query(req, 'lang');
  return lang !== null && visitorLanguages.includes(lang) ? lang : null;
}

/** Unless they chose, an advice seeker reads the language of the comment, everybody else that of the page. */
export function textsFor(receipt: Receipt, chosen: string | null): VisitorTexts {
  const own = receipt.help || receipt.state === 'erased' ? receipt.lang : null;
  return visitorTexts(chosen, own, receipt.page.lang);
}
