-- Times are milliseconds since 1970-01-01T00:00Z; ids are UUIDv7 (they sort by creation).

CREATE TABLE site (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  lang TEXT NOT NULL
) STRICT;

CREATE TABLE page (
  id TEXT NOT NULL PRIMARY KEY,
  site_id TEXT NOT NULL REFERENCES site (id),
  key TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  url TEXT NOT NULL,
  lang TEXT NOT NULL,
  closed_at INTEGER,
  -- how many comments are published, and a number that grows whenever the visible thread changes (its ETag)
  published_count INTEGER NOT NULL DEFAULT 0,
  thread_version INTEGER NOT NULL DEFAULT 0,
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE comment (
  id TEXT NOT NULL PRIMARY KEY,
  page_id TEXT NOT NULL REFERENCES page (id),
  -- the root of the thread (its own id for a root) and the comment this one answers
  thread_id TEXT NOT NULL,
  in_reply_to TEXT REFERENCES comment (id),
  state TEXT NOT NULL CHECK (state IN ('received', 'pending', 'referred', 'published', 'rejected', 'spam', 'withdrawn', 'erased')),
  state_since INTEGER NOT NULL,
  -- grows with each edit; a decision names the revision it saw
  revision INTEGER NOT NULL DEFAULT 1,
  receipt_hash BLOB NOT NULL UNIQUE,
  -- What the visitor wrote. Sealed (AES-256-GCM) until the screening has found it general; open only in the
  -- states pending, published, rejected and spam. A referred text is kept, sealed, in the table referral.
  sealed BLOB,
  name TEXT,
  text TEXT,
  html TEXT,
  email_sealed BLOB,
  -- the last verdict of the screening, null before it and when it failed; that of a referral is sealed with its words
  lang TEXT,
  label TEXT CHECK (label IN ('referral', 'general', 'spam', 'abuse')),
  verdict TEXT,
  created_at INTEGER NOT NULL,
  published_at INTEGER,
  -- for a root: how many of its replies are published; keeps a conversation readable when its root is gone
  published_replies INTEGER NOT NULL DEFAULT 0,
  listed_root INTEGER NOT NULL GENERATED ALWAYS AS
    (in_reply_to IS NULL AND published_at IS NOT NULL AND (state = 'published' OR published_replies > 0)) STORED,
  -- what looks like spam or abuse stands at the end of the moderation queue
  is_late INTEGER NOT NULL GENERATED ALWAYS AS (coalesce(label IN ('spam', 'abuse'), 0)) STORED,
  CHECK (sealed IS NULL OR (name IS NULL AND text IS NULL AND html IS NULL))
) STRICT;
-- the public thread: roots of a page in order, by keyset
CREATE INDEX comment_roots ON comment (page_id, published_at, id) WHERE listed_root = 1;
-- the public thread: published replies of the roots shown
CREATE INDEX comment_replies ON comment (thread_id, published_at, id) WHERE state = 'published' AND in_reply_to IS NOT NULL;
-- the feed: the newest published comments of a page
CREATE INDEX comment_published ON comment (page_id, published_at DESC, id DESC) WHERE state = 'published';
-- the moderation queue, oldest first, ordinary comments before spam and abuse
CREATE INDEX comment_queue ON comment (is_late, created_at, id) WHERE state = 'pending';
-- counts by state on the desk
CREATE INDEX comment_state ON comment (state) WHERE state IN ('received', 'pending');

-- Everything that ever happened to a comment: the audit log. Holds no words of the visitor.
CREATE TABLE comment_event (
  id TEXT NOT NULL PRIMARY KEY,
  comment_id TEXT NOT NULL REFERENCES comment (id),
  revision INTEGER NOT NULL,
  type TEXT NOT NULL CHECK (type IN ('submitted', 'edited', 'screened', 'screening_failed', 'approved', 'rejected',
    'marked_spam', 'referred', 'returned', 'referral_closed', 'withdrawn', 'erased')),
  actor_kind TEXT NOT NULL CHECK (actor_kind IN ('writer', 'system', 'person')),
  actor_id TEXT REFERENCES user (id),
  reason TEXT,
  state TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
-- the history of one comment
CREATE INDEX comment_event_history ON comment_event (comment_id, id);
-- a revision is screened once, whatever the queue does
CREATE UNIQUE INDEX comment_event_screened_once ON comment_event (comment_id, revision)
  WHERE type IN ('screened', 'screening_failed');
CREATE TRIGGER comment_event_is_append_only BEFORE UPDATE ON comment_event
  BEGIN SELECT RAISE(ABORT, 'comment_event is append-only'); END;
CREATE TRIGGER comment_event_is_never_deleted BEFORE DELETE ON comment_event
  BEGIN SELECT RAISE(ABORT, 'comment_event is append-only'); END;

-- What must still be done, written in the transaction that makes it necessary, deleted in the one that does it.
CREATE TABLE outbox (
  id TEXT NOT NULL PRIMARY KEY,
  job TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  due_at INTEGER NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;
-- the next work to do
CREATE INDEX outbox_due ON outbox (due_at, id);
