import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asId, type DongCode } from '../../../domain/ids.ts';
import { caseById, casesOfHousehold, casesPage } from '../../../prisma/queries/cases.ts';
import { dutiesByOwner, type DutyRow } from '../../../prisma/queries/duties.ts';
import { caseGate } from '../../../prisma/queries/gates.ts';
import { lettersOf } from '../../../prisma/queries/letters.ts';
import { lateDuties, latePage } from '../../../prisma/queries/overdue.ts';
import { CursorError, type Page } from '../../../prisma/queries/pages.ts';
import { paperPlace, papersOf } from '../../../prisma/queries/papers.ts';
import { timeline } from '../../../prisma/queries/timeline.ts';
import { worklist, worklistFigures, type WorkRow } from '../../../prisma/queries/worklist.ts';
import { namingPapers } from '../../../prisma/namingPapers.ts';
import { recordBatch } from '../../../prisma/record.ts';
import { writePaper } from '../../../prisma/papers.ts';
import { clockRows } from '../../../prisma/readTables.ts';
import { upsertDongs, seedStaff } from '../../../prisma/seeds.ts';
import { startPostgres, type TestDatabase } from '../postgres.ts';
import { createChain, dong, instant, livedChain, people, randomId, reopenedChain } from './chain.ts';

let db: TestDatabase;
const [lived, reopened] = [livedChain(), reopenedChain()];
const elsewhere = asId<DongCode>('1120059000');
const others = Array.from({ length: 5 }, () => createChain());
const hidden = createChain();
const far = asId<DongCode>('5011054000');
const now = instant('2026-12-20T02:00:00Z');
const keys = { wrap: randomBytes(32) };
/** Somebody who holds no seat. */
const staffId = 'nobody';

beforeAll(async () => {
  db = await startPostgres();
  const staff = { login: 'officer', name: '김하늘', email: 'a@dure.test', passwordHash: 'x', roles: [] };
  await seedStaff(db.pool, [{ ...staff, staffId: people.officer }]);
  await upsertDongs(db.pool, [{ code: dong, sido: '경기도', sigungu: '수원시 권선구', name: '세류2동' }]);
  // All at the same moment, so that only the second part of the order tells them apart.
  for (const chain of others) chain.report('2026-12-19T01:00:00Z', { dong: elsewhere });
  hidden.report('2026-12-01T01:00:00Z', { dong: far, restricted: true });
  for (const chain of [lived, reopened, ...others, hidden]) {
    await recordBatch(db.pool, chain.batch(0), { messageIdOf: (id) => id });
  }
});
afterAll(() => db.stop());

/** Reads a list to its end, two rows at a time. */
async function whole<Row>(page: (cursor: string | null) => Promise<Page<Row>>): Promise<Row[]> {
  const rows: Row[] = [];
  let cursor: string | null = null;
  do {
    const { rows: some, next }: Page<Row> = await page(cursor);
    expect(some.length).toBeLessThanOrEqual(2);
    rows.push(...some);
    cursor = next;
  } while (cursor !== null);
  return rows;
}
const limit = 2;

describe('a case', () => {
  it('is read whole, with its next step', async () => {
    const state = lived.current();
    const [next] = clockRows(state);
    expect(await caseById(db.prisma, state.caseId)).toMatchObject({
      state,
      chain: lived.chain,
      version: lived.rows.length,
      stage: 'registered',
      dong: { code: dong, sigungu: '수원시 권선구', name: '세류2동' },
      officerName: '김하늘',
      openedAt: state.openedAt,
      next: { act: next?.act, about: next?.about, dueAt: next?.due_at, dueDay: next?.due_day },
    });
    expect(await caseById(db.prisma, 'nobody')).toBeNull();
  });

  it('stands with the other episodes of its household, the newest first', async () => {
    const episodes = await casesOfHousehold(db.prisma, reopened.householdId);
    expect(episodes.map(({ stage, closedOn }) => [stage, closedOn])).toEqual([
      ['reported', null],
      ['archived', '2026-11-26'],
    ]);
    expect(episodes[0]?.previousCaseId).toBe(episodes[1]?.caseId);
    expect(episodes[1]?.next).toBeNull();
  });

  it('was opened by a report whose paper is known', async () => {
    const { paperId } = lived.rows[0]?.event as unknown as { paperId: string };
    const { householdId } = lived;
    const papers = await namingPapers(db.pool, keys, [householdId, reopened.householdId]);
    expect(papers.get(householdId)).toMatchObject([{ paperId, caseId: lived.caseId() }]);
    expect(papers.get(reopened.householdId)).toHaveLength(2);
    // No paper was written in this record, so there is nothing to open.
    expect(papers.get(householdId)?.[0]?.open()).toBeNull();
    expect((await namingPapers(db.pool, keys, [asId('nobody')])).size).toBe(0);
  });
});

describe('the list of cases', () => {
  it('goes through all places, the newest first, none twice and none left out', async () => {
    const rows = await whole((cursor) =>
      casesPage(db.prisma, { places: ['41113', '11'], staffId, cursor, limit }),
    );
    expect(rows).toHaveLength(8);
    expect(new Set(rows.map(({ caseId }) => caseId)).size).toBe(8);
    expect(rows.map(({ openedAt }) => openedAt)).toEqual(
      rows
        .map(({ openedAt }) => openedAt)
        .sort()
        .reverse(),
    );
  });

  it('keeps to the places of whoever asks', async () => {
    const dongsOf = async (places: string[]): Promise<Set<string>> => {
      const { rows } = await casesPage(db.prisma, { places, staffId, cursor: null, limit: 100 });
      return new Set(rows.map((row) => row.dong.code));
    };
    expect(await dongsOf([dong])).toEqual(new Set([dong]));
    expect(await dongsOf(['11200'])).toEqual(new Set([elsewhere]));
    expect(await dongsOf(['99999'])).toEqual(new Set());
    expect(await dongsOf([])).toEqual(new Set());
  });

  it('is narrowed by stage, dong and case number', async () => {
    const all = { places: [''], staffId, cursor: null, limit: 100 };
    const ids = async (narrow: object): Promise<string[]> =>
      (await casesPage(db.prisma, { ...all, ...narrow })).rows.map(({ caseId }) => caseId);
    expect(await ids({ stage: 'registered' })).toEqual([lived.caseId()]);
    expect(await ids({ dong: elsewhere, stage: 'registered' })).toEqual([]);
    expect(await ids({ q: lived.current().caseNo })).toEqual([lived.caseId()]);
    expect(await ids({ q: '2026-%' })).toEqual([]);
  });

  it('refuses a cursor of another list', async () => {
    const cursor = Buffer.from('["yesterday","x"]').toString('base64url');
    await expect(casesPage(db.prisma, { places: [''], staffId, cursor, limit })).rejects.toThrow(CursorError);
  });
});

describe('the lists of duties', () => {
  const key = (row: WorkRow | DutyRow): string => `${subjectOf(row)} ${row.clockId}`;
  const subjectOf = (row: WorkRow | DutyRow): string => {
    if ('noteId' in row) return row.noteId;
    return 'meetingId' in row ? row.meetingId : row.caseId;
  };

  it('show one person everything that is theirs, late first', async () => {
    const ownerId = people.officer;
    const rows = await whole((cursor) => worklist(db.prisma, { ownerId, now, filters: {}, cursor, limit }));
    const mine = [lived, reopened, ...others, hidden].flatMap((chain) =>
      clockRows(chain.current()).filter(({ owner_id: owner }) => owner === ownerId),
    );
    expect(new Set(rows.map(key))).toEqual(new Set(mine.map((one) => `${one.case_id} ${one.clock_id}`)));
    expect(rows).toHaveLength(mine.length);
    const lates = rows.map(({ late }) => late);
    expect(lates).toEqual([...lates].sort((a, b) => Number(b) - Number(a)));
    expect(rows.every(({ ownerName }) => ownerName === '김하늘')).toBe(true);
  });

  it('count by when, against the moment that is asked for', async () => {
    const ownerId = people.officer;
    const all = await worklist(db.prisma, { ownerId, now, filters: {}, cursor: null, limit: 100 });
    const { counts } = await worklistFigures(db.prisma, { ownerId, now, filters: {} });
    expect(counts.late).toBe(all.rows.filter(({ late }) => late).length);
    expect(counts.late + counts.today + counts.week + counts.later).toBe(all.rows.length);
    const earlier = await worklistFigures(db.prisma, {
      ...{ ownerId, filters: {} },
      now: instant('2026-01-01T00:00:00Z'),
    });
    expect(earlier.counts).toMatchObject({ late: 0, today: 0, week: 0, later: all.rows.length });
  });

  it('show and count only what the filters leave, and say by what one may filter', async () => {
    const ownerId = people.officer;
    const all = await whole((cursor) => worklist(db.prisma, { ownerId, now, filters: {}, cursor, limit }));
    const { choices } = await worklistFigures(db.prisma, { ownerId, now, filters: {} });
    const { acts, dongs, stages, nextDay } = choices;
    expect(new Set(acts)).toEqual(new Set(all.map((row) => (row.of === 'case' ? row.act : ''))));
    expect(nextDay).toBe(all.map(({ dueDay }) => dueDay).toSorted()[0]);
    for (const filters of [
      ...acts.map((act) => ({ act })),
      ...stages.map((stage) => ({ stage })),
      ...dongs.map(({ code }) => ({ dong: code })),
      { until: all[0]?.dueDay },
      { urgent: true as const },
    ]) {
      const some = await whole((cursor) => worklist(db.prisma, { ownerId, now, filters, cursor, limit }));
      const wanted = all.filter(
        (row) =>
          row.of === 'case' &&
          (!('act' in filters) || row.act === filters.act) &&
          (!('stage' in filters) || row.stage === filters.stage) &&
          (!('dong' in filters) || row.dong.code === filters.dong) &&
          (!('until' in filters) || row.dueDay <= (filters.until ?? '')) &&
          (!('urgent' in filters) || row.urgent),
      );
      expect(some.map(key)).toEqual(wanted.map(key));
      const { counts, choices: unchanged } = await worklistFigures(db.prisma, { ownerId, now, filters });
      expect(counts.late + counts.today + counts.week + counts.later).toBe(wanted.length);
      expect(unchanged).toEqual(choices);
    }
  });

  it('call a duty late from its very moment on', async () => {
    const [first] = clockRows(lived.current());
    const dueAt = instant(first?.due_at ?? '');
    const before = instant(new Date(Date.parse(dueAt) - 1).toISOString());
    const lateAt = async (at: typeof now): Promise<boolean> => {
      const late = await lateDuties(db.prisma, { places: [dong], staffId, now: at });
      return late.some(({ caseId, clockId }) => caseId === lived.caseId() && clockId === first?.clock_id);
    };
    expect([await lateAt(before), await lateAt(dueAt)]).toEqual([false, true]);
  });

  it('show the supervisor what is late in their places alone, page by page in one order', async () => {
    const late = await lateDuties(db.prisma, { places: ['41113'], staffId, now });
    const paged = await whole((cursor) => Promise.resolve(latePage(late, { cursor, limit })));
    expect(paged).toEqual(late);
    expect(late.length).toBeGreaterThan(0);
    expect(late.every((row) => row.dueAt <= now && row.dong.code === dong)).toBe(true);
    expect(late.map(({ dueAt }) => dueAt)).toEqual(late.map(({ dueAt }) => dueAt).toSorted());
    for (const row of late) expect(row).toMatchObject({ late: true, dong: { name: '세류2동' } });
    expect(await lateDuties(db.prisma, { places: [], staffId, now })).toEqual([]);
    const owners = [...new Set(late.map(({ ownerId }) => ownerId))];
    const counts = await dutiesByOwner(db.prisma, owners);
    for (const owner of owners) {
      const own = late.filter(({ ownerId }) => ownerId === owner).length;
      expect(counts.get(owner)).toBeGreaterThanOrEqual(own);
    }
  });
});

describe('a case behind closed doors', () => {
  it('is in the lists of those who hold a seat of it, and in nobody else’s', async () => {
    const [places, all] = [[far], { cursor: null, limit: 100 }];
    const seen = async (by: string): Promise<unknown[]> => [
      (await casesPage(db.prisma, { places, staffId: by, ...all })).rows.map(({ caseId }) => caseId),
      (await lateDuties(db.prisma, { places, staffId: by, now })).map(({ caseId }) => caseId),
    ];
    expect(await seen(people.supervisor)).toEqual([[hidden.caseId()], [hidden.caseId()]]);
    expect(await seen('nobody')).toEqual([[], []]);
  });

  it('lets in its own people alone, and an open one others beside them', async () => {
    const gate = await caseGate(db.prisma, hidden.caseId());
    expect(gate).toMatchObject({ dong: far, transferTo: null });
    expect(new Set(gate?.onlyFor)).toEqual(new Set(Object.values(people)));
    const open = await caseGate(db.prisma, lived.caseId());
    expect(open).toMatchObject({ dong, transferTo: null, onlyFor: null });
    expect(new Set(open?.own)).toEqual(new Set(Object.values(people)));
    expect(await caseGate(db.prisma, 'nobody')).toBeNull();
  });
});

describe('what belongs to a case', () => {
  it('tells its events from the newest to the first, with who did them', async () => {
    const caseId = lived.caseId();
    const rows = await whole((cursor) => timeline(db.prisma, { caseId, cursor, limit }));
    expect(rows.map(({ version }) => version)).toEqual(lived.rows.map(({ version }) => version).reverse());
    const { type, ...data } = lived.rows[0]?.event ?? { type: '' };
    expect(rows.at(-1)).toMatchObject({
      type,
      data,
      chain: lived.chain,
      actorName: '김하늘',
      by: 'officer-1',
    });
    expect(rows.find(({ by }) => by === 'clock')).toMatchObject({ actorName: null, role: null });
  });

  it('tells its letters and to whom they go', async () => {
    const rows = await whole((cursor) => lettersOf(db.prisma, { caseId: lived.caseId(), cursor, limit }));
    const written = lived.rows.flatMap((row) =>
      row.letters.map(({ template }) => [row.version, row.at, template]),
    );
    expect(rows.map(({ version, at, template }) => [version, at, template]).sort()).toEqual(written.sort());
    expect(rows.at(-1)).toMatchObject({ status: 'waiting', attempts: 0, sentAt: null });
    expect(new Set(rows.map(({ to }) => to.name))).toEqual(new Set(['김하늘', null]));
  });

  it('tells its papers, and a paper its case', async () => {
    const caseId = lived.caseId();
    const referred = lived.rows.flatMap(({ event }) => (event as { paperId?: string }).paperId ?? []);
    const papers = await papersOf(db.prisma, caseId);
    expect(papers.map(({ paperId }) => paperId)).toEqual(referred);
    const paper = {
      householdId: lived.householdId,
      kind: 'reportCrisis',
      bodyHash: 'h',
      writtenBy: 'officer-1',
    };
    const loose = randomId();
    for (const paperId of [referred[0] ?? '', loose]) {
      await writePaper(db.pool, { wrap: Buffer.alloc(32) }, { ...paper, paperId, body: 'note' });
    }
    expect(await paperPlace(db.prisma, referred[0] ?? '')).toEqual({
      householdId: lived.householdId,
      caseId,
    });
    expect(await paperPlace(db.prisma, loose)).toEqual({ householdId: lived.householdId, caseId: null });
    expect(await paperPlace(db.prisma, 'nobody')).toBeNull();
  });
});
