import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createAccessLog } from '../../../prisma/accessLog.ts';
import { recordBatch } from '../../../prisma/record.ts';
import { startPostgres, type TestDatabase } from '../postgres.ts';
import { dong, instant, livedChain } from './chain.ts';

let db: TestDatabase;
const chain = livedChain();
beforeAll(async () => {
  db = await startPostgres();
  await recordBatch(db.pool, chain.batch(0), { messageIdOf: (id) => id });
  const about = { caseId: chain.caseId(), householdId: chain.householdId, dong, place: '127.0.0.1' };
  const bare = { held: [], reason: null, note: null, shown: [] };
  const at = instant('2026-11-23T01:00:00Z');
  const look = { staffId: 'officer-1', role: 'DONG_OFFICER', what: 'case', result: 'allowed' } as const;
  await createAccessLog(db.pool, Buffer.alloc(32)).keep({ at, ...look, ...about, ...bare });
});
afterAll(() => db.stop());

const codeOf = (sql: string): Promise<unknown> =>
  db.pool.query(sql).then(
    () => 'done',
    (error: unknown) => (error as { code: string }).code,
  );

describe('what the app may not do to the record and to the access log', () => {
  it.each([
    ['UPDATE event SET type = type'],
    ["UPDATE event SET data = '{}' WHERE version = 1"],
    ['DELETE FROM event'],
    ['TRUNCATE event'],
    ['DROP TABLE event'],
    ['ALTER TABLE event ADD COLUMN note text'],
    [
      'CREATE TRIGGER quiet BEFORE INSERT ON event FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()',
    ],
    ['UPDATE access_log SET staff_id = staff_id'],
    ['DELETE FROM access_log'],
    ['TRUNCATE access_log'],
    ['DELETE FROM access_head'],
    ['UPDATE access_head SET older_upto = older_upto + 1'],
    ['INSERT INTO access_sweep DEFAULT VALUES'],
    ["UPDATE access_review SET found = 'NOTHING'"],
    ['DELETE FROM access_addendum'],
    ['DELETE FROM crisis_case'],
    ['DELETE FROM letter'],
    ['CREATE TABLE own (id integer)'],
  ])('%s', async (sql) => {
    expect(await codeOf(sql)).toBe('42501');
  });

  it('leaves what was there', async () => {
    const { rows } = await db.pool.query<{ type: string }>('SELECT type FROM event ORDER BY version');
    expect(rows.map(({ type }) => type)).toEqual(chain.rows.map(({ event }) => event.type));
    expect((await db.pool.query('SELECT FROM access_log')).rowCount).toBe(1);
  });

  it('gives the app no way to become the owner', async () => {
    expect(await codeOf('SET ROLE dure_owner')).toBe('42501');
  });
});
