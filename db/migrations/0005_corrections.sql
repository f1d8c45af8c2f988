-- A comment whose label a person has corrected: an example for the site's own training. The words are sealed, are
-- never read by a page, and go when the writer withdraws or changes the comment, or after CORRECTIONS_KEPT.
CREATE TABLE correction (
  comment_id TEXT NOT NULL PRIMARY KEY REFERENCES comment (id),
  was TEXT NOT NULL CHECK (was IN ('referral', 'general', 'spam', 'abuse')),
  label TEXT NOT NULL CHECK (label IN ('referral', 'general', 'spam', 'abuse')),
  lang TEXT NOT NULL,
  urgency TEXT CHECK (urgency IN ('emergency', 'urgent', 'normal')),
  topics TEXT NOT NULL,
  model_version TEXT NOT NULL,
  sealed BLOB NOT NULL,
  corrected_at INTEGER NOT NULL
) STRICT;
-- what is too old to be kept
CREATE INDEX correction_age ON correction (corrected_at);
