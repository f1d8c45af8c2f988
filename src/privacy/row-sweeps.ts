import { sql } from 'kysely';
import { CORRECTIONS_KEPT } from '../corrections/correction.ts';
import { dayOf } from '../insights/calendar.ts';
import { ORIGINAL_KEPT } from '../moderation/keep-original.ts';
import type { Instant } from '../shared/clock.ts';
import { oldRows } from './old-rows-store.ts';
import type { Sweep } from './sweep.ts';
import {
  DIRECTORY_CHANGES_KEPT,
  LINKS_KEPT,
  MAILS_NOTED,
  NOTES_KEPT,
  ORIGINAL_FOR_COUNSELLORS_KEPT,
  READINGS_KEPT,
  REPORT_KEPT,
  USED_ONCE_KEPT,
} from './windows.ts';

const id = sql<string>`id`;
const commentId = sql<string>`comment_id`;
const iso = (at: Instant) => new Date(at).toISOString();

/** A comment that waits keeps what moderators have noted on it. */
const waits = sql`EXISTS (SELECT 1 FROM comment WHERE comment.id = note.comment_id AND comment.state = 'pending')`;

/** What is erased by deleting its row. */
export const ROW_SWEEPS: readonly Sweep[] = [
  oldRows('note', NOTES_KEPT, {
    table: 'note',
    key: id,
    isOver: (before) => sql`at <= ${before} AND NOT ${waits}`,
  }),
  oldRows('original', ORIGINAL_KEPT, {
    table: 'redaction',
    key: commentId,
    isOver: (before) => sql`is_kept = 0 AND at <= ${before}`,
  }),
  oldRows('original', ORIGINAL_FOR_COUNSELLORS_KEPT, {
    table: 'redaction',
    key: commentId,
    isOver: (before) => sql`is_kept = 1 AND at <= ${before}`,
  }),
  oldRows('correction', CORRECTIONS_KEPT, {
    table: 'correction',
    key: commentId,
    isOver: (before) => sql`corrected_at <= ${before}`,
  }),
  oldRows('reading', READINGS_KEPT, {
    table: 'referral_event',
    key: id,
    isOver: (before) => sql`type IN ('read', 'hand_over_opened') AND at <= ${before}`,
  }),
  oldRows('session', 0, { table: 'session', key: id, isOver: (before) => sql`expiresAt <= ${iso(before)}` }),
  oldRows('session', 0, {
    table: 'verification',
    key: id,
    isOver: (before) => sql`expiresAt <= ${iso(before)}`,
  }),
  oldRows('invitation', LINKS_KEPT, {
    table: 'invitation',
    key: id,
    isOver: (before) => sql`expires_at <= ${before}`,
  }),
  oldRows('invitation', LINKS_KEPT, {
    table: 'password_reset',
    key: id,
    isOver: (before) => sql`expires_at <= ${before}`,
  }),
  oldRows('directory', DIRECTORY_CHANGES_KEPT, {
    table: 'directory_change',
    key: id,
    isOver: (before) => sql`at <= ${before}`,
  }),
  oldRows('trace', MAILS_NOTED, {
    table: 'mail_sent',
    key: id,
    isOver: (before) => sql`begun_at <= ${before}`,
  }),
  oldRows('trace', USED_ONCE_KEPT, {
    table: 'used_code',
    key: sql<string>`user_id || ' ' || code`,
    isOver: (before) => sql`at <= ${before}`,
  }),
  oldRows('trace', USED_ONCE_KEPT, {
    table: 'spent_challenge',
    key: sql<string>`nonce`,
    isOver: (before) => sql`expires_at <= ${before}`,
  }),
  oldRows('trace', USED_ONCE_KEPT, {
    table: 'lease',
    key: commentId,
    isOver: (before) => sql`until <= ${before}`,
  }),
  oldRows('trace', REPORT_KEPT, {
    table: 'erasure_count',
    key: sql<string>`day || ' ' || kind`,
    isOver: (before) => sql`day <= ${dayOf(before)}`,
  }),
];
