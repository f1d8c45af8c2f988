-- What each comment is written into when it comes, less what nothing needs.

-- how many comments the system is reading stands in comment_count
DROP INDEX comment_received;

-- the export: the comments of a page, in the order of their ids; but what comes anew is in it only once the system has
-- read it, since before nobody can have answered it
DROP INDEX comment_of_page;
CREATE INDEX comment_of_page ON comment (page_id, id)
  WHERE state <> 'received' OR revision > 1 OR published_at IS NOT NULL;

-- Work, now with its rows in the order of their ids and nowhere else: a comment costs one tree less, and two when it is
-- screened.
CREATE TABLE new_outbox (
  id TEXT NOT NULL PRIMARY KEY,
  job TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  due_at INTEGER NOT NULL,
  created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO new_outbox SELECT id, job, subject_id, attempts, due_at, created_at FROM outbox ORDER BY id;
DROP TABLE outbox;
ALTER TABLE new_outbox RENAME TO outbox;
-- the next work to do
CREATE INDEX outbox_due ON outbox (due_at, id);
