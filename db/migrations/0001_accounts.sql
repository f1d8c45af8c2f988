-- Tables of better-auth 1.7 (email + password), with our one extra field user.role.
-- Its Kysely adapter stores dates as ISO 8601 text and booleans as 0/1, hence TEXT and INTEGER here.
CREATE TABLE user (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  email TEXT NOT NULL UNIQUE,
  emailVerified INTEGER NOT NULL,
  image TEXT,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('moderator', 'counsellor', 'admin'))
) STRICT;

CREATE TABLE session (
  id TEXT NOT NULL PRIMARY KEY,
  expiresAt TEXT NOT NULL,
  token TEXT NOT NULL UNIQUE,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  ipAddress TEXT,
  userAgent TEXT,
  userId TEXT NOT NULL REFERENCES user (id) ON DELETE CASCADE
) STRICT;
-- "sign out everywhere", cascade on delete
CREATE INDEX session_userId_idx ON session (userId);

CREATE TABLE account (
  id TEXT NOT NULL PRIMARY KEY,
  accountId TEXT NOT NULL,
  providerId TEXT NOT NULL,
  userId TEXT NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  accessToken TEXT,
  refreshToken TEXT,
  idToken TEXT,
  accessTokenExpiresAt TEXT,
  refreshTokenExpiresAt TEXT,
  scope TEXT,
  password TEXT,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL
) STRICT;
-- the password of a user at sign-in
CREATE INDEX account_userId_idx ON account (userId);

CREATE TABLE verification (
  id TEXT NOT NULL PRIMARY KEY,
  identifier TEXT NOT NULL,
  value TEXT NOT NULL,
  expiresAt TEXT NOT NULL,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL
) STRICT;
CREATE INDEX verification_identifier_idx ON verification (identifier);

-- One-time links by which people enter: the first admin's set-up link and every later invitation.
-- Only the hash of a link's secret is kept.
CREATE TABLE invitation (
  id TEXT NOT NULL PRIMARY KEY,
  token_hash BLOB NOT NULL UNIQUE,
  role TEXT NOT NULL CHECK (role IN ('moderator', 'counsellor', 'admin')),
  invited_by TEXT REFERENCES user (id),
  -- the link to set up the first admin, which a new start replaces
  is_setup INTEGER NOT NULL CHECK (is_setup IN (0, 1)),
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  accepted_at INTEGER,
  accepted_by TEXT REFERENCES user (id)
) STRICT;
