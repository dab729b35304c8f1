-- 내 달력: the address under which a person's calendar reads their meetings without signing in. Of the secret in it there
-- is a hash to find it by, and a salt from which the house makes it again under a key of its own for whoever owns it.
CREATE TABLE calendar_feed (
  staff_id    text COLLATE "C" PRIMARY KEY REFERENCES staff,
  secret_hash text COLLATE "C" NOT NULL UNIQUE,
  salt        text NOT NULL,
  made_at     timestamptz(3) NOT NULL,
  -- When a calendar read it last.
  read_at     timestamptz(3)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON calendar_feed TO dure_app;
