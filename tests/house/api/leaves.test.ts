import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { plusDays } from '../../../domain/time.ts';
import { startApiHouse, type ApiHouse, type Desk, type Heard } from './apiHouse.ts';
import { today } from './newcomers.ts';
import { done, eventually, geumho1, openCase, seryu2, staffIdOf } from './people.ts';

let house: ApiHouse;
let admin: Desk;
let officer: Desk;

beforeAll(async () => {
  house = await startApiHouse();
  admin = await house.desk('gwonseon-admin');
  officer = await house.desk('seryu2-officer');
}, 180_000);
afterAll(() => house.stop());

const heard = ({ status, body }: Heard) => ({ status, code: body.code, field: body.field });
const at = (caseId: string, act: string): string => `/api/cases/${caseId}/${act}`;
const look = async (desk: Desk, caseId: string) => (await desk.get(`/api/cases/${caseId}`)).body;
const move = (toDong: string) => ({ toDong, transferCause: 'MOVED', note: '이사했다.' });

describe('somebody', () => {
  it('is away, planned and unplanned, and is back before the last day in every case at once', async () => {
    const caseId = await openCase(house);
    const [staffId, deputy] = [
      await staffIdOf(officer),
      await staffIdOf(await house.desk('seryu2-officer2')),
    ];
    type Seen = { officer: { deputies: { deputy: { staffId: string }; from: string; active: boolean }[] } };
    const standIns = async () =>
      ((await officer.get(`/api/cases/${caseId}`)).body.people as Seen).officer.deputies;
    const away = async (from: string, until: string): Promise<string> => {
      const leave = { deputy, from, until, leaveCause: 'SICK' };
      const sent = await admin.post(`/api/staff/${staffId}/leaves`, leave);
      expect(sent.status).toBe(202);
      await eventually(standIns, (seen) => seen.some((one) => one.from === from));
      return String(sent.body.circularId);
    };
    await away(plusDays(today, 20), plusDays(today, 27));
    const sick = await away(today, plusDays(today, 5));
    expect(await standIns()).toMatchObject([{ active: true }, { active: false }]);
    const returns = `/api/staff/${staffId}/returns`;
    const other = await admin.post(`/api/staff/${deputy}/returns`, { leave: sick });
    expect(heard(other)).toEqual({ status: 404, code: 'circularNotFound', field: 'leave' });
    expect(heard(await officer.post(returns, { leave: sick }))).toMatchObject({ status: 403 });
    const back = await admin.post(returns, { leave: sick });
    expect(back.status).toBe(202);
    const left = await eventually(standIns, (seen) => seen.length === 1);
    expect(left).toMatchObject([{ from: plusDays(today, 20), active: false }]);
    const round = await eventually(
      () => admin.get(`/api/circulars/${String(back.body.circularId)}`),
      (seen) => seen.body.ended === true,
    );
    expect(round.body).toMatchObject({ refused: 0 });
  });
});

describe('a deputy', () => {
  it('has a deputy of their own, who is nobody that is away themselves, and no other on those days', async () => {
    const caseId = await openCase(house);
    const head = await house.desk('seryu2-head');
    type Candidates = { seat: string; staff: { staffId: string }[] }[];
    const { candidates } = (await look(head, caseId)) as unknown as { candidates: Candidates };
    const fit = candidates.find(({ seat }) => seat === 'officer')?.staff.map(({ staffId }) => staffId) ?? [];
    const [deputy, theirs] = fit;
    expect(theirs).toBeDefined();
    const appoint = (named: object, from: number, until: number): Promise<Heard> =>
      head.post(at(caseId, 'appointDeputy'), {
        ...{
          seat: 'officer',
          leaveCause: 'SICK',
          from: plusDays(today, from),
          until: plusDays(today, until),
        },
        ...named,
      });
    expect((await appoint({ deputy }, 1, 9)).status).toBe(200);
    expect((await appoint({ deputy: theirs, of: deputy }, 2, 4)).status).toBe(200);
    const days = { first: plusDays(today, 2), last: plusDays(today, 4) };
    expect((await appoint({ deputy, of: theirs }, 3, 3)).body).toMatchObject({
      ...{ code: 'deputyAway', field: 'deputy', ...days },
    });
    expect((await appoint({ deputy: theirs, of: deputy }, 4, 6)).body).toMatchObject({
      ...{ code: 'deputyOverlaps', field: 'from', ...days },
    });
  });
});

describe('a transfer', () => {
  it('is withdrawn by the dong that asked, and by nobody there; who was asked hears of it', async () => {
    const caseId = await openCase(house);
    const there = await house.desk('geumho1-officer');
    await done(officer, at(caseId, 'requestTransfer'), move(geumho1));
    const why = { withdrawCause: 'MISTAKE', note: '동을 잘못 골랐다.' };
    const theirs = await there.post(at(caseId, 'withdrawTransfer'), why);
    expect(heard(theirs)).toMatchObject({ status: 403, code: 'forbidden' });
    await done(officer, at(caseId, 'withdrawTransfer'), why);
    expect((await there.get(`/api/cases/${caseId}`)).status).toBe(403);
    expect(await look(officer, caseId)).toMatchObject({ transfer: null, dong: { code: seryu2 } });
    const again = await officer.post(at(caseId, 'withdrawTransfer'), why);
    expect(heard(again)).toMatchObject({ status: 409, code: 'noTransfer' });
  });
});
