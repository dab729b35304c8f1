import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import { entityOf, type EntityName } from '../domain/entity.ts';
import { foldChains, foldRecord, type BrokenChain, type ChainFold } from './fold.ts';
import { compare, picturesOf, rowsOfFold, type Difference, type Pictures, type Rows } from './pictures.ts';
import { readOrphans, readTables } from './checkTables.ts';
import { rowsOfLive, type Live } from './entityFolds.ts';

/** The open workflows, at the door of this room. */
export interface LiveSource {
  /** Ids of the entities that are open, or null where the engine cannot list them. */
  openIds(): Promise<readonly string[] | null>;
  /** What an open entity says of itself; `waiting` rows are not recorded yet. Null where there is none. */
  peek(workflowId: string): Promise<(Live & { readonly waiting: number }) | null>;
}
export interface Checked {
  readonly cases: number;
  readonly notes: number;
  readonly meetings: number;
  readonly differences: readonly Difference[];
}

/** An act under way makes sides differ for a moment: what differs is looked at so often, and so long apart. */
const usualLooks = 6;
const pauseMs = 500;

/** Chains that are compared at the same time. */
const atOnce = 8;

/** Compares live workflows, the fold of the record, and the tables, field by field; without a source the last two alone. */
export async function checkRecord(
  pool: Pool,
  source: LiveSource | null,
  looks = usualLooks,
): Promise<Checked> {
  const listed = source ? await source.openIds() : null;
  const open = listed && new Set(listed);
  const recordedAsOpen = new Set<string>();
  const differences: Difference[] = [];
  const found: Record<EntityName, number> = { crisisCase: 0, callNote: 0, meeting: 0 };
  for await (const folds of foldRecord(pool)) {
    const tables = await readTables(pool, folds);
    for (let first = 0; first < folds.length; first += atOnce) {
      const some = folds.slice(first, first + atOnce);
      const unlike = await Promise.all(
        some.map((fold) => settled(pool, { fold, table: tables(fold.chain) }, { source, open, looks })),
      );
      differences.push(...unlike.flat());
    }
    for (const fold of folds) {
      if (!('folded' in fold) || !fold.folded.ended) recordedAsOpen.add(fold.workflowId);
      if ('folded' in fold) found[fold.entity] += fold.folded.subjects.length;
    }
  }
  const unrecorded = (listed ?? []).filter((workflowId) => !recordedAsOpen.has(workflowId));
  for (const workflowId of source ? unrecorded : []) {
    if (source) differences.push(...(await stillUnrecorded(pool, workflowId, { source, looks })));
  }
  const { crisisCase: cases, callNote: notes, meeting: meetings } = found;
  return { cases, notes, meetings, differences: [...differences, ...(await readOrphans(pool))] };
}

interface Asked {
  readonly source: LiveSource | null;
  readonly open: ReadonlySet<string> | null;
  readonly looks: number;
}

/** A chain as its events tell it, and as the tables do. */
interface Sides {
  readonly fold: ChainFold | BrokenChain;
  readonly table: Rows;
}

async function settled(pool: Pool, first: Sides, asked: Asked): Promise<Difference[]> {
  let sides = first;
  for (let look = 1; ; look += 1) {
    const differences = await differencesOf(sides, asked);
    if (differences.length === 0 || look === asked.looks) return differences;
    await pause(pauseMs);
    const [fold = sides.fold] = await foldChains(pool, [sides.fold.chain]);
    const tables = await readTables(pool, [fold]);
    sides = { fold, table: tables(fold.chain) };
  }
}

async function differencesOf({ fold, table }: Sides, { source, open }: Asked): Promise<Difference[]> {
  const { chain, workflowId } = fold;
  if ('broken' in fold) {
    return [{ caseId: workflowId, field: 'event', live: null, fold: fold.broken, table: chain }];
  }
  const { ended, currentId } = fold.folded;
  const isOpen = !ended && (open === null || open.has(workflowId));
  const live = source && isOpen ? await source.peek(workflowId) : null;
  if (source && !ended && !live) {
    const caseId = currentId ?? workflowId;
    return [{ caseId, field: 'workflow', live: 'not open', fold: 'open', table: 'open' }];
  }
  return compare({
    live: live && picturesOfLive(fold, live),
    fold: picturesOf(rowsOfFold(fold)),
    table: picturesOf(table),
  });
}

function picturesOfLive({ entity: name, chain }: ChainFold, live: Live): Pictures {
  const { subjects, clocks, grants, currentId, ended } = rowsOfLive(name, chain, live);
  const entity = { version: live.version, currentId, ended };
  return picturesOf({ entity, subjects, clocks, grants, letters: [], messages: [], keys: [] });
}

/** An entity that is open, not at its end, and of whose open chain the record knows nothing. */
async function stillUnrecorded(
  pool: Pool,
  workflowId: string,
  { source, looks }: { readonly source: LiveSource; readonly looks: number },
): Promise<Difference[]> {
  for (let look = 1; ; look += 1) {
    const { rowCount } = await pool.query('SELECT FROM entity WHERE workflow_id = $1 AND NOT ended LIMIT 1', [
      workflowId,
    ]);
    if (rowCount !== 0) return [];
    const live = await source.peek(workflowId);
    if (!live || rowsOfLive(entityOf(workflowId), '', live).ended) return [];
    if (look === looks) {
      const version = String(live.version);
      return [{ caseId: workflowId, field: 'entity.version', live: version, fold: '–', table: '–' }];
    }
    await pause(pauseMs);
  }
}
