import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { placeOf } from '../../../prisma/exports.ts';
import { unseal } from '../../../prisma/householdKeys.ts';
import { seatsFor } from '../../../prisma/queries/staff.ts';
import { asId, type DongCode, type StaffId } from '../../../domain/ids.ts';
import { mostExported } from '../../../domain/export.ts';
import { dayOf, plusDays, weekdayOf } from '../../../domain/time.ts';
import { problemWords } from '../../../words/problems.ts';
import { refusalWords } from '../../../words/refusals.ts';
import { nowInstant } from '../../../api/moment.ts';
import { unzipped } from '../../api/unzipped.ts';
import { startApiHouse, type ApiHouse, type Desk } from './apiHouse.ts';
import { contact, done, eventually, openCase, seryu2 } from './people.ts';

const dayMs = 86_400_000;
let house: ApiHouse;
let supervisor: Desk;
let [visited, alsoVisited, safe, forgotten] = ['', '', '', ''];

beforeAll(async () => {
  house = await startApiHouse({ timeSkipping: true });
  supervisor = await house.desk('gwonseon-supervisor');
  [visited, alsoVisited, safe] = [await withVisits(false), await withVisits(false), await withVisits(true)];
  forgotten = await openCase(house);
  await house.house.skip(20 * dayMs);
}, 240_000);
afterAll(() => house.stop());

/** A household that was informed and is visited by its officer from tomorrow on. */
async function withVisits(safety: boolean): Promise<string> {
  const officer = await house.desk('seryu2-officer');
  const caseId = await openCase(house);
  const at = (act: string): string => `/api/cases/${caseId}/${act}`;
  await done(officer, at('recordContact'), contact('REACHED'));
  await done(officer, at('recordIntake'), { nextStep: 'INFO_ONLY', told: 'ORALLY', note: '안내했다.' });
  const firstOn = plusDays(dayOf(await nowInstant()), 1);
  await done(officer, at('planVisits'), { firstOn, everyDays: 7, times: 4, visitor: 'officer', safety });
  return caseId;
}

interface Item {
  readonly caseId: string;
  readonly waits: string;
  readonly told: { readonly to: { readonly staffId: string }; readonly letter: string } | null;
  readonly clock: { readonly id: string; readonly act: string; readonly dueDay: string };
}
const itemsAt = async (query: string): Promise<Item[]> =>
  (await supervisor.get(`/api/overdue${query}`)).body.items as Item[];

const clocksOf = async (caseId: string): Promise<unknown[]> => {
  const { rows } = await house.deps.pool.query<Record<string, unknown>>(
    'SELECT clock_id, seat, owner_id, due_at, due_day::text FROM clock WHERE case_id = $1 ORDER BY clock_id',
    [caseId],
  );
  return rows;
};
const staffOf = async (login: string): Promise<StaffId> => {
  const row = await house.deps.db.staff.findUnique({ where: { login } });
  return asId<StaffId>(row?.staffId ?? '');
};
const rowsOf = async (location: string, desk = supervisor): Promise<Record<string, unknown>[]> => {
  const { body } = await eventually(
    () => desk.get(location),
    (seen) => seen.body.ended === true,
  );
  return body.rows as Record<string, unknown>[];
};

describe('what is late in a city', () => {
  it('is counted, narrowed and paged alike, with who was told of it above and whether that letter went out', async () => {
    const { body } = await supervisor.get('/api/overdue');
    const items = body.items as Item[];
    expect(body.counts).toMatchObject({ all: items.length, visits: 3, escalated: items.length });
    expect(items.map(({ caseId }) => caseId)).toEqual(
      expect.arrayContaining([visited, alsoVisited, safe, forgotten]),
    );
    const head = await staffOf('seryu2-head');
    expect(body.byTold).toEqual(
      expect.arrayContaining([expect.objectContaining({ to: expect.objectContaining({ staffId: head }) })]),
    );
    const visits = await itemsAt('?act=recordVisit&age=over14&waits=us');
    expect(visits.map(({ caseId }) => caseId).toSorted()).toEqual([visited, alsoVisited, safe].toSorted());
    expect(visits.every(({ told }) => told !== null && told.letter !== 'failed')).toBe(true);
    expect(await itemsAt('?dong=4111352000')).toEqual([]);
    const first = await supervisor.get('/api/overdue?limit=2');
    const rest = await supervisor.get(`/api/overdue?cursor=${String(first.body.next)}`);
    expect([...(first.body.items as Item[]), ...(rest.body.items as Item[])]).toEqual(items);
    expect((await supervisor.get('/api/overdue?age=old')).status).toBe(400);
  });
});

describe('many seats at once', () => {
  it('go to another person row by row, every clock kept; what cannot go says why, and who did it is kept', async () => {
    const people = await seatsFor(house.deps.db, asId<DongCode>(seryu2));
    const [from, to] = [people?.officer ?? '', await staffOf('seryu2-officer2')];
    const before = await clocksOf(visited);
    const nobody = `${'b'.repeat(20)}-${'b'.repeat(8)}`;
    const rows = [
      { caseId: visited, seat: 'officer', from },
      { caseId: alsoVisited, seat: 'officer', from },
      { caseId: visited, seat: 'emergencyOfficer', from: people?.emergencyOfficer ?? '' },
      { caseId: safe, seat: 'officer', from: to },
      { caseId: nobody, seat: 'officer', from },
    ];
    const body = { rows, to, reassignCause: 'WORKLOAD' };
    const key = randomUUID();
    const sent = await supervisor.post('/api/overdue/reassignments', body, { key });
    expect(sent.status).toBe(202);
    const location = sent.headers.get('location') ?? '';
    const answers = await rowsOf(location);
    expect(answers.map(({ about, status }) => [about, status])).toEqual([
      ['officer', 'accepted'],
      ['officer', 'accepted'],
      ['emergencyOfficer', 'refused'],
      ['officer', 'refused'],
      ['officer', 'refused'],
    ]);
    for (const { status, refusal } of answers) {
      if (status === 'refused') expect(refusal).toMatch(/[가-힣A-Za-z]/);
    }
    const after = await eventually(
      () => clocksOf(visited),
      (seen) => JSON.stringify(seen).includes(to),
    );
    const moved = before.map((clock) => {
      const { seat } = clock as { readonly seat: string };
      return seat === 'officer' ? { ...(clock as object), owner_id: to } : clock;
    });
    expect(after).toEqual(moved);
    const round = await supervisor.get(location);
    expect(round.body).toMatchObject({
      by: { staffId: await staffOf('gwonseon-supervisor') },
      asked: { kind: 'reassign', to: { staffId: to }, reassignCause: 'WORKLOAD' },
    });
    // The same press again is the same round; the same key with other rows is nothing.
    const again = await supervisor.post('/api/overdue/reassignments', body, { key });
    expect([again.status, again.headers.get('location')]).toEqual([202, location]);
    expect(await rowsOf(location)).toEqual(answers);
    const other = await supervisor.post(
      '/api/overdue/reassignments',
      { ...body, rows: rows.slice(0, 1) },
      { key },
    );
    expect([other.status, other.body.code]).toEqual([422, 'keyReused']);
    expect((await (await house.desk('geumho1-head')).get(location)).status).toBe(404);
  });

  it('are shown on a page before and after, without a script', async () => {
    const { token } = supervisor;
    const page = async (path: string): Promise<string> =>
      (await fetch(house.url + path, { headers: { cookie: `dure=${token}` } })).text();
    const [row] = await itemsAt(`?act=recordContact`);
    const name = encodeURIComponent(`${row?.caseId ?? ''}~${row?.clock.id ?? ''}`);
    expect(await page('/overdue')).toContain(`value="${row?.caseId ?? ''}~${row?.clock.id ?? ''}"`);
    const to = await staffOf('seryu2-officer2');
    const html = await page(`/overdue/reassign?row=${name}&to=${to}&reassignCause=LEFT`);
    expect(html).toContain('name="rows.0.seat" value="officer"');
    const key = randomUUID();
    const formToken = /name="formToken" value="([^"]+)"/.exec(html)?.[1] ?? '';
    const fields = [...html.matchAll(/name="(rows\.0\.\w+|to|reassignCause)" value="([^"]+)"/g)].flatMap(
      ([, field = '', value = '']) => (field.startsWith('rows') ? [[field, value]] : []),
    );
    const form = new URLSearchParams([...fields, ['to', to], ['reassignCause', 'LEFT']]);
    form.set('formToken', formToken);
    form.set('idempotencyKey', key);
    const sent = await fetch(`${house.url}/api/overdue/reassignments`, {
      method: 'POST',
      body: form,
      redirect: 'manual',
      headers: { cookie: `dure=${token}`, origin: house.url },
    });
    expect(sent.status).toBe(303);
    expect(await page(sent.headers.get('location') ?? '')).toContain('1건 가운데 1건이 됐습니다');
  });
});

describe('many visits at once', () => {
  it('get another day, the first beside it; one on which a life may hang keeps its own', async () => {
    const visits = (await itemsAt('?act=recordVisit')).map(({ caseId, clock }) => ({
      caseId,
      visitId: 'v1',
      was: clock.dueDay,
    }));
    const to = plusDays(dayOf(await nowInstant()), 7);
    const [first, ...others] = visits;
    const stale = { caseId: first?.caseId ?? '', visitId: 'v1', was: '2020-01-02' };
    const body = { to, onDayOff: true, rescheduleCause: 'HOUSEHOLD_ABSENT' };
    const refused = await supervisor.post('/api/overdue/reschedulings', { ...body, rows: [stale] });
    const gone = { code: 'rowChanged' } as const;
    expect(await rowsOf(refused.headers.get('location') ?? '')).toMatchObject([
      { status: 'refused', refusal: problemWords(gone.code).ko },
    ]);
    const sent = await supervisor.post('/api/overdue/reschedulings', { ...body, rows: [first, ...others] });
    const answers = await rowsOf(sent.headers.get('location') ?? '');
    const statusOf = (caseId: string) => answers.find((one) => one.caseId === caseId)?.status;
    expect([visited, alsoVisited, safe].map(statusOf)).toEqual(['accepted', 'accepted', 'refused']);
    const bySafety = answers.find((one) => one.caseId === safe)?.refusal;
    expect(bySafety).toBe(refusalWords({ code: 'safetyVisitStays', field: 'visitId' }).ko);
    const left = await eventually(
      () => itemsAt('?act=recordVisit'),
      (items) => items.length === 1,
    );
    expect(left.map(({ caseId }) => caseId)).toEqual([safe]);
    const { body: seen } = await supervisor.get(`/api/cases/${visited}`);
    const clock = (seen.clocks as { id: string }[]).find(({ id }) => id === 'visit/v1/1');
    const was = visits.find(({ caseId }) => caseId === visited)?.was;
    expect(clock).toMatchObject({ dueDay: to, lateness: 'no', moved: { cause: 'RESCHEDULED', was } });
  });
});

describe('another day for one visit', () => {
  const move = async (to: string): Promise<unknown> => {
    const body = { visitId: 'v1', to, rescheduleCause: 'WORKLOAD' };
    const answer = await supervisor.post(`/api/cases/${visited}/rescheduleVisit`, body);
    return { status: answer.status, code: answer.body.code };
  };

  it('is a working day unless a day off is meant, and not too far away', async () => {
    const today = dayOf(await nowInstant());
    const sunday = plusDays(today, 7 - weekdayOf(today));
    expect(await move(sunday)).toEqual({ status: 422, code: 'dayIsOff' });
    expect(await move(plusDays(today, 400))).toEqual({ status: 422, code: 'dayTooLate' });
  });

  it('is for nothing but visits', async () => {
    const [row] = await itemsAt('?act=recordContact');
    const path = `/overdue/reschedule?row=${row?.caseId ?? ''}~${row?.clock.id ?? ''}`;
    const page = await fetch(house.url + path, { headers: { cookie: `dure=${supervisor.token}` } });
    const no = { code: 'notAVisit' } as const;
    expect(await page.text()).toContain(problemWords(no.code).ko);
  });
});

describe('a list that leaves the house', () => {
  const take = async (desk: Desk, body: object): Promise<Response> =>
    fetch(`${house.url}/api/overdue/export`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', authorization: `Bearer ${desk.token}` },
    });

  it('is a spreadsheet of exactly the rows, kept with who, why and whose cases were in it', async () => {
    const items = await itemsAt('');
    const response = await take(supervisor, { exportReason: 'OTHER', exportNote: '구청 주간 점검' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; .*filename\*=UTF-8''/);
    const files = unzipped(Buffer.from(await response.arrayBuffer()));
    const sheet = files.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet.match(/<row /g)).toHaveLength(1 + items.length);
    const { rows } = await house.deps.pool.query<Record<string, unknown>>(
      'SELECT export_id, what, role, reason, note, rows, case_ids, filters FROM export',
    );
    const caseIds = [...new Set(items.map(({ caseId }) => caseId))];
    const opened = rows.map(({ note, ...row }) => {
      expect((note as Buffer).toString()).not.toContain('구청');
      const words = unseal(house.deps.secrets.exports, placeOf(String(row.export_id)), note as Buffer);
      return { ...row, note: words.toString() };
    });
    expect(opened).toMatchObject([
      {
        ...{ what: 'overdue', role: 'CITY_SUPERVISOR', reason: 'OTHER', note: '구청 주간 점검' },
        ...{ rows: items.length, case_ids: caseIds, filters: {} },
      },
    ]);
    const { rows: logged } = await house.deps.pool.query<{ shown: string[] }>(
      "SELECT shown FROM access_log WHERE what = 'export' AND reason = 'OTHER'",
    );
    expect(logged.map(({ shown }) => shown)).toEqual([caseIds]);
  });

  it('is refused without its reason, with nothing in it, and to whoever may not; then nothing is kept', async () => {
    const officer = await house.desk('seryu2-officer');
    const refusals = [
      await take(supervisor, {}),
      await take(supervisor, { exportReason: 'OTHER' }),
      await take(supervisor, { exportReason: 'REPORT', dong: '4111352000' }),
      await take(officer, { exportReason: 'REPORT' }),
    ];
    expect(refusals.map(({ status }) => status)).toEqual([400, 400, 422, 403]);
    expect(await refusals[2]?.json()).toMatchObject({ code: 'nothingToExport' });
    await house.deps.pool.query(
      `INSERT INTO clock (case_id, clock_id, act, about, seat, owner_id, rule, due_at, due_day, provisional, lateness)
       SELECT case_id, clock_id || '/' || n, act, about, seat, owner_id, rule, due_at, due_day, provisional, lateness
       FROM clock, generate_series(1, $2) n WHERE case_id = $1 AND lateness <> 'no' LIMIT $2`,
      [forgotten, mostExported + 1],
    );
    const tooMany = await take(supervisor, { exportReason: 'REPORT' });
    expect([tooMany.status, await tooMany.json()]).toMatchObject([422, { code: 'tooManyToExport' }]);
    const { rowCount } = await house.deps.pool.query('SELECT FROM export');
    expect(rowCount).toBe(1);
    expect((await officer.post('/api/overdue/reassignments', {})).status).toBe(403);
    const tongjang = await house.desk('seryu2-tongjang');
    expect((await tongjang.post('/api/overdue/reschedulings', {})).status).toBe(403);
  });
});
