import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nowInstant } from '../../../api/moment.ts';
import { dayOf, plusDays } from '../../../domain/time.ts';
import { checkRecord } from '../../../prisma/check.ts';
import { startApiHouse, type ApiHouse, type Desk } from './apiHouse.ts';
import { contact, done, eventually, openCase, pageAt, report, seryu2, staffIdOf, timesOf } from './people.ts';

let house: ApiHouse;
let secretary: Desk;
let chair: Desk;
let member: Desk;
let officer: Desk;
let caseId: string;

const seats = [
  ['CHAIR', () => chair],
  ['MEMBER', () => member],
  ['SECRETARY', () => secretary],
] as const;

beforeAll(async () => {
  house = await startApiHouse();
  secretary = await house.desk('seryu2-secretary');
  chair = await house.desk('seryu2-chair');
  member = await house.desk('seryu2-member');
  officer = await house.desk('seryu2-officer');
  for (const kind of ['DONG_CONFERENCE', 'EMERGENCY_SELECTION'])
    for (const [seat, desk] of seats) {
      const seated = { kind, place: seryu2, staffId: await staffIdOf(desk()), from: '2026-01-01' };
      const heard = await secretary.post('/api/committees/members', {
        ...seated,
        seat,
        category: 'OFFICIAL',
      });
      expect([kind, seat, heard.status]).toEqual([kind, seat, 201]);
    }
  caseId = await openCase(house);
  await act('recordContact', contact('REACHED'));
  await act('recordIntake', { nextStep: 'REGISTER', told: 'ORALLY', note: '등록한다.' });
  await act('register', {});
  await act('recordAssessment', {
    areas: [{ area: 'ECONOMY', level: 'HIGH' }],
    crisisLevel: 'HIGH',
    note: '월세가 밀렸다.',
  });
}, 120_000);
afterAll(() => house.stop());

const act = (name: string, body: object) => done(officer, `/api/cases/${caseId}/${name}`, body);
const caseNow = async () => (await officer.get(`/api/cases/${caseId}`)).body as Record<string, never[]>;

/** A sitting that has begun, with these items, and acts of its secretary. */
async function sitting(kind: string, items: readonly object[]) {
  const planned = await secretary.post('/api/meetings', {
    kind,
    place: seryu2,
    startsAt: await nowInstant(),
  });
  const meetingId = String(planned.body.meetingId);
  const at = (name: string) => `/api/meetings/${meetingId}/${name}`;
  // A case that needs the sitting may have put itself on it by then.
  for (const added of items) {
    const heard = await secretary.post(at('addItems'), { added: [added] });
    expect([200, 409]).toContain(heard.status);
  }
  await done(secretary, at('callMeeting'), { urgentCause: 'LIFE_AT_RISK' });
  const present = [chair, member].map(async (desk) => ({ staffId: await staffIdOf(desk), attends: 'ROOM' }));
  await done(secretary, at('recordAttendance'), { present: await Promise.all(present) });
  return {
    meetingId,
    does: (name: string, body: object) => done(secretary, at(name), body),
    async signs() {
      await done(chair, at('resolveInBulk'), { items: 'ALL' });
      await done(chair, at('signMinutes'), {});
    },
  };
}

const page = (path: string, desk: Desk) => pageAt(house, path, desk);
const eventsOf = (type: string): Promise<number> => timesOf(house, caseId, type);

const item = (kind: string, more: object = {}) => ({ kind, caseId, note: '이 가구를 함께 본다.', ...more });

describe('what a sitting decided', () => {
  let conferenceId: string;

  it('is in its case: what the conference agreed, three actions with owners, and advice to be answered', async () => {
    const today = dayOf(await nowInstant());
    const held = await sitting('DONG_CONFERENCE', [
      item('CONFERENCE', { proposal: 'GENERAL' }),
      item('ADVICE'),
    ]);
    conferenceId = held.meetingId;
    await held.does('agreeConference', {
      ...{ item: 1, advises: 'GENERAL', leadAgency: 'DONG_OFFICE', areas: ['ECONOMY'], opinion: 'AGREES' },
      goals: [{ goal: '밀린 월세를 정리한다.' }],
      parts: [
        {
          agency: 'DONG_OFFICE',
          name: '세류2동 행정복지센터',
          does: '주거급여를 신청한다.',
          phone: '031-000-0000',
        },
      ],
      ...{ opinionWords: '집을 지키고 싶다고 하셨다.', note: '월세와 학교를 의논했다.' },
    });
    await held.does('agreeAdvice', {
      ...{ item: 2, evaluation: 'STEP_IN', points: ['HOUSING', 'LEGAL'], note: '법률 상담을 권한다.' },
    });
    const action = { item: 1, dueOn: plusDays(today, 7), note: '반찬 배달을 부탁한다.' };
    await held.does('addAction', { ...action, kind: 'LINKAGE', owner: 'officer' });
    await held.does('addAction', { ...action, kind: 'VISIT', owner: 'nurse' });
    await held.does('addAction', { ...action, kind: 'TASK', owner: 'officer' });
    await held.signs();
    for (const [type, times] of [
      ['conferenceRecorded', 1],
      ['meetingActionCreated', 3],
      ['adviceTaken', 1],
    ] as const)
      await eventually(
        () => eventsOf(type),
        (seen) => seen === times,
      );
    const seen = await caseNow();
    expect(seen).toMatchObject({
      conferences: [{ no: 1, agreed: { leadAgency: 'DONG_OFFICE', opinion: 'AGREES' } }],
      visits: [{ visitor: 'nurse' }],
      escalations: [{ id: 'e1', level: 'DONG', status: 'advised' }],
    });
    const given = seen.actions as unknown as { kind: string; status: string }[];
    expect(given.map(({ kind, status }) => [kind, status]).toSorted()).toEqual([
      ['LINKAGE', 'open'],
      ['TASK', 'open'],
      ['VISIT', 'open'],
    ]);
    await act('answerAdvice', {
      ...{ escalationId: 'e1', answers: ['FOLLOWED', 'NOT_FOLLOWED'], note: '법률은 이미 상담 중이다.' },
    });
    const tasks = seen.actions as unknown as { id: string; kind: string }[];
    const task = tasks.find(({ kind }) => kind === 'TASK')?.id ?? '';
    await act('completeTask', {
      ...{ actionId: task, outcome: 'GIVEN_UP', giveUpReason: 'NO_RESOURCE', note: '맡을 곳이 없다.' },
    });
    expect(await caseNow()).toMatchObject({ escalations: [{ status: 'answered' }] });
  }, 120_000);

  it('goes to the household on one sheet in plain words, and that it was printed is kept', async () => {
    const { status, text } = await page(`/cases/${caseId}/conferences/1/sheet`, officer);
    expect(status).toBe(200);
    for (const told of ['밀린 월세를 정리한다.', '주거급여를 신청한다.', '031-000-0000', '집을 지키고 싶다'])
      expect(text).toContain(told);
    const sql = `SELECT FROM access_log WHERE what = 'print' AND case_id = $1 AND reason = 'NOTICE'`;
    expect((await house.deps.pool.query(sql, [caseId])).rowCount).toBe(1);
    expect((await page(`/cases/${caseId}/conferences/9/sheet`, officer)).status).toBe(404);
  });

  it('is seen first by the next conference: what was done, and what was given up and why', async () => {
    const next = await sitting('DONG_CONFERENCE', [item('CONFERENCE', { proposal: 'GENERAL' })]);
    const { text } = await page(`/meetings/${next.meetingId}/items/1`, secretary);
    expect(text).toContain('맡을 기관이 없음');
    expect(text).toContain('반찬 배달을 부탁한다.');
    const last = await page(`/meetings/${conferenceId}/items/1`, secretary);
    expect(last.text).toContain('밀린 월세를 정리한다.');
    expect((await page(`/meetings/${next.meetingId}/items/9`, secretary)).status).toBe(404);
  });

  it('is a selection with means and amount, as the members were asked', async () => {
    await act('requestSelection', {
      ...{ thing: 'HEATING', way: 'SITTING', amountWon: 300_000, note: '난방비가 끊겼다.' },
    });
    const asked = { about: 'n1', proposal: 'SELECT', asks: { means: 'HEATING', amountWon: 300_000 } };
    const held = await sitting('EMERGENCY_SELECTION', [item('SELECTION', asked)]);
    await held.does('agreeSelection', {
      ...{ item: 1, result: 'SELECTED', means: 'HEATING', amountWon: 250_000, note: '등유로 준다.' },
    });
    await held.signs();
    await eventually(
      () => eventsOf('selectionDecided'),
      (seen) => seen === 1,
    );
    expect(await caseNow()).toMatchObject({
      selections: [
        {
          status: 'selected',
          asks: { amountWon: 300_000 },
          given: { means: 'HEATING', amountWon: 250_000 },
          decided: { votes: { seated: 2, present: 2, carried: true } },
        },
      ],
    });
    expect((await checkRecord(house.deps.pool, null)).differences).toEqual([]);
  }, 120_000);
});

describe('the next case of the household', () => {
  it('opens its conference with what became of the last actions, and that the old case was read is kept', async () => {
    const { householdId, etags } = (await officer.get(`/api/cases/${caseId}`)).body;
    const { whole } = etags as { readonly whole: string };
    const ending = { endCause: 'OTHER_PROGRAMME', note: '다른 사업에서 함께한다.' };
    await done(officer, `/api/cases/${caseId}/endCase`, ending, { ifMatch: whole });
    const again = await officer.post('/api/reports', report({ householdId, person: { name: null } }));
    const next = { caseId: String(again.body.caseId) };
    const sat = await sitting('DONG_CONFERENCE', [item('CONFERENCE', { proposal: 'GENERAL', ...next })]);
    const { text } = await page(`/meetings/${sat.meetingId}/items/1`, secretary);
    expect(text).toContain('반찬 배달을 부탁한다.');
    expect(text).toContain('사례가 종료됨');
    const looks = `SELECT FROM access_log WHERE case_id = $1 AND what = 'paper' AND staff_id = $2`;
    const asked = [caseId, await staffIdOf(secretary)];
    expect((await house.deps.pool.query(looks, asked)).rowCount).toBeGreaterThan(0);
  });
});
