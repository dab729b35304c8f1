-- The door: where a session is used, who an identity of the provider is, who is guessing, what was typed too late, and
-- a book of who came in and who was sent away.

-- Everybody signs in once more, so that every session says where from.
DELETE FROM session;
ALTER TABLE session
  -- Names it to its owner; with it nobody can sign in.
  ADD COLUMN session_id text COLLATE "C" NOT NULL UNIQUE,
  ADD COLUMN place      text NOT NULL,
  ADD COLUMN device     text COLLATE "C" NOT NULL CHECK (device IN ('COMPUTER', 'PHONE', 'TABLET', 'PROGRAM'));
CREATE INDEX session_staff ON session (staff_id);

-- Whoever comes by the provider alone has no password here.
ALTER TABLE staff ALTER COLUMN password_hash DROP NOT NULL;

-- Who somebody of the provider is here. The issuer stands with it: another provider's number is another person.
CREATE TABLE staff_identity (
  issuer    text COLLATE "C" NOT NULL,
  subject   text COLLATE "C" NOT NULL,
  staff_id  text COLLATE "C" NOT NULL REFERENCES staff,
  linked_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (issuer, subject)
);
CREATE INDEX staff_identity_staff ON staff_identity (staff_id);

-- Tries at the door that have not come right, by login and by address; names only as keyed hashes, since people type
-- their password into the box of the login.
CREATE TABLE sign_in_try (
  kind      text COLLATE "C" NOT NULL CHECK (kind IN ('login', 'place')),
  name_hash text COLLATE "C" NOT NULL,
  count     integer NOT NULL CHECK (count >= 0),
  last_at   timestamptz(3) NOT NULL,
  PRIMARY KEY (kind, name_hash)
);
CREATE INDEX sign_in_try_last ON sign_in_try (last_at);

-- A form that came after its session had ended, sealed, for the same person in the same browser to send again.
CREATE TABLE kept_form (
  key_hash   text COLLATE "C" PRIMARY KEY,
  staff_id   text COLLATE "C" NOT NULL UNIQUE REFERENCES staff,
  sealed     bytea NOT NULL,
  expires_at timestamptz(3) NOT NULL
);
CREATE INDEX kept_form_expires ON kept_form (expires_at);

-- Who came in, who was sent away, and whose sessions were ended by whom and why; never changed.
CREATE TABLE door_log (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at            timestamptz(3) NOT NULL,
  what          text COLLATE "C" NOT NULL,
  -- Whom it is about; nobody where the house does not know them.
  staff_id      text COLLATE "C",
  -- Who did it, where that was somebody else.
  by_staff_id   text COLLATE "C",
  -- By password or by the provider.
  way           text COLLATE "C" CHECK (way IN ('PASSWORD', 'PROVIDER')),
  reason        text COLLATE "C",
  -- Keyed hash of an identity or login that the house does not know, so that it is known again.
  name_hash     text COLLATE "C",
  -- What the person was told, to find this row again.
  request_id    text COLLATE "C",
  place         text
);
CREATE INDEX door_log_at ON door_log (at DESC, id DESC);
CREATE INDEX door_log_staff ON door_log (staff_id, id);

GRANT SELECT, INSERT ON staff_identity, door_log TO dure_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON sign_in_try, kept_form TO dure_app;
