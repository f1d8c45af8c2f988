-- What the page "Insights" counts, each figure from an index and bounded by the period that is looked at.

-- Insights: how many comments arrived in a day or week, by the label of the screening
CREATE INDEX comment_arrival ON comment (label, created_at);
-- Insights: how many decisions of a kind people made in a week
CREATE INDEX comment_event_decisions ON comment_event (type, at) WHERE actor_kind = 'person';
-- the event log as CSV, from one day to another
CREATE INDEX comment_event_at ON comment_event (at);
-- Insights: referrals of a period by topic, language and outcome; holds all that is counted, so no sealed row is read
CREATE INDEX referral_opened ON referral (opened_at, lang, topics, state, outcome);

-- What people found a comment to be, against what the screening had said of the revision they decided on: the last
-- decision of a person that stands. An undo takes back the latest decision that still stands, so a decision stands as
-- long as the count of decisions less undos never falls below its own afterwards.
-- first_at and waited tell of the first standing decision, if moderators made it: when, and how many milliseconds after
-- the comment was sent. Where the counsellors had it first, both are null.
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
  CASE WHEN first_type NOT IN ('returned', 'referral_closed') THEN first_decided - comment.created_at END AS waited
FROM standing JOIN comment ON comment.id = standing.comment_id
WHERE from_last = 1;

-- The rows of the view, kept: counting a year from the log itself would take minutes. Written by the trigger below and by
-- nothing else, in the transaction of the event; a reason that is changed later changes no row. Whoever makes
-- comment_event anew must drop the view before and make the trigger again.
CREATE TABLE judgement (
  comment_id TEXT NOT NULL PRIMARY KEY REFERENCES comment (id),
  -- null: could not be screened. No CHECK: a figure must never stand in the way of a decision.
  screened_as TEXT,
  -- referral, general, spam, abuse, or unsaid: rejected for a reason that says nothing about the kind
  found TEXT NOT NULL,
  judged_at INTEGER NOT NULL,
  first_at INTEGER,
  waited INTEGER
) STRICT, WITHOUT ROWID;
INSERT INTO judgement SELECT * FROM judged;
-- Insights: what people made of what the screening had said
CREATE INDEX judgement_found ON judgement (screened_as, found, judged_at);
-- Insights: how long comments waited for their first decision
CREATE INDEX judgement_first ON judgement (first_at, waited) WHERE first_at IS NOT NULL;

CREATE TRIGGER comment_event_judges AFTER INSERT ON comment_event
  WHEN NEW.actor_kind = 'person' AND NEW.type IN
    ('approved', 'rejected', 'marked_spam', 'marked_abuse', 'referred', 'undone', 'returned', 'referral_closed')
  BEGIN
    DELETE FROM judgement WHERE comment_id = NEW.comment_id;
    INSERT INTO judgement SELECT * FROM judged WHERE comment_id = NEW.comment_id;
  END;
