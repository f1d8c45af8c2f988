-- Mails: what each person at the desk wants to hear of, what has been sent, and writers who want to know the decision.

-- Without a row a person gets no digest, and counsellors are told of emergencies.
CREATE TABLE notification_preference (
  person_id TEXT NOT NULL PRIMARY KEY REFERENCES user (id) ON DELETE CASCADE,
  lang TEXT NOT NULL,
  digest TEXT NOT NULL CHECK (digest IN ('off', 'daily', 'working_days', 'mondays')),
  -- full hour in Europe/Berlin
  digest_hour INTEGER NOT NULL CHECK (digest_hour BETWEEN 0 AND 23),
  -- day in Europe/Berlin, YYYY-MM-DD, for which a digest was last put into the outbox: of several processes one writes it
  last_digest_day TEXT,
  -- the least urgency of a referral that is told at once
  alarm TEXT NOT NULL CHECK (alarm IN ('off', 'emergency', 'urgent')),
  duty TEXT NOT NULL CHECK (duty IN ('off', 'on', 'hours')),
  -- for duty 'hours': weekdays as bits (1 Monday … 64 Sunday) and full hours in Europe/Berlin; past midnight if to < from
  duty_days INTEGER NOT NULL CHECK (duty_days BETWEEN 0 AND 127),
  duty_from INTEGER NOT NULL CHECK (duty_from BETWEEN 0 AND 23),
  duty_to INTEGER NOT NULL CHECK (duty_to BETWEEN 1 AND 24)
) STRICT, WITHOUT ROWID;

-- Mails that are being sent or were sent, so that work that is tried again sends none twice. Ids only, no addresses.
CREATE TABLE mail_sent (
  id TEXT NOT NULL PRIMARY KEY,
  begun_at INTEGER NOT NULL,
  -- null while it is being sent
  sent_at INTEGER
) STRICT, WITHOUT ROWID;
-- those that no work will ask for any more
CREATE INDEX mail_sent_age ON mail_sent (begun_at);

-- the writer wants to hear by mail what becomes of the comment
ALTER TABLE comment ADD COLUMN wants_mail INTEGER NOT NULL DEFAULT 0 CHECK (wants_mail IN (0, 1));
