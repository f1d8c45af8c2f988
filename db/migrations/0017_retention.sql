-- Retention: what is erased when, what was erased, and the indexes by which the sweeps find what is due.

-- days after the rejection of a comment when its words are erased
ALTER TABLE site ADD COLUMN rejected_retention_days INTEGER NOT NULL DEFAULT 30 CHECK (rejected_retention_days BETWEEN 1 AND 365);

-- How much of what was erased on a day; no contents, no ids. Written in the transaction that erases.
CREATE TABLE erasure_count (
  -- YYYY-MM-DD in Europe/Berlin
  day TEXT NOT NULL,
  kind TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (day, kind)
) STRICT, WITHOUT ROWID;

-- rejected comments whose time is over
CREATE INDEX comment_rejected ON comment (state_since) WHERE state = 'rejected';
-- spam whose time is over
CREATE INDEX comment_spam ON comment (state_since) WHERE state = 'spam';
-- withdrawn comments of which the trace is still linked to its writer's receipt
CREATE INDEX comment_withdrawn ON comment (state_since) WHERE state = 'withdrawn';
-- erased comments whose receipt still opens: a hash has 32 bytes, what takes its place has more
CREATE INDEX comment_erased_link ON comment (state_since) WHERE state = 'erased' AND length(receipt_hash) = 32;
-- published comments that still have the address of their writer, or what stood for it
CREATE INDEX comment_address ON comment (state_since)
  WHERE state = 'published' AND (email_sealed IS NOT NULL OR writer IS NOT NULL OR suspicion IS NOT NULL);
-- moderators' notes by age
CREATE INDEX note_age ON note (at);
-- originals that were kept for the counsellors, by age
CREATE INDEX redaction_kept ON redaction (at) WHERE is_kept = 1;
-- changes of the directory by age
CREATE INDEX directory_change_age ON directory_change (at);
