import { entityNames, type EntityName } from '../domain/entity.ts';

/** Columns of the record's tables with their types, as a list of rows in JSON is read. */
export const columns = {
  event: `version integer, workflow_id text, entity text, subject text, type text, at timestamptz, by_actor text,
    role text, edition integer, rulebook bigint, act_key text, body_hash text, data jsonb`,
  crisisCase: `case_id text, chain text, household_id text, case_no text, previous_case_id text, dong text,
    stage text, urgent boolean, case_class text, crisis_level text, officer_id text, opened_at timestamptz,
    closed_on date, archived boolean, state jsonb, version integer, restricted boolean, transfer_to text,
    holders text[], merged_into text, rulebook bigint`,
  callNote: `note_id text, chain text, household_id text, dong text, status text, owner_id text, written_by text,
    written_at timestamptz, case_id text, close_reason text, kept_until timestamptz, state jsonb, version integer,
    rulebook bigint`,
  clock: `case_id text, clock_id text, act text, about text, seat text, owner_id text, rule text,
    due_at timestamptz, due_day date, opens_on date, waits_for text, provisional boolean, lateness text,
    paused_until date`,
  openGrant: `case_id text, grant_id text, kinds text[], clock_id text, next text, due_at timestamptz, due_day date`,
  letter: `id text, version integer, n integer, case_id text, to_staff_id text, to_resource_id text,
    template text, facts jsonb, message_id text`,
  message: `id text, version integer, n integer, case_id text, to_household text, to_entity text, at timestamptz,
    by_actor text, role text, command jsonb`,
  actKey: 'actor text, key text, body_hash text, subject text, version integer',
} as const;

/** The table in which each kind of entity is listed, one row for each case, note …; `key` names the row. */
export const ownTables = {
  crisisCase: { table: 'crisis_case', list: columns.crisisCase, key: 'case_id' },
  callNote: { table: 'call_note', list: columns.callNote, key: 'note_id' },
} as const satisfies Record<
  EntityName,
  { readonly table: string; readonly list: string; readonly key: string }
>;

type OwnTable = (typeof ownTables)[EntityName];

/** The names alone, each after the prefix: `r.version, r.type`. */
export function names(list: string, prefix = ''): string {
  return namesOf(list)
    .map((name) => `${prefix}${name}`)
    .join(', ');
}

const namesOf = (list: string): string[] =>
  list.split(',').map((column) => column.trim().split(' ')[0] ?? '');

/** The columns of a table by which an upsert takes over the newer row, without its key. */
function takeOver(list: string, ...key: readonly string[]): string {
  const others = namesOf(list).filter((name) => !key.includes(name));
  return others.map((name) => `${name} = excluded.${name}`).join(', ');
}

/** Rows in JSON as a table `r`. */
export const rowsOf = (parameter: number, list: string): string =>
  `json_to_recordset($${String(parameter)}::json) AS r(${list})`;

/** Keys of two parts with a space between, as pairs. */
const keysIn = (parameter: number): string =>
  `SELECT split_part(k, ' ', 1), split_part(k, ' ', 2) FROM unnest($${String(parameter)}::text[]) AS k`;

/** $1 chain → how far it is recorded, the state of what is current in it, and which clocks and open grants that has. */
export const readStanding = (entity: EntityName): string => {
  const { table, key } = ownTables[entity];
  return `
  SELECT e.version, c.state AS current,
    ARRAY(SELECT case_id || ' ' || clock_id FROM clock WHERE case_id = e.current_case_id) AS clocks,
    ARRAY(SELECT case_id || ' ' || grant_id FROM open_grant WHERE case_id = e.current_case_id) AS grants
  FROM entity e LEFT JOIN ${table} c ON c.${key} = e.current_case_id
  WHERE e.chain = $1`;
};

/**
 * One statement, so all of it or nothing. $1 chain, $2 workflow id, $3 entity, $4 version before, $5 version after,
 * $6 what is current, $7 ended, then as JSON the rows of $8 event, $9 the entity's own table, $10 clock, $11 letter, $12
 * act_key; $13 the clocks to be removed as id and clock with a space between, $14 the mark of who wrote last, or null; $15
 * message as JSON, $16 open_grant as JSON, $17 those of its rows to be removed as case and grant with a space between.
 * It locks the chain's row, and writes only if the chain still stood at $4 and its row is the one of that mark: `moved` is
 * then 1, otherwise 0. A chain that is not there at all stands at 0 and nowhere else. `mark` names this writing: xmin, the
 * transaction that made a row, changes with whatever writes the row, a rebuild too.
 */
const writeRowsInto = ({ table, list, key }: OwnTable): string => `
  WITH moved AS (
    INSERT INTO entity AS e (chain, workflow_id, name, version, current_case_id, ended)
    SELECT $1, $2, $3, $5::integer, $6, $7::boolean
    WHERE $4::integer = 0 OR EXISTS (SELECT FROM entity WHERE chain = $1)
    ON CONFLICT (chain) DO UPDATE
      SET version = excluded.version, current_case_id = excluded.current_case_id, ended = excluded.ended,
          updated_at = now()
      WHERE e.version = $4 AND ($14::text IS NULL OR e.xmin::text = $14)
    RETURNING e.chain
  ), events AS (
    INSERT INTO event (chain, ${names(columns.event)})
    SELECT moved.chain, ${names(columns.event, 'r.')} FROM moved, ${rowsOf(8, columns.event)}
  ), own AS (
    INSERT INTO ${table} (${names(list)})
    SELECT ${names(list, 'r.')} FROM moved, ${rowsOf(9, list)}
    ON CONFLICT (${key}) DO UPDATE SET ${takeOver(list, key)}
  ), gone AS (
    DELETE FROM clock USING moved
    WHERE (clock.case_id, clock.clock_id) IN (${keysIn(13)})
  ), clocks AS (
    INSERT INTO clock (${names(columns.clock)})
    SELECT ${names(columns.clock, 'r.')} FROM moved, ${rowsOf(10, columns.clock)}
    ON CONFLICT (case_id, clock_id) DO UPDATE SET ${takeOver(columns.clock, 'case_id', 'clock_id')}
      WHERE (${names(columns.clock, 'clock.')}) IS DISTINCT FROM (${names(columns.clock, 'excluded.')})
  ), closed AS (
    DELETE FROM open_grant g USING moved
    WHERE (g.case_id, g.grant_id) IN (${keysIn(17)})
  ), grants AS (
    INSERT INTO open_grant (${names(columns.openGrant)})
    SELECT ${names(columns.openGrant, 'r.')} FROM moved, ${rowsOf(16, columns.openGrant)}
    ON CONFLICT (case_id, grant_id) DO UPDATE SET ${takeOver(columns.openGrant, 'case_id', 'grant_id')}
      WHERE (${names(columns.openGrant, 'open_grant.')}) IS DISTINCT FROM (${names(columns.openGrant, 'excluded.')})
  ), letters AS (
    INSERT INTO letter (chain, ${names(columns.letter)})
    SELECT moved.chain, ${names(columns.letter, 'r.')} FROM moved, ${rowsOf(11, columns.letter)}
  ), messages AS (
    INSERT INTO message (chain, ${names(columns.message)})
    SELECT moved.chain, ${names(columns.message, 'r.')} FROM moved, ${rowsOf(15, columns.message)}
  ), keys AS (
    INSERT INTO act_key (chain, ${names(columns.actKey)})
    SELECT moved.chain, ${names(columns.actKey, 'r.')} FROM moved, ${rowsOf(12, columns.actKey)}
    ON CONFLICT (actor, key) DO UPDATE
      SET chain = excluded.chain, version = excluded.version, subject = excluded.subject
      WHERE act_key.version IS NULL
  )
  SELECT count(*)::integer AS moved, pg_current_xact_id()::xid::text AS mark FROM moved`;

/** One text for each kind of entity, made once. */
export const writeRows = Object.fromEntries(
  entityNames.map((entity) => [entity, writeRowsInto(ownTables[entity])]),
) as Readonly<Record<EntityName, string>>;

const letterContent = names(columns.letter.replace(', message_id text', ''));

/** $1 chain, $2 and $3 the rows of event and letter as JSON → the first version that is recorded otherwise, or null. */
export const readFirstDifference = `
  WITH happened AS (SELECT ${names(columns.event)} FROM ${rowsOf(2, columns.event)}),
    recorded AS (
      SELECT ${names(columns.event)} FROM event
      WHERE chain = $1 AND version IN (SELECT version FROM happened)),
    caused AS (SELECT ${letterContent} FROM ${rowsOf(3, columns.letter)}),
    written AS (
      SELECT ${letterContent} FROM letter
      WHERE chain = $1 AND version IN (SELECT version FROM happened))
  SELECT min(version) AS version FROM (
    SELECT version FROM (SELECT * FROM happened EXCEPT SELECT * FROM recorded) AS e
    UNION ALL SELECT version FROM (SELECT * FROM caused EXCEPT SELECT * FROM written) AS missing
    UNION ALL SELECT version FROM (SELECT * FROM written EXCEPT SELECT * FROM caused) AS extra
  ) AS different`;
