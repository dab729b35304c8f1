-- 사례 열기: reports that are still being typed, and the numbers under which other systems keep a case.

-- 행복이음 and 온나라 numbers are found as names are, by keyed tokens that fall with the household.
ALTER TABLE search_token DROP CONSTRAINT search_token_kind_check;
ALTER TABLE search_token ADD CONSTRAINT search_token_kind_check
  CHECK (kind IN ('name', 'initials', 'birth', 'phone', 'haengbok', 'onnara'));

-- A report on its way. Its id is that of the household which it would open, and whose key seals it: to drop the
-- draft is to destroy that key, to open the case is to go on under it.
CREATE TABLE draft (
  draft_id   text COLLATE "C" PRIMARY KEY REFERENCES household,
  -- Whose team sees it; null while nobody has chosen one, and then it is its writer's alone.
  dong       text COLLATE "C" REFERENCES dong,
  version    integer NOT NULL,
  -- What was typed, name by name.
  sealed     bytea NOT NULL,
  created_at timestamptz(3) NOT NULL,
  created_by text COLLATE "C" NOT NULL REFERENCES staff,
  saved_at   timestamptz(3) NOT NULL,
  saved_by   text COLLATE "C" NOT NULL REFERENCES staff
);
CREATE INDEX draft_place ON draft (dong, saved_at DESC);
CREATE INDEX draft_writer ON draft (created_by);
CREATE INDEX draft_saved ON draft (saved_at);

GRANT SELECT, INSERT, UPDATE, DELETE ON draft TO dure_app;
