import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sweepOnce } from '../../../api/housekeeping.ts';
import { callAt, startApiHouse, type ApiHouse, type Desk, type Heard } from './apiHouse.ts';
import { done, geumho1, openCase, report, seryu2, somebody } from './people.ts';
import { practicePassword } from '../../../embedded/people.ts';

let house: ApiHouse;
let officer: Desk;
let colleague: Desk;

beforeAll(async () => {
  house = await startApiHouse();
  officer = await house.desk('seryu2-officer');
  colleague = await house.desk('seryu2-planner');
}, 180_000);

afterAll(async () => {
  await house.stop();
});

const heard = ({ status, body }: Heard) => ({ status, code: body.code });

/** A form of the browser, with its cookie and the token of its session. */
async function browserOf(login: string) {
  const body = new URLSearchParams({ login, password: practicePassword });
  const signedIn = await fetch(`${house.url}/api/sign-in`, { method: 'POST', body, redirect: 'manual' });
  const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const read = (path: string) => callAt(house.url + path, { headers: { cookie } });
  const page = String((await read('/open')).body.text);
  const formToken = /name="formToken" value="([^"]+)"/.exec(page)?.[1] ?? '';
  return {
    read,
    send: (path: string, fields: Readonly<Record<string, string>>) =>
      callAt(house.url + path, {
        method: 'POST',
        headers: { cookie },
        body: new URLSearchParams({ formToken, idempotencyKey: randomUUID(), ...fields }),
      }),
  };
}

/** Boxes of a report in which little stands so far. */
const begun = (name: string, note = '불이 며칠째 꺼져 있다.') => ({
  'person.name': [name],
  dong: [seryu2],
  note: [note],
});

async function draftOf(desk: Desk, typed: object): Promise<{ path: string; draftId: string; etag: string }> {
  const { status, body } = await desk.post('/api/drafts', { typed });
  expect(status).toBe(201);
  const draftId = String(body.draftId);
  return { draftId, path: `/api/drafts/${draftId}`, etag: String(body.etag) };
}

const rowsOf = async (draftId: string) => {
  const { rows } = await house.deps.pool.query<{ drafts: number; households: number }>(
    `SELECT (SELECT count(*)::integer FROM draft WHERE draft_id = $1) AS drafts,
            (SELECT count(*)::integer FROM household WHERE household_id = $1) AS households`,
    [draftId],
  );
  return rows[0];
};

describe('a report that is still being typed', () => {
  it('is kept sealed, is listed to the dong without a name, and is opened by a colleague, which is a look', async () => {
    const { draftId } = await draftOf(officer, begun('노을빛'));
    const { rows } = await house.deps.pool.query<{ sealed: Buffer }>('SELECT sealed FROM draft');
    expect(rows.some(({ sealed }) => sealed.includes('노을빛'))).toBe(false);
    const { body } = await colleague.get('/api/dongs');
    const [row] = body.drafts as { draftId: string; savedBy: string }[];
    expect(row).toMatchObject({ draftId, dong: { code: seryu2 }, createdBy: row?.savedBy });
    expect(JSON.stringify(body.drafts)).not.toContain('노을빛');
    const browser = await browserOf('seryu2-planner');
    expect(String((await browser.read(`/open?draft=${draftId}`)).body.text)).toContain('value="노을빛"');
    const looks = await house.deps.pool.query(
      "SELECT what, place FROM access_log WHERE household_id = $1 AND what = 'draft'",
      [draftId],
    );
    expect(looks.rows).toEqual([{ what: 'draft', place: '127.0.0.1' }]);
  });

  it('is nobody else’s: another dong and whoever may only report see neither row nor text', async () => {
    const { draftId, path, etag } = await draftOf(officer, begun('한바람'));
    for (const login of ['geumho1-officer', 'seryu2-tongjang']) {
      const stranger = await house.desk(login);
      const { body } = await stranger.get('/api/dongs');
      expect(JSON.stringify(body.drafts)).not.toContain(draftId);
      const saved = await stranger.post(path, { typed: begun('남') }, { ifMatch: etag });
      expect(heard(saved)).toEqual({ status: 409, code: 'draftOver' });
      const opened = await stranger.post(
        '/api/reports',
        report({ draftId, dong: login === 'geumho1-officer' ? geumho1 : seryu2 }),
      );
      expect(heard(opened)).toEqual({ status: 409, code: 'draftOver' });
    }
  });

  it('saved over an older version is a 412 with both, and box by box nothing is lost', async () => {
    const { path, etag, draftId } = await draftOf(officer, begun('배다은', '처음 적은 것'));
    const theirs = await colleague.post(
      path,
      { typed: { ...begun('배다은', '동료가 적은 것'), 'person.phone': ['010-0000-7777'] } },
      { ifMatch: etag },
    );
    expect(theirs).toMatchObject({ status: 200, body: { etag: '"draft/2"' } });
    const mine = begun('배다온', '내가 적은 것');
    const stale = await officer.post(path, { typed: mine }, { ifMatch: etag });
    expect(heard(stale)).toEqual({ status: 412, code: 'draftStale' });
    expect(stale.body).toMatchObject({ etag: '"draft/2"', theirs: { typed: { note: ['동료가 적은 것'] } } });
    expect(heard(await officer.post(path, { typed: mine }))).toEqual({ status: 428, code: 'ifMatchMissing' });

    const browser = await browserOf('seryu2-officer');
    const asForm = { 'person.name': '배다온', dong: seryu2, note: '내가 적은 것' };
    const shown = await browser.send(path, { ...asForm, ifMatch: etag });
    expect(shown.status).toBe(412);
    for (const text of ['두 사람이 쓴 것이 다릅니다', '동료가 적은 것', '내가 적은 것', '010-0000-7777'])
      expect(String(shown.body.text)).toContain(text);
    const chosen = { 'take.note': 'mine', 'take.person.name': 'theirs', 'take.person.phone': 'theirs' };
    const merged = await browser.send(path, { ...asForm, ...chosen, ifMatch: '"draft/2"' });
    expect(merged.status).toBe(303);
    expect(merged.headers.get('location')).toBe(`/open?draft=${draftId}&done=saved`);
    const page = String((await browser.read(`/open?draft=${draftId}`)).body.text);
    for (const text of ['value="배다은"', '내가 적은 것</textarea>', 'value="010-0000-7777"'])
      expect(page).toContain(text);
    // The report itself is not taken from a screen that has not seen what was saved since.
    const opened = await officer.post('/api/reports', report({ draftId }), { ifMatch: etag });
    expect(heard(opened)).toEqual({ status: 412, code: 'draftStale' });
  });

  it('becomes the case of its household and ends, however often it is sent', async () => {
    const { draftId, etag } = await draftOf(officer, begun('오가람'));
    const [sent, key] = [report({ draftId }), randomUUID()];
    const first = await officer.post('/api/reports', sent, { ifMatch: etag, key });
    expect(first.status).toBe(201);
    expect(String(first.body.caseId)).toMatch(new RegExp(`^${draftId}-`));
    const again = await officer.post('/api/reports', sent, { ifMatch: etag, key });
    expect(again.body.caseId).toBe(first.body.caseId);
    expect(await rowsOf(draftId)).toEqual({ drafts: 0, households: 1 });
    const late = await colleague.post('/api/reports', report({ draftId }), { ifMatch: etag });
    expect(heard(late)).toEqual({ status: 409, code: 'draftOver' });
  });

  it('joined to a known household, dropped or forgotten, takes its key with it', async () => {
    const person = somebody({ name: '유다래' });
    const caseId = await openCase(house, { person });
    const joined = await draftOf(officer, begun('유다래'));
    const householdId = caseId.split('-')[0];
    const sent = report({ person, householdId, draftId: joined.draftId });
    expect((await officer.post('/api/reports', sent, { ifMatch: joined.etag })).status).toBe(200);
    expect(await rowsOf(joined.draftId)).toEqual({ drafts: 0, households: 0 });

    const dropped = await draftOf(officer, begun('지워질이'));
    const drop = `${dropped.path}/drop`;
    expect(heard(await officer.post(drop, {}, { ifMatch: '"draft/9"' }))).toEqual({
      status: 412,
      code: 'draftStale',
    });
    expect((await officer.post(drop, {}, { ifMatch: dropped.etag })).status).toBe(200);
    expect(await rowsOf(dropped.draftId)).toEqual({ drafts: 0, households: 0 });

    const [kept, old] = [await draftOf(officer, begun('남는이')), await draftOf(officer, begun('묵은이'))];
    const aged = "UPDATE draft SET saved_at = now() - interval '8 days' WHERE draft_id = $1";
    await house.deps.pool.query(aged, [old.draftId]);
    await house.deps.pool.query("UPDATE household SET created_at = now() - interval '8 days'");
    await sweepOnce(house.deps);
    expect(await rowsOf(old.draftId)).toEqual({ drafts: 0, households: 0 });
    expect(await rowsOf(kept.draftId)).toEqual({ drafts: 1, households: 1 });
  });

  it('is one of twenty at most, and the same key begins one', async () => {
    const nurse = await house.desk('seryu2-nurse');
    const keys = Array.from({ length: 20 }, () => randomUUID());
    const all = await Promise.all(
      keys.map((key) => nurse.post('/api/drafts', { typed: begun('여럿') }, { key })),
    );
    expect(new Set(all.map(({ body }) => body.draftId)).size).toBe(20);
    const again = await nurse.post('/api/drafts', { typed: begun('여럿') }, { key: keys[0] ?? '' });
    expect(again.body.draftId).toBe(all[0]?.body.draftId);
    const over = await nurse.post('/api/drafts', { typed: begun('여럿') });
    expect(heard(over)).toEqual({ status: 422, code: 'tooManyDrafts' });
  });
});

describe('who may be the same', () => {
  it('is shown masked before anything is created, as a look, and to those who may see it only', async () => {
    const person = somebody({ name: '모란이' });
    const caseId = await openCase(house, { person });
    const households = await house.count('household');
    const { status, body } = await officer.post('/api/reports/likely', { person });
    expect(status).toBe(200);
    expect(body.candidates).toMatchObject([{ caseId, name: '모○이', alike: ['name', 'birth', 'phone'] }]);
    const tongjang = await house.desk('seryu2-tongjang');
    expect((await tongjang.post('/api/reports/likely', { person })).body).toEqual({ candidates: [] });
    expect(await house.count('household')).toBe(households);
    const { rows } = await house.deps.pool.query(
      "SELECT count(*)::integer AS n FROM access_log WHERE case_id = $1 AND what = 'possibleDuplicate'",
      [caseId],
    );
    expect(rows).toEqual([{ n: 1 }]);
    const browser = await browserOf('seryu2-officer');
    const fields = { 'person.name': '모란이', 'person.birth': person.birth.replaceAll('-', '. ') };
    const found = await browser.send('/api/reports/likely', { ...fields, note: '쓰던 것' });
    expect(found.status).toBe(409);
    for (const text of ['모○이', '쓰던 것']) expect(String(found.body.text)).toContain(text);
    const none = await browser.send('/api/reports/likely', { 'person.name': '아무도아님' });
    expect(none.status).toBe(200);
    expect(String(none.body.text)).toContain('비슷한 사례를 찾지 못했습니다');
  });

  it('cannot be asked without end', async () => {
    const counsel = await house.desk('seryu2-counsel');
    const ask = () => counsel.post('/api/reports/likely', { person: { name: '아무개' } });
    const all = await Promise.all(Array.from({ length: 31 }, ask));
    const refused = all.filter(({ status }) => status === 429);
    expect(refused.map(heard)).toEqual([{ status: 429, code: 'tooOften' }]);
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});

describe('a danger', () => {
  it('keeps with the report who was called and when, or why nobody was, and that nobody said', async () => {
    const calls = [{ line: 'POLICE_112', at: '00:00' }, { line: 'SUICIDE_109' }];
    const caseId = await openCase(house, { urgent: true, danger: { calls } });
    await done(officer, '/api/reports', report({ householdId: caseId.split('-')[0], urgent: true }));
    const { body } = await officer.get(`/api/cases/${caseId}`);
    expect(body.dangers).toMatchObject([
      {
        answer: {
          calls: [
            { line: 'POLICE_112', at: expect.stringMatching(/T15:00:00\.000Z$/) },
            { line: 'SUICIDE_109', at: null },
          ],
          whyNot: null,
        },
      },
      { answer: null },
    ]);
    const { items } = body.timeline as { items: { type: string; data: { danger?: object } }[] };
    expect(items.find(({ type }) => type === 'caseOpened')?.data.danger).toMatchObject({ whyNot: null });
    const support = { supports: [{ kind: 'LIVELIHOOD' }], householdSize: 2 };
    const helped = await officer.post('/api/reports', report({ urgent: true, support }));
    expect(helped).toMatchObject({
      status: 201,
      body: { case: { grants: [{ id: 'g1', householdSize: 2 }] } },
    });
    const { clocks } = helped.body.case as { clocks: { rule: { code: string; strength: string } }[] };
    expect(clocks.map(({ rule: { code, strength } }) => [code, strength]).sort()).toEqual([
      ['CONTACT_URGENT', 'DESIGN'],
      ['D01', 'GUIDE'],
      ['D03', 'GUIDE'],
    ]);
    const { householdId } = helped.body.case as { householdId: string };
    const twice = await officer.post('/api/reports', report({ householdId, urgent: true, support }));
    expect(twice).toMatchObject({ status: 200, body: { supportRefused: 'supportAlreadyOpen' } });
    const groundless = report({ urgent: true, support, crisisReasons: [] });
    expect(heard(await officer.post('/api/reports', groundless))).toEqual({ status: 400, code: 'malformed' });
    const tongjang = await house.desk('seryu2-tongjang');
    expect(heard(await tongjang.post('/api/reports', report({ urgent: true, support })))).toEqual({
      status: 403,
      code: 'forbidden',
    });
    const calm = await openCase(house, { danger: { whyNot: 'NO_RISK_TO_LIFE' } });
    expect((await officer.get(`/api/cases/${calm}`)).body.dangers).toEqual([]);
    const future = somebody({ birth: '2031-01-01' });
    expect(heard(await officer.post('/api/reports', report({ person: future })))).toEqual({
      status: 422,
      code: 'dayInFuture',
    });
  });
});

describe('a number of another system', () => {
  const find = async (externalNumber: string): Promise<unknown> => {
    const sent = await officer.post('/api/searches', { externalNumber });
    return (await officer.get(sent.headers.get('location') ?? '')).body.items;
  };

  it('is sealed, shown on case and grant, found however it is written, and corrected with its history', async () => {
    const caseId = await openCase(house);
    const record = (body: object) => officer.post(`/api/cases/${caseId}/recordExternalNumber`, body);
    const wrong = { system: 'HAENGBOK', number: '2026-0417-000123' };
    expect((await record(wrong)).status).toBe(200);
    expect(await find('2026 0417 000123')).toMatchObject([{ caseId, stage: 'reported' }]);
    expect(heard(await record({ ...wrong, grantId: 'g1' }))).toEqual({ status: 404, code: 'grantNotFound' });
    expect(heard(await record({ ...wrong, replaces: 'k9' }))).toEqual({
      status: 404,
      code: 'numberNotFound',
    });
    const right = await record({ system: 'HAENGBOK', number: '2026-0417-000132', replaces: 'k1' });
    const { externalNumbers } = right.body.case as { externalNumbers: object[] };
    expect(externalNumbers).toMatchObject([
      { id: 'k1', number: '2026-0417-000123', replacedBy: 'k2', grantId: null },
      { id: 'k2', number: '2026-0417-000132', replacedBy: null },
    ]);
    expect(await find('2026-0417-000123')).toEqual([]);
    expect(await find('20260417000132')).toMatchObject([{ caseId }]);
    const supervisor = await house.desk('gwonseon-supervisor');
    expect(JSON.stringify((await supervisor.get(`/api/cases/${caseId}`)).body)).not.toContain('000132');
    const { rows } = await house.deps.pool.query<{ text: string }>(
      "SELECT data::text AS text FROM event WHERE type = 'externalNumberRecorded'",
    );
    expect(rows).toHaveLength(2);
    expect(rows.some(({ text }) => text.includes('0417'))).toBe(false);
  });

  it('stands with everything else on the sheet, which is a look of its own and not the supervisor’s', async () => {
    const person = somebody({ name: '한도윤', address: '경기도 수원시 권선구 세류로 00' });
    const caseId = await openCase(house, { person });
    const { status, body } = await officer.get(`/api/cases/${caseId}/sheet`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ person, told: '문 앞에 고지서가 쌓여 있다.', reporterKind: 'NEIGHBOUR' });
    const { rows } = await house.deps.pool.query('SELECT what FROM access_log WHERE case_id = $1', [caseId]);
    expect(rows.map(({ what }: { what: string }) => what)).toEqual(['case', 'sheet']);
    const supervisor = await house.desk('gwonseon-supervisor');
    expect((await supervisor.get(`/api/cases/${caseId}/sheet`)).status).toBe(403);
  });
});
