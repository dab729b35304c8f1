import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asId, householdOf, type DongCode } from '../../../domain/ids.ts';
import { seats, type People } from '../../../domain/crisisCase/state.ts';
import { getPlainDate } from '../../../domain/time.ts';
import { caseStateThen } from '../../../prisma/casePast.ts';
import { checkRecord } from '../../../prisma/check.ts';
import { moneyPaid, paymentsBehind } from '../../../prisma/queries/grantMoney.ts';
import { grantFigures, openGrants, type GrantFilters } from '../../../prisma/queries/openGrants.ts';
import { CursorError } from '../../../prisma/queries/pages.ts';
import { supportsGiven } from '../../../prisma/queries/supportsGiven.ts';
import { rebuildTables } from '../../../prisma/rebuild.ts';
import { recordBatch } from '../../../prisma/record.ts';
import { startPostgres, type TestDatabase } from '../postgres.ts';
import { createChain, dong, instant, paper, people, type Chain } from './chain.ts';

let db: TestDatabase;
const city = dong.slice(0, 5);
const there = asId<DongCode>('4111352000');
const peopleThere = Object.fromEntries(seats.map((seat) => [seat, `${seat}-2`])) as unknown as People;

/** Asked for on 23 November and paid a day later: a month's livelihood and its fuel. */
function paidChain(report: Parameters<Chain['report']>[1] = {}): Chain {
  const chain = createChain();
  chain.report('2026-11-23T01:00:00Z', report);
  const asked = [
    { kind: 'LIVELIHOOD', sub: null },
    { kind: 'OTHER', sub: 'FUEL' },
  ] as const;
  chain.act('2026-11-23T02:00:00Z', 'requestGrant', {
    ...paper(),
    supports: asked,
    crisisReasons: ['EARNER_LOSS'],
    householdSize: 1,
    nationality: 'KOREAN',
    foreignerGround: null,
  });
  const of = { grantId: 'g1', ...paper() };
  chain.act('2026-11-23T03:00:00Z', 'recordFieldCheck', { ...of, confirmed: true, consentDeferred: null });
  const from = getPlainDate('2026-11-24');
  chain.act('2026-11-24T01:00:00Z', 'decideGrant', {
    ...of,
    seen: 2,
    help: asked.map((kind) => ({
      ...{ ...kind, units: 1, amountWon: 100_000, from },
      amountReason: 'LESS_NEEDED' as const,
    })),
    overrides: [{ warning: 'WITHOUT_MAIN', reason: 'MAIN_ELSEWHERE' }],
  });
  for (const supportId of ['g1s1', 'g1s2'])
    chain.act('2026-11-24T02:00:00Z', 'recordPayment', { supportId, amountWon: 100_000, paidOn: from });
  return chain;
}

const [paid, moved, hidden] = [paidChain(), paidChain(), paidChain({ restricted: true })];
const asked = createChain();

beforeAll(async () => {
  db = await startPostgres();
  asked.report('2026-11-23T01:00:00Z');
  asked.act('2026-11-25T02:00:00Z', 'requestGrant', {
    ...paper(),
    supports: [{ kind: 'HOUSING', sub: null }],
    crisisReasons: ['EARNER_LOSS'],
    householdSize: 2,
    nationality: 'KOREAN',
    foreignerGround: null,
  });
  moved.act('2026-11-25T01:00:00Z', 'requestTransfer', {
    ...paper(),
    toDong: there,
    transferCause: 'MOVED',
    people: peopleThere,
  });
  moved.act('2026-11-25T02:00:00Z', 'receiveTransfer', {});
  for (const chain of [paid, moved, hidden, asked])
    await recordBatch(db.pool, chain.batch(0), { messageIdOf: (id) => id });
});
afterAll(() => db.stop());

const now = instant('2026-11-26T03:00:00Z');
const looker = { places: [city], staffId: 'nobody' };
const list = async (filters: GrantFilters = {}, more: Partial<typeof looker> = {}) =>
  (await openGrants(db.prisma, { ...looker, ...more, filters, now, cursor: null, limit: 50 })).rows;
const rowsInTable = async (): Promise<unknown[]> =>
  (await db.owner.query<object>('SELECT * FROM open_grant ORDER BY case_id, grant_id')).rows;

describe('support that the same people were given before', () => {
  it('is told with its reasons, kinds and last day, and not of a case behind closed doors', async () => {
    const given = await supportsGiven(
      db.pool,
      [paid, hidden, asked].map((chain) => householdOf(chain.caseId())),
    );
    expect(given).toEqual([
      {
        ...{ caseId: paid.caseId(), grantId: 'g1', reasons: ['EARNER_LOSS'], endedOn: '2026-12-23' },
        kinds: [
          { kind: 'LIVELIHOOD', sub: null },
          { kind: 'OTHER', sub: 'FUEL' },
        ],
      },
    ]);
  });
});

describe('open emergency support', () => {
  it('is listed by what is nearest in it, and not to whom its doors are closed', async () => {
    const rows = await list();
    expect(rows.map(({ caseId, next }) => [caseId, next])).toEqual([
      [asked.caseId(), 'recordFieldCheck'],
      ...[paid, moved].map((chain) => [chain.caseId(), 'periodEnd']).toSorted(),
    ]);
    expect(rows[0]?.clock).toMatchObject({ act: 'recordFieldCheck', ownerId: people.emergencyOfficer });
    expect(rows[1]).toMatchObject({ clock: null, kinds: ['LIVELIHOOD', 'OTHER:FUEL'], dueDay: '2026-12-23' });
    const own = await list({}, { staffId: people.officer });
    expect(own.map(({ caseId }) => caseId)).toContain(hidden.caseId());
  });

  it('is narrowed and paged, and counted under the same filters', async () => {
    const ids = async (filters: GrantFilters) => (await list(filters)).map(({ caseId }) => caseId);
    expect(await ids({ late: true })).toEqual([asked.caseId()]);
    expect(await ids({ kind: 'OTHER:FUEL', dong: there })).toEqual([moved.caseId()]);
    expect(await ids({ next: 'decideGrant' })).toEqual([]);
    const figures = await grantFigures(db.prisma, { ...looker, filters: { late: true }, now });
    expect(figures).toMatchObject({
      ...{ all: 1, late: 1, kinds: ['HOUSING', 'LIVELIHOOD', 'OTHER:FUEL'] },
      nexts: ['periodEnd', 'recordFieldCheck'],
    });
    const query = { ...looker, filters: {}, now, limit: 2 };
    const first = await openGrants(db.prisma, { ...query, cursor: null });
    const rest = await openGrants(db.prisma, { ...query, cursor: first.next });
    expect([...first.rows, ...rest.rows]).toEqual(await list());
    await expect(openGrants(db.prisma, { ...query, cursor: 'elsewhere' })).rejects.toThrow(CursorError);
  });

  it('is told alike by the record, its table, a rebuild and the migration', async () => {
    const before = await rowsInTable();
    expect(before).toHaveLength(4);
    expect((await checkRecord(db.pool, null)).differences).toEqual([]);
    const migration = await readFile('prisma/migrations/0014_grant_pages/migration.sql', 'utf8');
    const fill = /^WITH given[^;]*;/m.exec(migration)?.[0] ?? '';
    await db.owner.query('DELETE FROM open_grant');
    expect((await checkRecord(db.pool, null, 1)).differences).not.toEqual([]);
    await db.owner.query(fill);
    expect(await rowsInTable()).toEqual(before);
    await rebuildTables(db.owner);
    expect(await rowsInTable()).toEqual(before);
  });
});

describe('money paid', () => {
  const year = { from: getPlainDate('2026-01-01'), before: getPlainDate('2027-01-01') };

  it('is counted where the case lay when it was paid; closed doors are counted for a city and tell no dong', async () => {
    const sums = async (places: readonly string[]) =>
      (await moneyPaid(db.prisma, { ...looker, places, ...year })).map(
        ({ month, kind, dong: where, won, payments }) => [month, kind, where, won, payments],
      );
    expect(await sums([city])).toEqual([
      ['2026-11', 'LIVELIHOOD', dong, 200_000, 2],
      ['2026-11', 'LIVELIHOOD', null, 100_000, 1],
      ['2026-11', 'OTHER:FUEL', dong, 200_000, 2],
      ['2026-11', 'OTHER:FUEL', null, 100_000, 1],
    ]);
    expect((await sums([dong])).map(([, , where]) => where)).toEqual([dong, dong]);
    expect(await sums([there])).toEqual([]);
    const lastYear = { from: getPlainDate('2025-01-01'), before: getPlainDate('2026-01-01') };
    expect(await moneyPaid(db.prisma, { ...looker, ...lastYear })).toEqual([]);
  });

  it('leads to the payments of the cases that whoever looks may see', async () => {
    const behind = async (filters: { kind?: string }, cursor: string | null = null) =>
      paymentsBehind(db.prisma, { ...looker, ...year, filters, cursor, limit: 1 });
    const first = await behind({ kind: 'LIVELIHOOD' });
    const second = await behind({ kind: 'LIVELIHOOD' }, first.next);
    const rows = [...first.rows, ...second.rows];
    expect(second.next).toBeNull();
    expect(rows.map(({ caseId }) => caseId).toSorted()).toEqual(
      [paid, moved].map((chain) => chain.caseId()).toSorted(),
    );
    expect(rows[0]).toMatchObject({
      ...{ supportId: 'g1s1', kind: 'LIVELIHOOD', paidOn: '2026-11-24', won: 100_000 },
      dong: { code: dong },
    });
  });
});

describe('a case as it stood', () => {
  it('is folded up to a moment and no further, and is not there before its report', async () => {
    const caseId = paid.caseId();
    const then = (at: string) => caseStateThen(db.pool, { chain: paid.chain, caseId, at: instant(at) });
    const decided = await then('2026-11-24T01:30:00Z');
    expect(decided?.state.grants[0]).toMatchObject({
      status: 'given',
      supports: [{ paidWon: 0 }, { paidWon: 0 }],
    });
    expect(decided?.happened.at(-1)?.event.type).toBe('grantDecided');
    expect((await then('2026-11-23T01:30:00Z'))?.state.grants).toEqual([]);
    expect((await then('2030-01-01T00:00:00Z'))?.state).toEqual(paid.current());
    expect(await then('2026-11-22T00:00:00Z')).toBeNull();
  });
});
