import type { Generated } from 'kysely';

/** Rows as db/migrations makes them. Times are milliseconds since the epoch unless a column says otherwise. */
export interface Schema {
  user: UserTable;
  session: SessionTable;
  account: AccountTable;
  verification: { id: string; identifier: string; value: string; expiresAt: string };
  twoFactor: TwoFactorTable;
  passkey: PasskeyTable;
  used_code: { user_id: string; code: string; at: number };
  invitation: InvitationTable;
  password_reset: PasswordResetTable;
  site: SiteTable;
  page: PageTable;
  comment: CommentTable;
  comment_event: CommentEventTable;
  judgement: JudgementTable;
  import_source: { source: string; source_id: string; comment_id: string };
  outbox: OutboxTable;
  referral: ReferralTable;
  correction: CorrectionTable;
  /** Written by triggers and by nothing else. */
  queue_count: { page_id: string; lang: string; label: string; section: number; count: number };
  lease: { comment_id: string; person_id: string; since: number; until: number };
  note: { id: string; comment_id: string; person_id: string; sealed: Buffer; at: number };
  shortcut_preference: { person_id: string; shortcuts: string };
  notification_preference: NotificationPreferenceTable;
  mail_sent: { id: string; begun_at: number; sent_at: number | null };
  redaction: { comment_id: string; sealed: Buffer; is_kept: number; at: number };
  reason: ReasonTable;
  reason_text: { reason_code: string; lang: string; text: string };
  search_entry: { number: number; comment_id: string; words: string; tags: string };
  search_backlog: { comment_id: string };
  organization: {
    id: string;
    name: string;
    description: string | null;
    url: string | null;
    email: string | null;
  };
  service: ServiceTable;
  location: {
    id: string;
    organization_id: string | null;
    name: string | null;
    address_1: string | null;
    postal_code: string | null;
    city: string | null;
  };
  service_at_location: { service_id: string; location_id: string; position: number };
  phone: { service_id: string; number: string; position: number };
  language: { service_id: string; code: string };
  schedule: { service_id: string; weekday: number; opens_at: string; closes_at: string };
  service_area: { service_id: string; name: string };
  taxonomy_term: { taxonomy: string; code: string };
  attribute: { service_id: string; taxonomy: string; code: string };
  contact: { id: string; service_id: string; name: string; email: string; pgp_key: string | null };
  directory_change: DirectoryChangeTable;
  referral_event: ReferralEventTable;
  consent: { referral_id: string; given_at: number; sealed: Buffer };
  referral_note: { id: string; referral_id: string; person_id: string; sealed: Buffer; at: number };
  referral_mail: ReferralMailTable;
  hand_over: HandOverTable;
  spent_challenge: { nonce: string; expires_at: number };
  mail_template: { kind: string; lang: string; subject: string; body: string };
  erasure_count: { day: string; kind: string; count: number };
  /** Written by triggers and by nothing else. */
  comment_count: { state: string; count: number };
  event_count: { type: string; actor_kind: string; count: number };
  probe: { filler: string };
}

/** better-auth's: camel case, dates as ISO 8601 text. */
export interface UserTable {
  id: string;
  name: string;
  email: string;
  emailVerified: number;
  image: string | null;
  createdAt: string;
  updatedAt: string;
  role: string;
  twoFactorEnabled: Generated<number>;
  deactivated_at: number | null;
  lang: string | null;
}

interface AccountTable {
  id: string;
  accountId: string;
  providerId: string;
  userId: string;
  password: string | null;
  createdAt: string;
  updatedAt: string;
}

interface TwoFactorTable {
  id: string;
  secret: string;
  backupCodes: string;
  userId: string;
  verified: number;
  failedVerificationCount: Generated<number>;
  lockedUntil: string | null;
}

interface PasskeyTable {
  id: string;
  name: string | null;
  userId: string;
  credentialID: string;
  createdAt: string | null;
  aaguid: string | null;
}

interface SessionTable {
  id: string;
  expiresAt: string;
  token: string;
  createdAt: string;
  updatedAt: string;
  ipAddress: string | null;
  userAgent: string | null;
  userId: string;
  confirmed_at: number | null;
}

export interface InvitationTable {
  id: string;
  token_hash: Buffer;
  role: string;
  invited_by: string | null;
  is_setup: number;
  created_at: number;
  expires_at: number;
  accepted_at: number | null;
  accepted_by: string | null;
}

export interface PasswordResetTable {
  id: string;
  token_hash: Buffer;
  user_id: string;
  created_by: string | null;
  created_at: number;
  expires_at: number;
  used_at: number | null;
}

export interface SiteTable {
  id: string;
  name: string;
  lang: string;
  origins: Generated<string>;
  langs: string | null;
  notices: Generated<string>;
  hours: Generated<string>;
  sender_name: string | null;
  sender_email: string | null;
  reply_to: string | null;
  close_after_days: number | null;
  referral_retention_days: Generated<number>;
  rejected_retention_days: Generated<number>;
  page_token_hash: Buffer | null;
}

export interface PageTable {
  id: string;
  site_id: string;
  key: string;
  title: string;
  url: string;
  lang: string;
  closed_at: number | null;
  published_count: Generated<number>;
  thread_version: Generated<number>;
  seen_version: Generated<number>;
  stays_open: Generated<number>;
  created_at: number;
}

export interface CommentTable {
  id: string;
  page_id: string;
  thread_id: string;
  in_reply_to: string | null;
  state: string;
  state_since: number;
  revision: Generated<number>;
  receipt_hash: Buffer;
  sealed: Buffer | null;
  name: string | null;
  text: string | null;
  html: string | null;
  email_sealed: Buffer | null;
  lang: string | null;
  label: string | null;
  verdict: string | null;
  created_at: number;
  published_at: number | null;
  published_replies: Generated<number>;
  is_unsure: Generated<number>;
  writer: Buffer | null;
  redacted_at: number | null;
  published_version: number | null;
  section: Generated<number>;
  wants_mail: Generated<number>;
  to_counsellors: Generated<number>;
  suspicion: string | null;
}

export interface CommentEventTable {
  id: string;
  comment_id: string;
  revision: number;
  type: string;
  actor_kind: string;
  actor_id: string | null;
  reason: string | null;
  state: string;
  at: number;
  batch: string | null;
}

/** Written by the trigger comment_event_judges and by nothing else. */
interface JudgementTable {
  comment_id: string;
  screened_as: string | null;
  found: string;
  judged_at: number;
  first_at: number | null;
  waited: number | null;
}

export interface OutboxTable {
  id: string;
  job: string;
  subject_id: string;
  attempts: Generated<number>;
  due_at: number;
  created_at: number;
}

export interface ReferralTable {
  id: string;
  comment_id: string;
  state: string;
  urgency: string;
  topics: string;
  lang: string;
  sealed: Buffer | null;
  deadline_on: string | null;
  opened_at: number;
  target_at: number;
  shown_at: number | null;
  seen_at: number | null;
  assigned_to: string | null;
  assigned_at: number | null;
  closed_at: number | null;
  closed_by: string | null;
  outcome: string | null;
  urgency_rank: Generated<number>;
  stage: Generated<number>;
  deadline_rank: Generated<string>;
}

export interface ReferralEventTable {
  id: string;
  referral_id: string;
  type: string;
  actor_kind: string;
  actor_id: string | null;
  at: number;
  detail: string | null;
}

export interface ReferralMailTable {
  id: string;
  referral_id: string;
  kind: string;
  state: string;
  sealed: Buffer | null;
  created_by: string;
  created_at: number;
  sent_at: number | null;
  failures: Generated<number>;
  last_failure: string | null;
}

export interface HandOverTable {
  id: string;
  referral_id: string;
  service_id: string;
  contact_id: string;
  mail_id: string;
  token_hash: Buffer;
  created_by: string;
  created_at: number;
  expires_at: number;
  opened_at: number | null;
  answered_at: number | null;
  answer: string | null;
  reason: string | null;
  cancelled_at: number | null;
}

export interface DirectoryChangeTable {
  id: string;
  service_id: string;
  kind: string;
  person_id: string | null;
  at: number;
  changes: string;
}

export interface NotificationPreferenceTable {
  person_id: string;
  lang: string;
  digest: string;
  digest_hour: number;
  last_digest_day: string | null;
  alarm: string;
  duty: string;
  duty_days: number;
  duty_from: number;
  duty_to: number;
}

export interface CorrectionTable {
  comment_id: string;
  was: string;
  label: string;
  lang: string;
  urgency: string | null;
  topics: string;
  model_version: string;
  sealed: Buffer;
  corrected_at: number;
}

export interface ServiceTable {
  id: string;
  organization_id: string;
  seed_key: string | null;
  name: string;
  description_de: string;
  description_en: string;
  status: string;
  url: string | null;
  email: string | null;
  eligibility_description: string | null;
  schedule_description: string | null;
  is_emergency: number;
  free_of_charge: number | null;
  reach: string;
  confidence: string;
  assured_date: number | null;
  assured_by: string | null;
  last_modified: Generated<number>;
  version: Generated<number>;
}

interface ReasonTable {
  code: string;
  position: number;
  label: string | null;
  teaches: string | null;
  is_active: Generated<number>;
}
