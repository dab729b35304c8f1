import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anchorOf, chainOnto, type Access } from '../../../prisma/accessChain.ts';
import { createAccessLog, readHead } from '../../../prisma/accessLog.ts';
import { sweepAccessLog } from '../../../prisma/accessSweep.ts';
import { flawSentence, verifyAccessLog } from '../../../prisma/accessVerify.ts';
import { inTransaction } from '../../../prisma/transaction.ts';
import { startPostgres, type TestDatabase } from '../postgres.ts';
import { dong, instant, randomId } from './chain.ts';

let db: TestDatabase;
const key = randomBytes(32);
const now = instant('2026-11-26T01:00:00Z');

beforeAll(async () => {
  db = await startPostgres();
});
afterAll(() => db.stop());

const look = (more: Partial<Access> = {}): Access => ({
  at: now,
  staffId: 'officer-1',
  role: 'DONG_OFFICER',
  caseId: `${randomId()}-00000001`,
  householdId: randomId(),
  dong,
  held: [dong],
  what: 'case',
  result: 'allowed',
  reason: null,
  note: null,
  shown: [],
  place: '127.0.0.1',
  ...more,
});
const verify = (...noted: string[]) => verifyAccessLog(db.pool, key, noted);
const flaws = async (...noted: string[]): Promise<string[]> =>
  (await verify(...noted)).flaws.map(flawSentence);
const count = async (): Promise<number> =>
  Number((await db.pool.query<{ n: string }>('SELECT count(*) AS n FROM access_log')).rows[0]?.n);

/** A log of so many looks and nothing before them. */
async function begin(looks: number): Promise<void> {
  await db.owner.query('TRUNCATE access_log, access_sweep');
  await db.owner.query(`UPDATE access_head SET seq = 0, link = '', older_upto = 0`);
  const log = createAccessLog(db.pool, key);
  for (let n = 0; n < looks; n += 1) await log.keep(look());
}

describe('the access log', () => {
  it('takes the looks of fifteen processes at once, each of them once, in one chain', async () => {
    await begin(0);
    const processes = Array.from({ length: 15 }, () => createAccessLog(db.pool, key));
    const kept = processes.flatMap((log, n) =>
      Array.from({ length: 20 }, (_, k) =>
        log.keep(look({ staffId: `writer-${String(n)}`, place: String(k) })),
      ),
    );
    await Promise.all(kept);
    const { rows } = await db.pool.query<{ n: string; many: string }>(
      'SELECT count(*) AS n, count(DISTINCT (staff_id, place)) AS many FROM access_log',
    );
    expect(rows).toEqual([{ n: '300', many: '300' }]);
    expect(await verify()).toMatchObject({ rows: 300, older: 0, flaws: [] });
  });

  it('keeps all that a look tells: a reason with sealed words, what was refused, whom a list showed', async () => {
    await begin(0);
    const log = createAccessLog(db.pool, key);
    const note = randomBytes(40);
    await log.keep(look({ reason: 'COVERING', note }));
    await log.keep(look({ role: null, result: 'refused', what: 'paper' }));
    await log.keep(look({ caseId: null, householdId: null, dong: null, what: 'cases', shown: ['a', 'b'] }));
    const { rows } = await db.pool.query(
      'SELECT reason, note, result, shown, held FROM access_log ORDER BY seq',
    );
    expect(rows).toEqual([
      { reason: 'COVERING', note, result: 'allowed', shown: [], held: [dong] },
      { reason: null, note: null, result: 'refused', shown: [], held: [dong] },
      { reason: null, note: null, result: 'allowed', shown: ['a', 'b'], held: [dong] },
    ]);
    expect(await flaws()).toEqual([]);
  });

  it('says no to the look that it cannot write, and goes on with the next', async () => {
    await begin(1);
    const log = createAccessLog(db.pool, key);
    await log.keep(look());
    await db.owner.query('REVOKE INSERT ON access_log FROM dure_app');
    await expect(log.keep(look())).rejects.toMatchObject({ code: '42501' });
    await db.owner.query('GRANT INSERT ON access_log TO dure_app');
    await log.keep(look());
    expect(await verify()).toMatchObject({ rows: 3, flaws: [] });
  });

  it('is read whole while others write', async () => {
    await begin(5);
    const log = createAccessLog(db.pool, key);
    const writing = Array.from({ length: 50 }, () => log.keep(look()));
    const seen = await Promise.all([verify(), verify(), verify()]);
    await Promise.all(writing);
    expect(seen.flatMap((one) => one.flaws)).toEqual([]);
    expect(await verify()).toMatchObject({ rows: 55, flaws: [] });
  });
});

describe('access:verify names', () => {
  beforeEach(() => begin(8));

  it.each([
    `staff_id = 'officer-2'`,
    `at = at + interval '1 hour'`,
    `place = '10.0.0.9'`,
    `result = 'refused'`,
    `what = 'paper'`,
    `case_id = NULL`,
    `dong = '1120059000'`,
    `shown = '{x}'`,
    `held = '{}'`,
    `role = 'DONG_HEAD'`,
    `reason = 'OTHER'`,
    `note = '\\x00'`,
    `link = sha256(link)`,
  ])('a row of which somebody changed %s, and no other', async (change) => {
    await db.owner.query(`UPDATE access_log SET ${change} WHERE seq = 5`);
    expect(await flaws()).toEqual([expect.stringMatching(/^look 5 \(id \d+\) is not what was written$/)]);
  });

  it('the newest row that was changed or taken away, and the first', async () => {
    await db.owner.query(`UPDATE access_log SET staff_id = 'somebody' WHERE seq IN (1, 8)`);
    expect(await flaws()).toEqual([expect.stringContaining('look 1 '), expect.stringContaining('look 8 ')]);
    await db.owner.query('DELETE FROM access_log WHERE seq IN (1, 8)');
    expect(await flaws()).toEqual(['look 1 is missing', 'look 8 is missing']);
  });

  it('rows that are missing in the middle', async () => {
    await db.owner.query('DELETE FROM access_log WHERE seq BETWEEN 3 AND 5');
    expect(await flaws()).toEqual(['looks 3 to 5 are missing']);
    await db.owner.query('UPDATE access_log SET seq = seq - 3 WHERE seq > 5');
    expect(await flaws()).not.toEqual([]);
  });

  it('rows that somebody put there, with a place in the chain and without one', async () => {
    await db.owner.query(`INSERT INTO access_log (at, staff_id, what) VALUES (now(), 'x', 'case')`);
    const forged = chainOnto(randomBytes(32), await readHead(db.pool), [look()])[0];
    await db.owner.query(
      `INSERT INTO access_log (at, staff_id, what, seq, link) VALUES (now(), 'x', 'case', 9, $1)`,
      [forged?.link],
    );
    const put = expect.stringMatching(/^the row of id \d+ was put there by somebody else$/);
    expect(await flaws()).toEqual([put, put]);
    await db.owner.query('UPDATE access_head SET seq = 9, link = $1', [forged?.link]);
    expect(await flaws()).toEqual([expect.stringContaining('look 9 (id'), put]);
  });

  it('a tail that was cut off together with the head, by a place that was noted elsewhere', async () => {
    const noted = (await verify()).head;
    const { rows } = await db.owner.query<{ link: Buffer }>('SELECT link FROM access_log WHERE seq = 6');
    await db.owner.query('DELETE FROM access_log WHERE seq > 6');
    await db.owner.query('UPDATE access_head SET seq = 6, link = $1', [rows[0]?.link]);
    expect(await flaws()).toEqual([]);
    expect(await flaws(noted)).toEqual([`note remembers ${noted}, and that is not what is there`]);
    expect(await flaws(anchorOf(await readHead(db.pool)))).toEqual([]);
  });

  it('rows under another key as not of this house', async () => {
    expect((await verifyAccessLog(db.pool, randomBytes(32))).flaws).toHaveLength(8);
  });

  it('nothing wrong with looks that are older than the chain, which it counts apart', async () => {
    await begin(0);
    await db.owner.query(`INSERT INTO access_log (at, staff_id, what) VALUES (now(), 'x', 'case')`);
    await db.owner.query('UPDATE access_head SET older_upto = (SELECT max(id) FROM access_log)');
    await createAccessLog(db.pool, key).keep(look());
    expect(await verify()).toMatchObject({ rows: 1, older: 1, flaws: [] });
  });
});

describe('looks whose keeping is over', () => {
  const before = instant('2024-11-26T00:00:00Z');
  const old = (day: string) => look({ at: instant(`${day}T01:00:00Z`) });

  it('are taken away from the oldest on, and the chain goes on from there', async () => {
    await begin(0);
    const log = createAccessLog(db.pool, key);
    for (const day of ['2024-01-05', '2024-02-05', '2024-12-05', '2024-03-05', '2026-11-05'])
      await log.keep(old(day));
    expect(await sweepAccessLog(db.pool, key, { before, now })).toBe(2);
    expect(await sweepAccessLog(db.pool, key, { before, now })).toBe(0);
    await log.keep(look());
    expect(await verify()).toMatchObject({ rows: 4, flaws: [] });
    await db.owner.query('DELETE FROM access_log WHERE seq = 3');
    expect(await flaws()).toEqual(['look 3 is missing']);
  });

  it('and nobody else can have taken them, nor the app the younger ones', async () => {
    await begin(4);
    const { rows } = await db.pool.query<{ link: Buffer }>('SELECT link FROM access_log WHERE seq = 2');
    const sweep = 'SELECT sweep_access_log(2, $1, now(), $1)';
    await expect(db.pool.query(sweep, [rows[0]?.link])).rejects.toThrow('looks of the last year are kept');
    await db.owner.query(`UPDATE access_log SET at = '2020-01-01' WHERE seq <= 2`);
    await db.pool.query(sweep, [rows[0]?.link]);
    expect(await count()).toBe(2);
    expect(await flaws()).toEqual(['looks 1 to 2 are missing']);
  });
});

describe('the head of the log', () => {
  it('waits for whoever holds it, and no look is lost', async () => {
    await begin(1);
    const log = createAccessLog(db.pool, key);
    await log.keep(look());
    let late: Promise<void> | undefined;
    await inTransaction(db.pool, async (client) => {
      await readHead(client, 'FOR UPDATE');
      late = log.keep(look());
    });
    await late;
    expect(await verify()).toMatchObject({ rows: 3, flaws: [] });
  });
});
