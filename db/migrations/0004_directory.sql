-- Counselling contacts, named as in HSDS 3.0 (openreferral.org): an organization offers services; a service has
-- phones, languages, service areas and attributes (our topics).
CREATE TABLE organization (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE service (
  id TEXT NOT NULL PRIMARY KEY,
  organization_id TEXT NOT NULL REFERENCES organization (id),
  -- stable name of a seeded entry, so that seeding again changes nothing
  seed_key TEXT UNIQUE,
  name TEXT NOT NULL,
  description_de TEXT NOT NULL,
  description_en TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('active', 'inactive', 'defunct', 'temporarily closed')),
  url TEXT,
  email TEXT,
  eligibility_description TEXT,
  schedule_description TEXT,
  address_1 TEXT,
  postal_code TEXT,
  city TEXT,
  -- an emergency number: shown first, and only where life or limb is in danger
  is_emergency INTEGER NOT NULL CHECK (is_emergency IN (0, 1)),
  free_of_charge INTEGER CHECK (free_of_charge IN (0, 1)),
  -- whom it may be suggested to when only topic, language and place are known
  reach TEXT NOT NULL CHECK (reach IN ('everyone', 'group')),
  confidence TEXT NOT NULL CHECK (confidence IN ('high', 'medium', 'low')),
  assured_date INTEGER
) STRICT;

CREATE TABLE service_phone (
  service_id TEXT NOT NULL REFERENCES service (id),
  number TEXT NOT NULL,
  PRIMARY KEY (service_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE service_language (
  service_id TEXT NOT NULL REFERENCES service (id),
  code TEXT NOT NULL,
  PRIMARY KEY (service_id, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE service_area (
  service_id TEXT NOT NULL REFERENCES service (id),
  name TEXT NOT NULL,
  PRIMARY KEY (service_id, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE service_topic (
  service_id TEXT NOT NULL REFERENCES service (id),
  topic TEXT NOT NULL,
  PRIMARY KEY (service_id, topic)
) STRICT, WITHOUT ROWID;
