-- Comments brought over from other systems, and the export of all of them.

-- A new kind of event: the first one of a comment that was imported. SQLite cannot change a CHECK, so the table is made
-- anew, and what hangs on it.
DROP VIEW judged;
CREATE TABLE comment_event_new (
  id TEXT NOT NULL PRIMARY KEY,
  comment_id TEXT NOT NULL REFERENCES comment (id),
  revision INTEGER NOT NULL,
  type TEXT NOT NULL CHECK (type IN ('submitted', 'imported', 'edited', 'screened', 'screening_failed', 'redacted',
    'approved', 'rejected', 'marked_spam', 'marked_abuse', 'referred', 'undone', 'returned', 'referral_closed', 'withdrawn',
    'erased')),
  actor_kind TEXT NOT NULL CHECK (actor_kind IN ('writer', 'system', 'person')),
  actor_id TEXT REFERENCES user (id),
  reason TEXT,
  state TEXT NOT NULL,
  at INTEGER NOT NULL,
  batch TEXT
) STRICT;
INSERT INTO comment_event_new SELECT id, comment_id, revision, type, actor_kind, actor_id, reason, state, at, batch
  FROM comment_event;
DROP TABLE comment_event;
ALTER TABLE comment_event_new RENAME TO comment_event;
-- the history of one comment
CREATE INDEX comment_event_history ON comment_event (comment_id, id);
-- a revision is screened once, whatever the queue does
CREATE UNIQUE INDEX comment_event_screened_once ON comment_event (comment_id, revision)
  WHERE type IN ('screened', 'screening_failed');
-- what was decided together, to undo it
CREATE INDEX comment_event_batch ON comment_event (batch, comment_id, id) WHERE batch IS NOT NULL;
-- the last decisions of a person
CREATE INDEX comment_event_person ON comment_event (actor_id, id) WHERE actor_kind = 'person';
-- when somebody last decided
CREATE INDEX comment_event_by_people ON comment_event (at) WHERE actor_kind = 'person';
-- Insights: how many decisions of a kind people made in a week
CREATE INDEX comment_event_decisions ON comment_event (type, at) WHERE actor_kind = 'person';
-- the event log as CSV, from one day to another
CREATE INDEX comment_event_at ON comment_event (at);
CREATE TRIGGER comment_event_is_append_only BEFORE UPDATE ON comment_event
  BEGIN SELECT RAISE(ABORT, 'comment_event is append-only'); END;
CREATE TRIGGER comment_event_is_never_deleted BEFORE DELETE ON comment_event
  BEGIN SELECT RAISE(ABORT, 'comment_event is append-only'); END;

-- As in 0010_insights.sql, but an imported comment has waited since its import.
CREATE VIEW judged AS
WITH decision AS (
  SELECT comment_id, id, revision, type, reason, at,
    sum(CASE type WHEN 'undone' THEN -1 ELSE 1 END) OVER (PARTITION BY comment_id ORDER BY id) AS depth
  FROM comment_event
  WHERE actor_kind = 'person' AND type IN
    ('approved', 'rejected', 'marked_spam', 'marked_abuse', 'referred', 'undone', 'returned', 'referral_closed')
), followed AS (
  SELECT *, min(depth) OVER (PARTITION BY comment_id ORDER BY id
    ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS lowest
  FROM decision
), standing AS (
  SELECT *,
    row_number() OVER (PARTITION BY comment_id ORDER BY id DESC) AS from_last,
    first_value(type) OVER (PARTITION BY comment_id ORDER BY id) AS first_type,
    first_value(at) OVER (PARTITION BY comment_id ORDER BY id) AS first_decided
  FROM followed WHERE type <> 'undone' AND lowest >= depth
)
SELECT
  standing.comment_id,
  (SELECT CASE type WHEN 'screened' THEN reason END FROM comment_event AS screening
    WHERE screening.comment_id = standing.comment_id AND screening.revision <= standing.revision
      AND type IN ('screened', 'screening_failed')
    ORDER BY screening.revision DESC LIMIT 1) AS screened_as,
  CASE
    WHEN type IN ('approved', 'returned') THEN 'general'
    WHEN type IN ('referred', 'referral_closed') THEN 'referral'
    WHEN type = 'marked_spam' THEN 'spam'
    WHEN type = 'marked_abuse' THEN 'abuse'
    -- what the reason says of the comment, as the admins have set it by now
    ELSE coalesce((SELECT teaches FROM reason WHERE code = standing.reason), 'unsaid')
  END AS found,
  at AS judged_at,
  CASE WHEN first_type NOT IN ('returned', 'referral_closed') THEN first_decided END AS first_at,
  CASE WHEN first_type NOT IN ('returned', 'referral_closed') THEN first_decided - coalesce(
    (SELECT at FROM comment_event AS import WHERE import.comment_id = standing.comment_id AND import.type = 'imported'),
    comment.created_at) END AS waited
FROM standing JOIN comment ON comment.id = standing.comment_id
WHERE from_last = 1;

CREATE TRIGGER comment_event_judges AFTER INSERT ON comment_event
  WHEN NEW.actor_kind = 'person' AND NEW.type IN
    ('approved', 'rejected', 'marked_spam', 'marked_abuse', 'referred', 'undone', 'returned', 'referral_closed')
  BEGIN
    DELETE FROM judgement WHERE comment_id = NEW.comment_id;
    INSERT INTO judgement SELECT * FROM judged WHERE comment_id = NEW.comment_id;
  END;

-- What an imported comment was called where it comes from, so that a second import brings no second one and later
-- replies find it. Stays when the comment is withdrawn or erased, else an import would bring its words back.
CREATE TABLE import_source (
  -- the system, and its address where it numbers by itself
  source TEXT NOT NULL,
  source_id TEXT NOT NULL,
  comment_id TEXT NOT NULL REFERENCES comment (id),
  PRIMARY KEY (source, source_id)
) STRICT, WITHOUT ROWID;
-- the export: where a comment comes from
CREATE INDEX import_source_comment ON import_source (comment_id);
-- the export: the comments of a page, in the order of their ids
CREATE INDEX comment_of_page ON comment (page_id, id);
