-- Every stage: cases that move, close their doors or go on in another household; commands that go round to all open
-- cases; holidays that come during a year.

-- The version of a rulebook counts its revision, added holidays and day; an integer would end at revision 21.
ALTER TABLE event ALTER COLUMN rulebook TYPE bigint;

ALTER TABLE crisis_case
  ADD COLUMN restricted boolean NOT NULL DEFAULT false,
  ADD COLUMN transfer_to text COLLATE "C",
  -- Everybody who holds a seat, or stands in for somebody now or later.
  ADD COLUMN holders text[] COLLATE "C" NOT NULL DEFAULT '{}',
  ADD COLUMN merged_into text COLLATE "C",
  ADD COLUMN rulebook bigint NOT NULL DEFAULT 0;
CREATE INDEX crisis_case_holders ON crisis_case USING gin (holders) WHERE NOT archived;
CREATE INDEX crisis_case_transfer ON crisis_case (transfer_to, opened_at DESC) WHERE transfer_to IS NOT NULL;

ALTER TABLE clock ADD COLUMN paused_until date;

-- What one household has to tell another, as letters are kept: a row stands before the first attempt.
CREATE TABLE message (
  id           text COLLATE "C" PRIMARY KEY,
  chain        text COLLATE "C" NOT NULL,
  version      integer NOT NULL,
  n            integer NOT NULL,
  case_id      text COLLATE "C" NOT NULL,
  to_household text COLLATE "C" NOT NULL,
  at           timestamptz(3) NOT NULL,
  by_actor     text COLLATE "C" NOT NULL,
  role         text COLLATE "C",
  command      jsonb NOT NULL,
  status       text COLLATE "C" NOT NULL DEFAULT 'waiting'
               CHECK (status IN ('waiting', 'sending', 'accepted', 'refused', 'failed')),
  attempts     integer NOT NULL DEFAULT 0,
  answer       text COLLATE "C",
  updated_at   timestamptz(3) NOT NULL DEFAULT now(),
  UNIQUE (chain, version, n)
);
CREATE INDEX message_case ON message (case_id);

-- 회람: one command that goes round to every open case that it concerns, and what each answered.
CREATE TABLE circular (
  circular_id text COLLATE "C" PRIMARY KEY,
  kind        text COLLATE "C" NOT NULL CHECK (kind IN ('renewal', 'leave', 'handover')),
  by_actor    text COLLATE "C" NOT NULL,
  role        text COLLATE "C" NOT NULL,
  content     jsonb NOT NULL,
  begun_at    timestamptz(3) NOT NULL DEFAULT now(),
  ended_at    timestamptz(3)
);
CREATE TABLE circular_answer (
  circular_id text COLLATE "C" NOT NULL REFERENCES circular,
  case_id     text COLLATE "C" NOT NULL,
  -- What of the case the command was about: a seat, or nothing.
  about       text COLLATE "C" NOT NULL,
  status      text COLLATE "C" NOT NULL CHECK (status IN ('accepted', 'refused')),
  code        text COLLATE "C",
  at          timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (circular_id, case_id, about)
);

-- 임시공휴일 and the like: proposed by one person, in force when another has approved it (rules are never one person's).
CREATE TABLE holiday (
  day         date PRIMARY KEY,
  name        text NOT NULL,
  law         text NOT NULL,
  proposed_by text COLLATE "C" NOT NULL REFERENCES staff,
  proposed_at timestamptz(3) NOT NULL DEFAULT now(),
  approved_by text COLLATE "C" REFERENCES staff,
  approved_at timestamptz(3),
  CHECK ((approved_by IS NULL) = (approved_at IS NULL)),
  CHECK (approved_by <> proposed_by)
);

GRANT SELECT, INSERT, UPDATE ON message, circular TO dure_app;
GRANT SELECT, INSERT ON circular_answer TO dure_app;
GRANT SELECT, INSERT, UPDATE ON holiday TO dure_app;
