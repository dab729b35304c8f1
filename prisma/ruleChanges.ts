import type { Pool, PoolClient } from 'pg';
import type { StaffId } from '../domain/ids.ts';
import type { ProposedRule } from '../domain/rulebook/changes.ts';
import type { Instant } from '../domain/time.ts';
import { inTransaction } from './transaction.ts';

/** A row that somebody proposes, with the law or decision that says so. */
export interface RuleChange extends ProposedRule {
  readonly law: string;
}

/** The same with who answers for it; nothing of it is ever changed or deleted. */
export interface RuleChangeRow extends RuleChange {
  readonly proposedBy: StaffId;
  readonly proposedAt: Instant;
  /** Null until somebody has decided; before that it changes nothing. */
  readonly approved: boolean | null;
  readonly reason: string | null;
  readonly decidedBy: StaffId | null;
  readonly decidedAt: Instant | null;
}

const columns = `c.change_id AS id, c.rule, c.place, c.valid_from AS "from", c.valid_to AS "until", c.value, c.verified,
  c.law, c.strength, c."text"`;
const allRows = `SELECT ${columns}, c.proposed_by AS "proposedBy", c.proposed_at AS "proposedAt", d.approved, d.reason,
    d.decided_by AS "decidedBy", d.decided_at AS "decidedAt"
  FROM rule_change c LEFT JOIN rule_decision d USING (change_id)`;

type Asking = Pick<Pool | PoolClient, 'query'>;

/** The rows in force or to come beside the file's, in the order of their approval, which is that of a rulebook's numbers. */
export async function approvedChanges(asking: Asking): Promise<RuleChange[]> {
  const { rows } = await asking.query<RuleChange>(
    `SELECT ${columns} FROM rule_change c JOIN rule_decision d USING (change_id)
     WHERE d.approved ORDER BY d.decided_at, c.change_id`,
  );
  return rows;
}

/** All of them, what waits and what was sent back too, the newest first. */
export async function ruleChangeRows(pool: Pool): Promise<RuleChangeRow[]> {
  const { rows } = await pool.query<RuleChangeRow>(`${allRows} ORDER BY c.change_id DESC`);
  return rows;
}

/** Looks at what is approved at this very moment, and throws where the row may not stand beside it. */
export type Judge = (change: RuleChange, approved: readonly RuleChange[]) => void;

export interface Proposing {
  readonly change: Omit<RuleChange, 'id'>;
  readonly by: StaffId;
  readonly at: Instant;
}

/** The number of the proposal; the same one again is as once. Null where another of its rule and place waits. */
export async function proposeChange(
  pool: Pool,
  { change, by, at }: Proposing,
  judge: Judge,
): Promise<number | null> {
  return inTransaction(pool, async (client) => {
    await oneAtATime(client);
    const waiting = await waitingOf(client, change);
    if (waiting) return isSame(waiting, change, by) ? waiting.id : null;
    judge({ ...change, id: 0 }, await approvedChanges(client));
    const { rule, place, from, until, value, law, strength, verified, text } = change;
    const { rows } = await client.query<{ id: number }>(
      `INSERT INTO rule_change (rule, place, valid_from, valid_to, value, law, strength, verified, "text", proposed_by,
         proposed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) RETURNING change_id AS id`,
      [rule, place, from, until, JSON.stringify(value), law, strength, verified, text, by, at],
    );
    return rows[0]?.id ?? null;
  });
}

export type Decided = 'done' | 'already' | 'notFound' | 'samePerson';

export interface Deciding {
  readonly id: number;
  readonly by: StaffId;
  readonly at: Instant;
}

/** Puts a proposal into force; whoever proposed it cannot, and neither can anybody once it may not stand any more. */
export async function approveChange(pool: Pool, { id, by, at }: Deciding, judge: Judge): Promise<Decided> {
  return inTransaction(pool, async (client) => {
    await oneAtATime(client);
    const row = await rowOf(client, id);
    if (!row || row.approved === false) return 'notFound';
    if (row.proposedBy === by) return 'samePerson';
    if (row.approved) return 'already';
    judge(row, await approvedChanges(client));
    await keepDecision(client, row, { approved: true, reason: null, by, at });
    return 'done';
  });
}

/** Ends a proposal: its proposer takes it back, or somebody else sends it back and says why. */
export async function returnChange(
  pool: Pool,
  { id, by, at, reason }: Deciding & { readonly reason: string | null },
): Promise<'done' | 'notFound' | 'reasonMissing'> {
  return inTransaction(pool, async (client) => {
    await oneAtATime(client);
    const row = await rowOf(client, id);
    if (!row || row.approved) return 'notFound';
    if (row.approved === false) return 'done';
    if (reason === null && row.proposedBy !== by) return 'reasonMissing';
    await keepDecision(client, row, { approved: false, reason, by, at });
    return 'done';
  });
}

interface Decision extends Omit<Deciding, 'id'> {
  readonly approved: boolean;
  readonly reason: string | null;
}

async function keepDecision(
  client: PoolClient,
  { id, proposedBy }: RuleChangeRow,
  { approved, reason, by, at }: Decision,
): Promise<void> {
  await client.query(
    `INSERT INTO rule_decision (change_id, proposed_by, approved, reason, decided_by, decided_at)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [id, proposedBy, approved, reason, by, at],
  );
}

/** What is judged must still be so when it is written. */
const oneAtATime = (client: PoolClient) =>
  client.query("SELECT pg_advisory_xact_lock(hashtext('rule_change'))");

async function rowOf(client: PoolClient, id: number): Promise<RuleChangeRow | null> {
  const { rows } = await client.query<RuleChangeRow>(`${allRows} WHERE c.change_id = $1`, [id]);
  return rows[0] ?? null;
}

async function waitingOf(
  client: PoolClient,
  { rule, place }: Pick<RuleChange, 'rule' | 'place'>,
): Promise<RuleChangeRow | null> {
  const { rows } = await client.query<RuleChangeRow>(
    `${allRows} WHERE d.change_id IS NULL AND c.rule = $1 AND c.place = $2`,
    [rule, place],
  );
  return rows[0] ?? null;
}

const compared = ['from', 'until', 'law', 'strength', 'verified', 'text'] as const;

function isSame(row: RuleChangeRow, change: Omit<RuleChange, 'id'>, by: StaffId): boolean {
  const isAlike = compared.every((name) => row[name] === change[name]);
  return isAlike && row.proposedBy === by && JSON.stringify(row.value) === JSON.stringify(change.value);
}
