-- Second factors, deactivated accounts, each person's language, links to reset a password.
-- twoFactor and passkey are the tables of better-auth 1.7 (plugins two-factor and passkey), as 0001 explains them.
ALTER TABLE user ADD COLUMN twoFactorEnabled INTEGER NOT NULL DEFAULT 0 CHECK (twoFactorEnabled IN (0, 1));
-- since when nobody can enter with this account; its name stays in the histories
ALTER TABLE user ADD COLUMN deactivated_at INTEGER;
-- in which language the desk speaks to this person; NULL: as their browser asks
ALTER TABLE user ADD COLUMN lang TEXT;
-- when whoever has this session last gave the password again
ALTER TABLE session ADD COLUMN confirmed_at INTEGER;

CREATE TABLE twoFactor (
  id TEXT NOT NULL PRIMARY KEY,
  secret TEXT NOT NULL,
  backupCodes TEXT NOT NULL,
  userId TEXT NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  -- 0 until the first code has shown that the app has the secret
  verified INTEGER NOT NULL CHECK (verified IN (0, 1)),
  failedVerificationCount INTEGER NOT NULL DEFAULT 0,
  lockedUntil TEXT
) STRICT;
-- the app of a person at sign-in; one each
CREATE UNIQUE INDEX twoFactor_userId_idx ON twoFactor (userId);

CREATE TABLE passkey (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT,
  publicKey TEXT NOT NULL,
  userId TEXT NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  credentialID TEXT NOT NULL,
  counter INTEGER NOT NULL,
  deviceType TEXT NOT NULL,
  backedUp INTEGER NOT NULL CHECK (backedUp IN (0, 1)),
  transports TEXT,
  createdAt TEXT,
  aaguid TEXT
) STRICT;
-- the passkeys of a person
CREATE INDEX passkey_userId_idx ON passkey (userId);
-- whose passkey it is, at sign-in
CREATE UNIQUE INDEX passkey_credentialID_idx ON passkey (credentialID);

-- user.twoFactorEnabled is what better-auth asks after the password. It says whether there is any second factor at all,
-- at every moment: with a passkey and without an app too, so that the password alone never opens such an account.
CREATE TRIGGER passkey_added AFTER INSERT ON passkey
  BEGIN UPDATE user SET twoFactorEnabled = 1 WHERE id = NEW.userId; END;
CREATE TRIGGER twoFactor_verified AFTER UPDATE OF verified ON twoFactor WHEN NEW.verified = 1
  BEGIN UPDATE user SET twoFactorEnabled = 1 WHERE id = NEW.userId; END;
CREATE TRIGGER passkey_removed AFTER DELETE ON passkey BEGIN
  UPDATE user SET twoFactorEnabled = EXISTS (SELECT 1 FROM passkey WHERE userId = OLD.userId)
    OR EXISTS (SELECT 1 FROM twoFactor WHERE userId = OLD.userId AND verified = 1) WHERE id = OLD.userId;
END;
CREATE TRIGGER twoFactor_removed AFTER DELETE ON twoFactor BEGIN
  UPDATE user SET twoFactorEnabled = EXISTS (SELECT 1 FROM passkey WHERE userId = OLD.userId)
    OR EXISTS (SELECT 1 FROM twoFactor WHERE userId = OLD.userId AND verified = 1) WHERE id = OLD.userId;
END;

-- Codes of the app that were given a moment ago: none counts twice (RFC 6238, section 5.2).
CREATE TABLE used_code (
  user_id TEXT NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  code TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (user_id, code)
) STRICT, WITHOUT ROWID;

-- One-time links to choose a new password. Only the hash of a link's secret is kept.
CREATE TABLE password_reset (
  id TEXT NOT NULL PRIMARY KEY,
  token_hash BLOB NOT NULL UNIQUE,
  user_id TEXT NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  -- NULL: from the command line
  created_by TEXT REFERENCES user (id),
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  used_at INTEGER
) STRICT;
-- the links of a person, which a new one replaces
CREATE INDEX password_reset_user ON password_reset (user_id);
