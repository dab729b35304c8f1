import type { Pool } from 'pg';
import type { RecordBatch, TrayRow } from '../domain/entity.ts';
import { changedRows, type KeptRows } from './changedRows.ts';
import { foldRows } from './entityFolds.ts';
import { readFirstDifference, readStanding, writeRows } from './recordSql.ts';
import type { Standing, Standings } from './standings.ts';

export interface RecordOptions {
  /** The Message-ID that a letter's mail will carry, from the letter's id alone. */
  readonly messageIdOf: (letterId: string) => string;
  /** Saves the look at where a chain stands; without it every record looks. */
  readonly standings?: Standings;
}

/** The batch and the record do not follow from each other; nothing was written, and trying again will not help. */
export class RecordMismatch extends Error {
  readonly chain: string;
  /** The first version that is missing or recorded otherwise. */
  readonly version: number;

  constructor(chain: string, version: number, how: string) {
    super(`The record of ${chain} ${how} version ${String(version)}.`);
    this.name = 'RecordMismatch';
    this.chain = chain;
    this.version = version;
  }
}

/** Name of a letter: its event and its place among that event's letters, from 1. */
export const letterIdOf = (chain: string, version: number, n: number): string =>
  `${chain}:${String(version)}:${String(n)}`;

/** Name of a message to another entity, beside the letters of its event. */
export const messageIdOf = (chain: string, version: number, n: number): string =>
  `${chain}:${String(version)}:m${String(n)}`;

/** One chain has one writer, so losing a race this often means that something writes without end. */
const mostTries = 10;

/**
 * Writes an entity's next events with their letters, read tables and act keys, all or nothing, and tells how much
 * the batch has to say to anybody, letters and messages together. Rows that are there with the same content are left alone, so a batch may come again, or
 * again with more rows; a gap or other content is a RecordMismatch.
 */
export async function recordBatch(
  pool: Pool,
  batch: RecordBatch,
  options: RecordOptions,
): Promise<{ told: number }> {
  refuseBrokenBatch(batch);
  const told = batch.rows.reduce((sum, row) => sum + row.letters.length + (row.messages?.length ?? 0), 0);
  for (let tries = 0; tries < mostTries; tries += 1) {
    const remembered = options.standings?.at(batch.chain, batch.from);
    const standing = remembered ?? (await findStanding(pool, batch));
    if (batch.from > standing.version)
      throw new RecordMismatch(batch.chain, standing.version + 1, 'does not have');
    const known = batch.rows.filter(({ version }) => version <= standing.version);
    if (known.length > 0) await refuseOtherContent(pool, { ...batch, rows: known }, options);
    const fresh = batch.rows.slice(known.length);
    if (fresh.length === 0 || (await write(pool, { ...batch, rows: fresh }, { standing, options })))
      return { told };
  }
  throw new Error(`Others kept writing to the record of ${batch.chain}.`);
}

function refuseBrokenBatch({ chain, from, rows }: RecordBatch): void {
  if (rows.length === 0) throw new RecordMismatch(chain, from + 1, 'was handed no');
  const broken = rows.findIndex(({ version }, n) => version !== from + n + 1);
  if (broken >= 0) throw new RecordMismatch(chain, from + broken + 1, 'was not handed');
}

async function findStanding(pool: Pool, { chain, entity }: RecordBatch): Promise<Standing> {
  const { rows } = await pool.query<StandingRow>({
    name: `record-standing-${entity}`,
    text: readStanding(entity),
    values: [chain],
  });
  const [{ version, current, clocks, grants } = nowhere] = rows;
  return { version, current, mark: null, clocks: unread(clocks), grants: unread(grants) };
}

interface StandingRow extends Pick<Standing, 'version' | 'current'> {
  /** Keys. */
  readonly clocks: readonly string[];
  readonly grants: readonly string[];
}
const nowhere: StandingRow = { version: 0, current: null, clocks: [], grants: [] };

/** Rows that another build may have written: each is written anew. */
const unread = (keys: readonly string[]): KeptRows => new Map(keys.map((key) => [key, null]));

async function refuseOtherContent(
  pool: Pool,
  batch: RecordBatch,
  { messageIdOf }: RecordOptions,
): Promise<void> {
  const { events, letters } = rowsOfBatch(batch, { messageIdOf });
  const { rows } = await pool.query<{ version: number | null }>(readFirstDifference, [
    batch.chain,
    JSON.stringify(events),
    JSON.stringify(letters),
  ]);
  const version = rows[0]?.version ?? null;
  if (version !== null) throw new RecordMismatch(batch.chain, version, 'has something else at');
}

/** False where the chain does not stand there: another writer was faster, or the memory was of another time. */
async function write(
  pool: Pool,
  batch: RecordBatch,
  { standing, options }: { readonly standing: Standing; readonly options: RecordOptions },
): Promise<boolean> {
  const { chain, workflowId, entity } = batch;
  const folded = foldRows(entity, { chain, current: standing.current }, batch.rows);
  const clocks = changedRows(standing.clocks, folded.clocks, (row) => `${row.case_id} ${row.clock_id}`);
  const grants = changedRows(standing.grants, folded.grants, (row) => `${row.case_id} ${row.grant_id}`);
  const rows = rowsOfBatch(batch, options);
  const upTo = standing.version + batch.rows.length;
  const values = [
    chain,
    workflowId,
    entity,
    standing.version,
    upTo,
    folded.currentId,
    folded.ended,
    JSON.stringify(rows.events),
    JSON.stringify(folded.subjects.map(({ row }) => row)),
    JSON.stringify(clocks.written),
    JSON.stringify(rows.letters),
    JSON.stringify(rows.keys),
    clocks.gone,
    standing.mark,
    JSON.stringify(rows.messages),
    JSON.stringify(grants.written),
    grants.gone,
  ];
  const query = { name: `record-write-${entity}`, text: writeRows[entity], values };
  const answer = await pool.query<{ moved: number; mark: string }>(query);
  const [moved] = answer.rows;
  const written = moved?.moved === 1 ? moved : null;
  const { mark } = written ?? {};
  const after = { version: upTo, current: folded.current, clocks: clocks.kept, grants: grants.kept };
  if (mark) options.standings?.keep(chain, { ...after, mark });
  else options.standings?.forget(chain);
  return written !== null;
}

/** The rows that a batch adds beside those that are folded from it, by the names of their columns and without the chain. */
export function rowsOfBatch(
  batch: RecordBatch,
  { messageIdOf }: Pick<RecordOptions, 'messageIdOf'>,
): Readonly<Record<'events' | 'letters' | 'messages' | 'keys', readonly object[]>> {
  const { chain, rows } = batch;
  return {
    events: rows.map((row) => eventRow(batch, row)),
    letters: rows.flatMap((row) => letterRows(chain, row, messageIdOf)),
    messages: rows.flatMap((row) => messageRows(chain, row)),
    keys: rows.flatMap(keyRow),
  };
}

function eventRow({ workflowId, entity }: RecordBatch, row: TrayRow): object {
  const { type, ...data } = row.event;
  const { version, subject, at, by, role, edition, rulebook, key, bodyHash } = row;
  const written = { workflow_id: workflowId, entity, by_actor: by, act_key: key, body_hash: bodyHash };
  return { ...written, version, subject, type, at, role, edition, rulebook, data };
}

function letterRows(chain: string, row: TrayRow, messageIdOf: RecordOptions['messageIdOf']): object[] {
  return row.letters.map(({ to, template, facts }, index) => {
    const n = index + 1;
    const id = letterIdOf(chain, row.version, n);
    const staffId = 'staffId' in to ? to.staffId : null;
    const resourceId = 'resourceId' in to ? to.resourceId : null;
    const whom = { to_staff_id: staffId, to_resource_id: resourceId };
    return {
      id,
      version: row.version,
      n,
      case_id: row.subject,
      ...whom,
      template,
      facts,
      message_id: messageIdOf(id),
    };
  });
}

function messageRows(chain: string, row: TrayRow): object[] {
  const { version, subject, at, by, role, messages = [] } = row;
  return messages.map(({ to, entity = 'crisisCase', command }, index) => ({
    id: messageIdOf(chain, version, index + 1),
    version,
    n: index + 1,
    case_id: subject,
    to_household: to,
    to_entity: entity,
    at,
    by_actor: by,
    role,
    command,
  }));
}

/** The first answer of a key stays: a report sent again across the end of a chain begins the next one anew. */
function keyRow({ by, key, bodyHash, subject, version }: TrayRow): object[] {
  return key === null ? [] : [{ actor: by, key, body_hash: bodyHash, subject, version }];
}
