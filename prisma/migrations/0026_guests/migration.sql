-- 일회용 링크: how somebody without an account looks at one item of one meeting for some hours. The link itself and its
-- code follow from a key of the house and stand in no table.

CREATE TABLE guest_link (
  -- What is kept of the link: whoever reads the table opens nothing with it.
  link_hash  text COLLATE "C" PRIMARY KEY,
  meeting_id text COLLATE "C" NOT NULL,
  -- Their place in the meeting: e1, e2 …
  guest      text COLLATE "C" NOT NULL,
  -- How many links this guest has had by then; the meeting knows which one counts.
  number     integer NOT NULL CHECK (number > 0),
  made_at    timestamptz(3) NOT NULL,
  -- Codes that were tried since one was right.
  tries      integer NOT NULL DEFAULT 0,
  used_at    timestamptz(3),
  UNIQUE (meeting_id, guest, number)
);

-- The one browser that a link let in; it goes by the wall clock, as sessions do.
CREATE TABLE guest_session (
  token_hash text COLLATE "C" PRIMARY KEY,
  link_hash  text COLLATE "C" NOT NULL UNIQUE REFERENCES guest_link ON DELETE CASCADE,
  begun_at   timestamptz(3) NOT NULL,
  seen_at    timestamptz(3) NOT NULL,
  place      text NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON guest_link, guest_session TO dure_app;

-- Who from outside saw what of a case is asked for by its officer.
CREATE INDEX access_log_guests ON access_log (case_id, at) WHERE role = 'OUTSIDE_EXPERT';
