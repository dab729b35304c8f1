import { randomBytes } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import type { ErasureCause, ErasureReason, KeepReason } from '../domain/erasure.ts';
import type { DongCode, HouseholdId, PaperId, StaffId } from '../domain/ids.ts';
import type { Instant, PlainDate } from '../domain/time.ts';
import { isAnythingOpen, kinOf, type Kin } from './kin.ts';
import { inTransaction } from './transaction.ts';

export type ErasureStatus = 'proposed' | 'refused' | 'done';

/** 파기 of one household, from its proposal on. */
export interface Erasure {
  readonly erasureId: string;
  readonly householdId: HouseholdId;
  /** Of its newest case, whose city's privacy officers decide. */
  readonly dong: DongCode;
  readonly cause: ErasureCause;
  /** Null where the keeping is over. */
  readonly reason: ErasureReason | null;
  readonly paperId: PaperId | null;
  readonly status: ErasureStatus;
  /** The last day of keeping; null where somebody asked. */
  readonly dueOn: PlainDate | null;
  readonly proposedAt: Instant;
  /** Null for the house itself. */
  readonly proposedBy: StaffId | null;
  readonly decidedAt: Instant | null;
  readonly decidedBy: StaffId | null;
  readonly keepReason: KeepReason | null;
}

/** The columns of an erasure under the names that it has here. */
export const erasureColumns = `erasure_id AS "erasureId", household_id AS "householdId", dong, cause, reason,
  paper_id AS "paperId", status, due_on AS "dueOn", proposed_at AS "proposedAt", proposed_by AS "proposedBy",
  decided_at AS "decidedAt", decided_by AS "decidedBy", keep_reason AS "keepReason"`;

/** Why papers are to be destroyed: nobody asked and their keeping is over, or a person asks. */
export type Proposing =
  | { readonly cause: 'RETENTION'; readonly dueOn: PlainDate }
  | {
      readonly cause: 'REQUEST';
      readonly reason: ErasureReason;
      readonly by: StaffId;
      readonly paperId: PaperId | null;
    };
/** already: there is a proposal of the same household, which stands. */
export type Proposed =
  | { readonly kind: 'proposed' | 'already'; readonly erasure: Erasure }
  | { readonly kind: 'stillOpen' | 'erased' };

/** Proposes to destroy what is kept of a household and those merged with it. */
export async function proposeErasure(
  pool: Pool,
  kin: Kin,
  { at, why }: { readonly at: Instant; readonly why: Proposing },
): Promise<Proposed> {
  if (kin.isErased) return { kind: 'erased' };
  return inTransaction(pool, async (client) => {
    if (await isAnythingOpen(client, kin.householdIds)) return { kind: 'stillOpen' };
    const request = why.cause === 'REQUEST' ? why : null;
    const dueOn = why.cause === 'RETENTION' ? why.dueOn : null;
    const { rows } = await client.query<Erasure>(
      `INSERT INTO erasure (erasure_id, household_id, dong, cause, reason, paper_id, due_on, proposed_at, proposed_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       ON CONFLICT (household_id) WHERE status = 'proposed' DO NOTHING RETURNING ${erasureColumns}`,
      [
        randomBytes(10).toString('hex'),
        ...[kin.householdId, kin.dong, why.cause, request?.reason, request?.paperId, dueOn, at, request?.by],
      ],
    );
    if (rows[0]) return { kind: 'proposed', erasure: rows[0] };
    const standing = await proposalOf(client, kin.householdId);
    // Decided between the two statements: whatever came of it, there is nothing to propose now.
    return standing ? { kind: 'already', erasure: standing } : { kind: 'erased' };
  });
}

/** The proposal of a household about which nobody has decided yet, or null. */
export async function proposalOf(db: Pool | PoolClient, householdId: HouseholdId): Promise<Erasure | null> {
  const { rows } = await db.query<Erasure>(
    `SELECT ${erasureColumns} FROM erasure WHERE household_id = $1 AND status = 'proposed'`,
    [householdId],
  );
  return rows[0] ?? null;
}

/** Who decides what when. */
export interface Deciding {
  readonly erasureId: string;
  readonly by: StaffId;
  readonly at: Instant;
}
/** already: by the same person and in the same way, so that twice is as once. */
export type Decided = 'done' | 'already' | 'notFound' | 'decidedOtherwise' | 'samePerson';

/** Refuses a proposed erasure; whoever proposed it cannot. */
export async function refuseErasure(
  pool: Pool,
  { erasureId, by, at, keepReason }: Deciding & { readonly keepReason: KeepReason },
): Promise<Decided> {
  return inTransaction(pool, async (client) => {
    const erasure = await lockErasure(client, erasureId);
    if (typeof erasure === 'string') return erasure;
    const no = refuseDecision(erasure, { by, status: 'refused' });
    if (no) return no;
    await decide(client, { erasureId, by, at, status: 'refused', keepReason });
    return 'done';
  });
}

/**
 * Destroys the key and the sealed papers of the household and of those merged with it, and their tokens, and leaves a
 * certificate; all of it or nothing. Whoever proposed it cannot confirm it, and nobody while a case is open.
 */
export async function confirmErasure(
  pool: Pool,
  { basisOf, ...deciding }: Deciding & { readonly basisOf: (cause: ErasureCause) => string },
): Promise<Decided | 'stillOpen'> {
  const { erasureId, by, at } = deciding;
  return inTransaction(pool, async (client) => {
    const erasure = await lockErasure(client, erasureId);
    if (typeof erasure === 'string') return erasure;
    const no = refuseDecision(erasure, { by, status: 'done' });
    if (no) return no;
    const kin = await lockKin(client, erasure.householdId);
    if (!kin || kin.isErased) return 'decidedOtherwise';
    if (await isAnythingOpen(client, kin.householdIds)) return 'stillOpen';
    const destroyed = await eraseHousehold(client, kin, at);
    await decide(client, { erasureId, by, at, status: 'done', keepReason: null });
    const basis = basisOf(erasure.cause);
    await certify(client, { erasureId, kin, basis, by, at, destroyed });
    return 'done';
  });
}

async function lockErasure(client: PoolClient, erasureId: string): Promise<Erasure | 'notFound'> {
  const { rows } = await client.query<Erasure>(
    `SELECT ${erasureColumns} FROM erasure WHERE erasure_id = $1 FOR UPDATE`,
    [erasureId],
  );
  return rows[0] ?? 'notFound';
}

function refuseDecision(
  { status, decidedBy, proposedBy }: Erasure,
  wanted: { readonly by: StaffId; readonly status: ErasureStatus },
): Decided | null {
  if (status !== 'proposed')
    return status === wanted.status && decidedBy === wanted.by ? 'already' : 'decidedOtherwise';
  return proposedBy === wanted.by ? 'samePerson' : null;
}

/** Until the transaction ends nobody else writes a paper or a token of theirs; who they are is read once more after that. */
async function lockKin(client: PoolClient, householdId: HouseholdId): Promise<Kin | null> {
  const before = await kinOf(client, householdId);
  if (!before) return null;
  await client.query('SELECT FROM household WHERE household_id = ANY($1) ORDER BY household_id FOR UPDATE', [
    before.householdIds,
  ]);
  return kinOf(client, householdId);
}

interface Decision extends Deciding {
  readonly status: ErasureStatus;
  readonly keepReason: KeepReason | null;
}

async function decide(
  client: PoolClient,
  { erasureId, by, at, status, keepReason }: Decision,
): Promise<void> {
  await client.query(
    `UPDATE erasure SET status = $2, decided_by = $3, decided_at = $4, keep_reason = $5 WHERE erasure_id = $1`,
    [erasureId, status, by, at, keepReason],
  );
}

/** How much was destroyed, and a hash over all of it; a photo or a file is a paper here. */
interface Destroyed {
  readonly papers: number;
  readonly tokens: number;
  readonly papersHash: string;
}

/** Without the key nobody can read the sealed bytes; they go as well, for a cipher may not hold for ever. */
async function eraseHousehold(client: PoolClient, { householdIds }: Kin, at: Instant): Promise<Destroyed> {
  const keyed = [...householdIds, ...(await lockCalls(client, householdIds))];
  const { rows } = await client.query<Omit<Destroyed, 'tokens'>>(
    `WITH kept AS (
       SELECT paper_id AS id, sealed FROM paper WHERE household_id = ANY($1)
       UNION ALL SELECT file_id, sealed FROM sealed_file WHERE household_id = ANY($1)
     )
     SELECT count(*)::integer AS papers, encode(sha256(convert_to(coalesce(
       string_agg(id || ' ' || encode(sha256(sealed), 'hex'), E'\\n' ORDER BY id), ''), 'UTF8')), 'hex')
       AS "papersHash"
     FROM kept`,
    [keyed],
  );
  await client.query(`UPDATE paper SET sealed = '' WHERE household_id = ANY($1)`, [keyed]);
  await client.query(`UPDATE sealed_file SET sealed = '', sealed_name = '' WHERE household_id = ANY($1)`, [
    keyed,
  ]);
  const { rowCount } = await client.query('DELETE FROM search_token WHERE household_id = ANY($1)', [keyed]);
  // A draft may have outlived its report.
  await client.query('DELETE FROM draft WHERE draft_id = ANY($1)', [keyed]);
  await client.query('UPDATE household SET wrapped_key = NULL, erased_at = $2 WHERE household_id = ANY($1)', [
    keyed,
    at,
  ]);
  const { papers = 0, papersHash = '' } = rows[0] ?? {};
  return { papers, papersHash, tokens: rowCount ?? 0 };
}

/** A call that became a case of theirs has a key of its own and goes with them, unless its keeping was over before. */
async function lockCalls(
  client: PoolClient,
  householdIds: readonly HouseholdId[],
): Promise<readonly HouseholdId[]> {
  const { rows } = await client.query<{ id: HouseholdId }>(
    `SELECT h.household_id AS id FROM household h
     WHERE h.erased_at IS NULL AND h.household_id IN (
       SELECT n.household_id FROM call_note n JOIN crisis_case c ON c.case_id = n.case_id
       WHERE c.household_id = ANY($1))
       -- One key sent for a note and for a report names one household: then it is theirs already, or another's.
       AND NOT EXISTS (SELECT FROM crisis_case o WHERE o.household_id = h.household_id)
     ORDER BY h.household_id FOR UPDATE`,
    [householdIds],
  );
  return rows.map(({ id }) => id);
}

interface Certifying extends Deciding {
  readonly kin: Kin;
  readonly basis: string;
  readonly destroyed: Destroyed;
}

async function certify(
  client: PoolClient,
  { erasureId, kin, basis, by, at, destroyed }: Certifying,
): Promise<void> {
  const { papers, tokens, papersHash } = destroyed;
  await client.query(
    `INSERT INTO erasure_certificate
       (erasure_id, household_ids, case_nos, basis, erased_at, confirmed_by, papers, tokens, papers_hash,
        cause, reason, due_on, proposed_at, proposed_by)
     SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, cause, reason, due_on, proposed_at, proposed_by
     FROM erasure WHERE erasure_id = $1`,
    [erasureId, kin.householdIds, kin.caseNos, basis, at, by, papers, tokens, papersHash],
  );
}
