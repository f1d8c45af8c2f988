import type { Authorized } from '../accounts/role.ts';
import { listContacts } from '../directory/find-contacts.ts';
import { MOST_SUGGESTED, type RankedContact, rankContacts } from '../directory/suggest-contacts.ts';
import { readVerdict } from '../screening/stored-verdict.ts';
import type { Verdict } from '../screening/verdict.ts';
import type { Clock, Instant } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { notFound } from '../shared/errors.ts';
import { isId } from '../shared/ids.ts';
import type { Log } from '../shared/log.ts';
import type { Sealing } from '../shared/sealing.ts';
import { type CaseEvent, type CaseNote, historyOfCase, notesOfCase } from './case-history-view.ts';
import { findCase } from './case-store.ts';
import { consentOf } from './consent-store.ts';
import { needOf } from './need-of.ts';
import { noteReading } from './note-reading.ts';
import { openSealed } from './open-sealed.ts';
import type { Consent, Outcome, Referral, ReferralContent } from './referral.ts';
import { type ReferralMails, viewReferralMails } from './referral-mails-view.ts';
import { caseBeside } from './referral-queue-store.ts';
import { daysLeft } from './referral-queue-view.ts';
import { toReferral } from './referrals-store.ts';
import { isOverdue } from './target-time.ts';

interface Deps {
  db: Database;
  clock: Clock;
  sealing: Sealing;
  log: Log;
}

/** A case as a counsellor has it open. */
export interface Case {
  referral: Referral;
  /** null when it cannot be opened, or its words are gone. */
  content: ReferralContent | null;
  /** The words are there: they were not sent back, withdrawn or erased. */
  isKept: boolean;
  /** null: could not be screened, or a moderator sent it on unscreened. */
  verdict: Verdict | null;
  page: { title: string; url: string };
  writtenAt: Instant;
  isOverdue: boolean;
  daysLeft: number | null;
  assigned: { id: string; name: string; isMe: boolean; since: Instant } | null;
  closed: { outcome: Outcome | null; at: Instant; by: string | null } | null;
  /** As the writer is shown them. */
  suggested: RankedContact[];
  /** With the name of the contact it is for, null: whichever fits. */
  consent: (Consent & { givenAt: Instant; contactName: string | null }) | null;
  mails: ReferralMails;
  notes: CaseNote[];
  history: CaseEvent[];
  /** The cases beside it that nobody else has. */
  next: string | null;
  previous: string | null;
}

/**
 * Opens a case for a counsellor; that they read it becomes a part of its history.
 * @throws not-found
 */
export async function openCase(
  deps: Deps,
  counsellor: Authorized<'counsel'>,
  referralId: string,
): Promise<Case> {
  if (!isId(referralId)) throw notFound('referral');
  const found = await findCase(deps.db, referralId);
  if (!found) throw notFound('referral');
  await noteReading(deps, counsellor, referralId);
  // as it is after the reading: a colleague may have ended it meanwhile
  const row = (await findCase(deps.db, referralId)) ?? found;
  const now = deps.clock();
  const referral = toReferral(row);
  const content = row.sealed ? openSealed<ReferralContent>(deps, row.comment_id, row.sealed) : null;
  const directory = await listContacts(deps);
  const verdict = content?.verdict ? readVerdict(content.verdict, content.text) : null;
  const need = needOf(referral, content, verdict);
  const place = {
    stage: row.stage,
    urgencyRank: row.urgency_rank,
    deadlineRank: row.deadline_rank,
    openedAt: row.opened_at,
    id: row.id,
  };
  const consent = content ? await consentOf(deps, deps.db.read, referral) : null;
  const nameOf = (id: string | null) => directory.find((contact) => contact.id === id)?.name ?? null;
  return {
    referral,
    content,
    isKept: row.sealed !== null,
    verdict,
    page: { title: row.pageTitle, url: row.pageUrl },
    writtenAt: row.writtenAt,
    isOverdue: isOverdue(referral, now),
    daysLeft: daysLeft(referral.deadlineOn, now),
    assigned:
      row.assigned_to === null
        ? null
        : {
            id: row.assigned_to,
            name: row.assignedName ?? '',
            isMe: row.assigned_to === counsellor.id,
            since: row.assigned_at ?? row.opened_at,
          },
    closed:
      row.closed_at === null
        ? null
        : { outcome: row.outcome as Outcome | null, at: row.closed_at, by: row.closedByName },
    suggested: rankContacts(directory, need, now).slice(0, MOST_SUGGESTED),
    consent: consent && { ...consent, contactName: nameOf(consent.contactId) },
    mails: await viewReferralMails(deps, referralId),
    notes: await notesOfCase(deps, referral),
    history: await historyOfCase(deps, referralId, nameOf),
    next: await caseBeside(deps.db, counsellor.id, place, 'next'),
    previous: await caseBeside(deps.db, counsellor.id, place, 'previous'),
  };
}
