import type { Request } from 'express';
import { paths } from '../paths.ts';
import { type Here, readHere } from '../shared/http/here.ts';
import type { VisitorTexts } from '../shared/i18n.ts';
import type { Receipt } from './receipt-view.ts';

/**
 * The texts of a receipt and its place among the languages. Unless they choose, an advice seeker reads the language of
 * the comment, everybody else that of the page.
 * @param address of a page about it
 */
export function readReceiptHere(
  req: Request,
  receipt: Receipt,
  token: string,
  address: string = paths.receipt(token),
): { texts: VisitorTexts; here: Here } {
  const own = receipt.help || receipt.state === 'erased' ? receipt.lang : null;
  return readHere(req, address, [own, receipt.page.lang]);
}
