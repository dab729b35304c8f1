import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { asId } from '../../../domain/ids.ts';
import { plusMinutes, type Instant } from '../../../domain/time.ts';
import { createAccessLog } from '../../../prisma/accessLog.ts';
import { newsSince } from '../../../prisma/queries/looked.ts';
import { recordBatch } from '../../../prisma/record.ts';
import { startPostgres, type TestDatabase } from '../postgres.ts';
import { dong, instant, livedChain, people } from './chain.ts';

let db: TestDatabase;
const lived = livedChain();
const [caseId, householdId] = [lived.caseId(), lived.householdId];
const later = instant('2027-12-31T00:00:00Z');
/** Somebody of the team who did nothing in this case. */
const colleague = asId<typeof people.officer>('colleague');

beforeAll(async () => {
  db = await startPostgres();
  await recordBatch(db.pool, lived.batch(0), { messageIdOf: (id) => id });
});
afterAll(() => db.stop());
beforeEach(async () => {
  await db.owner.query('TRUNCATE access_log');
  await db.owner.query(`UPDATE access_head SET seq = 0, link = ''`);
});

const looked = (staffId: string, at: Instant, result: 'allowed' | 'refused' = 'allowed'): Promise<void> =>
  createAccessLog(db.pool, randomBytes(32)).keep({
    ...{ at, staffId, role: 'DONG_OFFICER', caseId, householdId, dong, held: [dong], what: 'case', result },
    ...{ reason: null, note: null, shown: [], place: '127.0.0.1' },
  });
const newsFor = (staffId: typeof colleague, upTo = later) => newsSince(db.pool, { staffId, caseId, upTo });
const moments = lived.rows.map(({ at }) => at);

describe('what is new in a case', () => {
  it('is nothing for whoever was never let in', async () => {
    await looked(colleague, later, 'refused');
    expect(await newsFor(colleague)).toBeNull();
  });

  it('is what came after each moment at which somebody had looked', async () => {
    expect(new Set(moments).size).toBeGreaterThan(5);
    for (const at of new Set(moments)) {
      await looked(colleague, at);
      const count = moments.filter((moment) => moment > at).length;
      expect(await newsFor(colleague)).toEqual({ since: at, count });
    }
  });

  it('is everything where the look was before all of it, but for what one did oneself', async () => {
    const before = plusMinutes(moments[0] ?? later, -1);
    await looked(colleague, before);
    await looked(people.officer, before);
    const byOthers = lived.rows.filter(({ by }) => by !== people.officer);
    expect(byOthers.length).toBeLessThan(lived.rows.length);
    expect(await newsFor(colleague)).toEqual({ since: before, count: lived.rows.length });
    expect(await newsFor(people.officer)).toEqual({ since: before, count: byOthers.length });
  });

  it('stays new for a look that comes again within the same sitting', async () => {
    const [first, last] = [plusMinutes(moments[0] ?? later, -1), plusMinutes(moments.at(-1) ?? later, 1)];
    await looked(colleague, first);
    await looked(colleague, last);
    expect(await newsFor(colleague, plusMinutes(last, -30))).toEqual({
      since: first,
      count: lived.rows.length,
    });
    expect(await newsFor(colleague, last)).toEqual({ since: last, count: 0 });
  });
});
