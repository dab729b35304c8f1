import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { keepLook, type LookedAt } from '../../../api/looks.ts';
import type { Visitor } from '../../../api/seam.ts';
import { spanOf } from '../../../domain/accessReview.ts';
import { sampleSession } from '../../web/samples.ts';
import { asId, cityOf, householdOf, type CaseId, type DongCode } from '../../../domain/ids.ts';
import type { AccessLog } from '../../../prisma/accessLog.ts';
import { verifyAccessLog } from '../../../prisma/accessVerify.ts';
import { instant } from '../record/chain.ts';
import { geumho1, seryu2 } from './people.ts';
import { searching } from './searching.ts';
import {
  caseId,
  caseNo,
  heard,
  house,
  idsIn,
  lastLook,
  lastMonth,
  looksSince,
  officer,
  owner,
  privacy,
  shownIn,
  startWatchHouse,
  stopWatchHouse,
  thisMonth,
} from './watchHouse.ts';

beforeAll(startWatchHouse, 180_000);
afterAll(stopWatchHouse);

searching();

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
      cursor = (body.next as string | null) ?? '';
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
