-- 회의: the sittings of committees, folded from the record like call_note; and the committees themselves as dated data.

CREATE TABLE meeting (
  meeting_id   text COLLATE "C" PRIMARY KEY,
  chain        text COLLATE "C" NOT NULL,
  -- Which committee of which dong, city or what lies above it.
  kind         text COLLATE "C" NOT NULL,
  place        text COLLATE "C" NOT NULL,
  status       text COLLATE "C" NOT NULL
    CHECK (status IN ('planned', 'called', 'sitting', 'signed', 'cancelled', 'ended')),
  starts_at    timestamptz(3) NOT NULL,
  secretary_id text COLLATE "C" NOT NULL,
  -- Everybody with a vote, sorted.
  members      text[] COLLATE "C" NOT NULL,
  state        jsonb NOT NULL,
  version      integer NOT NULL,
  rulebook     bigint NOT NULL
);
CREATE INDEX meeting_place ON meeting (place, starts_at DESC, meeting_id);
CREATE INDEX meeting_members ON meeting USING gin (members);
GRANT SELECT, INSERT, UPDATE ON meeting TO dure_app;

-- What of the sender a message is about (numbers of a meeting's items), to be told where the receiver refuses it.
ALTER TABLE message ADD COLUMN about jsonb;

-- 운영 기준: what an ordinance or by-laws say otherwise than the reviewed file, from a day on. It holds when another
-- person has approved it, and stays to be read for ever.
CREATE TABLE committee_rule (
  rule_id     integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind        text COLLATE "C" NOT NULL,
  place       text COLLATE "C" NOT NULL,
  valid_from  date NOT NULL,
  -- The fields that differ, by name.
  rules       jsonb NOT NULL,
  law         text NOT NULL,
  proposed_by text COLLATE "C" NOT NULL REFERENCES staff,
  proposed_at timestamptz(3) NOT NULL,
  approved_by text COLLATE "C" REFERENCES staff,
  approved_at timestamptz(3),
  CHECK ((approved_by IS NULL) = (approved_at IS NULL)),
  CHECK (approved_by <> proposed_by)
);
CREATE INDEX committee_rule_of ON committee_rule (place, kind, valid_from);

-- 위원: a seat for a term; whoever leaves stays to be read.
CREATE TABLE committee_member (
  member_id  integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind       text COLLATE "C" NOT NULL,
  place      text COLLATE "C" NOT NULL,
  staff_id   text COLLATE "C" NOT NULL REFERENCES staff,
  seat       text COLLATE "C" NOT NULL CHECK (seat IN ('CHAIR', 'DEPUTY', 'MEMBER', 'SECRETARY')),
  category   text COLLATE "C" NOT NULL,
  valid_from date NOT NULL,
  valid_to   date,
  given_by   text COLLATE "C" NOT NULL REFERENCES staff,
  given_at   timestamptz(3) NOT NULL,
  -- A last day before the first: withdrawn before it began.
  CHECK (valid_to >= valid_from - 1)
);
CREATE INDEX committee_member_of ON committee_member (place, kind);
GRANT SELECT, INSERT, UPDATE ON committee_rule, committee_member TO dure_app;
