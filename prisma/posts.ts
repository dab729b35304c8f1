/**
 * Everything of a case `c` that falls to one person ($2), a row each: `about` as in domain/crisisCase/leaving.ts, `way`,
 * `seat`, the dong where it is done, and for a deputy their days.
 */
export const postsOfTwo = `(
  SELECT p.key AS about, 'holder' AS way, p.key AS seat, c.dong AS dong, NULL::timestamptz AS starts_at,
    NULL::timestamptz AS ends_at
  FROM jsonb_each_text(c.state -> 'people') AS p WHERE p.value = $2
  UNION ALL
  SELECT 'deputy/' || (d ->> 'seat'), 'deputy', d ->> 'seat', c.dong, (d ->> 'startsAt')::timestamptz,
    (d ->> 'endsAt')::timestamptz
  FROM jsonb_array_elements(c.state -> 'deputies') AS d WHERE d ->> 'staffId' = $2
  UNION ALL
  SELECT 'receiver/' || p.key, 'receiver', p.key, c.transfer_to, NULL, NULL
  FROM jsonb_each_text(c.state -> 'transfer' -> 'people') AS p WHERE p.value = $2
)`;

/** Where a deputy ($2) stands in for somebody ($6) by a leave with these days ($4, $5). */
export const standInsByLeave = `(
  SELECT CASE WHEN d ->> 'of' IS NULL THEN d ->> 'seat' ELSE 'deputy/' || (d ->> 'seat') END AS about
  FROM jsonb_array_elements(c.state -> 'deputies') AS d
  WHERE d ->> 'staffId' = $2 AND (d ->> 'startsAt')::timestamptz = $4 AND (d ->> 'endsAt')::timestamptz = $5
    AND coalesce(d ->> 'of', c.state -> 'people' ->> (d ->> 'seat')) = $6
)`;
