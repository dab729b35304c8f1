-- 긴급지원 on pages of its own: what is open, by its nearest clock; and what was paid, by kind, dong and month.

-- Folded from the record like `clock`: a row for each grant that holds its case open, gone when the grant is over.
CREATE TABLE open_grant (
  case_id  text COLLATE "C" NOT NULL,
  grant_id text COLLATE "C" NOT NULL,
  kinds    text[] COLLATE "C" NOT NULL,
  -- Null where only the last day of a support is still to come.
  clock_id text COLLATE "C",
  next     text COLLATE "C" NOT NULL,
  due_at   timestamptz(3) NOT NULL,
  due_day  date NOT NULL,
  PRIMARY KEY (case_id, grant_id)
);
CREATE INDEX open_grant_due ON open_grant (due_at, case_id, grant_id);
GRANT SELECT, INSERT, UPDATE, DELETE ON open_grant TO dure_app;

-- What was open before this table was. A clock is about its grant (g1), a support of it (g1s2) or an extension of that (x1).
WITH given AS (
  SELECT c.case_id, c.state, g.state AS grant_state, g.state ->> 'id' AS grant_id
  FROM crisis_case c, jsonb_array_elements(c.state -> 'grants') AS g(state)
  WHERE NOT c.archived
), nearest AS (
  SELECT case_id, grant_id, clock_id, act AS next, due_at, due_day, 0 AS turn
  FROM given JOIN clock k USING (case_id)
  WHERE coalesce(
    (SELECT x.state ->> 'supportId' FROM jsonb_array_elements(given.state -> 'extensions') AS x(state)
     WHERE x.state ->> 'id' = k.about), k.about) ~ ('^' || grant_id || '(s[0-9]+)?$')
  UNION ALL
  SELECT case_id, grant_id, NULL, 'periodEnd', (s.state ->> 'endsAt')::timestamptz, (s.state ->> 'to')::date, 1
  FROM given, jsonb_array_elements(grant_state -> 'supports') AS s(state)
  WHERE NOT (s.state ->> 'ended')::boolean
)
INSERT INTO open_grant (case_id, grant_id, kinds, clock_id, next, due_at, due_day)
SELECT DISTINCT ON (case_id, grant_id) case_id, grant_id,
  (SELECT array_agg(DISTINCT (one ->> 'kind') || coalesce(':' || (one ->> 'sub'), '') COLLATE "C")
   FROM jsonb_array_elements(CASE jsonb_array_length(grant_state -> 'supports')
     WHEN 0 THEN grant_state -> 'asked' ELSE grant_state -> 'supports' END) AS one),
  clock_id, next, due_at, due_day
FROM nearest JOIN given USING (case_id, grant_id)
ORDER BY case_id, grant_id, due_at, turn, clock_id;

-- Payments by their day; what they were for is in the decision before them, and where the case lay in the moves after them.
CREATE INDEX event_paid ON event ((data ->> 'paidOn'), subject, version) WHERE type = 'supportPaid';
CREATE INDEX event_granted ON event (subject, version) WHERE type = 'grantDecided';
CREATE INDEX event_moved ON event (subject, version) WHERE type = 'transferReceived';
