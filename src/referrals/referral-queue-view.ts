import type { Contact } from '../directory/contact.ts';
import { listContacts } from '../directory/find-contacts.ts';
import { suggestContacts } from '../directory/suggest-contacts.ts';
import type { Instant } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { isId } from '../shared/ids.ts';
import type { Sealing } from '../shared/sealing.ts';
import type { Referral, ReferralContent } from './referral.ts';
import { countOpenReferrals, openReferrals, type QueuePlace, toReferral } from './referrals-store.ts';

/** A referral as a counsellor sees it, opened. */
export interface ReferralItem {
  referral: Referral;
  content: ReferralContent;
  page: { title: string; url: string };
  writtenAt: Instant;
  /** The contacts that its writer was shown. */
  suggested: Contact[];
}

const ITEMS_PER_PAGE = 20;

/** A part of the referral queue: emergencies first, then urgent, then by age. */
export async function viewReferrals(
  deps: { db: Database; sealing: Sealing },
  cursor: string | null,
): Promise<{ items: ReferralItem[]; next: string | null; openCount: number }> {
  const rows = await openReferrals(deps.db, readCursor(cursor), ITEMS_PER_PAGE + 1);
  const shown = rows.slice(0, ITEMS_PER_PAGE);
  const directory = await listContacts(deps);
  const items = shown.flatMap((row) => {
    if (!row.sealed) return [];
    const referral = toReferral(row);
    return {
      referral,
      content: deps.sealing.open<ReferralContent>(row.comment_id, row.sealed),
      page: { title: row.pageTitle, url: row.pageUrl },
      writtenAt: row.writtenAt,
      suggested: suggestContacts(directory, referral).contacts,
    };
  });
  const last = shown.at(-1);
  const next =
    last && rows.length > shown.length
      ? Buffer.from(`${last.rank} ${last.opened_at} ${last.id}`).toString('base64url')
      : null;
  return { items, next, openCount: await countOpenReferrals(deps.db) };
}

function readCursor(cursor: string | null): QueuePlace | null {
  const [rank, openedAt, id] = Buffer.from(cursor ?? '', 'base64url')
    .toString()
    .split(' ');
  return rank && openedAt && /^[012]$/.test(rank) && /^\d{1,15}$/.test(openedAt) && isId(id)
    ? { rank: Number(rank), openedAt: Number(openedAt), id }
    : null;
}
