-- What /metrics tells: how many comments there are in each state, and what ever happened to comments, without reading
-- them all at each scrape. Kept by the triggers and by nothing else, in the transaction that changes a comment. Whoever
-- makes comment or comment_event anew must make them again.
CREATE TABLE comment_count (
  state TEXT NOT NULL PRIMARY KEY,
  count INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO comment_count SELECT state, count(*) FROM comment GROUP BY state;

CREATE TRIGGER comment_count_entered AFTER INSERT ON comment BEGIN
  INSERT INTO comment_count VALUES (NEW.state, 1) ON CONFLICT DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER comment_count_moved AFTER UPDATE OF state ON comment WHEN OLD.state <> NEW.state BEGIN
  UPDATE comment_count SET count = count - 1 WHERE state = OLD.state;
  INSERT INTO comment_count VALUES (NEW.state, 1) ON CONFLICT DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER comment_count_left AFTER DELETE ON comment BEGIN
  UPDATE comment_count SET count = count - 1 WHERE state = OLD.state;
END;

CREATE TABLE event_count (
  type TEXT NOT NULL,
  actor_kind TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (type, actor_kind)
) STRICT, WITHOUT ROWID;
INSERT INTO event_count SELECT type, actor_kind, count(*) FROM comment_event GROUP BY type, actor_kind;

CREATE TRIGGER event_count_grew AFTER INSERT ON comment_event BEGIN
  INSERT INTO event_count VALUES (NEW.type, NEW.actor_kind, 1) ON CONFLICT DO UPDATE SET count = count + 1;
END;

-- What /readyz writes and deletes again, in one transaction that is committed: always empty to everybody else.
CREATE TABLE probe (
  filler TEXT NOT NULL
) STRICT;
