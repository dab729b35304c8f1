import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nowInstant } from '../../../api/moment.ts';
import { dayOf } from '../../../domain/time.ts';
import { startApiHouse, type ApiHouse, type Desk, type Heard } from './apiHouse.ts';
import { contact, done, eventually, geumho1, openCase, report, seryu2, somebody } from './people.ts';

let house: ApiHouse;
let officer: Desk;
let head: Desk;

beforeAll(async () => {
  house = await startApiHouse({ timeSkipping: true });
  officer = await house.desk('seryu2-officer');
  head = await house.desk('seryu2-head');
}, 180_000);

afterAll(async () => {
  await house.stop();
});

const heard = ({ status, body }: Heard) => ({ status, code: body.code, field: body.field });
const at = (caseId: string, act: string): string => `/api/cases/${caseId}/${act}`;
const look = async (desk: Desk, caseId: string) => (await desk.get(`/api/cases/${caseId}`)).body;
const staffIdOf = async (login: string): Promise<string> =>
  String((await (await house.desk(login)).get('/api/me')).body.staffId);

async function registered(): Promise<string> {
  const caseId = await openCase(house);
  await done(officer, at(caseId, 'recordContact'), contact('REACHED'));
  await done(officer, at(caseId, 'recordIntake'), {
    nextStep: 'REGISTER',
    told: 'ORALLY',
    note: '등록한다.',
  });
  await done(officer, at(caseId, 'register'), {});
  return caseId;
}

describe('an assessment', () => {
  const words = {
    fact: '현관문이부서져있다',
    said: '밤이무섭다고한다',
    judgement: '혼자두면안된다',
    strength: '언니가있다',
  };

  it('leaves its words in the paper, for readers of papers alone', async () => {
    const caseId = await registered();
    const areas = [
      { area: 'SAFETY', level: 'HIGH', priority: 1, ...words },
      { area: 'ECONOMY', level: 'LOW' },
    ];
    await done(officer, at(caseId, 'recordAssessment'), { areas, crisisLevel: 'HIGH', note: '두번째메모' });
    const all = [...Object.values(words), '두번째메모'];
    const { rows } = await house.deps.pool.query<{ data: string }>(
      'SELECT data::text || coalesce(act_key, $1) AS data FROM event WHERE subject = $2',
      ['', caseId],
    );
    const { rows: states } = await house.deps.pool.query<{ data: string }>(
      'SELECT state::text AS data FROM crisis_case WHERE case_id = $1',
      [caseId],
    );
    const kept = [...rows, ...states].map(({ data }) => data).join();
    expect(kept).toContain('SAFETY');
    expect(all.filter((text) => kept.includes(text))).toEqual([]);

    const opened = await officer.get(at(caseId, 'assessments'));
    const codes = {
      no: 1,
      crisisLevel: 'HIGH',
      areas: [{ area: 'SAFETY' }, { area: 'ECONOMY', priority: null }],
    };
    expect(opened.body.items).toMatchObject([
      { ...codes, words: { note: '두번째메모', areas: { SAFETY: words } } },
    ]);
    const supervisor = await house.desk('gwonseon-supervisor');
    expect(heard(await supervisor.get(at(caseId, 'assessments')))).toMatchObject({ status: 403 });
    const seen = await look(supervisor, caseId);
    expect(seen.assessments).toMatchObject([codes]);
    expect(all.filter((text) => JSON.stringify(seen).includes(text))).toEqual([]);
  });
});

describe('somebody without a name', () => {
  it('is found by it once they have one, and is offered as the one who is known', async () => {
    const person = somebody();
    const known = await openCase(house, { person });
    const caseId = await openCase(house, { person: { name: null } });
    expect(await look(officer, caseId)).toMatchObject({ named: false, household: { name: null }, alike: [] });
    const told = await done(officer, at(caseId, 'recordIdentity'), { person, note: '주민등록증을 보았다.' });
    expect(told.body.case).toMatchObject({
      named: true,
      household: { name: person.name, masked: false },
      alike: [{ caseId: known }],
    });
    const again = await officer.post('/api/reports', report({ person }));
    expect(heard(again)).toMatchObject({ status: 409, code: 'possibleDuplicate' });
    const offered = (again.body.candidates as { caseId: string }[]).map((one) => one.caseId);
    expect(new Set(offered)).toEqual(new Set([known, caseId]));
    // The nurse sees who looks alike, the supervisor may neither merge nor tell apart.
    expect(await look(await house.desk('gwonseon-supervisor'), caseId)).toMatchObject({ alike: [] });
  });

  it('is not offered again once somebody told them apart, from either side', async () => {
    const person = somebody();
    const [first, other] = [
      await openCase(house, { person }),
      await openCase(house, { person: { name: null } }),
    ];
    await done(officer, at(other, 'recordIdentity'), { person, note: '같은 이름이다.' });
    const { householdId } = await look(officer, first);
    await done(officer, at(other, 'recordNotSame'), { otherHouseholdId: householdId });
    expect([await look(officer, first), await look(officer, other)]).toMatchObject([
      { alike: [] },
      { alike: [] },
    ]);
    const third = await openCase(house, {
      person,
      notSame: [householdId, (await look(officer, other)).householdId],
    });
    expect(await look(officer, third)).toMatchObject({ alike: [] });
  });
});

describe('two records of one household', () => {
  it('are joined, each leads to the other, and the search finds the one that goes on', async () => {
    const person = somebody();
    const known = await openCase(house, { person });
    const tip = await openCase(house, { person: { name: null } });
    await done(officer, at(tip, 'recordIdentity'), { person, note: '이웃이 알아보았다.' });
    const { householdId } = await look(officer, known);
    const own = (await look(officer, tip)).householdId;
    const merge = async (intoHouseholdId: unknown) =>
      heard(await officer.post(at(tip, 'mergeHousehold'), { intoHouseholdId, note: '같은 분이다.' }));
    const field = 'intoHouseholdId';
    expect(await merge('a'.repeat(20))).toEqual({ status: 404, code: 'householdNotFound', field });
    expect(await merge(own)).toEqual({ status: 422, code: 'sameHousehold', field });
    expect(await merge(householdId)).toMatchObject({ status: 200 });

    const { caseNo } = await look(officer, tip);
    const joined = await eventually(
      () => look(officer, known),
      ({ merged }) => (merged as { from: unknown[] }).from.length > 0,
    );
    expect(joined).toMatchObject({ merged: { into: null, from: [{ caseId: tip, caseNo }] } });
    expect(await look(officer, tip)).toMatchObject({
      stage: 'archived',
      merged: { into: { caseId: known, caseNo: joined.caseNo } },
    });
    const again = await officer.post('/api/reports', report({ person }));
    expect(again.body.candidates).toMatchObject([{ caseId: known, householdId }]);
    const late = await officer.post('/api/reports', report({ person, householdId: own }));
    expect(late.body).toMatchObject({ outcome: 'joined', caseId: known });
  });

  it('are joined by a case number where nothing but the officer knows that they are one', async () => {
    const [known, tip] = [await openCase(house), await openCase(house, { person: { name: null } })];
    const elsewhere = await house.desk('seokchon-officer');
    const strange = await elsewhere.post('/api/reports', report({ dong: '1171060000' }));
    const field = 'intoHouseholdId';
    const merge = async (intoHouseholdId: unknown) =>
      heard(await officer.post(at(tip, 'mergeHousehold'), { intoHouseholdId, note: '같은 분이다.' }));
    // A case that is not theirs to see is as one that is not there.
    for (const caseNo of ['2099-999999', (await look(elsewhere, String(strange.body.caseId))).caseNo])
      expect(await merge(caseNo)).toEqual({ status: 404, code: 'householdNotFound', field });
    expect(await merge('한 분')).toMatchObject({ status: 400, code: 'malformed', field });
    const { caseNo } = await look(officer, known);
    expect(await merge(caseNo)).toMatchObject({ status: 200 });
    const merged = await eventually(
      async () => (await look(officer, tip)).merged as { into: object | null },
      ({ into }) => into !== null,
    );
    expect(merged).toMatchObject({ into: { caseId: known, caseNo } });
  });
});

describe('a seat', () => {
  it('is given to somebody who does all of its acts here, and to nobody else', async () => {
    const caseId = await openCase(house);
    const reassign = { seat: 'officer', reassignCause: 'POSTED' };
    for (const login of ['seryu2-tongjang', 'seryu2-nurse', 'geumho1-officer'])
      expect(
        heard(await head.post(at(caseId, 'reassignSeat'), { ...reassign, to: await staffIdOf(login) })),
      ).toEqual({ status: 422, code: 'deputyCannotAct', field: 'to' });
    const deputy = {
      seat: 'head',
      deputy: 'nobody',
      from: '2099-01-01',
      until: '2099-01-02',
      leaveCause: 'SICK',
    };
    expect(heard(await head.post(at(caseId, 'appointDeputy'), deputy))).toEqual({
      status: 422,
      code: 'deputyCannotAct',
      field: 'deputy',
    });
    const { candidates } = await look(head, caseId);
    const forOfficer = (candidates as { seat: string; staff: { staffId: string }[] }[]).find(
      ({ seat }) => seat === 'officer',
    );
    const to = await staffIdOf('seryu2-officer2');
    expect(forOfficer?.staff.map(({ staffId }) => staffId)).toContain(to);
    expect(await look(officer, caseId)).toMatchObject({ candidates: [] });
    const given = await done(head, at(caseId, 'reassignSeat'), { ...reassign, to });
    expect(given.body.case).toMatchObject({
      people: { officer: { staffId: to, deputy: null } },
      clocks: [{ act: 'recordContact', owner: { staffId: to } }],
    });
  });

  it('may be given by whoever looks after seats alone, without a look at the case', async () => {
    const caseId = await openCase(house);
    const admin = await house.desk('gwonseon-admin');
    const to = await staffIdOf('seryu2-team');
    const given = await done(admin, at(caseId, 'reassignSeat'), {
      seat: 'head',
      to,
      reassignCause: 'POSTED',
    });
    expect(given.body).not.toHaveProperty('case');
    expect(heard(await admin.get(`/api/cases/${caseId}`))).toMatchObject({ status: 403 });
  });
});

describe('the preview of an end', () => {
  it('is what then falls, and stale once there is more to fall', async () => {
    const caseId = await openCase(house);
    await done(officer, at(caseId, 'recordContact'), contact('REACHED'));
    const grant = {
      supports: [{ kind: 'HOUSING' }],
      crisisReasons: ['JOB_LOSS'],
      householdSize: 1,
      note: 'x',
    };
    await done(officer, at(caseId, 'requestGrant'), grant);
    const helper = { resourceId: 'village-lawyer', basis: 'MIN_SHARE_GOV', note: 'x' };
    await done(officer, at(caseId, 'offerLinkage'), helper);
    const preview = `${at(caseId, 'preview/endCase')}?endCause=DIED`;
    const before = (await officer.get(preview)).body;
    await done(officer, at(caseId, 'requestSelection'), { thing: 'HEATING', way: 'SITTING', note: 'x' });
    const end = { endCause: 'DIED', note: '병원에서 알려 왔다.' };
    const stale = await officer.post(at(caseId, 'endCase'), end, { ifMatch: String(before.etag) });
    expect(heard(stale)).toMatchObject({ status: 412, code: 'stale' });
    const shown = (await officer.get(preview)).body;
    expect(stale.body.etag).toBe(shown.etag);
    expect(heard(await head.get(preview))).toMatchObject({ status: 403 });

    const { version } = await look(officer, caseId);
    const ended = await done(officer, at(caseId, 'endCase'), end, { ifMatch: String(shown.etag) });
    const view = ended.body.case as { timeline: { items: Told[] }; clocks: { id: string }[] };
    // A sitting that the selection needs is asked for by the house, at a time of its own.
    const since = view.timeline.items.filter(({ type }) => type !== 'sittingProposed');
    const happened = since.filter((one) => one.version > Number(version)).reverse();
    expect(happened.map(namesOf)).toEqual((shown.falls as Told[]).map(namesOf));
    expect(happened.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['grantWithdrawn', 'selectionWithdrawn', 'linkageEnded', 'caseEnded']),
    );
    const left = [...(shown.remaining as { id: string }[]), ...(shown.begins as { id: string }[])];
    expect(view.clocks.map(({ id }) => id).sort()).toEqual(left.map(({ id }) => id).sort());
  });

  interface Told {
    readonly version: number;
    readonly type: string;
    readonly data: Readonly<Record<string, unknown>>;
  }
  /** What fell; when a duty that begins falls due is a moment later than in the preview. */
  const namesOf = ({ type, data }: Told) => ({ type, codes: { ...data, due: null } });
});

describe('a transfer', () => {
  const move = (toDong: string) => ({ toDong, transferCause: 'MOVED', note: '이사했다.' });

  it('is asked for where there is somebody to take it', async () => {
    const caseId = await openCase(house);
    const asked = async (toDong: string) =>
      heard(await officer.post(at(caseId, 'requestTransfer'), move(toDong)));
    expect(await asked('4111300000')).toEqual({ status: 422, code: 'dongNotFound', field: 'toDong' });
    expect(await asked('4111352000')).toEqual({ status: 422, code: 'seatsMissing', field: 'toDong' });
    expect(await asked(seryu2)).toEqual({ status: 422, code: 'sameDong', field: 'toDong' });
  });

  it('lets the other dong look, and is theirs once they received it', async () => {
    const caseId = await openCase(house);
    const there = await house.desk('geumho1-officer');
    expect((await there.get(`/api/cases/${caseId}`)).status).toBe(403);
    await done(officer, at(caseId, 'requestTransfer'), move(geumho1));
    expect(await look(there, caseId)).toMatchObject({ transfer: { toDong: { name: '금호1가동' } } });
    const listed = (await there.get('/api/cases')).body.items as { caseId: string }[];
    expect(listed).toEqual([expect.objectContaining({ caseId, transferTo: expect.anything() })]);
    expect((await officer.post(at(caseId, 'receiveTransfer'), {})).status).toBe(403);
    expect((await there.post(at(caseId, 'recordContact'), contact())).status).toBe(403);
    const received = await done(there, at(caseId, 'receiveTransfer'), {});
    expect(received.body.case).toMatchObject({ dong: { code: geumho1 }, transfer: null });
    expect((await officer.get(`/api/cases/${caseId}`)).status).toBe(403);
    await done(there, at(caseId, 'recordContact'), contact());
  });

  it('comes to who holds the seats there at the receipt, though another was asked', async () => {
    const caseId = await openCase(house);
    const [there, asked, next] = [
      await house.desk('geumho1-officer'),
      await staffIdOf('geumho1-officer'),
      await staffIdOf('geumho1-officer2'),
    ];
    await done(officer, at(caseId, 'requestTransfer'), move(geumho1));
    const seated = (staffId: string) =>
      house.deps.pool.query("UPDATE seat SET staff_id = $1 WHERE dong = $2 AND seat = 'officer'", [
        staffId,
        geumho1,
      ]);
    await seated(next);
    try {
      const received = await done(there, at(caseId, 'receiveTransfer'), {});
      expect(received.body.case).toMatchObject({
        people: { officer: { staffId: next } },
        clocks: [{ act: 'recordContact', owner: { staffId: next } }],
      });
    } finally {
      await seated(asked);
    }
  });

  it('goes out of sight of the other dong when they decline it', async () => {
    const caseId = await openCase(house);
    const there = await house.desk('geumho1-officer');
    await done(officer, at(caseId, 'requestTransfer'), move(geumho1));
    const no = { declineCause: 'NOT_LIVING_HERE', note: '그 주소에 없다.' };
    const declined = await done(there, at(caseId, 'declineTransfer'), no);
    expect(declined.body).toEqual({ act: 'declineTransfer', caseId, version: 3, recorded: true });
    expect((await there.get(`/api/cases/${caseId}`)).status).toBe(403);
    expect(await look(officer, caseId)).toMatchObject({ transfer: null, dong: { code: seryu2 } });
  });
});

describe('a case that went up', () => {
  it('waits for the chair above once the district has referred it, and takes no word of the district then', async () => {
    const caseId = await registered();
    const [district, city] = [await house.desk('gwonseon-solution'), await house.desk('suwon-solution')];
    await done(officer, at(caseId, 'escalate'), { level: 'DISTRICT', note: '동에서 감당하기 어렵다.' });
    const escalationId = 'e1';
    await done(district, at(caseId, 'referUp'), { escalationId, note: '시에서 함께 본다.' });
    const heldOn = dayOf(await nowInstant());
    const sat = { escalationId, heldOn, present: 5, experts: [], basis: null };
    const advice = { ...sat, evaluation: 'STEP_IN', points: ['MEDICAL'], note: '치료를 먼저 한다.' };
    expect(heard(await district.post(at(caseId, 'adviseCase'), advice))).toEqual({
      ...{ status: 403, code: 'forbidden', field: 'escalationId' },
    });
    await done(city, at(caseId, 'adviseCase'), advice);
  });
});

describe('an act that comes late', () => {
  it('is taken with its cause, which stands in the timeline, and not without', async () => {
    const caseId = await openCase(house);
    await house.house.skip(20 * 86_400_000);
    const { allowed } = await look(officer, caseId);
    expect(allowed).toEqual(
      expect.arrayContaining([expect.objectContaining({ act: 'recordContact', lateCauseNeeded: true })]),
    );
    const without = await officer.post(at(caseId, 'recordContact'), contact());
    expect(heard(without)).toEqual({ status: 422, code: 'lateCauseMissing', field: 'lateCause' });
    const late = await done(officer, at(caseId, 'recordContact'), {
      ...contact(),
      lateCause: 'HOUSEHOLD_ABSENT',
    });
    const { timeline } = late.body.case as {
      timeline: { items: { type: string; basis: string; data: object }[] };
    };
    expect(timeline.items.slice(0, 2).reverse()).toMatchObject([
      { type: 'latenessExplained', data: { act: 'recordContact', cause: 'HOUSEHOLD_ABSENT' } },
      { type: 'contactRecorded', basis: 'SSBA_TASK' },
    ]);
  });
});
