import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApiHouse, type ApiHouse, type Desk, type Heard } from './apiHouse.ts';
import { contact, eventually, geumho1, openCase, pageAt, report, seryu2, somebody } from './people.ts';

let house: ApiHouse;
let officer: Desk;
let there: Desk;
let old: string;
/** The case behind closed doors, as its own officer finds it. */
let hidden: string;

const { name, birth } = somebody();
const child = { name, birth };
const leaver = somebody({ members: [child] });
const stays = somebody();
const address = '서울특별시 성동구 어느길 1';
const key = randomUUID();

const heard = ({ status, body }: Heard) => ({ status, code: body.code, field: body.field });
const leaving = (more: object = {}) => ({
  person: { ...leaver, address },
  dong: geumho1,
  leftOn: '2026-01-02',
  urgent: true,
  crisisReasons: ['FAMILY_VIOLENCE'],
  note: '쉼터에서 전화가 왔다.',
  ...more,
});
const split = (more: object = {}, how = {}): Promise<Heard> =>
  officer.post(`/api/cases/${old}/split`, leaving(more), how);
const left = async () => ({
  cases: await house.count('crisis_case'),
  households: await house.count('household'),
  events: await house.count('event'),
});
const staffIdOf = async (login: string): Promise<string> =>
  String((await (await house.desk(login)).get('/api/me')).body.staffId);
const idsIn = ({ body }: Heard): string[] => (body.items as { caseId: string }[]).map(({ caseId }) => caseId);

beforeAll(async () => {
  house = await startApiHouse();
  officer = await house.desk('seryu2-officer');
  there = await house.desk('geumho1-officer');
  old = await openCase(house, {
    person: { ...stays, members: [leaver, child].map(({ name, birth }) => ({ name, birth })) },
  });
}, 180_000);

afterAll(async () => {
  await house.stop();
});

describe('somebody who leaves', () => {
  it('does not get the officer whom they leave, nor one who cannot be, and nothing is opened in vain', async () => {
    const before = await left();
    const officerId = await staffIdOf('seryu2-officer2');
    const nos: [object, string, string][] = [
      [{ dong: seryu2 }, 'sameOfficer', 'officerId'],
      [{ officerId }, 'deputyCannotAct', 'officerId'],
      [{ officerId: await staffIdOf('geumho1-nurse') }, 'deputyCannotAct', 'officerId'],
      [{ dong: '4111352000' }, 'seatsMissing', 'dong'],
      [{ leftOn: '2099-01-01' }, 'dayInFuture', 'leftOn'],
    ];
    for (const [more, code, field] of nos)
      expect(heard(await split(more))).toEqual({ status: 422, code, field });
    const head = await house.desk('seryu2-head');
    expect((await head.post(`/api/cases/${old}/split`, leaving())).status).toBe(403);
    expect(await left()).toEqual(before);
  });

  it('is in a household of their own once, though the first request broke off between its halves', async () => {
    const before = await left();
    const { engine } = house.deps;
    const { act } = engine;
    engine.act = () => Promise.resolve({ kind: 'unreachable' });
    expect(heard(await split({}, { key }))).toMatchObject({ status: 503, code: 'engineDown' });
    engine.act = act;
    await eventually(left, ({ events }) => events === before.events + 1);
    const answers = [await split({}, { key }), await split({}, { key })];
    for (const { status, body, headers } of answers) {
      expect([status, headers.get('location')]).toEqual([202, null]);
      expect(body).toEqual({ outcome: 'received' });
    }
    const after = await eventually(left, ({ events }) => events >= before.events + 2);
    expect(after).toEqual({
      cases: before.cases + 1,
      households: before.households + 1,
      events: before.events + 2,
    });
    expect(heard(await split({ urgent: false }, { key }))).toMatchObject({ status: 422, code: 'keyReused' });
    hidden = idsIn(await there.get('/api/worklist'))[0] ?? '';
    const { status, body } = await there.get(`/api/cases/${hidden}`);
    expect([status, body]).toMatchObject([
      200,
      {
        restricted: true,
        previousCaseId: null,
        dong: { code: geumho1 },
        household: { name: leaver.name, others: 1 },
      },
    ]);
  });
});

/** What would lead to the household that left: its ids, its number, who has it, and where. */
async function threadsThere(): Promise<string[]> {
  const { body } = await there.get(`/api/cases/${hidden}`);
  const owner = await staffIdOf('geumho1-officer');
  return [hidden, String(body.householdId), String(body.caseNo), owner, geumho1, address];
}

describe('the household that they left', () => {
  it('leads nowhere: not by its case, timeline, letters or papers, and not by the search', async () => {
    const threads = await threadsThere();
    const seen: unknown[] = [];
    for (const part of ['', '/timeline', '/letters', '/assessments'])
      seen.push((await officer.get(`/api/cases/${old}${part}`)).body);
    const papers = (await officer.get(`/api/cases/${old}/timeline`)).body.items as {
      paperId: string | null;
    }[];
    for (const { paperId } of papers)
      if (paperId !== null) seen.push((await officer.get(`/api/papers/${paperId}`)).body);
    const told = JSON.stringify(seen);
    expect(threads.filter((thread) => told.includes(thread))).toEqual([]);
    expect(told).toContain('memberLeft');

    const { rows } = await house.deps.pool.query<{ n: number }>(
      `SELECT count(*)::integer AS n FROM event e JOIN event o USING (body_hash)
       WHERE e.subject = $1 AND o.subject = $2`,
      [old, hidden],
    );
    expect(rows[0]?.n).toBe(0);
  });

  it('leads nowhere by any page or print of it, whoever looks, nor by a search or a refusal', async () => {
    const [threads, head] = [await threadsThere(), await house.desk('seryu2-head')];
    const parts = ['', '/whole', '/timeline', '/letters', '/print', '/sheet', '/assessments', '/split'];
    const pages = [...parts, '/end?endCause=OTHER', '?act=recordMemberLeft', '?act=mergeHousehold'];
    const around = ['/work', '/cases', '/overdue', '/search', '/grants', '/meetings'];
    const seen: string[] = [];
    for (const desk of [officer, head, await house.desk('seryu2-nurse')])
      for (const path of [...pages.map((part) => `/cases/${old}${part}`), ...around]) {
        const { status, text } = await pageAt(house, path, desk);
        expect([path, status < 500]).toEqual([path, true]);
        // A list of all dongs leads to none of them.
        seen.push(text.replaceAll(/<option[^>]*>[^<]*/g, ''));
      }
    for (const body of [{ name: leaver.name }, { phone: leaver.phone.slice(-4) }, { name: child.name }]) {
      const { headers } = await officer.post('/api/searches', body);
      const found = await officer.get(headers.get('location') ?? '');
      expect([found.status, found.body.items]).toEqual([200, []]);
      seen.push(JSON.stringify(found.body));
    }
    const [, intoHouseholdId] = threads;
    for (const [act, body] of [
      ['mergeHousehold', { intoHouseholdId, note: '같은 분인가.' }],
      ['recordMemberLeft', { leftOn: '2099-01-01' }],
    ] as const) {
      const refused = await officer.post(`/api/cases/${old}/${act}`, body);
      expect(refused.status).toBeGreaterThanOrEqual(400);
      seen.push(JSON.stringify(refused.body));
    }
    expect(threads.filter((thread) => seen.some((text) => text.includes(thread)))).toEqual([]);
    expect(seen.some((text) => text.includes('구성원이 분리되었습니다'))).toBe(true);
  });

  it('is not found by those who left, and still by those who stayed', async () => {
    const asked = await officer.post('/api/reports', report({ person: stays }));
    expect(heard(asked)).toMatchObject({ status: 409, code: 'possibleDuplicate' });
    expect(asked.body.candidates).toMatchObject([{ caseId: old }]);
    for (const person of [leaver, child]) {
      const before = await left();
      const answer = await officer.post('/api/reports', report({ person }));
      expect([answer.status, answer.body]).toEqual([202, { outcome: 'received' }]);
      expect(await left()).toEqual({ ...before, events: before.events + 1 });
    }
    expect((await there.get(`/api/cases/${hidden}`)).body).toMatchObject({ reports: 3 });
  });
});

describe("a case outside one's own", () => {
  const reasons = (lookReason: string, words?: string) => ({ lookReason, words });

  it('asks why before anything of it is shown, and holds the answer for that person alone', async () => {
    const hope = await house.desk('gwonseon-hope');
    for (const part of ['', '/timeline', '/letters', '/assessments'])
      expect(heard(await hope.get(`/api/cases/${old}${part}`))).toMatchObject({
        status: 403,
        code: 'reasonNeeded',
      });
    const page = await house.call(`/cases/${old}`, { headers: { authorization: `Bearer ${hope.token}` } });
    expect([page.status, page.headers.get('location')]).toEqual([
      303,
      `/cases/${old}/opening?next=${encodeURIComponent(`/cases/${old}`)}`,
    ]);
    const wordless = await hope.post(`/api/cases/${old}/openings`, reasons('OTHER'));
    expect(heard(wordless)).toMatchObject({ status: 400, field: 'words' });
    const said = await hope.post(`/api/cases/${old}/openings`, reasons('OTHER', '긴급회의에서 함께 봅니다.'));
    expect(said.status).toBe(204);
    expect((await hope.get(`/api/cases/${old}`)).status).toBe(200);
    const auditor = await house.desk('gwonseon-auditor');
    expect(heard(await auditor.get(`/api/cases/${old}`))).toMatchObject({ code: 'reasonNeeded' });
    const { rows } = await house.deps.pool.query<{ what: string; reason: string; note: Buffer | null }>(
      `SELECT what, reason, note FROM access_log WHERE case_id = $1 AND staff_id = $2 AND result = 'allowed' ORDER BY id`,
      [old, await staffIdOf('gwonseon-hope')],
    );
    expect(rows.map(({ what, reason }) => [what, reason])).toEqual([
      ['opening', 'OTHER'],
      ['case', null],
    ]);
    expect(rows[0]?.note?.toString()).not.toContain('긴급회의');
  });

  it('is asked of nobody who holds a seat of it or works in its dong', async () => {
    for (const login of ['seryu2-officer', 'seryu2-nurse', 'seryu2-team', 'gwonseon-emergency'])
      expect([login, (await (await house.desk(login)).get(`/api/cases/${old}`)).status]).toEqual([
        login,
        200,
      ]);
  });

  it('is not opened by any reason to whoever has no role for it', async () => {
    const supervisor = await house.desk('seongdong-authority');
    const answer = await supervisor.post(`/api/cases/${old}/openings`, reasons('COVERING'));
    expect(heard(answer)).toMatchObject({ status: 403, code: 'outsideYourPlace' });
  });
});

describe('closed doors', () => {
  it('are not there for anybody who holds no seat, whatever their role', async () => {
    const outside = [
      'geumho1-officer2',
      'geumho1-team',
      'seryu2-officer',
      'seryu2-head',
      'gwonseon-supervisor',
    ];
    for (const login of outside) {
      const desk = await house.desk(login);
      const looks = ['', '/timeline', '/letters', '/assessments', '/preview/endCase?endCause=DIED'];
      for (const part of looks)
        expect([login, part, heard(await desk.get(`/api/cases/${hidden}${part}`))]).toMatchObject([
          login,
          part,
          { status: 404, code: 'caseNotFound' },
        ]);
      expect(heard(await desk.post(`/api/cases/${hidden}/recordContact`, contact()))).toMatchObject({
        status: 404,
        code: 'caseNotFound',
      });
      expect(idsIn(await desk.get('/api/cases?limit=100'))).not.toContain(hidden);
      expect(idsIn(await desk.get('/api/worklist?limit=100'))).not.toContain(hidden);
    }
    const { rows } = await house.deps.pool.query<{ paper_id: string }>(
      `SELECT data ->> 'paperId' AS paper_id FROM event WHERE subject = $1 AND type = 'caseOpened'`,
      [hidden],
    );
    const paper = await (await house.desk('geumho1-officer2')).get(`/api/papers/${rows[0]?.paper_id ?? ''}`);
    expect(heard(paper)).toMatchObject({ status: 404 });
  });

  it('open to everybody inside, who tell why unless they carry or head it, and the head hears of each', async () => {
    const head = await house.desk('geumho1-head');
    expect((await head.get(`/api/cases/${hidden}`)).status).toBe(200);
    const inside = ['geumho1-nurse', 'seongdong-supervisor', 'seoul-solution'];
    for (const login of inside) {
      const desk = await house.desk(login);
      expect(idsIn(await desk.get('/api/cases?limit=100'))).toContain(hidden);
      expect(heard(await desk.get(`/api/cases/${hidden}`))).toMatchObject({
        status: 403,
        code: 'reasonNeeded',
      });
      expect((await desk.post(`/api/cases/${hidden}/openings`, { lookReason: 'CONSULTED' })).status).toBe(
        204,
      );
      expect([login, (await desk.get(`/api/cases/${hidden}`)).status]).toEqual([login, 200]);
    }
    const told = await eventually(
      async () => {
        const { body } = await head.get(`/api/cases/${hidden}/letters?limit=100`);
        return (body.items as { template: string; to: { id: string } }[]).filter(
          ({ template }) => template === 'openingRecorded',
        );
      },
      ({ length }) => length === inside.length,
    );
    const headId = await staffIdOf('geumho1-head');
    expect(told.map(({ to }) => to.id)).toEqual(inside.map(() => headId));
  });

  it('let those inside do their own acts', async () => {
    expect((await there.post(`/api/cases/${hidden}/recordContact`, contact('REACHED'))).status).toBe(200);
    const { householdId } = (await officer.get(`/api/cases/${old}`)).body;
    const merge = { intoHouseholdId: householdId, note: 'x' };
    expect((await there.post(`/api/cases/${hidden}/mergeHousehold`, merge)).status).toBe(403);
  });

  it('open for whoever comes to hold a seat, and close behind whoever gave it away', async () => {
    const head = await house.desk('geumho1-head');
    const next = await house.desk('geumho1-officer2');
    const to = await staffIdOf('geumho1-officer2');
    const given = { seat: 'officer', to, reassignCause: 'CONFLICT_OF_INTEREST' };
    expect((await head.post(`/api/cases/${hidden}/reassignSeat`, given)).status).toBe(200);
    expect((await next.get(`/api/cases/${hidden}`)).status).toBe(200);
    expect((await there.get(`/api/cases/${hidden}`)).status).toBe(404);
  });
});
