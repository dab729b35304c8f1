import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApiHouse, type ApiHouse, type Desk, type Heard } from './apiHouse.ts';
import { done, geumho1, openCase, report, somebody } from './people.ts';

let house: ApiHouse;
let officer: Desk;

beforeAll(async () => {
  house = await startApiHouse();
  officer = await house.desk('seryu2-officer');
}, 180_000);

afterAll(async () => {
  await house.stop();
});

const heard = ({ status, body }: Heard) => ({ status, code: body.code });
const left = async () => ({
  events: await house.count('event'),
  cases: await house.count('crisis_case'),
  households: await house.count('household'),
  papers: await house.count('paper'),
  keys: await house.count('act_key'),
  workflows: await house.openWorkflows(),
});

describe('a report', () => {
  it('opens a case whose clocks, names and first acts its officer sees', async () => {
    const person = somebody({ members: [{ name: null, relation: '자' }] });
    const { status, headers, body } = await officer.post('/api/reports', report({ person, urgent: true }));
    expect(status).toBe(201);
    expect(headers.get('location')).toBe(`/api/cases/${String(body.caseId)}`);
    expect(body).toMatchObject({
      outcome: 'opened',
      recorded: true,
      case: {
        stage: 'reported',
        urgent: true,
        household: { name: person.name, masked: false, others: 1, erased: false },
        clocks: [
          { act: 'recordContact', counted: 'hours', rule: { code: 'CONTACT_URGENT' }, lateness: 'no' },
        ],
      },
    });
  });

  it('shows a name whole only to those who may see names', async () => {
    const caseId = await openCase(house, { person: somebody({ name: '한도윤' }) });
    const supervisor = await house.desk('gwonseon-supervisor');
    const { body } = await supervisor.get(`/api/cases/${caseId}`);
    expect(body.household).toEqual({ name: '한○윤', masked: true, others: null, erased: false });
    expect(JSON.stringify(body)).not.toContain('한도윤');
  });

  it('keeps every look at a person, with who, whose, as what and from where', async () => {
    const caseId = await openCase(house);
    const head = await house.desk('seryu2-head');
    const { body } = await head.get(`/api/cases/${caseId}`);
    const [opened] = (body.timeline as { items: { paperId: string }[] }).items.slice(-1);
    expect((await head.get(`/api/papers/${opened?.paperId ?? ''}`)).status).toBe(200);
    await head.get(`/api/cases/${caseId}/timeline`);
    await head.get(`/api/cases/${caseId}/letters`);
    const { rows } = await house.deps.pool.query(
      'SELECT what, role, household_id, place FROM access_log WHERE case_id = $1 AND role = $2 ORDER BY id',
      [caseId, 'DONG_HEAD'],
    );
    const look = { role: 'DONG_HEAD', household_id: body.householdId, place: '127.0.0.1' };
    expect(rows).toEqual(['case', 'paper', 'timeline', 'letters'].map((what) => ({ ...look, what })));
  });

  it('is refused for a dong without all its seats, a strange dong and a place that is not theirs', async () => {
    const before = await left();
    const city = await house.desk('gwonseon-emergency');
    expect(heard(await city.post('/api/reports', report({ dong: '4111352000' })))).toEqual({
      status: 422,
      code: 'seatsMissing',
    });
    expect(heard(await city.post('/api/reports', report({ dong: '4111300000' })))).toEqual({
      status: 422,
      code: 'dongNotFound',
    });
    expect(heard(await officer.post('/api/reports', report({ dong: geumho1 })))).toEqual({
      status: 403,
      code: 'outsideYourPlace',
    });
    const chair = await house.desk('seryu2-chair');
    expect(heard(await chair.post('/api/reports', report()))).toEqual({ status: 403, code: 'forbidden' });
    expect(await left()).toEqual(before);
  });

  it('leaves no open workflow when it is refused a hundred times', async () => {
    const before = await left();
    const bad = [
      report({ urgent: 'yes' }),
      report({ dong: geumho1 }),
      report({ householdId: 'a'.repeat(20) }),
    ];
    const all = await Promise.all(
      Array.from({ length: 100 }, (_, n) => officer.post('/api/reports', bad[n % bad.length])),
    );
    expect(new Set(all.map(({ body }) => body.code))).toEqual(
      new Set(['malformed', 'outsideYourPlace', 'householdNotFound']),
    );
    expect(await left()).toEqual(before);
  });
});

describe('somebody who may be here already', () => {
  it('is put to the officer masked, is joined when named, and is another household when they say so', async () => {
    const person = somebody({ name: '양금례' });
    const caseId = await openCase(house, { person });
    const before = await left();
    const again = report({ person });
    const asked = await officer.post('/api/reports', again);
    expect(heard(asked)).toEqual({ status: 409, code: 'possibleDuplicate' });
    const [candidate, ...others] = asked.body.candidates as { householdId: string }[];
    expect(others).toEqual([]);
    expect(candidate).toMatchObject({ caseId, name: '양○례', stage: 'reported', dong: { name: '세류2동' } });
    expect(JSON.stringify(asked.body)).not.toContain('양금례');
    expect(await left()).toEqual(before);

    const householdId = candidate?.householdId;
    const joined = await officer.post('/api/reports', { ...again, householdId });
    expect(joined.status).toBe(200);
    expect(joined.body).toMatchObject({ outcome: 'joined', caseId, case: { reports: 2 } });
    const other = await officer.post('/api/reports', { ...again, notSame: [householdId] });
    expect(other.status).toBe(201);
    expect(other.body.caseId).not.toBe(caseId);
  });

  it('is one case when two report the same person at the same moment', async () => {
    const person = somebody();
    const nurse = await house.desk('seryu2-nurse');
    const both = await Promise.all([
      officer.post('/api/reports', report({ person })),
      nurse.post('/api/reports', report({ person })),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const opened = both.find(({ status }) => status === 201);
    const asked = both.find(({ status }) => status === 409);
    expect(asked?.body.candidates).toMatchObject([{ caseId: opened?.body.caseId }]);
  });

  it('is one case when one request comes twice at the same moment', async () => {
    const before = await left();
    const [key, sent] = [randomUUID(), report()];
    const both = await Promise.all([
      officer.post('/api/reports', sent, { key }),
      officer.post('/api/reports', sent, { key }),
    ]);
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    // Both tell of the same case; how far its letters are by then is another matter.
    const [one, other] = both.map(({ body }) => ({
      ...body,
      case: { ...(body.case as object), letters: null },
    }));
    expect(one).toEqual(other);
    const after = await left();
    expect([after.events, after.cases]).toEqual([before.events + 1, before.cases + 1]);
  });
});

describe('who hears what (K19)', () => {
  it('tells a 통장 no more than received, whether a case was opened or joined', async () => {
    const tongjang = await house.desk('seryu2-tongjang');
    const person = somebody();
    const before = await left();
    const first = await tongjang.post('/api/reports', report({ person }));
    const second = await tongjang.post('/api/reports', report({ person }));
    for (const answer of [first, second]) {
      expect(answer.status).toBe(202);
      expect(answer.body).toEqual({ outcome: 'received' });
      expect(answer.headers.get('location')).toBeNull();
    }
    const after = await left();
    expect(after).toEqual({
      events: before.events + 2,
      cases: before.cases + 1,
      households: before.households + 1,
      papers: before.papers + 2,
      keys: before.keys + 2,
      workflows: before.workflows + 1,
    });
    expect((await tongjang.get('/api/cases')).status).toBe(403);
  });

  it('joins the case of another dong without telling the officer who reported that there is one', async () => {
    const person = somebody();
    const caseId = await openCase(house, { person });
    const elsewhere = await house.desk('geumho1-officer');
    const answer = await elsewhere.post('/api/reports', report({ person, dong: geumho1 }));
    expect(answer.status).toBe(202);
    expect(answer.body).toEqual({ outcome: 'received' });
    expect((await officer.get(`/api/cases/${caseId}`)).body).toMatchObject({ reports: 2 });
  });

  it('does not let a household be joined by somebody who may not see its case', async () => {
    const caseId = await openCase(house);
    const { body } = await officer.get(`/api/cases/${caseId}`);
    const elsewhere = await house.desk('geumho1-officer');
    const sent = report({ dong: geumho1, householdId: body.householdId });
    expect(heard(await elsewhere.post('/api/reports', sent))).toEqual({
      status: 404,
      code: 'householdNotFound',
    });
  });
});

describe('lists', () => {
  it('come in pages that follow each other, in my places only', async () => {
    const first = await officer.get('/api/cases?limit=2');
    const second = await officer.get(`/api/cases?limit=2&cursor=${String(first.body.next)}`);
    const ids = [first, second].flatMap(({ body }) =>
      (body.items as { caseId: string }[]).map((one) => one.caseId),
    );
    expect(new Set(ids).size).toBe(4);
    const elsewhere = await house.desk('geumho1-officer');
    expect((await elsewhere.get('/api/cases')).body.items).toEqual([]);
    expect(heard(await officer.get('/api/cases?cursor=zzzz'))).toEqual({ status: 400, code: 'badFilter' });
    expect(heard(await officer.get('/api/cases?stage=lost'))).toEqual({ status: 400, code: 'badFilter' });
    expect(heard(await officer.get('/api/overdue'))).toEqual({ status: 403, code: 'forbidden' });
  });

  it('have my own clocks in my worklist, and nobody else’s', async () => {
    const caseId = await openCase(house);
    const mine = await officer.get('/api/worklist?limit=100');
    expect(mine.body.items).toEqual(expect.arrayContaining([expect.objectContaining({ caseId })]));
    const emergency = await house.desk('gwonseon-emergency');
    expect((await emergency.get('/api/worklist')).body.items).toEqual([]);
    const grant = {
      supports: [{ kind: 'LIVELIHOOD' }],
      crisisReasons: ['JOB_LOSS'],
      householdSize: 1,
      note: 'x',
    };
    await done(officer, `/api/cases/${caseId}/requestGrant`, grant);
    const items = (await emergency.get('/api/worklist')).body.items as { caseId: string; clock: object }[];
    expect(items.map((one) => one.caseId)).toEqual([caseId, caseId]);
    expect(items[0]?.clock).toMatchObject({ act: 'recordFieldCheck', about: 'g1', counted: 'hours' });
  });
});
