-- Full-text search at the desk, over comments whose words moderators may read.

-- What is searched of each comment; the full-text table reads it again to take its words out of the index exactly.
CREATE TABLE search_entry (
  -- created_at * 1000, plus as much as it takes to be free: the order of numbers is the order of time
  number INTEGER NOT NULL PRIMARY KEY,
  comment_id TEXT NOT NULL UNIQUE REFERENCES comment (id),
  -- the folded words of name and text, separated by spaces
  words TEXT NOT NULL,
  -- one token per filter, each begins with an underscore, which no folded word contains
  tags TEXT NOT NULL
) STRICT;

-- Folding and splitting is done before (src/comments/fold-for-search.ts), so here only spaces separate.
CREATE VIRTUAL TABLE comment_search USING fts5 (
  words, tags,
  content = 'search_entry', content_rowid = 'number', columnsize = 0,
  tokenize = "ascii tokenchars '_'", prefix = '3 4 5 6'
);
-- What is deleted leaves the index at once. Without this, and in a table with contentless_delete, FTS5 only marks it.
INSERT INTO comment_search (comment_search, rank) VALUES ('secure-delete', 1);

-- The words of the index in order: which ones begin with more letters than the index has lists for (prefix).
CREATE VIRTUAL TABLE search_term USING fts5vocab (comment_search, instance);

-- Comments that are older than the index; they are entered bit by bit after the start.
CREATE TABLE search_backlog (
  comment_id TEXT NOT NULL PRIMARY KEY REFERENCES comment (id)
) STRICT, WITHOUT ROWID;
INSERT INTO search_backlog (comment_id)
  SELECT id FROM comment WHERE state IN ('pending', 'published', 'rejected', 'spam');
