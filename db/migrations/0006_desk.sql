-- The moderation desk: sections of the queue, undo, redaction, notes, leases.

-- New kinds of events, and the decisions that one key press or one bulk action made together, so that they are undone
-- together. SQLite cannot change a CHECK, so the table is made anew.
CREATE TABLE comment_event_new (
  id TEXT NOT NULL PRIMARY KEY,
  comment_id TEXT NOT NULL REFERENCES comment (id),
  revision INTEGER NOT NULL,
  type TEXT NOT NULL CHECK (type IN ('submitted', 'edited', 'screened', 'screening_failed', 'redacted', 'approved',
    'rejected', 'marked_spam', 'marked_abuse', 'referred', 'undone', 'returned', 'referral_closed', 'withdrawn', 'erased')),
  actor_kind TEXT NOT NULL CHECK (actor_kind IN ('writer', 'system', 'person')),
  actor_id TEXT REFERENCES user (id),
  reason TEXT,
  state TEXT NOT NULL,
  at INTEGER NOT NULL,
  batch TEXT
) STRICT;
INSERT INTO comment_event_new (id, comment_id, revision, type, actor_kind, actor_id, reason, state, at)
  SELECT id, comment_id, revision, type, actor_kind, actor_id, reason, state, at FROM comment_event;
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
CREATE TRIGGER comment_event_is_append_only BEFORE UPDATE ON comment_event
  BEGIN SELECT RAISE(ABORT, 'comment_event is append-only'); END;
CREATE TRIGGER comment_event_is_never_deleted BEFORE DELETE ON comment_event
  BEGIN SELECT RAISE(ABORT, 'comment_event is append-only'); END;

-- whether the screening was in doubt
ALTER TABLE comment ADD COLUMN is_unsure INTEGER NOT NULL DEFAULT 0 CHECK (is_unsure IN (0, 1));
UPDATE comment SET is_unsure = 1 WHERE verdict IS NOT NULL AND json_extract(verdict, '$.unsure') = 1;
-- pseudonym of the writer's e-mail address, while moderators may read the words
ALTER TABLE comment ADD COLUMN writer BLOB;
CREATE INDEX comment_writer ON comment (writer, id) WHERE writer IS NOT NULL;
-- when moderators left personal details out of what is shown
ALTER TABLE comment ADD COLUMN redacted_at INTEGER;
-- the version of the thread in which it became visible
ALTER TABLE comment ADD COLUMN published_version INTEGER;
-- the version of the thread that a visitor has seen last: what is newer can be undone without a trace
ALTER TABLE page ADD COLUMN seen_version INTEGER NOT NULL DEFAULT 0;
UPDATE page SET seen_version = thread_version;

-- Parts of the moderation queue: 0 needs a person first (not sorted, in doubt, or sent back by the counsellors),
-- 1 general, 2 spam and abuse.
DROP INDEX comment_queue;
ALTER TABLE comment DROP COLUMN is_late;
ALTER TABLE comment ADD COLUMN section INTEGER NOT NULL GENERATED ALWAYS AS
  (CASE WHEN label IS NULL OR label = 'referral' OR is_unsure = 1 THEN 0 WHEN label = 'general' THEN 1 ELSE 2 END) VIRTUAL;
-- the moderation queue by section and age; page, language and label stand in it for the filters
CREATE INDEX comment_queue ON comment (section, created_at, id, page_id, lang, label) WHERE state = 'pending';
-- the queue of one page, or in one language
CREATE INDEX comment_queue_page ON comment (page_id, section, created_at, id, lang, label) WHERE state = 'pending';
CREATE INDEX comment_queue_lang ON comment (lang, section, created_at, id, page_id, label) WHERE state = 'pending';
-- how many comments the system is still reading
DROP INDEX comment_state;
CREATE INDEX comment_received ON comment (id) WHERE state = 'received';

-- How many comments wait, by what the queue can be filtered by; '' stands for NULL. Every page of the desk shows such
-- numbers, and counting a hundred thousand comments takes too long for that. Kept by the triggers and by nothing else,
-- in the transaction that changes a comment. Whoever makes comment anew must make them again.
CREATE TABLE queue_count (
  page_id TEXT NOT NULL,
  lang TEXT NOT NULL,
  label TEXT NOT NULL,
  section INTEGER NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (page_id, lang, label, section)
) STRICT, WITHOUT ROWID;
INSERT INTO queue_count
  SELECT page_id, coalesce(lang, ''), coalesce(label, ''), section, count(*) FROM comment WHERE state = 'pending'
  GROUP BY page_id, coalesce(lang, ''), coalesce(label, ''), section;

CREATE TRIGGER queue_count_entered AFTER INSERT ON comment WHEN NEW.state = 'pending' BEGIN
  INSERT INTO queue_count VALUES (NEW.page_id, coalesce(NEW.lang, ''), coalesce(NEW.label, ''), NEW.section, 1)
    ON CONFLICT DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER queue_count_came AFTER UPDATE OF state, page_id, lang, label, is_unsure ON comment
  WHEN NEW.state = 'pending' BEGIN
  INSERT INTO queue_count VALUES (NEW.page_id, coalesce(NEW.lang, ''), coalesce(NEW.label, ''), NEW.section, 1)
    ON CONFLICT DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER queue_count_went AFTER UPDATE OF state, page_id, lang, label, is_unsure ON comment
  WHEN OLD.state = 'pending' BEGIN
  UPDATE queue_count SET count = count - 1
    WHERE page_id = OLD.page_id AND lang = coalesce(OLD.lang, '') AND label = coalesce(OLD.label, '') AND section = OLD.section;
  DELETE FROM queue_count
    WHERE page_id = OLD.page_id AND lang = coalesce(OLD.lang, '') AND label = coalesce(OLD.label, '') AND section = OLD.section
      AND count = 0;
END;
CREATE TRIGGER queue_count_left AFTER DELETE ON comment WHEN OLD.state = 'pending' BEGIN
  UPDATE queue_count SET count = count - 1
    WHERE page_id = OLD.page_id AND lang = coalesce(OLD.lang, '') AND label = coalesce(OLD.label, '') AND section = OLD.section;
  DELETE FROM queue_count
    WHERE page_id = OLD.page_id AND lang = coalesce(OLD.lang, '') AND label = coalesce(OLD.label, '') AND section = OLD.section
      AND count = 0;
END;

-- Who has opened an item of the queue, until when. It tells others; it blocks nobody.
CREATE TABLE lease (
  comment_id TEXT NOT NULL PRIMARY KEY REFERENCES comment (id),
  person_id TEXT NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  since INTEGER NOT NULL,
  until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
-- what a person has open
CREATE INDEX lease_person ON lease (person_id);

-- What moderators tell each other about a comment; sealed, since it may quote.
CREATE TABLE note (
  id TEXT NOT NULL PRIMARY KEY,
  comment_id TEXT NOT NULL REFERENCES comment (id),
  person_id TEXT NOT NULL REFERENCES user (id),
  sealed BLOB NOT NULL,
  at INTEGER NOT NULL
) STRICT;
-- the notes of one comment
CREATE INDEX note_comment ON note (comment_id, id);

-- What a writer wrote before moderators left personal details out, sealed: for an undo, and for the counsellors if kept.
CREATE TABLE redaction (
  comment_id TEXT NOT NULL PRIMARY KEY REFERENCES comment (id),
  sealed BLOB NOT NULL,
  is_kept INTEGER NOT NULL CHECK (is_kept IN (0, 1)),
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
-- originals to be dropped
CREATE INDEX redaction_age ON redaction (at) WHERE is_kept = 0;

-- Keys of the desk's shortcuts that a person has changed, as JSON; see src/moderation/shortcut.ts.
CREATE TABLE shortcut_preference (
  person_id TEXT NOT NULL PRIMARY KEY REFERENCES user (id) ON DELETE CASCADE,
  shortcuts TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- when a counsellor first saw a referral: until then the moderator can take it back
ALTER TABLE referral ADD COLUMN seen_at INTEGER;
-- what a counsellor closed last, to take it back
CREATE INDEX referral_closed ON referral (closed_by, closed_at) WHERE state = 'closed';
