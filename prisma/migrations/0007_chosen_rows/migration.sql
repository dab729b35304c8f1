-- 지연 현황: one command to the rows that somebody chose, with what each answered; lists that leave the house as a file.

ALTER TABLE circular DROP CONSTRAINT circular_kind_check;
ALTER TABLE circular ADD CONSTRAINT circular_kind_check
  CHECK (kind IN ('renewal', 'leave', 'handover', 'reassign', 'reschedule'));
-- A refusal with all that it tells, so that it can still be said in a sentence.
ALTER TABLE circular_answer ADD COLUMN refusal jsonb;

-- 내려받기 사유 (개인정보의 안전성 확보조치 기준 제8조): who took which list out of the house, and why; never changed.
-- Whose cases were in it stands in the access log as well, a line each.
CREATE TABLE export (
  export_id text COLLATE "C" PRIMARY KEY,
  at        timestamptz(3) NOT NULL,
  staff_id  text COLLATE "C" NOT NULL REFERENCES staff,
  role      text COLLATE "C" NOT NULL,
  what      text COLLATE "C" NOT NULL,
  reason    text COLLATE "C" NOT NULL,
  -- In their own words, where the code does not say it.
  note      text,
  filters   jsonb NOT NULL,
  rows      integer NOT NULL,
  case_ids  text[] COLLATE "C" NOT NULL
);
CREATE INDEX export_at ON export (at DESC);

GRANT SELECT, INSERT ON export TO dure_app;
