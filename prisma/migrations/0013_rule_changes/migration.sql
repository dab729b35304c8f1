-- 기준: rows that two persons of a house put beside the reviewed file's, for the country, a province or a city.

-- What somebody proposed; it holds for nobody until another person has approved it, and stays to be read for ever.
CREATE TABLE rule_change (
  change_id   integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  rule        text COLLATE "C" NOT NULL,
  -- KR, or the first two, four or five digits of the dongs for which it is.
  place       text COLLATE "C" NOT NULL,
  valid_from  date NOT NULL,
  -- Null until another row of its rule and place takes over.
  valid_to    date,
  -- A whole number, or a list of won by household size.
  value       jsonb NOT NULL,
  law         text NOT NULL,
  strength    text COLLATE "C" NOT NULL CHECK (strength IN ('NOTICE', 'LOCAL', 'GUIDE', 'DESIGN')),
  verified    boolean NOT NULL,
  proposed_by text COLLATE "C" NOT NULL REFERENCES staff,
  proposed_at timestamptz(3) NOT NULL,
  CHECK (valid_to >= valid_from),
  UNIQUE (change_id, proposed_by)
);

-- The second person's word, or its proposer's who takes it back; said once, and never unsaid.
CREATE TABLE rule_decision (
  change_id   integer PRIMARY KEY,
  proposed_by text COLLATE "C" NOT NULL,
  approved    boolean NOT NULL,
  reason      text,
  decided_by  text COLLATE "C" NOT NULL REFERENCES staff,
  decided_at  timestamptz(3) NOT NULL,
  FOREIGN KEY (change_id, proposed_by) REFERENCES rule_change (change_id, proposed_by),
  CHECK (NOT approved OR decided_by <> proposed_by),
  -- Whoever sends another's proposal back says why.
  CHECK (approved OR reason IS NOT NULL OR decided_by = proposed_by)
);

GRANT SELECT, INSERT ON rule_change, rule_decision TO dure_app;
