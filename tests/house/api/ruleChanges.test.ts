import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { plusDays } from '../../../domain/time.ts';
import { startApiHouse, type ApiHouse, type Desk, type Heard } from './apiHouse.ts';
import { fieldCheckBody } from './fieldChecks.ts';
import { sendForm, today } from './newcomers.ts';
import { done, eventually, openCase } from './people.ts';

let house: ApiHouse;
let admin: Desk;
let operator: Desk;
let officer: Desk;

const gwonseon = '41113';
const heard = ({ status, body }: Heard) => ({ status, code: body.code, field: body.field });
const change = (more: object) => ({
  ...{ rule: 'CONTACT', place: gwonseon, from: today, value: 5 },
  ...{ law: '권선구 운영 기준 제1조', strength: 'LOCAL', verified: true },
  ...more,
});
const propose = (more: object = {}, desk = admin): Promise<Heard> =>
  desk.post('/api/rules/changes', change(more));
const decide = (id: unknown, word: 'approval' | 'refusal', desk = operator, body: object = {}) =>
  desk.post(`/api/rules/changes/${String(id)}/${word}`, body);
const pageOf = async (path: string, desk = operator): Promise<string> => {
  const answer = await fetch(house.url + path, {
    headers: { Authorization: `Bearer ${desk.token}`, Accept: 'text/html' },
  });
  return answer.text();
};
const contactDue = async (caseId: string): Promise<string> => {
  const { clocks } = (await officer.get(`/api/cases/${caseId}`)).body as {
    clocks: { dueDay: string; rule: { code: string; law: string } }[];
  };
  const clock = clocks.find(({ rule }) => rule.code === 'CONTACT');
  return `${clock?.dueDay ?? ''} ${clock?.rule.law ?? ''}`;
};

beforeAll(async () => {
  house = await startApiHouse();
  [admin, operator, officer] = (await Promise.all(
    ['gwonseon-admin', 'gwonseon-operator', 'seryu2-officer'].map((login) => house.desk(login)),
  )) as [Desk, Desk, Desk];
}, 180_000);
afterAll(() => house.stop());

describe('a rule that somebody wants to change', () => {
  it('never loosens a law, and the no names the article', async () => {
    const laws: [object, string, string][] = [
      [{ rule: 'D04', value: 2 }, 'value', '긴급복지지원법 시행령 제7조제1항'],
      [{ rule: 'D07', value: 2 }, 'value', '긴급복지지원법 시행규칙 제4조제2항'],
      [{ rule: 'D09', value: 29 }, 'value', '긴급복지지원법 제16조제1항'],
      [
        { rule: 'LIVELIHOOD-ALL-BASE', place: 'KR', value: null, bySize: { p1: 1_025_696 } },
        'bySize.p1',
        '긴급복지지원법 제9조제2항',
      ],
      [{ rule: 'MEDICAL-ALL-BASE', value: 3_000_001 }, 'value', '긴급지원 지원금액 및 재산의 합계액 기준'],
    ];
    for (const [more, field, law] of laws) {
      const no = await propose(more);
      expect({ ...heard(no), law: no.body.law }).toEqual({ status: 422, code: 'ruleLoosens', field, law });
      expect(no.body.title).toContain(law);
    }
  });

  it('has a value, days and a place that fit, or nothing is changed', async () => {
    const nos: [object, number, string, string][] = [
      [{ value: null }, 422, 'ruleWrongValue', 'value'],
      [{ value: 367 }, 422, 'ruleWrongValue', 'value'],
      [
        { rule: 'LIVELIHOOD-ALL-BASE', place: 'KR', value: null, bySize: { p1: 2, p3: 3 } },
        422,
        'ruleWrongValue',
        'bySize.p1',
      ],
      [{ value: 3 }, 422, 'ruleUnchanged', 'value'],
      [{ from: plusDays(today, -1) }, 422, 'rulePassed', 'from'],
      [{ until: plusDays(today, -1) }, 422, 'ruleEndsFirst', 'until'],
      [{ place: '99' }, 422, 'placeNotFound', 'place'],
      [{ place: '11200' }, 403, 'notYourPlace', 'place'],
      [{ value: 1.5 }, 400, 'malformed', 'value'],
      [{ value: -3 }, 400, 'malformed', 'value'],
      [{ rule: 'D25' }, 400, 'malformed', 'rule'],
      [{ strength: 'STATUTE' }, 400, 'malformed', 'strength'],
    ];
    for (const [more, status, code, field] of nos) {
      expect([more, heard(await propose(more))]).toEqual([more, { status, code, field }]);
    }
    expect(heard(await propose({}, officer))).toMatchObject({ status: 403, code: 'forbidden' });
    expect((await admin.get('/api/rules/changes')).body).toMatchObject({ waiting: [], decided: [] });
  });

  it('of every other sort stays within its law, its place and its strength', async () => {
    const local = { place: gwonseon, value: null };
    const reason = { rule: 'LOCAL_ORDINANCE-6', value: 1 };
    const median = { rule: 'MEDIAN', value: null, strength: 'NOTICE', from: '2028-01-01' };
    const bySize = { p1: 1, p2: 2, p3: 3, p4: 4, p5: 5, p6: 6, p7: 7 };
    const byRegion = { LARGE_CITY: 241_000_001, CITY: 1, COUNTRY: 1 };
    const nos: [object, object][] = [
      [
        { ...local, rule: 'HOUSING', units: { first: 1, authority: 3, cap: 12 } },
        { code: 'ruleLoosens', field: 'units.authority', law: '긴급복지지원법 제10조' },
      ],
      [
        { ...local, rule: 'HOUSING' },
        { code: 'ruleWrongValue', field: 'units.first' },
      ],
      [
        { ...local, rule: 'ASSETS', byRegion },
        { code: 'ruleLoosens', field: 'byRegion.LARGE_CITY', law: '긴급복지지원법 시행령 제7조제2항' },
      ],
      [{ ...local, rule: 'SAVINGS', savings: { won: 1, moreForHousing: -1 } }, { code: 'malformed' }],
      [
        { ...median, bySize },
        { code: 'ruleWrongPlace', field: 'place', law: '기준 중위소득 고시' },
      ],
      [
        { ...median, bySize, place: 'KR' },
        { code: 'ruleLoosens', field: 'bySize.p1', law: '긴급복지지원법 제9조제2항' },
      ],
      [
        { ...median, bySize: { p1: 2_700_000 }, place: 'KR' },
        { code: 'ruleWrongValue', field: 'bySize.p1' },
      ],
      [reason, { code: 'ruleTextMissing', field: 'text' }],
      [
        { ...reason, place: 'KR' },
        { code: 'ruleWrongPlace', law: '긴급복지지원법 제2조제8호' },
      ],
      [
        { ...reason, text: '글', strength: 'GUIDE' },
        { code: 'ruleWrongStrength', field: 'strength', law: '긴급복지지원법 제2조제8호' },
      ],
      [{ rule: 'LOCAL_ORDINANCE-7', value: 1 }, { code: 'malformed' }],
      [{ rule: 'JOB_LOSS', value: 0 }, { code: 'malformed' }],
    ];
    for (const [more, no] of nos) {
      const { body } = await propose(more);
      expect([more, body]).toEqual([more, expect.objectContaining(no)]);
      if ('law' in no) expect(body.title).toContain(no.law);
    }
    expect((await admin.get('/api/rules/changes')).body).toMatchObject({ waiting: [], decided: [] });
  });

  it('of a kind of support or a reason holds in its place from its approval, with its words on the page', async () => {
    const sorts = [
      { rule: 'LIVELIHOOD', value: null, units: { first: 2, authority: 0, cap: 4 } },
      { rule: 'LOCAL_ORDINANCE-6', value: 1, text: '전세사기로 살던 집을 잃은 경우' },
    ];
    for (const sort of sorts) {
      const { body } = await propose(sort);
      expect((await decide(body.id, 'approval')).status).toBe(202);
    }
    const rules = await pageOf('/rules', officer);
    expect(rules).toContain('전세사기로 살던 집을 잃은 경우');
    const emergency = await house.desk('gwonseon-emergency');
    const caseId = await openCase(house);
    const at = (act: string) => `/api/cases/${caseId}/${act}`;
    const [grantId, note] = ['g1', '적은 까닭.'];
    const asked = {
      supports: [{ kind: 'LIVELIHOOD' }],
      crisisReasons: ['LOCAL_ORDINANCE'],
      householdSize: 1,
    };
    await done(emergency, at('requestGrant'), { ...asked, note });
    await done(emergency, at('recordFieldCheck'), fieldCheckBody(grantId, today));
    const { body } = await emergency.get(`/api/cases/${caseId}`);
    const ifMatch = (body.grants as { etag: string }[])[0]?.etag ?? '';
    const give = (units: number) => {
      const less = { amountWon: 1_000, amountReason: 'LESS_NEEDED' };
      const help = [{ kind: 'LIVELIHOOD', units, ...less, from: today }];
      return emergency.post(at('decideGrant'), { grantId, help, note }, { ifMatch });
    };
    expect((await give(3)).body).toMatchObject({ code: 'overFirstGrant', most: 2 });
    expect((await give(2)).status).toBe(200);
  });

  it('waits for a second person, and holds from then on for what begins in its place', async () => {
    const before = await openCase(house);
    const due = await contactDue(before);
    const [one, again] = [await propose(), await propose()];
    expect([one.status, again.status, again.body.id]).toEqual([201, 201, one.body.id]);
    expect(heard(await propose({ value: 6 }))).toEqual({ status: 409, code: 'ruleWaits', field: 'rule' });
    expect(heard(await decide(one.body.id, 'approval', admin))).toMatchObject({ code: 'approverProposed' });
    expect(await contactDue(await openCase(house))).toBe(due);
    const page = await pageOf('/settings/rules');
    expect(page).toContain(`action="/api/rules/changes/${String(one.body.id)}/approval"`);
    expect(page).toMatch(/권선구 운영 기준 제1조/);

    const approved = await decide(one.body.id, 'approval');
    expect(approved.status).toBe(202);
    const round = `/api/circulars/${String(approved.body.circularId)}`;
    const ended = await eventually(
      () => operator.get(round),
      (seen) => seen.body.ended === true,
    );
    expect(ended.body).toMatchObject({ refused: 0 });
    const after = await contactDue(await openCase(house));
    expect(after > due).toBe(true);
    expect(after).toContain('권선구 운영 기준 제1조');
    // What was counted stays as it was counted (K10).
    expect((await contactDue(before)).slice(0, 10)).toBe(due.slice(0, 10));
    expect((await decide(one.body.id, 'approval')).status).toBe(202);
    const rules = await pageOf('/rules', officer);
    expect(rules).toContain('id="rule-CONTACT"');
    expect(rules).toMatch(new RegExp(`id="rule-change-${String(one.body.id)}"[^]*?권선구 운영 기준 제1조`));
  });

  it('meets no other row of its rule and place, and goes back only with a reason', async () => {
    expect(heard(await propose({ value: 4 }))).toEqual({ status: 409, code: 'ruleMeets', field: 'from' });
    const { id } = (await propose({ value: 4, from: plusDays(today, 30) })).body;
    expect(heard(await decide(id, 'refusal'))).toEqual({
      status: 422,
      code: 'ruleReasonMissing',
      field: 'reason',
    });
    const back = await sendForm(house, operator, {
      path: `/api/rules/changes/${String(id)}/refusal`,
      fields: { reason: '조항을 다시 확인해 주세요.' },
    });
    expect(back.status).toBe(303);
    expect(heard(await decide(id, 'approval'))).toMatchObject({ status: 404, code: 'ruleChangeNotFound' });
    expect(heard(await decide('x', 'refusal'))).toMatchObject({ status: 404, code: 'ruleChangeNotFound' });
    expect(await pageOf('/settings/rules')).toContain('조항을 다시 확인해 주세요.');
    const own = (await propose({ value: 4, from: plusDays(today, 30) })).body;
    expect((await decide(own.id, 'refusal', admin)).status).toBe(200);
  });

  it('is never changed or deleted, and no more wait than a case can carry', async () => {
    const { pool } = house.deps;
    for (const statement of [
      'DELETE FROM rule_change',
      'DELETE FROM rule_decision',
      "UPDATE rule_change SET law = ''",
      'UPDATE rule_decision SET approved = false',
    ]) {
      await expect(pool.query(statement)).rejects.toThrow('permission denied');
    }
    await pool.query(
      `WITH made AS (
         INSERT INTO rule_change (rule, place, valid_from, value, law, strength, verified, proposed_by, proposed_at)
         SELECT 'INTAKE', '26', current_date + n, '5', '시험', 'LOCAL', true, $1, now() FROM generate_series(1, 40) n
         RETURNING change_id, proposed_by)
       INSERT INTO rule_decision (change_id, proposed_by, approved, decided_by, decided_at)
       SELECT change_id, proposed_by, true, $2, now() FROM made`,
      [(await admin.get('/api/me')).body.staffId, (await operator.get('/api/me')).body.staffId],
    );
    expect(heard(await propose({ rule: 'INTAKE', value: 5 }))).toEqual({
      status: 409,
      code: 'rulesFull',
      field: 'rule',
    });
  });
});
