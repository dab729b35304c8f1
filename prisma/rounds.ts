import type { Pool } from 'pg';
import type { Instant } from '../domain/time.ts';
import { circularById, type ChosenContent, type Circular, type CircularAnswer } from './circulars.ts';

/** A round over chosen rows, with every answer so far. */
export interface Round {
  readonly circular: Circular & { readonly content: ChosenContent };
  readonly begunAt: Instant;
  readonly ended: boolean;
  readonly answers: readonly CircularAnswer[];
}

/** Null where there is no such round, or it is one that nobody chose rows for. */
export async function roundById(pool: Pool, circularId: string): Promise<Round | null> {
  const circular = await circularById(pool, circularId);
  if (!circular || !('rows' in circular.content)) return null;
  const { rows } = await pool.query<{ begunAt: Instant; ended: boolean }>(
    'SELECT begun_at AS "begunAt", ended_at IS NOT NULL AS ended FROM circular WHERE circular_id = $1',
    [circularId],
  );
  const [times] = rows;
  if (!times) return null;
  const { rows: answers } = await pool.query<CircularAnswer>(
    `SELECT case_id AS "caseId", about, status, code, refusal FROM circular_answer WHERE circular_id = $1`,
    [circularId],
  );
  const { content } = circular;
  return { circular: { ...circular, content }, ...times, answers };
}
