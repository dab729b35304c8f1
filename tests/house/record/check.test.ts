import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Household } from '../../../domain/crisisCase/state.ts';
import { checkRecord, type Checked, type LiveSource } from '../../../prisma/check.ts';
import { sentenceOf, type Difference } from '../../../prisma/pictures.ts';
import { rebuildTables } from '../../../prisma/rebuild.ts';
import { recordBatch } from '../../../prisma/record.ts';
import { startPostgres, type TestDatabase } from '../postgres.ts';
import { createChain, livedChain, paper, reopenedChain, type Chain } from './chain.ts';

let db: TestDatabase;
let [lived, reopened, ended]: Chain[] = [];
beforeAll(async () => {
  db = await startPostgres();
});
afterAll(() => db.stop());

beforeEach(async () => {
  await db.owner.query('TRUNCATE event, entity, crisis_case, clock, open_grant, letter, act_key');
  [lived, reopened, ended] = [livedChain(), reopenedChain(), endedChain()];
  for (const chain of chains()) await recordBatch(db.pool, chain.batch(0), { messageIdOf: (id) => id });
});

const chains = (): Chain[] => [lived, reopened, ended].filter((chain) => chain !== undefined);
const lives = (): Chain => {
  if (!lived) throw new Error('recorded before each test');
  return lived;
};

/** Reported, told about, closed and followed up to its end: its workflow is gone. */
function endedChain(): Chain {
  const chain = reopenedChain(false);
  for (const on of ['2026-12-26', '2027-02-26', '2027-05-26', '2027-11-26']) {
    if (chain.current().followUps.length === 0) continue;
    chain.act(`${on}T01:00:00Z`, 'recordFollowUp', { ...paper(), outcome: 'STABLE' });
  }
  return chain;
}

/** The open workflows as they would answer; a test may make one of them say something else. */
function source(changed: (state: Household) => Household = (state) => state): LiveSource {
  const open = chains().filter((chain) => chain.current().stage !== 'archived');
  return {
    openIds: () => Promise.resolve(open.map(({ householdId }) => `household/${householdId}`)),
    peek: (workflowId) => {
      const chain = open.find(({ householdId }) => workflowId === `household/${householdId}`);
      if (!chain) return Promise.resolve(null);
      const state = chain === lived ? changed(chain.household()) : chain.household();
      return Promise.resolve({ state, version: chain.rows.length, waiting: 0 });
    },
  };
}

const check = (live = source(), looks = 1): Promise<Checked> => checkRecord(db.pool, live, looks);
const fields = ({ differences }: Checked): string[] => differences.map(({ field }) => field);
const only = (differences: readonly Difference[]): Difference => {
  const [difference, ...others] = differences;
  if (!difference || others.length > 0) throw new Error(`not one difference: ${JSON.stringify(differences)}`);
  return difference;
};

describe('the check of the record', () => {
  it('finds nothing to say where workflows, events and tables agree', async () => {
    expect(ended?.current().stage).toBe('archived');
    expect(await check()).toEqual({ cases: 4, notes: 0, meetings: 0, differences: [] });
  });

  it('names a table row that was changed, with all three values', async () => {
    const { caseId } = lives();
    await db.owner.query("UPDATE crisis_case SET stage = 'archived' WHERE case_id = $1", [caseId()]);
    const difference = only((await check()).differences);
    expect(sentenceOf(difference)).toBe(
      `${caseId()} stage: live "registered" / fold "registered" / table "archived"`,
    );
  });

  it.each([
    [
      "UPDATE clock SET due_at = due_at + interval '1 ms' WHERE clock_id LIKE 'payment%'",
      /^clock\.payment.*due_at$/,
    ],
    ["DELETE FROM clock WHERE clock_id LIKE 'payment%'", /^clock\.payment/],
    ["UPDATE letter SET template = 'closingAsked' WHERE version = 1 AND n = 1", /^letter\..*template$/],
    ['UPDATE entity SET version = version + 1', /^entity\.version$/],
    [`UPDATE crisis_case SET state = jsonb_set(state, '{dues,assessment,graceHours}', '1')`, /graceHours$/],
    ['UPDATE act_key SET version = 1 WHERE version = 2', /^key\./],
  ])('finds what %s did', async (sql, field) => {
    await db.owner.query(sql);
    const found = fields(await check());
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) expect(one).toMatch(field);
  });

  it('finds rows that no event has to do with', async () => {
    await db.owner.query("UPDATE clock SET case_id = 'nobody' WHERE clock_id LIKE 'payment%'");
    const { differences } = await check();
    expect(differences).toContainEqual(
      expect.objectContaining({ caseId: 'nobody', fold: '–', table: 'there' }),
    );
  });

  it('names what an event means otherwise once it was changed', async () => {
    const { chain, caseId } = lives();
    await db.owner.query(
      `UPDATE event SET data = jsonb_set(data, '{nextStep}', '"INFO_ONLY"') WHERE chain = $1 AND type = 'intakeRecorded'`,
      [chain],
    );
    const { differences } = await check();
    expect(differences).toContainEqual({
      caseId: caseId(),
      field: 'state.nextStep',
      live: '"REGISTER"',
      fold: '"INFO_ONLY"',
      table: '"REGISTER"',
    });
  });

  it.each([
    ['a missing version', 'DELETE FROM event WHERE chain = $1 AND version = 2', 'version 2 is missing'],
    [
      'a type that nobody knows',
      "UPDATE event SET type = 'dreamt' WHERE chain = $1 AND version = 2",
      'cannot be folded',
    ],
  ])('says of %s that the events cannot be read, and goes on', async (_, sql, why) => {
    await db.owner.query(sql, [lives().chain]);
    const { cases, differences } = await check();
    expect(cases).toBe(3);
    expect(differences.find(({ field }) => field === 'event')?.fold).toContain(why);
  });

  it('names what a live workflow sees otherwise', async () => {
    const live = source(({ current }) => ({ current: current && { ...current, urgent: false } }));
    const { differences } = await check(live);
    expect(differences.map(({ field, live: says, fold }) => [field, says, fold])).toEqual([
      ['urgent', 'false', 'true'],
      ['state.urgent', 'false', 'true'],
    ]);
  });

  it('misses the workflow of a case that is not over', async () => {
    const { openIds, peek } = source();
    const gone = `household/${lives().householdId}`;
    const difference = only(
      (await check({ openIds: async () => ((await openIds()) ?? []).filter((id) => id !== gone), peek }))
        .differences,
    );
    expect(difference).toMatchObject({ caseId: lives().caseId(), field: 'workflow', live: 'not open' });
  });

  it('asks every case that is not over where the engine cannot list what is open', async () => {
    const { peek } = source();
    const openIds = (): Promise<null> => Promise.resolve(null);
    expect(await check({ openIds, peek })).toEqual({ cases: 4, notes: 0, meetings: 0, differences: [] });
    const difference = only(
      (
        await check({
          openIds,
          peek: (id) => (id.endsWith(lives().householdId) ? Promise.resolve(null) : peek(id)),
        })
      ).differences,
    );
    expect(difference).toMatchObject({ caseId: lives().caseId(), field: 'workflow', live: 'not open' });
  });

  it('names a workflow of which nothing is recorded', async () => {
    const unrecorded = createChain();
    unrecorded.report('2026-11-23T01:00:00Z');
    lived = undefined;
    await db.owner.query('TRUNCATE event, entity, crisis_case, clock, open_grant, letter, act_key');
    [reopened, ended] = [unrecorded, undefined];
    expect(only((await check()).differences)).toMatchObject({
      field: 'entity.version',
      live: '1',
      fold: '–',
    });
  });

  it('gives an act under way the time to be recorded', async () => {
    const chain = lives();
    chain.act('2026-12-20T03:00:00Z', 'recordAssessment', {
      ...paper(),
      areas: [{ area: 'SAFETY', level: 'HIGH', priority: 1 }],
      crisisLevel: 'HIGH',
      lateCause: 'WORKLOAD',
    });
    const late = setTimeout(() => {
      void recordBatch(db.pool, chain.batch(0), { messageIdOf: (id) => id });
    }, 700);
    expect(await check(source(), 6)).toMatchObject({ differences: [] });
    clearTimeout(late);
  });
});

describe('the rebuild', () => {
  it('restores the read tables from the events alone', async () => {
    const tables = async (): Promise<unknown[]> => {
      const of = async (table: string, order: string): Promise<object[]> =>
        (
          await db.owner.query<object>(
            `SELECT to_jsonb(t) - 'updated_at' AS row FROM ${table} t ORDER BY ${order}`,
          )
        ).rows;
      return [
        await of('crisis_case', 'case_id'),
        await of('clock', 'case_id, clock_id'),
        await of('entity', 'chain'),
      ];
    };
    const before = await tables();
    await db.owner.query("UPDATE crisis_case SET stage = 'archived', state = '{}', officer_id = 'nobody'");
    await db.owner.query('DELETE FROM clock');
    await db.owner.query('UPDATE entity SET version = 1, current_case_id = NULL, ended = true');
    expect((await check()).differences.length).toBeGreaterThan(0);
    expect(await rebuildTables(db.owner)).toEqual({ chains: 3, cases: 4 });
    expect(await tables()).toEqual(before);
    expect((await check()).differences).toEqual([]);
  });

  it('lets the record go on where it stood', async () => {
    const chain = lives();
    await rebuildTables(db.owner);
    chain.ring('2027-01-20T01:00:00Z');
    await recordBatch(db.pool, chain.batch(3), { messageIdOf: (id) => id });
    expect((await check()).differences).toEqual([]);
  });

  it('changes nothing where events cannot be folded', async () => {
    await db.owner.query('DELETE FROM event WHERE chain = $1 AND version = 2', [lives().chain]);
    await expect(rebuildTables(db.owner)).rejects.toThrow('version 2 is missing');
    const { rows } = await db.pool.query<{ n: number }>('SELECT count(*)::integer AS n FROM crisis_case');
    expect(rows[0]?.n).toBe(4);
  });
});
