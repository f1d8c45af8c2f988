import { consentOf } from '../referrals/consent-store.ts';
import type { ReferralContent } from '../referrals/referral.ts';
import type { OutgoingMail } from '../referrals/referral-mail.ts';
import { type ReferralRow, toReferral } from '../referrals/referrals-store.ts';
import type { Database } from '../shared/db/database.ts';
import type { Sealing } from '../shared/sealing.ts';
import { type Audience, iso } from './audience.ts';
import { partsOfReferral } from './exported-store.ts';

/** What is stored about a message to the counsellors, as JSON values; people at the contacts are not named. */
export async function exportReferral(
  deps: { db: Database; sealing: Sealing },
  row: ReferralRow,
  audience: Audience,
) {
  const content = row.sealed ? deps.sealing.open<ReferralContent>(row.comment_id, row.sealed) : null;
  const consent = await consentOf(deps, deps.db.read, { id: row.id, commentId: row.comment_id });
  const { mails, handOvers, events, notes } = await partsOfReferral(deps.db, row.id);
  const { urgency, topics, lang, deadlineOn } = toReferral(row);
  const { verdict, ...words } = content ?? { verdict: null };
  return {
    state: row.state,
    urgency,
    topics,
    language: lang,
    dateNamed: deadlineOn,
    openedAt: iso(row.opened_at),
    contactsShownAt: iso(row.shown_at),
    closedAt: iso(row.closed_at),
    outcome: row.outcome,
    words: content ? words : null,
    consent: consent && { ...consent, givenAt: iso(consent.givenAt) },
    handedOver: handOvers.map(({ createdAt, openedAt, answeredAt, cancelledAt, ...rest }) => ({
      ...rest,
      at: iso(createdAt),
      openedAt: iso(openedAt),
      answeredAt: iso(answeredAt),
      cancelledAt: iso(cancelledAt),
    })),
    mails: mails.map(({ kind, state, createdAt, sentAt, sealed }) => ({
      kind,
      state,
      at: iso(createdAt),
      sentAt: iso(sentAt),
      ...(sealed ? mailOf(kind, deps.sealing.open<OutgoingMail>(row.comment_id, sealed), audience) : {}),
    })),
    events: events.map(({ type, by, at }) => ({ at: iso(at), event: type, by })),
    ...(audience === 'operator'
      ? {
          screening: verdict === null ? null : (JSON.parse(verdict) as unknown),
          notes: notes.map(({ sealed, at }) => ({
            at: iso(at),
            text: deps.sealing.open<string>(row.comment_id, sealed),
          })),
        }
      : {}),
  };
}

/** What went to the writer, or what of the writer's went to a contact; whose address that was is not the writer's. */
function mailOf(kind: string, { to, subject, text, passedOn }: OutgoingMail, audience: Audience) {
  if (kind === 'offer') return { to, subject, text };
  if (!passedOn) return { subject };
  const { remark, ...passed } = passedOn;
  return { subject, passedOn: { ...passed, ...(audience === 'operator' ? { remark } : {}) } };
}
