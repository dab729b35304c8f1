-- 파기: a household's papers are destroyed when their keeping is over or when somebody asks for it; a certificate stays.

-- Households that merged are one: what is destroyed of one is destroyed of all.
CREATE INDEX crisis_case_merged ON crisis_case (merged_into) WHERE merged_into IS NOT NULL;

-- Proposed by the house (cause RETENTION, nobody in proposed_by) or by a person, decided by another person.
CREATE TABLE erasure (
  erasure_id   text COLLATE "C" PRIMARY KEY,
  household_id text COLLATE "C" NOT NULL REFERENCES household,
  -- Of the newest case: the privacy officers of its city look after the erasure.
  dong         text COLLATE "C" NOT NULL,
  cause        text COLLATE "C" NOT NULL CHECK (cause IN ('RETENTION', 'REQUEST')),
  reason       text COLLATE "C" CHECK (reason IN ('PERSON_ASKED', 'COURT', 'OTHER')),
  -- What was said about it, sealed under the household's key and destroyed with it.
  paper_id     text COLLATE "C" REFERENCES paper,
  status       text COLLATE "C" NOT NULL DEFAULT 'proposed' CHECK (status IN ('proposed', 'refused', 'done')),
  -- The last day of keeping.
  due_on       date,
  proposed_at  timestamptz(3) NOT NULL,
  proposed_by  text COLLATE "C" REFERENCES staff,
  decided_at   timestamptz(3),
  decided_by   text COLLATE "C" REFERENCES staff,
  keep_reason  text COLLATE "C" CHECK (keep_reason IN ('KEPT_BY_LAW', 'DISPUTE', 'OTHER')),
  CHECK ((cause = 'RETENTION') = (due_on IS NOT NULL)),
  CHECK ((cause = 'REQUEST') = (reason IS NOT NULL)),
  CHECK ((cause = 'REQUEST') = (proposed_by IS NOT NULL)),
  CHECK ((status = 'proposed') = (decided_at IS NULL)),
  CHECK ((status = 'refused') = (keep_reason IS NOT NULL)),
  CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
  CHECK (decided_by <> proposed_by)
);
CREATE UNIQUE INDEX erasure_proposed ON erasure (household_id) WHERE status = 'proposed';
CREATE UNIQUE INDEX erasure_done ON erasure (household_id) WHERE status = 'done';
CREATE INDEX erasure_place ON erasure (dong, proposed_at DESC);
CREATE INDEX erasure_paper ON erasure (paper_id) WHERE paper_id IS NOT NULL;

-- 파기확인서: what was destroyed, by whom and on what basis, in ids, numbers and hashes; never changed.
CREATE TABLE erasure_certificate (
  erasure_id    text COLLATE "C" PRIMARY KEY REFERENCES erasure,
  -- The household and those that were merged with it.
  household_ids text[] COLLATE "C" NOT NULL,
  case_nos      text[] COLLATE "C" NOT NULL,
  cause         text COLLATE "C" NOT NULL,
  reason        text COLLATE "C",
  basis         text NOT NULL,
  due_on        date,
  proposed_at   timestamptz(3) NOT NULL,
  proposed_by   text COLLATE "C" REFERENCES staff,
  erased_at     timestamptz(3) NOT NULL,
  confirmed_by  text COLLATE "C" NOT NULL REFERENCES staff,
  papers        integer NOT NULL,
  tokens        integer NOT NULL,
  -- SHA-256 over the ids and SHA-256s of the sealed papers: who has an old copy can show that it is one of them.
  papers_hash   text COLLATE "C" NOT NULL
);

GRANT SELECT, INSERT, UPDATE ON erasure TO dure_app;
GRANT SELECT, INSERT ON erasure_certificate TO dure_app;
