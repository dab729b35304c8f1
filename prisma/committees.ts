import type { Pool } from 'pg';
import {
  wholeOf,
  type Committee,
  type CommitteePlace,
  type CommitteeSeat,
} from '../domain/committee/kinds.ts';
import type { CommitteeChange } from '../domain/committee/judging.ts';
import { rosterIn, type Member, type Roster } from '../domain/committee/roster.ts';
import type { StaffId } from '../domain/ids.ts';
import type { Instant, PlainDate } from '../domain/time.ts';
import { inPlaces } from './queries/prefixes.ts';
import { inTransaction } from './transaction.ts';

/** A change with who answers for it. */
export interface CommitteeRuleRow extends CommitteeChange {
  readonly ruleId: number;
  readonly proposedBy: StaffId;
  readonly proposedAt: Instant;
  /** Null until another person has approved it; before that it changes nothing. */
  readonly approvedBy: StaffId | null;
}

/** A member with the number of the term. */
export interface MemberRow extends Member, Committee {
  readonly memberId: number;
}

const ruleColumns = `rule_id AS "ruleId", kind, place, valid_from AS "from", rules, law, proposed_by AS "proposedBy",
  proposed_at AS "proposedAt", approved_by AS "approvedBy"`;
const memberColumns = `member_id AS "memberId", kind, place, staff_id AS "staffId", seat, category,
  valid_from AS "from", valid_to AS "until"`;

/** What was proposed for the committees of these places, the newest first. */
export async function committeeRuleRows(pool: Pool, places: readonly string[]): Promise<CommitteeRuleRow[]> {
  const { rows } = await pool.query<CommitteeRuleRow>(
    `SELECT ${ruleColumns} FROM committee_rule WHERE ${within} ORDER BY rule_id DESC`,
    [places],
  );
  return rows;
}

/** Everybody who ever had a seat in a committee of these places. */
export async function memberRows(pool: Pool, places: readonly string[]): Promise<MemberRow[]> {
  const { rows } = await pool.query<MemberRow>(
    `SELECT ${memberColumns} FROM committee_member WHERE ${within} ORDER BY place, kind, valid_from, member_id`,
    [places],
  );
  return rows;
}

const within = inPlaces('place', '$1');

/** The approved changes and all members of one committee; of a sub-committee the whole one's members too. */
export async function committeeOf(
  pool: Pool,
  { kind, place }: Committee,
): Promise<{ readonly changes: readonly CommitteeChange[]; readonly roster: Roster }> {
  const [changes, members] = await Promise.all([
    pool.query<CommitteeRuleRow>(
      `SELECT ${ruleColumns} FROM committee_rule
       WHERE kind = $1 AND place = $2 AND approved_at IS NOT NULL ORDER BY valid_from, rule_id`,
      [kind, place],
    ),
    pool.query<MemberRow>(
      `SELECT ${memberColumns} FROM committee_member WHERE kind = ANY ($1) AND place = $2`,
      [[kind, wholeOf(kind)], place],
    ),
  ]);
  return { changes: changes.rows, roster: rosterIn(kind, members.rows) };
}

interface Said {
  readonly by: StaffId;
  readonly at: Instant;
}

/** The number of the proposal. */
export async function proposeCommitteeRule(
  pool: Pool,
  { kind, place, from, rules, law }: CommitteeChange,
  { by, at }: Said,
): Promise<number> {
  const { rows } = await pool.query<{ id: number }>(
    `INSERT INTO committee_rule (kind, place, valid_from, rules, law, proposed_by, proposed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING rule_id AS id`,
    [kind, place, from, JSON.stringify(rules), law, by, at],
  );
  return rows[0]?.id ?? 0;
}

/** The proposal of that number that waits, or null. */
export async function waitingCommitteeRule(pool: Pool, ruleId: number): Promise<CommitteeRuleRow | null> {
  const { rows } = await pool.query<CommitteeRuleRow>(
    `SELECT ${ruleColumns} FROM committee_rule WHERE rule_id = $1 AND approved_at IS NULL`,
    [ruleId],
  );
  return rows[0] ?? null;
}

/** False where somebody was faster. */
export async function approveCommitteeRule(pool: Pool, ruleId: number, { by, at }: Said): Promise<boolean> {
  const { rowCount } = await pool.query(
    `UPDATE committee_rule SET approved_by = $2, approved_at = $3
     WHERE rule_id = $1 AND approved_at IS NULL AND proposed_by <> $2`,
    [ruleId, by, at],
  );
  return rowCount === 1;
}

/** The seats of which a committee has one. */
const single: readonly CommitteeSeat[] = ['CHAIR', 'SECRETARY'];

/** The number of the term; null where the person or the seat has one in those days already. */
export async function seatMember(
  pool: Pool,
  { kind, place, staffId, seat, category, from, until }: Omit<MemberRow, 'memberId'>,
  { by, at }: Said,
): Promise<number | null> {
  return inTransaction(pool, async (client) => {
    await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `committee ${kind} ${place}`,
    ]);
    const { rowCount } = await client.query(
      `SELECT FROM committee_member
       WHERE kind = $1 AND place = $2 AND (staff_id = $3 OR (seat = $4 AND $5))
         AND valid_from <= coalesce($7::date, 'infinity') AND coalesce(valid_to, 'infinity') >= $6::date`,
      [kind, place, staffId, seat, single.includes(seat), from, until],
    );
    if (rowCount !== 0) return null;
    const { rows } = await client.query<{ id: number }>(
      `INSERT INTO committee_member (kind, place, staff_id, seat, category, valid_from, valid_to, given_by, given_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING member_id AS id`,
      [kind, place, staffId, seat, category, from, until, by, at],
    );
    return rows[0]?.id ?? null;
  });
}

/** Where a term is kept, or null where there is none of that number. */
export async function placeOfMember(pool: Pool, memberId: number): Promise<CommitteePlace | null> {
  const { rows } = await pool.query<{ place: CommitteePlace }>(
    'SELECT place FROM committee_member WHERE member_id = $1',
    [memberId],
  );
  return rows[0]?.place ?? null;
}

/** 해촉: the last day; one before the first withdraws what had not begun. */
export async function endMember(pool: Pool, memberId: number, until: PlainDate): Promise<void> {
  await pool.query(
    `UPDATE committee_member SET valid_to = greatest($2::date, valid_from - 1) WHERE member_id = $1`,
    [memberId, until],
  );
}
