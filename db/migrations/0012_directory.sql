-- The directory as in HSDS 3.0 (docs.openreferral.org): what an operator edits, imports and exports.

ALTER TABLE organization ADD COLUMN description TEXT;
ALTER TABLE organization ADD COLUMN url TEXT;
ALTER TABLE organization ADD COLUMN email TEXT;

-- who confirmed an entry on assured_date; null: an import said so
ALTER TABLE service ADD COLUMN assured_by TEXT REFERENCES user (id);
ALTER TABLE service ADD COLUMN last_modified INTEGER NOT NULL DEFAULT 0;
-- every change counts up: a form that was opened before it is refused
ALTER TABLE service ADD COLUMN version INTEGER NOT NULL DEFAULT 1;

CREATE TABLE location (
  id TEXT NOT NULL PRIMARY KEY,
  organization_id TEXT REFERENCES organization (id),
  name TEXT,
  address_1 TEXT,
  postal_code TEXT,
  city TEXT
) STRICT;

CREATE TABLE service_at_location (
  service_id TEXT NOT NULL REFERENCES service (id) ON DELETE CASCADE,
  location_id TEXT NOT NULL REFERENCES location (id),
  position INTEGER NOT NULL,
  PRIMARY KEY (service_id, location_id)
) STRICT, WITHOUT ROWID;

-- the id of a service is free as the id of its only place
INSERT INTO location (id, organization_id, name, address_1, postal_code, city)
  SELECT id, organization_id, NULL, address_1, postal_code, city FROM service
  WHERE address_1 IS NOT NULL OR postal_code IS NOT NULL OR city IS NOT NULL;
INSERT INTO service_at_location (service_id, location_id, position) SELECT id, id, 1 FROM location;
ALTER TABLE service DROP COLUMN address_1;
ALTER TABLE service DROP COLUMN postal_code;
ALTER TABLE service DROP COLUMN city;

CREATE TABLE phone (
  service_id TEXT NOT NULL REFERENCES service (id) ON DELETE CASCADE,
  number TEXT NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (service_id, number)
) STRICT, WITHOUT ROWID;
INSERT INTO phone (service_id, number, position)
  SELECT service_id, number, row_number() OVER (PARTITION BY service_id ORDER BY number) FROM service_phone;
DROP TABLE service_phone;

CREATE TABLE language (
  service_id TEXT NOT NULL REFERENCES service (id) ON DELETE CASCADE,
  -- ours, else ISO 639-1 or 639-3
  code TEXT NOT NULL,
  PRIMARY KEY (service_id, code)
) STRICT, WITHOUT ROWID;
INSERT INTO language (service_id, code) SELECT service_id, code FROM service_language;
DROP TABLE service_language;

-- when a service answers, in Europe/Berlin; service.schedule_description says in words what these cannot
CREATE TABLE schedule (
  service_id TEXT NOT NULL REFERENCES service (id) ON DELETE CASCADE,
  -- ISO weekday: 1 Monday … 7 Sunday
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  -- HH:MM; until 24:00
  opens_at TEXT NOT NULL CHECK (opens_at GLOB '[0-2][0-9]:[0-5][0-9]'),
  closes_at TEXT NOT NULL CHECK (closes_at GLOB '[0-2][0-9]:[0-5][0-9]' AND closes_at > opens_at),
  PRIMARY KEY (service_id, weekday, opens_at)
) STRICT, WITHOUT ROWID;

-- Attributes of a service from our taxonomies: topic, and target_group.
CREATE TABLE taxonomy_term (
  taxonomy TEXT NOT NULL CHECK (taxonomy IN ('topic', 'target_group')),
  code TEXT NOT NULL,
  PRIMARY KEY (taxonomy, code)
) STRICT, WITHOUT ROWID;
INSERT INTO taxonomy_term (taxonomy, code) VALUES
  ('topic', 'asylum'), ('topic', 'residence'), ('topic', 'deportation'), ('topic', 'family'), ('topic', 'work'),
  ('topic', 'education'), ('topic', 'housing'), ('topic', 'benefits'), ('topic', 'health'), ('topic', 'violence'),
  ('topic', 'minors'), ('topic', 'other'),
  ('target_group', 'women'), ('target_group', 'men'), ('target_group', 'children'), ('target_group', 'young_people'),
  ('target_group', 'parents'), ('target_group', 'pregnant'), ('target_group', 'queer'), ('target_group', 'ukraine'),
  ('target_group', 'workers'), ('target_group', 'trafficking'), ('target_group', 'crime_victims');

CREATE TABLE attribute (
  service_id TEXT NOT NULL REFERENCES service (id) ON DELETE CASCADE,
  taxonomy TEXT NOT NULL,
  code TEXT NOT NULL,
  PRIMARY KEY (service_id, taxonomy, code),
  FOREIGN KEY (taxonomy, code) REFERENCES taxonomy_term (taxonomy, code)
) STRICT, WITHOUT ROWID;
INSERT INTO attribute (service_id, taxonomy, code) SELECT service_id, 'topic', topic FROM service_topic
  WHERE topic IN (SELECT code FROM taxonomy_term WHERE taxonomy = 'topic');
DROP TABLE service_topic;

-- The person or desk of a service that messages may be handed over to. Never shown in public.
CREATE TABLE contact (
  id TEXT NOT NULL PRIMARY KEY,
  service_id TEXT NOT NULL REFERENCES service (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  -- armored OpenPGP public key: then messages are encrypted for it
  pgp_key TEXT
) STRICT;
CREATE INDEX contact_of_service ON contact (service_id);

-- History of the directory: facts of organizations, nothing of visitors.
CREATE TABLE directory_change (
  id TEXT NOT NULL PRIMARY KEY,
  service_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('created', 'changed', 'assured', 'imported', 'activated', 'deactivated')),
  -- null: the command line
  person_id TEXT REFERENCES user (id),
  at INTEGER NOT NULL,
  -- a JSON object: field → [before, after]
  changes TEXT NOT NULL CHECK (json_valid(changes))
) STRICT;
CREATE INDEX directory_history ON directory_change (service_id, at, id);
