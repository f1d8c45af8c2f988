-- A request for individual counselling. Its text, name and address exist only here, sealed.
CREATE TABLE referral (
  id TEXT NOT NULL PRIMARY KEY,
  comment_id TEXT NOT NULL UNIQUE REFERENCES comment (id),
  state TEXT NOT NULL CHECK (state IN ('open', 'closed', 'returned', 'withdrawn')),
  urgency TEXT NOT NULL CHECK (urgency IN ('emergency', 'urgent', 'normal')),
  topics TEXT NOT NULL,
  lang TEXT NOT NULL,
  sealed BLOB,
  opened_at INTEGER NOT NULL,
  closed_at INTEGER,
  closed_by TEXT REFERENCES user (id),
  outcome TEXT,
  urgency_rank INTEGER NOT NULL GENERATED ALWAYS AS (CASE urgency WHEN 'emergency' THEN 0 WHEN 'urgent' THEN 1 ELSE 2 END) STORED
) STRICT;
-- the referral queue: emergencies first, then urgent, then by age
CREATE INDEX referral_queue ON referral
  (urgency_rank, opened_at, id) WHERE state = 'open';
