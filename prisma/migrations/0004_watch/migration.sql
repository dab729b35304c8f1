-- 접속기록 as a chain of keyed links, its sweep and its monthly review; and the results of a search, for a while.

-- What a look's row tells besides: how it ended, whom a list showed, where the case was and where the account's roles were.
ALTER TABLE access_log
  ADD COLUMN result text COLLATE "C" NOT NULL DEFAULT 'allowed' CHECK (result IN ('allowed', 'refused')),
  -- Cases that a list, a search or an export showed.
  ADD COLUMN shown  text[] COLLATE "C" NOT NULL DEFAULT '{}',
  ADD COLUMN dong   text COLLATE "C",
  -- Places of the roles that the account held at that moment.
  ADD COLUMN held   text[] COLLATE "C" NOT NULL DEFAULT '{}',
  -- Why, in words, sealed under the household's key; gone with it.
  ADD COLUMN note   bytea,
  -- Place in the chain, and a keyed hash over the row and the link before it; rows older than the chain have neither.
  ADD COLUMN seq    bigint UNIQUE,
  ADD COLUMN link   bytea,
  ADD CHECK ((seq IS NULL) = (link IS NULL));
CREATE INDEX access_log_staff ON access_log (staff_id, at);
CREATE INDEX access_log_case ON access_log (case_id, at) WHERE case_id IS NOT NULL;

-- Where the chain ends: one row, moved by the statement that adds to the chain.
CREATE TABLE access_head (
  only_one   boolean PRIMARY KEY DEFAULT true CHECK (only_one),
  seq        bigint NOT NULL,
  link       bytea NOT NULL,
  -- The last row that is older than the chain; whatever comes after it without a place in the chain was put there by hand.
  older_upto bigint NOT NULL
);
INSERT INTO access_head (seq, link, older_upto) SELECT 0, ''::bytea, coalesce(max(id), 0) FROM access_log;

-- What was swept when its keeping was over: the chain goes on from the link of its last row. Never changed.
CREATE TABLE access_sweep (
  upto     bigint PRIMARY KEY,
  link     bytea NOT NULL,
  last_at  timestamptz(3) NOT NULL,
  swept_at timestamptz(3) NOT NULL,
  -- A keyed hash over the sweep, so that nobody else's deleting can pass for one.
  proof    bytea NOT NULL
);

-- Monthly review (월 1회 점검) of a city's log: signed once, never changed, followed by addenda.
CREATE TABLE access_review (
  review_id text COLLATE "C" PRIMARY KEY,
  place     text COLLATE "C" NOT NULL,
  month     text COLLATE "C" NOT NULL CHECK (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  signed_by text COLLATE "C" NOT NULL REFERENCES staff,
  signed_at timestamptz(3) NOT NULL,
  found     text COLLATE "C" NOT NULL CHECK (found IN ('NOTHING', 'EXPLAINED', 'TO_PURSUE')),
  -- How much was looked at, and how much of it the rules had marked.
  looks     integer NOT NULL,
  marked    integer NOT NULL,
  -- Where the chain stood: whoever takes later rows away must explain this.
  head_seq  bigint NOT NULL,
  head_link bytea NOT NULL,
  -- What was found, in words, sealed together with everything above.
  note      bytea NOT NULL,
  UNIQUE (place, month)
);
CREATE TABLE access_addendum (
  addendum_id text COLLATE "C" PRIMARY KEY,
  review_id   text COLLATE "C" NOT NULL REFERENCES access_review,
  by_staff    text COLLATE "C" NOT NULL REFERENCES staff,
  at          timestamptz(3) NOT NULL,
  note        bytea NOT NULL
);
CREATE INDEX access_addendum_review ON access_addendum (review_id, at);

-- What a search found, for whoever searched; what was searched for is kept nowhere.
CREATE TABLE search_result (
  search_id  text COLLATE "C" PRIMARY KEY,
  staff_id   text COLLATE "C" NOT NULL REFERENCES staff,
  -- By what was searched, as codes, and a keyed hash of all of it.
  kinds      text[] COLLATE "C" NOT NULL,
  body_hash  text COLLATE "C" NOT NULL,
  case_ids   text[] COLLATE "C" NOT NULL,
  has_more   boolean NOT NULL,
  at         timestamptz(3) NOT NULL,
  expires_at timestamptz(3) NOT NULL
);
CREATE INDEX search_result_staff ON search_result (staff_id, at);
CREATE INDEX search_result_expires ON search_result (expires_at);

GRANT SELECT, UPDATE ON access_head TO dure_app;
GRANT SELECT ON access_sweep TO dure_app;
GRANT SELECT, INSERT ON access_review, access_addendum TO dure_app;
GRANT SELECT, INSERT, DELETE ON search_result TO dure_app;

-- The one way in which the app can take looks away: the oldest of the chain, up to a row, and none that the notice
-- (개인정보의 안전성 확보조치 기준 제8조) has every house keep.
CREATE FUNCTION sweep_access_log(sweep_upto bigint, sweep_link bytea, sweep_at timestamptz, sweep_proof bytea)
RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  newest timestamptz;
  swept integer;
BEGIN
  SELECT max(at) INTO newest FROM public.access_log WHERE seq <= sweep_upto;
  IF newest IS NULL OR newest > now() - interval '1 year' THEN
    RAISE EXCEPTION 'looks of the last year are kept';
  END IF;
  INSERT INTO public.access_sweep (upto, link, last_at, swept_at, proof)
    VALUES (sweep_upto, sweep_link, newest, sweep_at, sweep_proof);
  DELETE FROM public.access_log WHERE seq <= sweep_upto OR (seq IS NULL AND at <= newest);
  GET DIAGNOSTICS swept = ROW_COUNT;
  RETURN swept;
END
$$;
REVOKE ALL ON FUNCTION sweep_access_log FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sweep_access_log TO dure_app;
