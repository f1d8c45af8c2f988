-- What admins set: the site, closing by age, notice and hours in the visitors' languages, and reasons for rejection.

-- other addresses whose pages may embed the comments: a JSON array of origins
ALTER TABLE site ADD COLUMN origins TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(origins));
-- the languages in which visitors are addressed: a JSON array of codes, null for all that there are
ALTER TABLE site ADD COLUMN langs TEXT CHECK (langs IS NULL OR json_valid(langs));
-- own texts by language, as JSON objects; a language that is not there has the built-in notice, and no hours
ALTER TABLE site ADD COLUMN notices TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(notices));
ALTER TABLE site ADD COLUMN hours TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(hours));
-- who mails come from; null: the name of the site, the address of the server's configuration
ALTER TABLE site ADD COLUMN sender_name TEXT;
ALTER TABLE site ADD COLUMN sender_email TEXT;
ALTER TABLE site ADD COLUMN reply_to TEXT;
-- days after which a page closes by itself; null: never
ALTER TABLE site ADD COLUMN close_after_days INTEGER CHECK (close_after_days > 0);
-- whether a page stays open whatever its age
ALTER TABLE page ADD COLUMN stays_open INTEGER NOT NULL DEFAULT 0 CHECK (stays_open IN (0, 1));

-- Why a comment is not published. Events refer to a reason by its code, so it is switched off, never deleted.
CREATE TABLE reason (
  code TEXT NOT NULL PRIMARY KEY,
  position INTEGER NOT NULL,
  -- what moderators read; null for a built-in reason that has its label from the locales
  label TEXT,
  -- what kind of comment the reason says it is
  teaches TEXT CHECK (teaches IN ('spam', 'abuse')),
  is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1))
) STRICT;

-- What the writer reads, by language.
CREATE TABLE reason_text (
  reason_code TEXT NOT NULL REFERENCES reason (code),
  lang TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (reason_code, lang)
) STRICT, WITHOUT ROWID;

INSERT INTO reason (code, position, teaches) VALUES
  ('off_topic', 1, NULL),
  ('personal_data', 2, NULL),
  ('insulting', 3, 'abuse'),
  ('false_claim', 4, NULL),
  ('advertising', 5, 'spam'),
  ('duplicate', 6, NULL),
  ('other', 7, NULL);
