import type { Pool, PoolClient } from 'pg';
import type { EntityName, Letter, Message } from '../domain/entity.ts';
import { caused, foldRows, type Folded } from './entityFolds.ts';

/** One chain of runs as its events alone tell it. */
export interface ChainFold {
  readonly chain: string;
  readonly workflowId: string;
  readonly entity: EntityName;
  /** The last version. */
  readonly version: number;
  readonly folded: Folded;
  readonly letters: readonly CausedLetter[];
  readonly messages: readonly CausedMessage[];
  readonly keys: readonly AnsweredKey[];
}
export interface CausedLetter extends Letter {
  readonly version: number;
  /** Place among the letters of its event, from 1. */
  readonly n: number;
  readonly caseId: string;
}
export interface CausedMessage extends Message {
  readonly version: number;
  /** Place among the messages of its event, from 1. */
  readonly n: number;
  readonly caseId: string;
}
export interface AnsweredKey {
  readonly actor: string;
  readonly key: string;
  readonly version: number;
  readonly caseId: string;
}
/** A chain whose events cannot be folded, and why in one sentence without content. */
export interface BrokenChain {
  readonly chain: string;
  readonly workflowId: string;
  readonly broken: string;
}

interface EventRow {
  readonly chain: string;
  readonly version: number;
  readonly workflow_id: string;
  readonly entity: EntityName;
  readonly subject: string;
  readonly type: string;
  readonly by_actor: string;
  readonly act_key: string | null;
  readonly data: object;
}

const chainsAtOnce = 200;

/** Folds the whole record from its first event on, some chains at a time. */
export async function* foldRecord(db: Pool | PoolClient): AsyncGenerator<(ChainFold | BrokenChain)[]> {
  let last = '';
  for (;;) {
    const { rows } = await db.query<{ chain: string }>(
      'SELECT DISTINCT chain FROM event WHERE chain > $1 ORDER BY chain LIMIT $2',
      [last, chainsAtOnce],
    );
    const chains = rows.map(({ chain }) => chain);
    if (chains.length === 0) return;
    yield await foldChains(db, chains);
    last = chains.at(-1) ?? last;
  }
}

/** Folds these chains from their first events on; one without events is left out. */
export async function foldChains(
  db: Pool | PoolClient,
  chains: readonly string[],
): Promise<(ChainFold | BrokenChain)[]> {
  const { rows } = await db.query<EventRow>(
    `SELECT chain, version, workflow_id, entity, subject, type, by_actor, act_key, data
     FROM event WHERE chain = ANY($1) ORDER BY chain, version`,
    [chains],
  );
  const byChain = new Map<string, [EventRow, ...EventRow[]]>();
  for (const row of rows) {
    const known = byChain.get(row.chain);
    if (known) known.push(row);
    else byChain.set(row.chain, [row]);
  }
  return [...byChain.values()].map(foldOrBreak);
}

function foldOrBreak(rows: readonly [EventRow, ...EventRow[]]): ChainFold | BrokenChain {
  const [{ chain, workflow_id: workflowId }] = rows;
  const missing = rows.findIndex(({ version }, n) => version !== n + 1);
  if (missing >= 0) return { chain, workflowId, broken: `version ${String(missing + 1)} is missing` };
  try {
    return foldOne(rows);
  } catch (error) {
    // What stands in the record is not what this build's rules can read; the check must say so and go on.
    const why = error instanceof Error ? error.name : 'an unknown fault';
    return { chain, workflowId, broken: `the events cannot be folded (${why})` };
  }
}

function foldOne(rows: readonly [EventRow, ...EventRow[]]): ChainFold {
  const [{ chain, workflow_id: workflowId, entity }] = rows;
  const happened = rows.map((row) => ({ ...row, event: { ...row.data, type: row.type } }));
  const causes = caused(entity, happened);
  return {
    chain,
    workflowId,
    entity,
    version: rows.length,
    folded: foldRows(entity, { chain, current: null }, happened),
    letters: rows.flatMap(({ version, subject }, index) =>
      (causes[index]?.letters ?? []).map((letter, n) => ({ ...letter, version, n: n + 1, caseId: subject })),
    ),
    messages: rows.flatMap(({ version, subject }, index) =>
      (causes[index]?.messages ?? []).map((one, n) => ({ ...one, version, n: n + 1, caseId: subject })),
    ),
    keys: rows.flatMap(({ by_actor: actor, act_key: key, version, subject }) =>
      key === null ? [] : [{ actor, key, version, caseId: subject }],
    ),
  };
}
