-- Photos and files of a field check, sealed like papers and apart from them, so that a look at papers never reads megabytes.

CREATE TABLE sealed_file (
  file_id      text COLLATE "C" PRIMARY KEY,
  household_id text COLLATE "C" NOT NULL REFERENCES household,
  case_id      text COLLATE "C" NOT NULL,
  -- What it is by its first bytes; its name is sealed with its content.
  kind         text COLLATE "C" NOT NULL,
  bytes        integer NOT NULL,
  sealed_name  bytea NOT NULL,
  sealed       bytea NOT NULL,
  body_hash    text COLLATE "C" NOT NULL,
  written_by   text COLLATE "C" NOT NULL,
  written_at   timestamptz(3) NOT NULL DEFAULT now()
);
-- Sealed bytes look like noise: nothing is won by trying to press them together.
ALTER TABLE sealed_file ALTER COLUMN sealed SET STORAGE EXTERNAL;
CREATE INDEX sealed_file_household ON sealed_file (household_id);
CREATE INDEX sealed_file_written ON sealed_file (written_at);
GRANT SELECT, INSERT, UPDATE, DELETE ON sealed_file TO dure_app;

-- Which act refers to a file, for the sweep of those to which none does.
CREATE INDEX event_files ON event (subject) WHERE type = 'filesAttached';
