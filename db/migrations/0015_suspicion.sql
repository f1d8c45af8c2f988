-- Spam: what about a comment looks like a program, and where it waits therefore.

-- Code of the reason, no more: nothing of the sender is kept. Forgotten when the comment goes to the counsellors.
ALTER TABLE comment ADD COLUMN suspicion TEXT
  CHECK (suspicion IN ('hidden_field', 'too_fast', 'no_token', 'no_proof'));

-- Solved challenges that have counted, until they expire: none counts twice, in whatever process.
CREATE TABLE spent_challenge (
  nonce TEXT NOT NULL PRIMARY KEY,
  expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
-- those to forget
CREATE INDEX spent_challenge_expired ON spent_challenge (expires_at);

-- Sections of the queue anew: what is general but suspicious is late (2), too. What needs a person first stays first.
DROP TRIGGER queue_count_entered;
DROP TRIGGER queue_count_came;
DROP TRIGGER queue_count_went;
DROP TRIGGER queue_count_left;
DROP INDEX comment_queue;
DROP INDEX comment_queue_page;
DROP INDEX comment_queue_lang;
ALTER TABLE comment DROP COLUMN section;
ALTER TABLE comment ADD COLUMN section INTEGER NOT NULL GENERATED ALWAYS AS
  (CASE WHEN label IS NULL OR label = 'referral' OR is_unsure = 1 THEN 0
    WHEN label = 'general' AND suspicion IS NULL THEN 1 ELSE 2 END) VIRTUAL;
CREATE INDEX comment_queue ON comment (section, created_at, id, page_id, lang, label) WHERE state = 'pending';
CREATE INDEX comment_queue_page ON comment (page_id, section, created_at, id, lang, label) WHERE state = 'pending';
CREATE INDEX comment_queue_lang ON comment (lang, section, created_at, id, page_id, label) WHERE state = 'pending';

CREATE TRIGGER queue_count_entered AFTER INSERT ON comment WHEN NEW.state = 'pending' BEGIN
  INSERT INTO queue_count VALUES (NEW.page_id, coalesce(NEW.lang, ''), coalesce(NEW.label, ''), NEW.section, 1)
    ON CONFLICT DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER queue_count_came AFTER UPDATE OF state, page_id, lang, label, is_unsure, suspicion ON comment
  WHEN NEW.state = 'pending' BEGIN
  INSERT INTO queue_count VALUES (NEW.page_id, coalesce(NEW.lang, ''), coalesce(NEW.label, ''), NEW.section, 1)
    ON CONFLICT DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER queue_count_went AFTER UPDATE OF state, page_id, lang, label, is_unsure, suspicion ON comment
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
