import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { keepLook, type LookedAt } from '../../../api/looks.ts';
import { sweepOnce } from '../../../api/housekeeping.ts';
import type { Visitor } from '../../../api/seam.ts';
import { monthAt, monthBefore, spanOf } from '../../../domain/accessReview.ts';
import { sampleSession } from '../../web/samples.ts';
import { asId, cityOf, householdOf, type CaseId, type DongCode } from '../../../domain/ids.ts';
import { instantFromMs } from '../../../domain/time.ts';
import { createPool } from '../../../prisma/connect.ts';
import type { AccessLog } from '../../../prisma/accessLog.ts';
import { verifyAccessLog } from '../../../prisma/accessVerify.ts';
import { ownerDatabaseUrl } from '../../../runtime/config.ts';
import { startApiHouse, type ApiHouse, type Desk, type Heard } from './apiHouse.ts';
import { instant } from '../record/chain.ts';
import { geumho1, openCase, seryu2, somebody } from './people.ts';

let house: ApiHouse;
let owner: ReturnType<typeof createPool>;
let officer: Desk;
let privacy: Desk;
let caseId: CaseId;
let caseNo: string;

const person = somebody({ name: '남궁초롱', phone: '010-2345-8871', members: [{ name: '남궁누리' }] });
const now = instantFromMs(Date.now());
const [thisMonth, lastMonth] = [monthAt(now), monthBefore(monthAt(now))];

const heard = ({ status, body }: Heard) => ({ status, code: body.code, field: body.field });
const idsIn = ({ body }: Heard): string[] =>
  ((body.items ?? []) as { caseId: string }[]).map((one) => one.caseId);
const shownIn = ({ body }: Heard) => body.items as Record<string, unknown>[];

/** Rows of the log since that one, as far as a test asks for them. */
async function looksSince(id: string): Promise<Record<string, unknown>[]> {
  const { rows } = await owner.query<Record<string, unknown>>(
    `SELECT s.login, what, result, case_id AS "caseId", shown, dong, place, role
     FROM access_log LEFT JOIN staff s USING (staff_id) WHERE id > $1 ORDER BY id`,
    [id],
  );
  return rows;
}
async function lastLook(): Promise<string> {
  const { rows } = await owner.query<{ id: string }>('SELECT coalesce(max(id), 0) AS id FROM access_log');
  return rows[0]?.id ?? '0';
}
async function search(desk: Desk, body: object, key = randomUUID()): Promise<Heard> {
  const sent = await desk.post('/api/searches', body, { key });
  return sent.status === 201 ? desk.get(sent.headers.get('location') ?? '') : sent;
}
const found = async (desk: Desk, body: object): Promise<string[]> => idsIn(await search(desk, body));

beforeAll(async () => {
  house = await startApiHouse();
  owner = createPool(ownerDatabaseUrl(house.house.config), { max: 2 });
  officer = await house.desk('seryu2-officer');
  privacy = await house.desk('gwonseon-privacy');
  caseId = asId(await openCase(house, { person }));
  await openCase(house);
  caseNo = String((await officer.get(`/api/cases/${caseId}`)).body.caseNo);
}, 180_000);

afterAll(async () => {
  await owner.end();
  await house.stop();
});

describe('a search', () => {
  it('finds a case by number, name, consonants, phone and whoever lives there, and by all of it together', async () => {
    const ways = [
      { caseNo },
      { name: '남궁 초롱' },
      { name: 'ㄴㄱㅊㄹ' },
      { name: '남궁누리' },
      { phone: '8871' },
      { phone: '010 2345 8871', name: 'ㄴㄱㄴㄹ' },
      { caseNo: caseNo.slice(0, 4), name: '남궁초롱', phone: '8871', dong: seryu2 },
    ];
    for (const body of ways) expect([body, await found(officer, body)]).toEqual([body, [caseId]]);
    for (const body of [
      { name: '남궁' },
      { name: '남궁초롱', phone: '0000' },
      { name: '남궁초롱', dong: geumho1 },
    ])
      expect([body, await found(officer, body)]).toEqual([body, []]);
  });

  it('shows names with their ends alone, and tells by what was searched and nothing of what', async () => {
    const result = await search(officer, { name: 'ㄴㄱㅊㄹ', phone: '8871' });
    expect(shownIn(result)).toMatchObject([{ caseNo, name: '남○○롱', dong: { code: seryu2 } }]);
    expect(result.body).toMatchObject({ kinds: ['initials', 'phone'], hasMore: false });
    expect(JSON.stringify(result.body)).not.toContain('8871');
    const { rows } = await owner.query<{ text: string }>(
      `SELECT string_agg(r::text, ' ') AS text FROM search_result r`,
    );
    expect(rows[0]?.text).toContain(caseId);
    for (const typed of ['남궁', 'ㄴㄱㅊㄹ', '8871']) expect(rows[0]?.text).not.toContain(typed);
  });

  it('finds only what the person may see: not elsewhere, and nothing behind closed doors', async () => {
    const there = await house.desk('geumho1-officer');
    expect(await found(there, { name: '남궁초롱' })).toEqual([]);
    expect(await found(await house.desk('gwonseon-emergency'), { name: '남궁초롱' })).toEqual([caseId]);
    await owner.query(`UPDATE crisis_case SET restricted = true, holders = '{}' WHERE case_id = $1`, [
      caseId,
    ]);
    expect(await found(officer, { name: '남궁초롱' })).toEqual([]);
    expect(await found(officer, { caseNo })).toEqual([]);
    await owner.query('UPDATE crisis_case SET restricted = false WHERE case_id = $1', [caseId]);
    expect(await found(officer, { caseNo })).toEqual([caseId]);
  });

  it('shows nothing any more that has closed its doors since', async () => {
    const sent = await officer.post('/api/searches', { caseNo });
    const at = sent.headers.get('location') ?? '';
    expect(idsIn(await officer.get(at))).toEqual([caseId]);
    await owner.query(`UPDATE crisis_case SET restricted = true, holders = '{}' WHERE case_id = $1`, [
      caseId,
    ]);
    expect(idsIn(await officer.get(at))).toEqual([]);
    await owner.query('UPDATE crisis_case SET restricted = false WHERE case_id = $1', [caseId]);
  });

  it('is one search when it is sent twice, and its key is not for another', async () => {
    const key = randomUUID();
    const sent = [
      await officer.post('/api/searches', { caseNo }, { key }),
      await officer.post('/api/searches', { caseNo }, { key }),
    ];
    expect(new Set(sent.map(({ body }) => body.searchId)).size).toBe(1);
    const other = await officer.post('/api/searches', { phone: '0001' }, { key });
    expect(heard(other)).toMatchObject({ status: 422, code: 'keyReused' });
  });

  it('is kept with what it found, and so is each time that the result is read', async () => {
    const before = await lastLook();
    await search(officer, { name: '남궁초롱' });
    await search(officer, { name: '아무도아님' });
    const look = {
      login: 'seryu2-officer',
      result: 'allowed',
      caseId: null,
      dong: null,
      place: '127.0.0.1',
      role: 'DONG_OFFICER',
    };
    expect(await looksSince(before)).toEqual([
      { ...look, what: 'search', shown: [caseId] },
      { ...look, what: 'searchResult', shown: [caseId] },
      { ...look, what: 'search', shown: [] },
    ]);
  });

  it('is refused without anything to go by, to roles that may not, and after too many', async () => {
    expect(heard(await officer.post('/api/searches', { dong: seryu2 }))).toEqual({
      status: 422,
      code: 'nothingSought',
      field: 'name',
    });
    expect(heard(await officer.post('/api/searches', { caseNo: 'abc' }))).toMatchObject({
      status: 400,
      code: 'malformed',
    });
    const before = await lastLook();
    const supervisor = await house.desk('gwonseon-supervisor');
    expect(heard(await supervisor.post('/api/searches', { caseNo }))).toMatchObject({
      status: 403,
      code: 'forbidden',
    });
    expect(await looksSince(before)).toMatchObject([
      { login: 'gwonseon-supervisor', what: 'search', result: 'refused' },
    ]);
    const nurse = await house.desk('seryu2-nurse');
    for (let n = 0; n < 30; n += 1) await nurse.post('/api/searches', { phone: '0000' });
    const after = await nurse.post('/api/searches', { phone: '0000' });
    expect(heard(after)).toMatchObject({ status: 429, code: 'searchTooOften' });
    expect(after.headers.get('retry-after')).toBe('60');
  });

  it('belongs to its searcher, whose result nobody else opens, and is gone after a while', async () => {
    const { body } = await officer.post('/api/searches', { caseNo });
    const at = `/api/searches/${String(body.searchId)}`;
    const before = await lastLook();
    const head = await house.desk('seryu2-head');
    expect(heard(await head.get(at))).toMatchObject({ status: 404, code: 'searchNotFound' });
    expect(await looksSince(before)).toMatchObject([
      { login: 'seryu2-head', what: 'searchResult', result: 'refused', shown: [caseId] },
    ]);
    await owner.query(`UPDATE search_result SET expires_at = now() - interval '1 minute'`);
    expect(heard(await officer.get(at))).toMatchObject({ status: 404, code: 'searchNotFound' });
    await sweepOnce(house.deps);
    expect((await owner.query('SELECT FROM search_result')).rowCount).toBe(0);
  });

  it('goes from the form to an address that tells nothing, and back to the form where it was refused', async () => {
    const form = (fields: Record<string, string>) =>
      house.call('/api/searches', {
        method: 'POST',
        headers: {
          authorization: `Bearer ${officer.token}`,
          'content-type': 'application/x-www-form-urlencoded',
        },
        body: new URLSearchParams({ idempotencyKey: randomUUID(), ...fields }).toString(),
      });
    const sent = await form({ name: '남궁초롱', phone: '', caseNo: '', dong: '' });
    expect([sent.status, sent.headers.get('location')]).toEqual([
      303,
      expect.stringMatching(/^\/search\/[a-f0-9]{24}$/),
    ]);
    const page = await house.call(sent.headers.get('location') ?? '', {
      headers: { authorization: `Bearer ${officer.token}` },
    });
    expect(page.body.text).toContain(caseNo);
    expect(page.body.text).not.toContain('남궁초롱');
    const back = await form({ name: '', phone: '12', caseNo: '', dong: '' });
    expect(back.status).toBe(400);
    expect(back.body.text).toContain('value="12"');
  });
});

describe('the access log', () => {
  it('has one row for a list that shows people, with the cases that it showed', async () => {
    const before = await lastLook();
    const cases = await officer.get('/api/cases');
    await officer.get('/api/worklist');
    await (await house.desk('seryu2-head')).get('/api/overdue');
    const rows = await looksSince(before);
    expect(rows).toMatchObject([
      { what: 'cases', shown: idsIn(cases), role: 'DONG_OFFICER' },
      { what: 'worklist', login: 'seryu2-officer' },
    ]);
  });

  it('has a row for a case, a paper and an act that are there and are refused, also where it is told as nothing', async () => {
    const { body } = await officer.get(`/api/cases/${caseId}`);
    const [{ paperId }] = (body.timeline as { items: [{ paperId: string }] }).items;
    const before = await lastLook();
    const there = await house.desk('geumho1-officer');
    expect((await there.get(`/api/cases/${caseId}`)).status).toBe(403);
    expect((await there.get(`/api/papers/${paperId}`)).status).toBe(403);
    expect((await there.post(`/api/cases/${caseId}/recordContact`, {})).status).toBe(403);
    await owner.query(
      `UPDATE crisis_case SET restricted = true, state = state || '{"restricted": true}' WHERE case_id = $1`,
      [caseId],
    );
    expect((await there.get(`/api/cases/${caseId}`)).status).toBe(404);
    await owner.query(
      `UPDATE crisis_case SET restricted = false, state = state || '{"restricted": false}' WHERE case_id = $1`,
      [caseId],
    );
    expect((await there.get(`/api/cases/${'a'.repeat(20)}-00000001`)).status).toBe(404);
    const refused = { login: 'geumho1-officer', result: 'refused', caseId, dong: seryu2, role: null };
    expect(await looksSince(before)).toMatchObject([
      { ...refused, what: 'case' },
      { ...refused, what: 'paper' },
      { ...refused, what: 'act' },
      { ...refused, what: 'case' },
    ]);
  });

  it('is read by the privacy officer of the city alone, who is kept as a reader of it', async () => {
    expect(heard(await officer.get('/api/access'))).toMatchObject({ status: 403, code: 'forbidden' });
    const outside = await privacy.get('/api/access?place=11200');
    expect(heard(outside)).toMatchObject({ status: 403, code: 'outsideYourPlace' });
    const before = await lastLook();
    const { body } = await privacy.get(`/api/access?caseNo=${caseNo}&limit=100`);
    expect(body).toMatchObject({ month: thisMonth, city: { code: '41113' } });
    const items = body.items as Record<string, unknown>[];
    expect(
      items.every(({ caseNo: no, shown }) => no === caseNo || (shown as string[]).includes(caseNo)),
    ).toBe(true);
    expect(items).toContainEqual(
      expect.objectContaining({ what: 'case', result: 'refused', login: 'geumho1-officer' }),
    );
    expect(JSON.stringify(body)).not.toContain('남궁');
    expect(await looksSince(before)).toMatchObject([
      { login: 'gwonseon-privacy', what: 'accessLog', result: 'allowed' },
    ]);
  });

  it('is filtered by account and kind, and goes on from page to page without a gap', async () => {
    const one = await privacy.get('/api/access?account=geumho1-officer&what=paper');
    expect(shownIn(one)).toMatchObject([{ what: 'paper', result: 'refused', by: {}, caseNo }]);
    const ids: unknown[] = [];
    let cursor = '';
    for (let page = 0; page < 40 && (page === 0 || cursor !== ''); page += 1) {
      const { body } = await privacy.get(`/api/access?what=search&limit=10${cursor && `&cursor=${cursor}`}`);
      ids.push(...(body.items as { id: number }[]).map(({ id }) => id));
      cursor = String(body.next ?? '');
    }
    const { rows } = await owner.query<{ n: number }>(
      `SELECT count(*)::integer AS n FROM access_log l WHERE what = 'search' AND '41113' = ANY (SELECT left(p, 5) FROM unnest(held) p)`,
    );
    expect([ids.length, new Set(ids).size]).toEqual([rows[0]?.n, rows[0]?.n]);
  });
});

describe('what is unusual', () => {
  /** A look at some moment of last month, by the house's own way into the log. */
  async function lookedAt(at: string, more: Partial<LookedAt>, login = 'seryu2-officer'): Promise<void> {
    const me = (await (await house.desk(login)).get('/api/me')).body;
    const roles = me.roles as Visitor['person']['roles'];
    const visitor: Visitor = {
      person: { staffId: asId(String(me.staffId)), roles },
      ...{ login, name: '', language: 'ko', place: '10.0.0.1', formToken: '', session: sampleSession },
    };
    const { accessLog } = house.deps;
    const keep: AccessLog['keep'] = (access) => accessLog.keep({ ...access, at: instant(at) });
    const deps = { ...house.deps, accessLog: { keep } };
    await keepLook(deps, visitor, { what: 'case', role: 'DONG_OFFICER', ...more } as LookedAt);
  }
  const daytime = `${lastMonth}-10T02:00:00.000Z`;
  const at = (id: CaseId, dong: string = seryu2) => ({
    caseId: id,
    householdId: householdOf(id),
    dong: asId<DongCode>(dong),
  });
  const nth = (n: number) => asId<CaseId>(`${'v'.repeat(20)}-${String(n).padStart(8, '0')}`);
  const marked = async (more = '') =>
    shownIn(await privacy.get(`/api/access?month=${lastMonth}&marked=true&limit=100${more}`));

  it('is marked by four rules, each at its limit and not before', async () => {
    await lookedAt(daytime, at(caseId));
    for (const hour of ['12:59', '13:00', '20:59', '21:00'])
      await lookedAt(`${lastMonth}-11T${hour}:00.000Z`, at(caseId));
    await lookedAt(daytime, at(caseId, geumho1));
    const many = Array.from({ length: 101 }, (_, n) => nth(n));
    await lookedAt(daytime, { what: 'export', shown: many.slice(1) });
    await lookedAt(daytime, { what: 'export', shown: many });
    for (let n = 0; n < 52; n += 1)
      await lookedAt(`${lastMonth}-12T02:00:00.000Z`, at(nth(n)), 'seryu2-officer2');
    await lookedAt(`${lastMonth}-12T03:00:00.000Z`, at(nth(51)), 'seryu2-officer2');
    const rows = await marked();
    expect(rows.map(({ at: when, marks }) => [when, marks])).toEqual([
      [`${lastMonth}-12T02:00:00.000Z`, ['VOLUME']],
      [`${lastMonth}-12T02:00:00.000Z`, ['VOLUME']],
      [`${lastMonth}-11T20:59:00.000Z`, ['NIGHT']],
      [`${lastMonth}-11T13:00:00.000Z`, ['NIGHT']],
      [daytime, ['EXPORT_SIZE']],
      [daytime, ['OUTSIDE_AREA']],
    ]);
  });

  it('is counted for the month, and shown to the privacy officer of that city only', async () => {
    const { body } = await privacy.get(`/api/access-reviews/${lastMonth}`);
    expect(body).toMatchObject({
      isOver: true,
      signing: null,
      counts: {
        ...{ looks: 61, accounts: 2, refused: 0, marked: 6 },
        byMark: { NIGHT: 2, VOLUME: 2, EXPORT_SIZE: 1, OUTSIDE_AREA: 1 },
        byWhat: [
          { what: 'case', count: 59 },
          { what: 'export', count: 2 },
        ],
      },
      rules: {
        NIGHT: { strength: 'DESIGN' },
        KEPT: { months: 24, law: '개인정보의 안전성 확보조치 기준 제8조제1항' },
      },
    });
  });

  it('keeps why somebody looked, with words that only the log’s reader opens', async () => {
    await lookedAt(`${lastMonth}-13T02:00:00.000Z`, {
      ...at(caseId),
      why: { reason: 'COVERING', words: '동료의 휴가 중' },
    });
    const { rows } = await owner.query<{ text: string }>(
      `SELECT string_agg(l::text, ' ') AS text FROM access_log l`,
    );
    expect(rows[0]?.text).not.toContain(Buffer.from('휴가').toString('hex'));
    const [row] = shownIn(await privacy.get(`/api/access?month=${lastMonth}&limit=1`));
    expect(row).toMatchObject({ reason: 'COVERING', words: '동료의 휴가 중' });
  });
});

describe('the review of a month', () => {
  const sign = (more: object = {}, key = randomUUID()) =>
    privacy.post(
      '/api/access-reviews',
      { month: lastMonth, found: 'EXPLAINED', note: '밤의 열람은 긴급 신고였음', ...more },
      { key },
    );

  it('is not signed before the month is over, nor by anybody else, nor without words where something was found', async () => {
    expect(heard(await sign({ month: thisMonth }))).toEqual({
      status: 422,
      code: 'monthNotOver',
      field: 'month',
    });
    expect(heard(await sign({ note: null }))).toMatchObject({
      status: 400,
      code: 'malformed',
      field: 'note',
    });
    expect(heard(await sign({ month: '2026-13' }))).toMatchObject({ status: 400, field: 'month' });
    expect(heard(await sign({ place: cityOf(asId(geumho1)) }))).toMatchObject({
      status: 403,
      code: 'outsideYourPlace',
    });
    const head = await house.desk('seryu2-head');
    expect(
      heard(await head.post('/api/access-reviews', { month: lastMonth, found: 'NOTHING' })),
    ).toMatchObject({ status: 403, code: 'forbidden' });
    const addendum = { month: lastMonth, note: '먼저' };
    expect(heard(await privacy.post('/api/access-addenda', addendum))).toMatchObject({
      status: 404,
      code: 'reviewNotFound',
    });
  });

  it('is signed once, also when it is sent twice, and stands', async () => {
    const key = randomUUID();
    const signed = await sign({}, key);
    expect(signed).toMatchObject({
      status: 201,
      body: {
        signing: {
          found: 'EXPLAINED',
          note: '밤의 열람은 긴급 신고였음',
          looks: 62,
          marked: 6,
          isIntact: true,
        },
      },
    });
    expect((await sign({}, key)).body).toEqual(signed.body);
    expect(heard(await sign({ found: 'NOTHING' }, key))).toMatchObject({ status: 422, code: 'keyReused' });
    const other = await house.desk('gwonseon-privacy2');
    expect(heard(await other.post('/api/access-reviews', { month: lastMonth, found: 'NOTHING' }))).toEqual({
      status: 409,
      code: 'monthSigned',
      field: 'month',
    });
    const { body } = await privacy.get('/api/access-reviews');
    expect(body.items).toMatchObject([
      { month: thisMonth, isOver: false, signing: null },
      { month: lastMonth, isOver: true, signing: { found: 'EXPLAINED' } },
    ]);
  });

  it('is followed by addenda, each once', async () => {
    const key = randomUUID();
    const addendum = { month: lastMonth, note: '소명서를 받음' };
    await privacy.post('/api/access-addenda', addendum, { key });
    const again = await privacy.post('/api/access-addenda', addendum, { key });
    expect(again.body).toMatchObject({ signing: { addenda: [{ note: '소명서를 받음', isIntact: true }] } });
  });

  it('says that it was changed when somebody changed it, and the chain is whole all the same', async () => {
    await owner.query(`UPDATE access_review SET found = 'NOTHING'`);
    const { body } = await privacy.get(`/api/access-reviews/${lastMonth}`);
    expect(body.signing).toMatchObject({ found: 'NOTHING', note: null, isIntact: false });
    await owner.query(`UPDATE access_review SET found = 'EXPLAINED'`);
    const { flaws, rows } = await verifyAccessLog(house.deps.pool, house.deps.secrets.access);
    expect(flaws).toEqual([]);
    expect(rows).toBeGreaterThan(100);
    await owner.query('UPDATE access_review SET head_seq = head_seq + 1000');
    const broken = await verifyAccessLog(house.deps.pool, house.deps.secrets.access);
    expect(broken.flaws).toMatchObject([{ kind: 'replaced', from: `review 41113 ${lastMonth}` }]);
  });

  it('spans a month in Korea', () => {
    const { from, to } = spanOf(lastMonth);
    expect([from.slice(11), to.slice(11)]).toEqual(['15:00:00.000Z', '15:00:00.000Z']);
  });
});
