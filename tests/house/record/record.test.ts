import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RecordBatch } from '../../../domain/entity.ts';
import { createPool } from '../../../prisma/connect.ts';
import { recordBatch, RecordMismatch } from '../../../prisma/record.ts';
import { clockRows } from '../../../prisma/readTables.ts';
import { startPostgres, type TestDatabase } from '../postgres.ts';
import { createChain, livedChain, reopenedChain, type Chain } from './chain.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await startPostgres();
});
afterAll(() => db.stop());

const options = { messageIdOf: (id: string) => `<${id}@test.invalid>` };
const record = (batch: RecordBatch): Promise<{ told: number }> => recordBatch(db.pool, batch, options);

/** Everything that the record and its tables say about a chain. */
async function written({ chain, householdId }: Chain): Promise<Record<string, unknown[]>> {
  const of = async (sql: string): Promise<unknown[]> =>
    (await db.pool.query<object>(sql, [chain, householdId])).rows;
  return {
    events: await of('SELECT * FROM event WHERE chain = $1 AND $2 <> $1 ORDER BY version'),
    entity: await of(
      'SELECT chain, version, current_case_id, ended FROM entity WHERE chain = $1 AND $2 <> $1',
    ),
    cases: await of('SELECT * FROM crisis_case WHERE chain = $1 AND household_id = $2 ORDER BY opened_at'),
    clocks: await of(
      `SELECT clock.* FROM clock JOIN crisis_case c USING (case_id)
       WHERE chain = $1 AND household_id = $2 ORDER BY due_at, clock_id`,
    ),
    letters: await of(
      'SELECT id, n, template, status FROM letter WHERE chain = $1 AND $2 <> $1 ORDER BY version, n',
    ),
    keys: await of(`SELECT key, k.version FROM act_key k WHERE k.chain = $1 AND $2 <> $1 ORDER BY k.version`),
  };
}

describe('recording what an entity hands over', () => {
  it('writes events, the case, its clocks, its letters and the answers of its keys', async () => {
    const chain = livedChain();
    const { told: letters } = await record(chain.batch(0));
    const { events, entity, cases, clocks, ...rest } = await written(chain);
    const state = chain.current();
    expect(events).toHaveLength(chain.rows.length);
    expect(entity).toEqual([
      { chain: chain.chain, version: chain.rows.length, current_case_id: state.caseId, ended: false },
    ]);
    expect(cases).toMatchObject([
      { case_id: state.caseId, stage: 'registered', state, version: chain.rows.length },
    ]);
    expect(clocks).toEqual(clockRows(state));
    expect(new Set(clockRows(state).map(({ lateness }) => lateness))).toEqual(
      new Set(['no', 'late', 'escalated']),
    );
    expect(rest['letters']).toHaveLength(letters);
    expect(letters).toBe(chain.rows.reduce((sum, row) => sum + row.letters.length, 0));
    expect(rest['keys']).toHaveLength(chain.rows.filter(({ key }) => key).length);
  });

  it('keeps an event as it was, word for word', async () => {
    const chain = livedChain();
    await record(chain.batch(0));
    const { events } = await written(chain);
    const kept = (events ?? []).map((row) => {
      const { type, data } = row as { type: string; data: object };
      return { type, ...data };
    });
    expect(kept).toEqual(chain.rows.map(({ event }) => event));
  });

  it('says the same whether events come one by one or together', async () => {
    const [together, single] = [reopenedChain(), reopenedChain()];
    await record(together.batch(0));
    for (let from = 0; from < single.rows.length; from += 1) await record(single.batch(from, from + 1));
    const counts = async (chain: Chain): Promise<object> =>
      Object.fromEntries(Object.entries(await written(chain)).map(([name, rows]) => [name, rows.length]));
    expect(await counts(single)).toEqual(await counts(together));
    const { clocks } = await written(single);
    expect(clocks).toEqual(clockRows(single.current()));
  });

  it('keeps an ended episode beside the next one of the same batch', async () => {
    const chain = reopenedChain();
    await record(chain.batch(0));
    const { cases } = await written(chain);
    expect(cases).toMatchObject([
      { stage: 'archived', archived: true, closed_on: '2026-11-26', previous_case_id: null },
      { stage: 'reported', archived: false, closed_on: null, case_id: chain.caseId() },
    ]);
  });
});

describe('a database that is slow', () => {
  it('gives up before its caller does, and has then written nothing', async () => {
    const chain = livedChain();
    await record(chain.batch(0, 1));
    const hasty = createPool(db.appUrl, { max: 1, statementMs: 200 });
    const holder = await db.owner.connect();
    await holder.query('BEGIN');
    await holder.query('SELECT FROM entity WHERE chain = $1 FOR UPDATE', [chain.chain]);
    const answer: unknown = await recordBatch(hasty, chain.batch(1), options).catch(
      (error: unknown) => error,
    );
    expect(['55P03', '57014']).toContain((answer as { code: string }).code);
    await holder.query('ROLLBACK');
    holder.release();
    expect((await written(chain))['events']).toHaveLength(1);
    await recordBatch(hasty, chain.batch(1), options);
    await hasty.end();
    expect((await written(chain))['events']).toHaveLength(chain.rows.length);
  });
});

describe('the same rows again', () => {
  it('end in the same record, in whatever pieces and however often they come', async () => {
    const size = livedChain().rows.length;
    const piece = fc.tuple(fc.nat(size - 1), fc.integer({ min: 1, max: size }));
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), fc.boolean(), async (pieces, together) => {
        const chain = livedChain();
        const send = async ([from, rows]: readonly [number, number]): Promise<void> => {
          await record(chain.batch(from, from + rows)).catch((error: unknown) => {
            // A piece that came too early; the entity hands it over again.
            if (!(error instanceof RecordMismatch)) throw error;
          });
        };
        if (together) await Promise.all(pieces.map(send));
        else for (const one of pieces) await send(one);
        await record(chain.batch(0));
        const { events, cases, clocks, letters } = await written(chain);
        expect(events?.map((row) => (row as { version: number }).version)).toEqual(
          chain.rows.map(({ version }) => version),
        );
        expect(cases).toMatchObject([{ state: chain.current() }]);
        expect(clocks).toEqual(clockRows(chain.current()));
        expect(letters).toHaveLength(chain.rows.reduce((sum, row) => sum + row.letters.length, 0));
      }),
      { numRuns: 30 },
    );
  });

  it('changes nothing when a batch comes twice', async () => {
    const chain = livedChain();
    const first = await record(chain.batch(0));
    const before = await written(chain);
    expect(await record(chain.batch(0))).toEqual(first);
    expect(await written(chain)).toEqual(before);
  });

  it('adds only what is new when a batch comes again with more rows', async () => {
    const [chain, whole] = [livedChain(), 3];
    await record(chain.batch(0, whole));
    await record(chain.batch(1));
    const { events, letters } = await written(chain);
    expect(events).toHaveLength(chain.rows.length);
    expect(letters).toHaveLength(chain.rows.reduce((sum, row) => sum + row.letters.length, 0));
  });

  it('keeps one row for each version when twenty hand over the same rows at once', async () => {
    const chain = livedChain();
    await Promise.all(
      Array.from({ length: 20 }, (_, n) => record(chain.batch(0, (n % chain.rows.length) + 1))),
    );
    await record(chain.batch(0));
    const { events, clocks } = await written(chain);
    expect(events).toHaveLength(chain.rows.length);
    expect(clocks).toEqual(clockRows(chain.current()));
  });

  it('takes keys of an object in another order for the same content', async () => {
    const chain = livedChain();
    await record(chain.batch(0));
    const batch = chain.batch(0);
    const turned = (event: object): object => Object.fromEntries(Object.entries(event).reverse());
    const rows = batch.rows.map((row) => ({ ...row, event: turned(row.event) }));
    await expect(record({ ...batch, rows } as RecordBatch)).resolves.toBeDefined();
  });
});

const refused = async (batch: RecordBatch): Promise<unknown> =>
  record(batch).catch((error: unknown) => error);

describe('rows that do not follow from the record', () => {
  it('refuses a gap and writes nothing', async () => {
    const chain = livedChain();
    await record(chain.batch(0, 2));
    const before = await written(chain);
    expect(await refused(chain.batch(3))).toMatchObject({
      name: 'RecordMismatch',
      chain: chain.chain,
      version: 3,
    });
    expect(await written(chain)).toEqual(before);
  });

  it('refuses a chain that does not begin at its beginning', async () => {
    const chain = livedChain();
    expect(await refused(chain.batch(1))).toBeInstanceOf(RecordMismatch);
    expect((await written(chain))['events']).toEqual([]);
  });

  it.each([
    ['another time', { at: '2026-11-23T02:00:00.001Z' }],
    ['another actor', { by: 'somebody-else' }],
    ['another key', { key: 'another-key' }],
    ['another content', { event: { type: 'grantRequested', grantId: 'g9' } }],
    ['one letter less', { letters: [] }],
    [
      'another fact in a letter',
      {
        letters: [
          { to: { staffId: 'emergencyOfficer-1' }, template: 'grantRequested', facts: { about: 'g2' } },
        ],
      },
    ],
  ])('refuses a recorded version with %s, and the rows after it', async (_, change) => {
    const chain = livedChain();
    await record(chain.batch(0, 3));
    const before = await written(chain);
    const batch = chain.batch(0);
    const rows = batch.rows.map((row) => (row.version === 2 ? { ...row, ...change } : row));
    expect(await refused({ ...batch, rows } as RecordBatch)).toMatchObject({
      name: 'RecordMismatch',
      version: 2,
    });
    expect(await written(chain)).toEqual(before);
  });

  it('refuses a recorded version with one letter more', async () => {
    const chain = livedChain();
    await record(chain.batch(0));
    const batch = chain.batch(0);
    const rows = batch.rows.map((row) => ({ ...row, letters: [...row.letters, ...row.letters] }));
    expect(await refused({ ...batch, rows })).toMatchObject({ name: 'RecordMismatch', version: 1 });
  });

  it('refuses rows that leave a number out', async () => {
    const chain = livedChain();
    const batch = chain.batch(0);
    const rows = batch.rows.filter(({ version }) => version !== 2);
    expect(await refused({ ...batch, rows })).toMatchObject({ name: 'RecordMismatch', version: 2 });
    expect((await written(chain))['entity']).toEqual([]);
  });

  it('lets one of two different batches in, never both', async () => {
    const chain = createChain();
    chain.report('2026-11-23T01:00:00Z');
    const batch = chain.batch(0);
    const other = { ...batch, rows: batch.rows.map((row) => ({ ...row, key: 'other', bodyHash: 'other' })) };
    const answers = await Promise.all([refused(batch), refused(other)]);
    expect(answers.filter((answer) => answer instanceof RecordMismatch)).toHaveLength(1);
    expect((await written(chain))['events']).toHaveLength(1);
  });
});
