-- 설정: roles with days, who keeps whose account, and what was changed about whom.

-- 소속: the dong, city or what lies above it to which somebody belongs; its administrator keeps the account.
ALTER TABLE staff
  ADD COLUMN home text COLLATE "C",
  -- Raised by every change of the person's account, roles and activity, for If-Match.
  ADD COLUMN version integer NOT NULL DEFAULT 1,
  -- The code with which somebody sets their own password once: it follows from this salt under a key of the house.
  ADD COLUMN code_salt text COLLATE "C",
  ADD COLUMN code_until timestamptz(3),
  ADD CHECK ((code_salt IS NULL) = (code_until IS NULL));
UPDATE staff s SET home = coalesce((SELECT min(r.place) FROM staff_role r WHERE r.staff_id = s.staff_id), '');
ALTER TABLE staff ALTER COLUMN home SET NOT NULL;
CREATE INDEX staff_home ON staff (home);

-- What was given before roles had days holds from the first day of the rulebook.
ALTER TABLE staff_role
  ADD COLUMN valid_from date NOT NULL DEFAULT '2024-01-01',
  ADD COLUMN valid_to date,
  -- Waits for the second person; null in given_by is the house itself.
  ADD COLUMN waiting boolean NOT NULL DEFAULT false,
  ADD COLUMN given_by text COLLATE "C" REFERENCES staff,
  -- A last day before the first: withdrawn before it began.
  ADD CHECK (valid_to >= valid_from - 1);
ALTER TABLE staff_role ALTER COLUMN valid_from DROP DEFAULT;
CREATE INDEX staff_role_place ON staff_role (place);

-- 접근권한의 부여·변경·말소 내역 (개인정보의 안전성 확보조치 기준 제5조제3항): kept three years and more, never changed, never deleted.
CREATE TABLE staff_change (
  id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at       timestamptz(3) NOT NULL,
  staff_id text COLLATE "C" NOT NULL REFERENCES staff,
  -- Null for the house itself.
  by_staff text COLLATE "C" REFERENCES staff,
  kind     text COLLATE "C" NOT NULL,
  detail   jsonb NOT NULL
);
CREATE INDEX staff_change_staff ON staff_change (staff_id, id DESC);
INSERT INTO staff_change (at, staff_id, kind, detail)
  SELECT now(), staff_id, 'roleGiven',
    jsonb_build_object('role', role, 'place', place, 'from', valid_from, 'until', valid_to)
  FROM staff_role ORDER BY staff_id, role, place;

-- A proposal that nobody approves has to end as well.
ALTER TABLE holiday
  ADD COLUMN refused_by text COLLATE "C" REFERENCES staff,
  ADD COLUMN refused_at timestamptz(3),
  ADD CHECK ((refused_by IS NULL) = (refused_at IS NULL)),
  ADD CHECK (num_nonnulls(approved_at, refused_at) < 2);

GRANT SELECT, INSERT ON staff_change TO dure_app;
-- Whoever leaves and what is taken from somebody stays to be read.
REVOKE DELETE ON staff, staff_role FROM dure_app;
