import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Pool, QueryConfig, QueryResult } from 'pg';
import type { RecordBatch } from '../../../domain/entity.ts';
import { clockRows } from '../../../prisma/readTables.ts';
import { rebuildTables } from '../../../prisma/rebuild.ts';
import { recordBatch, RecordMismatch, type RecordOptions } from '../../../prisma/record.ts';
import { createStandings } from '../../../prisma/standings.ts';
import { startPostgres, type TestDatabase } from '../postgres.ts';
import { livedChain, reopenedChain, type Chain } from './chain.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await startPostgres();
});
afterAll(() => db.stop());

const plain: RecordOptions = { messageIdOf: (id) => `<${id}@test.invalid>` };

type Ask = (query: QueryConfig) => Promise<QueryResult>;

/** A worker with a memory of its own, on a line that the test may meddle with. */
function createWriter(meddle: (query: QueryConfig, ask: Ask) => Promise<QueryResult> = (q, ask) => ask(q)) {
  const asked: string[] = [];
  const ask: Ask = (query) => db.pool.query(query);
  const query = (config: QueryConfig | string, values: unknown[] = []): Promise<QueryResult> => {
    const whole = typeof config === 'string' ? { text: config, values } : config;
    asked.push(whole.name ?? 'content');
    return meddle(whole, ask);
  };
  const options = { ...plain, standings: createStandings(20) };
  const record = (batch: RecordBatch) => recordBatch({ query } as unknown as Pool, batch, options);
  return { asked, record };
}

const clockIdsIn = ({ values = [] }: QueryConfig): string[] =>
  (JSON.parse(String(values[9])) as { readonly clock_id: string }[]).map(({ clock_id: id }) => id);

/** The whole record of the chain is what the chain itself says. */
async function expectWhole(chain: Chain): Promise<void> {
  const of = async (sql: string) => (await db.pool.query<object>(sql, [chain.chain])).rows;
  const events = await of('SELECT version, type, data FROM event WHERE chain = $1 ORDER BY version');
  expect(events).toEqual(
    chain.rows.map(({ version, event: { type, ...data } }) => ({ version, type, data })),
  );
  const caseId = chain.caseId();
  expect(await of('SELECT version, current_case_id, ended FROM entity WHERE chain = $1')).toEqual([
    { version: chain.rows.length, current_case_id: caseId, ended: false },
  ]);
  const { rows: cases } = await db.pool.query('SELECT state FROM crisis_case WHERE case_id = $1', [caseId]);
  expect(cases).toEqual([{ state: chain.current() }]);
  const clocks = await of(
    `SELECT clock.* FROM clock JOIN crisis_case c USING (case_id) WHERE chain = $1 ORDER BY due_at, clock_id`,
  );
  expect(clocks).toEqual(clockRows(chain.current()));
  const letters = await of('SELECT id FROM letter WHERE chain = $1');
  expect(letters).toHaveLength(chain.rows.reduce((sum, row) => sum + row.letters.length, 0));
}

describe('a memory of where a chain stands', () => {
  it.each([
    ['of one episode', livedChain],
    ['that begins a second episode', reopenedChain],
  ])('saves the look for every record after the first of a chain %s', async (_, create) => {
    const chain = create();
    const { asked, record } = createWriter();
    for (let from = 0; from < chain.rows.length; from += 1) await record(chain.batch(from, from + 1));
    expect(asked).toEqual(['record-standing-crisisCase', ...chain.rows.map(() => 'record-write-crisisCase')]);
    await expectWhole(chain);
  });

  it('writes of the clocks only what its events changed, once it has written them all', async () => {
    const chain = livedChain();
    const handed: string[][] = [];
    const { record } = createWriter((query, ask) => {
      if (query.name?.startsWith('record-write')) handed.push(clockIdsIn(query));
      return ask(query);
    });
    const last = chain.rows.length - 1;
    await record(chain.batch(0, last));
    await record(chain.batch(last));
    const [, second = []] = handed;
    const kept = clockRows(chain.current()).map(({ clock_id: id }) => id);
    expect(kept.length).toBeGreaterThan(second.length);
    expect(kept).toEqual(expect.arrayContaining(second));
    await expectWhole(chain);
  });

  it('is noticed to be stale where another worker has written the same rows', async () => {
    const chain = livedChain();
    const [one, other] = [createWriter(), createWriter()];
    await one.record(chain.batch(0, 2));
    await other.record(chain.batch(2, 4));
    one.asked.length = 0;
    await one.record(chain.batch(2));
    expect(one.asked).toEqual([
      'record-write-crisisCase',
      'record-standing-crisisCase',
      'content',
      'record-write-crisisCase',
    ]);
    await expectWhole(chain);
  });

  it('is noticed to be stale where another worker has written other rows, and nothing is written', async () => {
    const chain = livedChain();
    const [one, other] = [createWriter(), createWriter()];
    await one.record(chain.batch(0, 2));
    const batch = chain.batch(2, 3);
    const rows = batch.rows.map((row) => ({ ...row, by: 'somebody-else' }));
    await other.record({ ...batch, rows } as RecordBatch);
    const refused = one.record(chain.batch(2)).catch((error: unknown) => error);
    expect(await refused).toMatchObject({ name: 'RecordMismatch', version: 3 });
    const { rows: events } = await db.pool.query('SELECT FROM event WHERE chain = $1', [chain.chain]);
    expect(events).toHaveLength(3);
  });

  it('writes nothing where the chain is gone, as after a backup was put back', async () => {
    const chain = livedChain();
    const { record } = createWriter();
    await record(chain.batch(0, 3));
    for (const table of ['event', 'letter', 'act_key', 'crisis_case', 'entity'])
      await db.owner.query(`DELETE FROM ${table} WHERE chain = $1`, [chain.chain]);
    await db.owner.query('DELETE FROM clock WHERE case_id = $1', [chain.caseId()]);
    expect(await record(chain.batch(3)).catch((error: unknown) => error)).toMatchObject({
      name: 'RecordMismatch',
      version: 1,
    });
    const { rows } = await db.pool.query('SELECT FROM entity WHERE chain = $1', [chain.chain]);
    expect(rows).toEqual([]);
    await record(chain.batch(0));
    await expectWhole(chain);
  });

  it('is noticed to be stale where the tables were made anew, since what it was folded on may have been wrong', async () => {
    const chain = livedChain();
    const { asked, record } = createWriter();
    await recordBatch(db.pool, chain.batch(0, 2), plain);
    await db.owner.query(
      `UPDATE crisis_case SET state = jsonb_set(state, '{contacts}', '7') WHERE case_id = $1`,
      [chain.caseId()],
    );
    await record(chain.batch(2, 4));
    await rebuildTables(db.owner);
    asked.length = 0;
    await record(chain.batch(4));
    expect(asked).toEqual([
      'record-write-crisisCase',
      'record-standing-crisisCase',
      'record-write-crisisCase',
    ]);
    await expectWhole(chain);
  });

  it('doubles nothing where a record was written and its answer lost', async () => {
    const chain = livedChain();
    let isLost = false;
    const { record } = createWriter(async (query, ask) => {
      const answer = await ask(query);
      if (isLost && query.name === 'record-write-crisisCase') throw new Error('the connection was lost');
      return answer;
    });
    await record(chain.batch(0, 2));
    isLost = true;
    await expect(record(chain.batch(2, 4))).rejects.toThrow('the connection was lost');
    isLost = false;
    await record(chain.batch(2));
    await expectWhole(chain);
  });

  it('ends in the same record, however two workers take turns or write at once', async () => {
    const size = livedChain().rows.length;
    const piece = fc.tuple(fc.nat(size - 1), fc.integer({ min: 1, max: size }), fc.nat(1));
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), fc.boolean(), async (pieces, together) => {
        const chain = livedChain();
        const writers = [createWriter(), createWriter()] as const;
        const send = async ([from, rows, who]: readonly [number, number, number]): Promise<void> => {
          await writers[who === 0 ? 0 : 1].record(chain.batch(from, from + rows)).catch((error: unknown) => {
            // A piece that came too early; the entity hands it over again.
            if (!(error instanceof RecordMismatch)) throw error;
          });
        };
        if (together) await Promise.all(pieces.map(send));
        else for (const one of pieces) await send(one);
        await writers[0].record(chain.batch(0));
        await expectWhole(chain);
      }),
      { numRuns: 30 },
    );
  });
});
