import type { Pool, PoolClient } from 'pg';
import { chainOnto, type Access, type Head, type Linked } from './accessChain.ts';
import { inTransaction } from './transaction.ts';

/** The one way into the log of a process. */
export interface AccessLog {
  /** Writes the look before anything is shown, so that where this fails nothing is shown either. */
  keep(access: Access): Promise<void>;
}

interface Waiting {
  readonly access: Access;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/** Looks in one statement at most. */
const mostAtOnce = 200;

/**
 * A log whose rows are a chain under that key. Looks that come while others are being written go together into the next
 * statement, so that the requests of one process never run into each other.
 */
export function createAccessLog(pool: Pool, key: Buffer): AccessLog {
  const waiting: Waiting[] = [];
  let isWriting = false;
  /** Where this process left the chain; only a guess, since another process may have gone on from there. */
  let guess: Head | null = null;

  async function write(accesses: readonly Access[]): Promise<Head> {
    const head = guess ?? (await readHead(pool));
    guess = null;
    const rows = chainOnto(key, head, accesses);
    return (await append(pool, head, rows)) ? lastOf(rows) : appendInTurn(pool, key, accesses);
  }

  async function writeWaiting(): Promise<void> {
    isWriting = true;
    while (waiting.length > 0) {
      const batch = waiting.splice(0, mostAtOnce);
      try {
        guess = await write(batch.map(({ access }) => access));
        for (const { done } of batch) done();
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    isWriting = false;
  }

  return {
    keep: (access) =>
      new Promise((done, failed) => {
        waiting.push({ access, done, failed });
        if (!isWriting) void writeWaiting();
      }),
  };
}

/** Where the chain ends, as the database has it. */
export async function readHead(db: Pool | PoolClient, lock: '' | 'FOR UPDATE' = ''): Promise<Head> {
  const { rows } = await db.query<{ seq: string; link: Buffer }>(`SELECT seq, link FROM access_head ${lock}`);
  const [row] = rows;
  if (!row) throw new Error('The access log has no head: the migrations did not run.');
  return { seq: Number(row.seq), link: row.link };
}

/** For whoever met another process at the head: the next writers wait until this one is done. */
async function appendInTurn(pool: Pool, key: Buffer, accesses: readonly Access[]): Promise<Head> {
  return inTransaction(pool, async (client) => {
    const head = await readHead(client, 'FOR UPDATE');
    const rows = chainOnto(key, head, accesses);
    if (!(await append(client, head, rows)))
      throw new Error('The head of the access log moved under a lock.');
    return lastOf(rows);
  });
}

function lastOf(rows: readonly Linked[]): Head {
  const last = rows.at(-1);
  if (!last) throw new RangeError('Nothing was to be written.');
  return { seq: last.seq, link: last.link };
}

/** One statement moves the head from where the rows begin and writes them, or writes nothing: false. */
async function append(db: Pool | PoolClient, from: Head, rows: readonly Linked[]): Promise<boolean> {
  const to = lastOf(rows);
  const { rowCount } = await db.query({
    name: 'append-access',
    text: `WITH moved AS (
        UPDATE access_head SET seq = $3, link = $4 WHERE seq = $1 AND link = $2 RETURNING seq
      )
      INSERT INTO access_log (seq, link, at, staff_id, role, case_id, household_id, dong, held, what, result, reason,
        note, shown, place)
      SELECT r.seq, decode(r.link, 'hex'), r.at, r."staffId", r.role, r."caseId", r."householdId", r.dong, r.held,
        r.what, r.result, r.reason, decode(r.note, 'hex'), r.shown, r.place
      FROM moved, jsonb_to_recordset($5::jsonb) AS r (seq bigint, link text, at timestamptz, "staffId" text, role text,
        "caseId" text, "householdId" text, dong text, held text[], what text, result text, reason text, note text,
        shown text[], place text)
      ORDER BY r.seq`,
    values: [from.seq, from.link, to.seq, to.link, JSON.stringify(rows.map(asText))],
  });
  return rowCount === rows.length;
}

const asText = ({ link, note, ...row }: Linked) => ({
  ...row,
  link: link.toString('hex'),
  note: note?.toString('hex') ?? null,
});
