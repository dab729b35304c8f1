-- The record, the read tables that are folded from it, the ledger of letters, papers and staff.
-- Ids and codes compare by bytes (COLLATE "C"): faster, the same on every machine, and a prefix of a dong finds its index.
-- The record's tables have no foreign keys: one statement writes all of them together, and the record must never be refused for a row elsewhere.

-- What has happened, one row each, never changed.
CREATE TABLE event (
  chain       text COLLATE "C" NOT NULL,
  version     integer NOT NULL CHECK (version > 0),
  workflow_id text COLLATE "C" NOT NULL,
  entity      text COLLATE "C" NOT NULL,
  subject     text COLLATE "C" NOT NULL,
  type        text COLLATE "C" NOT NULL,
  at          timestamptz(3) NOT NULL,
  by_actor    text COLLATE "C" NOT NULL,
  role        text COLLATE "C",
  edition     integer NOT NULL,
  rulebook    integer NOT NULL,
  act_key     text COLLATE "C",
  body_hash   text COLLATE "C",
  data        jsonb NOT NULL,
  PRIMARY KEY (chain, version)
);
CREATE INDEX event_subject ON event (subject, version);
CREATE INDEX event_paper ON event ((data ->> 'paperId')) WHERE data ? 'paperId';

-- How far each chain of runs is recorded; its row is what writers of one chain lock.
CREATE TABLE entity (
  chain           text COLLATE "C" PRIMARY KEY,
  workflow_id     text COLLATE "C" NOT NULL,
  name            text COLLATE "C" NOT NULL,
  version         integer NOT NULL,
  current_case_id text COLLATE "C",
  ended           boolean NOT NULL,
  updated_at      timestamptz(3) NOT NULL DEFAULT now()
);
CREATE INDEX entity_workflow ON entity (workflow_id);

CREATE TABLE crisis_case (
  case_id          text COLLATE "C" PRIMARY KEY,
  chain            text COLLATE "C" NOT NULL,
  household_id     text COLLATE "C" NOT NULL,
  case_no          text COLLATE "C" NOT NULL UNIQUE,
  previous_case_id text COLLATE "C",
  dong             text COLLATE "C" NOT NULL,
  stage            text COLLATE "C" NOT NULL,
  urgent           boolean NOT NULL,
  case_class       text COLLATE "C",
  crisis_level     text COLLATE "C",
  officer_id       text COLLATE "C" NOT NULL,
  opened_at        timestamptz(3) NOT NULL,
  closed_on        date,
  archived         boolean NOT NULL,
  state            jsonb NOT NULL,
  version          integer NOT NULL
);
CREATE INDEX crisis_case_opened ON crisis_case (opened_at DESC, case_id);
CREATE INDEX crisis_case_dong ON crisis_case (dong, opened_at DESC);
CREATE INDEX crisis_case_household ON crisis_case (household_id);

CREATE TABLE clock (
  case_id     text COLLATE "C" NOT NULL,
  clock_id    text COLLATE "C" NOT NULL,
  act         text COLLATE "C" NOT NULL,
  about       text COLLATE "C",
  seat        text COLLATE "C" NOT NULL,
  owner_id    text COLLATE "C" NOT NULL,
  rule        text COLLATE "C" NOT NULL,
  due_at      timestamptz(3) NOT NULL,
  due_day     date NOT NULL,
  opens_on    date,
  waits_for   text COLLATE "C",
  provisional boolean NOT NULL,
  lateness    text COLLATE "C" NOT NULL CHECK (lateness IN ('no', 'late', 'escalated')),
  PRIMARY KEY (case_id, clock_id)
);
CREATE INDEX clock_owner ON clock (owner_id, due_at);
CREATE INDEX clock_due ON clock (due_at);

-- The ledger of letters: a row stands before the first attempt.
CREATE TABLE letter (
  id             text COLLATE "C" PRIMARY KEY,
  chain          text COLLATE "C" NOT NULL,
  version        integer NOT NULL,
  n              integer NOT NULL,
  case_id        text COLLATE "C" NOT NULL,
  to_staff_id    text COLLATE "C",
  to_resource_id text COLLATE "C",
  template       text COLLATE "C" NOT NULL,
  facts          jsonb NOT NULL,
  message_id     text COLLATE "C" NOT NULL,
  status         text COLLATE "C" NOT NULL DEFAULT 'waiting'
                 CHECK (status IN ('waiting', 'sending', 'sent', 'failed', 'unknown')),
  attempts       integer NOT NULL DEFAULT 0,
  last_error     text,
  updated_at     timestamptz(3) NOT NULL DEFAULT now(),
  sent_at        timestamptz(3),
  UNIQUE (chain, version, n),
  CHECK (num_nonnulls(to_staff_id, to_resource_id) = 1)
);
CREATE INDEX letter_case ON letter (case_id);

-- The answer that an act's key has for good; without a version it is only reserved.
CREATE TABLE act_key (
  actor       text COLLATE "C" NOT NULL,
  key         text COLLATE "C" NOT NULL,
  body_hash   text COLLATE "C" NOT NULL,
  subject     text COLLATE "C" NOT NULL,
  chain       text COLLATE "C",
  version     integer,
  reserved_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (actor, key),
  CHECK ((chain IS NULL) = (version IS NULL))
);

-- The last number given out in a year.
CREATE TABLE case_number (
  year integer PRIMARY KEY,
  last integer NOT NULL
);

-- Without its wrapped key a household's papers can never be read again.
CREATE TABLE household (
  household_id text COLLATE "C" PRIMARY KEY,
  wrapped_key  bytea,
  created_at   timestamptz(3) NOT NULL DEFAULT now(),
  erased_at    timestamptz(3),
  CHECK ((wrapped_key IS NULL) = (erased_at IS NOT NULL))
);

CREATE TABLE paper (
  paper_id     text COLLATE "C" PRIMARY KEY,
  household_id text COLLATE "C" NOT NULL REFERENCES household,
  kind         text COLLATE "C" NOT NULL,
  sealed       bytea NOT NULL,
  body_hash    text COLLATE "C" NOT NULL,
  written_by   text COLLATE "C" NOT NULL,
  written_at   timestamptz(3) NOT NULL DEFAULT now()
);
CREATE INDEX paper_household ON paper (household_id);
CREATE INDEX paper_written ON paper (written_at);

CREATE TABLE search_token (
  household_id text COLLATE "C" NOT NULL REFERENCES household,
  kind         text COLLATE "C" NOT NULL CHECK (kind IN ('name', 'initials', 'birth', 'phone')),
  token        bytea NOT NULL,
  PRIMARY KEY (household_id, kind, token)
);
CREATE INDEX search_token_token ON search_token (token, kind);

CREATE TABLE staff (
  staff_id      text COLLATE "C" PRIMARY KEY,
  login         text COLLATE "C" NOT NULL UNIQUE,
  name          text NOT NULL,
  email         text NOT NULL,
  password_hash text NOT NULL,
  active        boolean NOT NULL DEFAULT true
);

CREATE TABLE staff_role (
  staff_id text COLLATE "C" NOT NULL REFERENCES staff,
  role     text COLLATE "C" NOT NULL,
  place    text COLLATE "C" NOT NULL,
  PRIMARY KEY (staff_id, role, place)
);

CREATE TABLE dong (
  code    text COLLATE "C" PRIMARY KEY,
  sido    text NOT NULL,
  sigungu text NOT NULL,
  name    text NOT NULL
);

CREATE TABLE seat (
  dong     text COLLATE "C" NOT NULL REFERENCES dong,
  seat     text COLLATE "C" NOT NULL,
  staff_id text COLLATE "C" NOT NULL REFERENCES staff,
  PRIMARY KEY (dong, seat)
);

CREATE TABLE resource (
  resource_id text COLLATE "C" PRIMARY KEY,
  name        text NOT NULL,
  email       text NOT NULL,
  is_public   boolean NOT NULL,
  city        text COLLATE "C" NOT NULL
);

CREATE TABLE session (
  token_hash text COLLATE "C" PRIMARY KEY,
  staff_id   text COLLATE "C" NOT NULL REFERENCES staff,
  form_token text COLLATE "C" NOT NULL,
  created_at timestamptz(3) NOT NULL,
  seen_at    timestamptz(3) NOT NULL,
  expires_at timestamptz(3) NOT NULL
);
CREATE INDEX session_expires ON session (expires_at);

-- Who looked at what; never changed.
CREATE TABLE access_log (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at           timestamptz(3) NOT NULL,
  staff_id     text COLLATE "C" NOT NULL,
  role         text COLLATE "C",
  case_id      text COLLATE "C",
  household_id text COLLATE "C",
  what         text COLLATE "C" NOT NULL,
  reason       text COLLATE "C",
  place        text COLLATE "C"
);
CREATE INDEX access_log_at ON access_log (at DESC, id DESC);
CREATE INDEX access_log_household ON access_log (household_id, id);

-- The app may add to the record and to the access log and read them; it can change neither.
GRANT USAGE ON SCHEMA public TO dure_app;
GRANT SELECT, INSERT ON event, access_log TO dure_app;
GRANT SELECT, INSERT, UPDATE ON entity, crisis_case, letter, case_number TO dure_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON clock, act_key, household, paper, search_token, session TO dure_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON staff, staff_role, dong, seat, resource TO dure_app;
