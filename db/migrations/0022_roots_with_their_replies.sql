-- The public thread: roots of a page in order, by keyset, with all that is asked of the roots before a comment whose
-- address is opened: their own rows, each on a page of its own, need not be read. A query that names a generated column is
-- taken to read every column, so the index says itself what a listed root is.
DROP INDEX comment_roots;
ALTER TABLE comment DROP COLUMN listed_root;
CREATE INDEX comment_roots ON comment (page_id, published_at, id, published_replies, state, in_reply_to)
  WHERE in_reply_to IS NULL AND published_at IS NOT NULL AND (state = 'published' OR published_replies > 0);
