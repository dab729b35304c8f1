-- 전화 메모: what somebody said on the telephone, until it is a report or closed. 보기: the filters of one's own list, by name.

-- `clock`, `letter`, `message`, `act_key` and `entity` are of every kind of entity: what they call case_id is the id of
-- whatever the entity is about, a case or a call note. Each kind has one table of its own beside them.
CREATE TABLE call_note (
  note_id      text COLLATE "C" PRIMARY KEY,
  chain        text COLLATE "C" NOT NULL,
  -- The household-to-be whose key seals the words of the note.
  household_id text COLLATE "C" NOT NULL,
  dong         text COLLATE "C" NOT NULL,
  status       text COLLATE "C" NOT NULL CHECK (status IN ('open', 'reported', 'closed')),
  owner_id     text COLLATE "C" NOT NULL,
  written_by   text COLLATE "C" NOT NULL,
  written_at   timestamptz(3) NOT NULL,
  -- The case that its report opened or joined.
  case_id      text COLLATE "C",
  close_reason text COLLATE "C",
  -- From then on its words may be destroyed.
  kept_until   timestamptz(3),
  state        jsonb NOT NULL,
  version      integer NOT NULL,
  rulebook     bigint NOT NULL
);
CREATE INDEX call_note_open ON call_note (owner_id) WHERE status = 'open';
CREATE INDEX call_note_kept ON call_note (kept_until) WHERE kept_until IS NOT NULL;

ALTER TABLE message ADD COLUMN to_entity text COLLATE "C" NOT NULL DEFAULT 'crisisCase';

CREATE TABLE saved_view (
  view_id    text COLLATE "C" PRIMARY KEY,
  staff_id   text COLLATE "C" NOT NULL REFERENCES staff,
  name       text NOT NULL,
  -- Codes of the filters; a day is kept as days from the one on which the list is looked at.
  filters    jsonb NOT NULL,
  is_home    boolean NOT NULL DEFAULT false,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  UNIQUE (staff_id, name)
);
CREATE UNIQUE INDEX saved_view_home ON saved_view (staff_id) WHERE is_home;

GRANT SELECT, INSERT, UPDATE ON call_note TO dure_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON saved_view TO dure_app;
