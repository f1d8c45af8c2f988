import type { Authorized } from '../accounts/role.ts';
import type { Contact } from '../directory/contact.ts';
import { listContacts } from '../directory/find-contacts.ts';
import { suggestContacts } from '../directory/suggest-contacts.ts';
import { readVerdict } from '../screening/stored-verdict.ts';
import type { Verdict } from '../screening/verdict.ts';
import { type Clock, type Instant, MINUTE } from '../shared/clock.ts';
import { readCursor, writeCursor } from '../shared/cursor.ts';
import type { Database } from '../shared/db/database.ts';
import type { Log } from '../shared/log.ts';
import type { Sealing } from '../shared/sealing.ts';
import { needOf } from './need-of.ts';
import type { Referral, ReferralContent } from './referral.ts';
import {
  countOpenReferrals,
  lastClosedBy,
  openReferrals,
  type QueuePlace,
  toReferral,
} from './referrals-store.ts';

/** A referral as a counsellor sees it, opened. */
export interface ReferralItem {
  referral: Referral;
  /** null when it cannot be opened: damaged, or sealed with a key that is gone. */
  content: ReferralContent | null;
  /** null: could not be screened, or a moderator sent it on unscreened. */
  verdict: Verdict | null;
  page: { title: string; url: string };
  writtenAt: Instant;
  /** Whether a counsellor has been shown it before. */
  isSeen: boolean;
  /** The contacts that its writer was shown. */
  suggested: Contact[];
}

export interface ReferralQueue {
  items: ReferralItem[];
  next: string | null;
  openCount: number;
  /** The referral that this counsellor closed last, if that was just now. */
  reopenable: string | null;
}

const ITEMS_PER_PAGE = 20;
const REOPENING_OFFERED = 15 * MINUTE;

/** A part of the referral queue: emergencies first, then urgent, then by age. */
export async function viewReferrals(
  deps: { db: Database; clock: Clock; sealing: Sealing; log: Log },
  counsellor: Authorized<'counsel'>,
  cursor: string | null,
): Promise<ReferralQueue> {
  const rows = await openReferrals(deps.db, placeOf(cursor), ITEMS_PER_PAGE + 1);
  const shown = rows.slice(0, ITEMS_PER_PAGE);
  const directory = await listContacts(deps);
  const items = shown.flatMap((row) => {
    if (!row.sealed) return [];
    const referral = toReferral(row);
    const content = openOrNull(deps, row.comment_id, row.sealed);
    const verdict = content?.verdict ? readVerdict(content.verdict, content.text) : null;
    return {
      referral,
      content,
      verdict,
      page: { title: row.pageTitle, url: row.pageUrl },
      writtenAt: row.writtenAt,
      isSeen: row.seen_at !== null,
      suggested: suggestContacts(directory, needOf(referral, content, verdict), deps.clock()).contacts,
    };
  });
  const last = shown.at(-1);
  const next =
    last && rows.length > shown.length
      ? writeCursor({ numbers: [last.rank, last.opened_at], id: last.id })
      : null;
  return {
    items,
    next,
    openCount: await countOpenReferrals(deps.db),
    reopenable: await lastClosedBy(deps.db, counsellor.id, deps.clock() - REOPENING_OFFERED),
  };
}

/** One case that cannot be opened must not hide the emergency beside it. */
function openOrNull(
  deps: { sealing: Sealing; log: Log },
  commentId: string,
  sealed: Buffer,
): ReferralContent | null {
  try {
    return deps.sealing.open<ReferralContent>(commentId, sealed);
  } catch (error) {
    deps.log.error({ err: error, comment: commentId }, 'a referral cannot be opened');
    return null;
  }
}

function placeOf(cursor: string | null): QueuePlace | null {
  const place = readCursor(cursor, 2);
  return place && { rank: place.numbers[0] ?? 0, openedAt: place.numbers[1] ?? 0, id: place.id };
}
