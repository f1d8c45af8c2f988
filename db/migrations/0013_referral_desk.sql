-- The counsellors' desk: a referral from its opening to its end, consent of its writer, mails, hand-over, history.

-- the writer sent it to the counsellors instead of as a comment
ALTER TABLE comment ADD COLUMN to_counsellors INTEGER NOT NULL DEFAULT 0 CHECK (to_counsellors IN (0, 1));
-- days after the end of a referral when its words are erased
ALTER TABLE site ADD COLUMN referral_retention_days INTEGER NOT NULL DEFAULT 30 CHECK (referral_retention_days BETWEEN 1 AND 365);

-- A request for individual counselling. Its text, name and address exist only here, sealed.
CREATE TABLE new_referral (
  id TEXT NOT NULL PRIMARY KEY,
  comment_id TEXT NOT NULL UNIQUE REFERENCES comment (id),
  state TEXT NOT NULL CHECK (state IN ('open', 'offered', 'handed_over', 'accepted', 'declined', 'closed', 'returned', 'withdrawn')),
  urgency TEXT NOT NULL CHECK (urgency IN ('emergency', 'urgent', 'normal')),
  topics TEXT NOT NULL,
  lang TEXT NOT NULL,
  sealed BLOB,
  -- the nearest date named in an urgent one, YYYY-MM-DD in Europe/Berlin
  deadline_on TEXT CHECK (deadline_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  opened_at INTEGER NOT NULL,
  -- by when a counsellor should have acted; past it the desk raises the alarm
  target_at INTEGER NOT NULL,
  -- when the writer was first shown contacts
  shown_at INTEGER,
  -- when a counsellor first saw it: until then the moderator can take it back
  seen_at INTEGER,
  assigned_to TEXT REFERENCES user (id),
  assigned_at INTEGER,
  closed_at INTEGER,
  closed_by TEXT REFERENCES user (id),
  outcome TEXT,
  urgency_rank INTEGER NOT NULL GENERATED ALWAYS AS (CASE urgency WHEN 'emergency' THEN 0 WHEN 'urgent' THEN 1 ELSE 2 END) STORED,
  -- 0: a counsellor must act; 1: the writer or a contact must; 2: it has ended
  stage INTEGER NOT NULL GENERATED ALWAYS AS (CASE WHEN state IN ('open', 'accepted', 'declined') THEN 0 WHEN state IN ('offered', 'handed_over') THEN 1 ELSE 2 END) STORED,
  deadline_rank TEXT NOT NULL GENERATED ALWAYS AS (coalesce(deadline_on, '9999-12-31')) STORED
) STRICT;
INSERT INTO new_referral (id, comment_id, state, urgency, topics, lang, sealed, opened_at, target_at, seen_at, closed_at, closed_by, outcome)
  SELECT id, comment_id, state, urgency, topics, lang, sealed, opened_at,
    opened_at + CASE urgency WHEN 'emergency' THEN 0 WHEN 'urgent' THEN 86400000 ELSE 3 * 86400000 END,
    seen_at, closed_at, closed_by, outcome
  FROM referral;
DROP TABLE referral;
ALTER TABLE new_referral RENAME TO referral;
-- the referral queue: emergencies, urgent ones by their date, then by age
CREATE INDEX referral_queue ON referral (stage, urgency_rank, deadline_rank, opened_at, id) WHERE stage < 2;
CREATE INDEX referral_closed ON referral (closed_by, closed_at) WHERE state = 'closed';
-- Insights: referrals of a period by topic, language and outcome; holds all that is counted, so no sealed row is read
CREATE INDEX referral_opened ON referral (opened_at, lang, topics, state, outcome);
-- what is still to be erased
CREATE INDEX referral_ended ON referral (closed_at) WHERE sealed IS NOT NULL AND closed_at IS NOT NULL;

-- What happened to a referral, and who read it. Holds no words.
CREATE TABLE referral_event (
  id TEXT NOT NULL PRIMARY KEY,
  referral_id TEXT NOT NULL REFERENCES referral (id) ON DELETE CASCADE,
  type TEXT NOT NULL CHECK (type IN ('opened', 'shown', 'read', 'assigned', 'released', 'need_told', 'consented',
    'consent_withdrawn', 'offered', 'handed_over', 'hand_over_opened', 'hand_over_cancelled', 'accepted', 'declined',
    'mail_failed', 'closed', 'reopened', 'returned', 'withdrawn', 'erased')),
  -- contact: somebody at the counselling contact, by the link of a hand-over
  actor_kind TEXT NOT NULL CHECK (actor_kind IN ('writer', 'system', 'person', 'contact')),
  actor_id TEXT,
  at INTEGER NOT NULL,
  -- a code or an id: outcome, reason, contact
  detail TEXT
) STRICT;
CREATE INDEX referral_history ON referral_event (referral_id, at, id);

-- What its writer agreed to; the row goes when it is taken back.
CREATE TABLE consent (
  referral_id TEXT NOT NULL PRIMARY KEY REFERENCES referral (id) ON DELETE CASCADE,
  given_at INTEGER NOT NULL,
  -- whom to, what of it, how to answer: bound to the comment like the words
  sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE referral_note (
  id TEXT NOT NULL PRIMARY KEY,
  referral_id TEXT NOT NULL REFERENCES referral (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES user (id),
  sealed BLOB NOT NULL,
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX note_of_referral ON referral_note (referral_id, at);

-- Mails to the writer or to a contact. The words and addresses in them are sealed and go with the referral.
CREATE TABLE referral_mail (
  id TEXT NOT NULL PRIMARY KEY,
  referral_id TEXT NOT NULL REFERENCES referral (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('offer', 'hand_over')),
  state TEXT NOT NULL CHECK (state IN ('draft', 'queued', 'sent', 'failed')),
  -- null once erased
  sealed BLOB,
  created_by TEXT NOT NULL REFERENCES user (id),
  created_at INTEGER NOT NULL,
  sent_at INTEGER,
  failures INTEGER NOT NULL DEFAULT 0,
  -- code of the last failure, no words of a server
  last_failure TEXT
) STRICT;
CREATE INDEX mail_of_referral ON referral_mail (referral_id, created_at);

-- A message on its way to a counselling contact, which answers by a secret link.
CREATE TABLE hand_over (
  id TEXT NOT NULL PRIMARY KEY,
  referral_id TEXT NOT NULL REFERENCES referral (id) ON DELETE CASCADE,
  service_id TEXT NOT NULL REFERENCES service (id),
  contact_id TEXT NOT NULL,
  mail_id TEXT NOT NULL REFERENCES referral_mail (id) ON DELETE CASCADE,
  token_hash BLOB NOT NULL UNIQUE,
  created_by TEXT NOT NULL REFERENCES user (id),
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  -- when the contact first opened the words
  opened_at INTEGER,
  answered_at INTEGER,
  answer TEXT CHECK (answer IN ('accepted', 'declined')),
  -- code of the reason for declining
  reason TEXT,
  cancelled_at INTEGER
) STRICT;
CREATE INDEX hand_over_of_referral ON hand_over (referral_id, created_at);

-- Own words for mails to writers; a language that is not there has those of the locales.
CREATE TABLE mail_template (
  kind TEXT NOT NULL CHECK (kind IN ('offer')),
  lang TEXT NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (kind, lang)
) STRICT, WITHOUT ROWID;

-- the log of who read a referral, latest first
CREATE INDEX referral_read ON referral_event (at, id) WHERE type IN ('read', 'hand_over_opened');
-- how many referrals a counsellor should have acted on
CREATE INDEX referral_target ON referral (target_at, state) WHERE stage = 0;
