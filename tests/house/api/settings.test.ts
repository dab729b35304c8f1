import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { plusDays } from '../../../domain/time.ts';
import { json, startApiHouse, type ApiHouse, type Desk, type Heard } from './apiHouse.ts';
import { added, newcomer, sendForm, signedIn, today } from './newcomers.ts';
import { eventually, openCase, seryu2 } from './people.ts';

let house: ApiHouse;
let admin: Desk;
let operator: Desk;
let officer: Desk;
let privacy: Desk;

const gwonseon = '41113';
const tomorrow = plusDays(today, 1);
const heard = ({ status, body }: Heard) => ({ status, code: body.code, field: body.field });
const staffIdOf = async (login: string): Promise<string> =>
  String((await (await house.desk(login)).get('/api/me')).body.staffId);
const accountOf = async (staffId: string, desk = admin): Promise<Record<string, unknown>> =>
  (await desk.get(`/api/staff/${staffId}`)).body;
const etagOf = async (staffId: string): Promise<string> => String((await accountOf(staffId)).etag);
const kindsOf = async (staffId: string): Promise<string[]> => {
  const { items } = (await accountOf(staffId)).changes as { items: { change: { kind: string } }[] };
  return items.map(({ change }) => change.kind);
};
const send = (path: string, body: object): Promise<Heard> => house.call(path, json(body));
/** Somebody new with a role in 세류2동 from today, at their own desk. */
async function atWork(role: string): Promise<{ readonly staffId: string; readonly desk: Desk }> {
  const account = await added(admin);
  const path = `/api/staff/${account.staffId}/roles`;
  expect((await admin.post(path, { role, place: seryu2, from: today })).status).toBe(204);
  return { staffId: account.staffId, desk: await signedIn(house, admin, account) };
}

beforeAll(async () => {
  house = await startApiHouse();
  [admin, operator, officer, privacy] = (await Promise.all(
    ['gwonseon-admin', 'gwonseon-operator', 'seryu2-officer', 'gwonseon-privacy'].map((login) =>
      house.desk(login),
    ),
  )) as [Desk, Desk, Desk, Desk];
}, 180_000);
afterAll(() => house.stop());

describe('somebody new', () => {
  it('is added once by the administrator of their place, and by nobody else', async () => {
    const [account, key] = [newcomer(), randomUUID()];
    expect(heard(await officer.post('/api/staff', account))).toMatchObject({
      status: 403,
      code: 'forbidden',
    });
    const [one, again] = [
      await admin.post('/api/staff', account, { key }),
      await admin.post('/api/staff', account, { key }),
    ];
    expect([one.status, again.body]).toEqual([201, one.body]);
    expect(heard(await admin.post('/api/staff', account))).toEqual({
      status: 409,
      code: 'loginTaken',
      field: 'login',
    });
    const elsewhere = newcomer({ home: '11200' });
    expect(heard(await admin.post('/api/staff', elsewhere))).toEqual({
      ...{ status: 403, code: 'notYourPlace', field: 'home' },
    });
    const nowhere = newcomer({ home: '9999999999' });
    expect(heard(await admin.post('/api/staff', nowhere))).toEqual({
      ...{ status: 422, code: 'placeNotFound', field: 'home' },
    });
  });

  it('sets their own password with a code that works once, and nobody signs in without', async () => {
    const { staffId, login } = await added(admin);
    const issued = await admin.post(`/api/staff/${staffId}/first-code`, {});
    const code = String(issued.body.code);
    expect(code).toMatch(/^(?:[a-z0-9]{4}-){3}[a-z0-9]{4}$/);
    expect((await accountOf(staffId)).code).toMatchObject({ text: code });
    // Whoever may see the account and not keep it does not see the code.
    expect((await accountOf(staffId, privacy)).code).toBeNull();
    const { rows } = await house.deps.pool.query('SELECT * FROM staff WHERE login = $1', [login]);
    expect(JSON.stringify(rows)).not.toContain(code.replaceAll('-', ''));
    const password = 'their-own-password';
    const wrong = await send('/api/first-password', { login, code: 'aaaa-aaaa-aaaa-aaaa', password });
    expect(heard(wrong)).toEqual({ status: 422, code: 'codeWrong', field: 'code' });
    const short = await send('/api/first-password', { login, code, password: 'short' });
    expect(short.body.errors).toMatchObject([{ field: 'password', code: 'tooShort' }]);
    const common = await send('/api/first-password', { login, code, password: 'qwerty123456' });
    expect(heard(common)).toEqual({ status: 422, code: 'passwordCommon', field: 'password' });
    const typed = code.toUpperCase().replaceAll('-', ' ');
    expect((await send('/api/first-password', { login, code: typed, password })).status).toBe(204);
    expect(heard(await send('/api/first-password', { login, code, password }))).toMatchObject({
      code: 'codeWrong',
    });
    expect((await send('/api/sign-in', { login, password })).status).toBe(200);
    expect(await kindsOf(staffId)).toEqual(['passwordSet', 'codeIssued', 'added']);
  });

  it('is changed only by whoever saw them as they are now', async () => {
    const { staffId } = await added(admin);
    const [path, etag] = [`/api/staff/${staffId}/details`, await etagOf(staffId)];
    const details = { name: '새봄이', email: 'other@dure.test', home: seryu2 };
    expect(heard(await admin.post(path, details))).toMatchObject({ status: 428, code: 'ifMatchMissing' });
    expect((await admin.post(path, details, { ifMatch: etag })).status).toBe(204);
    // The second press of a double click has its answer; somebody else's old page has not.
    expect((await admin.post(path, details, { ifMatch: etag })).status).toBe(204);
    const stale = await admin.post(path, { ...details, name: '다른이' }, { ifMatch: etag });
    expect(heard(stale)).toMatchObject({ status: 412, code: 'stale' });
    expect(await accountOf(staffId)).toMatchObject({ name: '새봄이', email: 'other@dure.test' });
    expect(await kindsOf(staffId)).toEqual(['changed', 'added']);
    expect(heard(await admin.get('/api/staff/nobody'))).toMatchObject({ status: 404, code: 'staffNotFound' });
  });
});

describe('a role', () => {
  it('holds from its first day to its last, where it does something, and is given once', async () => {
    const { staffId, desk } = await atWork('DONG_OFFICER');
    expect((await desk.get('/api/cases')).status).toBe(200);
    const roles = (more: object) =>
      admin.post(`/api/staff/${staffId}/roles`, { role: 'TONGJANG', place: seryu2, from: tomorrow, ...more });
    const nos: [object, number, string, string][] = [
      [{ from: plusDays(today, -1) }, 422, 'roleDaysWrong', 'from'],
      [{ until: today }, 422, 'roleDaysWrong', 'until'],
      [{ place: gwonseon }, 422, 'roleNotThere', 'place'],
      [{ role: 'DONG_OFFICER', from: today, until: tomorrow }, 409, 'roleHeld', 'role'],
    ];
    for (const [more, status, code, field] of nos) {
      expect(heard(await roles(more))).toEqual({ status, code, field });
    }
    const jangan = await roles({ role: 'DONG_OFFICER', place: '4111159100' });
    expect(heard(jangan)).toEqual({ status: 403, code: 'notYourPlace', field: 'place' });
    expect([(await roles({})).status, (await roles({})).status]).toEqual([204, 204]);
    const { roles: held } = (await desk.get('/api/me')).body;
    expect(held).toEqual([expect.objectContaining({ role: 'DONG_OFFICER' })]);
    expect(await kindsOf(staffId)).toEqual(['roleGiven', 'passwordSet', 'codeIssued', 'roleGiven', 'added']);
  });

  it('ends at once in sessions that are open, and an ended one is given anew', async () => {
    const { staffId, desk } = await atWork('DONG_OFFICER');
    const at = { role: 'DONG_OFFICER', place: seryu2 };
    const dated = (more: object, ifMatch: string) =>
      admin.post(`/api/staff/${staffId}/roles/days`, { ...at, ...more }, { ifMatch });
    const etag = await etagOf(staffId);
    expect((await dated({ until: tomorrow }, etag)).status).toBe(204);
    expect(heard(await dated({ until: null }, etag))).toMatchObject({ status: 412, code: 'stale' });
    expect((await desk.get('/api/cases')).status).toBe(200);
    const index = (await admin.get(`/api/staff?role=DONG_OFFICER&initials=ㅅㅂ&place=${seryu2}`)).body;
    const [row] = (index.items as { staffId: string; roles: unknown[] }[]).filter(
      (one) => one.staffId === staffId,
    );
    expect(row?.roles).toEqual([expect.objectContaining({ until: tomorrow, endsSoon: true })]);
    expect((await dated({ now: true }, await etagOf(staffId))).status).toBe(204);
    expect(heard(await desk.get('/api/cases'))).toMatchObject({ status: 403, code: 'forbidden' });
    expect((await dated({ now: true }, etag)).status).toBe(204);
    const missing = await admin.post(
      `/api/staff/${staffId}/roles/days`,
      { role: 'TONGJANG', place: seryu2 },
      { ifMatch: etag },
    );
    expect(heard(missing)).toMatchObject({ status: 404, code: 'roleNotHeld' });
    expect((await admin.post(`/api/staff/${staffId}/roles`, { ...at, from: today })).status).toBe(204);
    expect((await desk.get('/api/cases')).status).toBe(200);
  });

  it('that approves what others propose waits for a second person, and nobody gives themselves one', async () => {
    const account = await added(admin);
    const { staffId } = account;
    const role = { role: 'ADMINISTRATOR', place: gwonseon };
    expect((await admin.post(`/api/staff/${staffId}/roles`, { ...role, from: today })).status).toBe(204);
    const second = await signedIn(house, admin, account);
    expect(heard(await second.get('/api/staff'))).toMatchObject({ status: 403, code: 'forbidden' });
    const approval = `/api/staff/${staffId}/roles/approval`;
    expect(heard(await admin.post(approval, role))).toMatchObject({ status: 422, code: 'approverProposed' });
    expect((await operator.post(approval, role)).status).toBe(204);
    expect((await second.get('/api/staff')).status).toBe(200);
    const third = await added(admin);
    await admin.post(`/api/staff/${third.staffId}/roles`, {
      role: 'PRIVACY_OFFICER',
      place: gwonseon,
      from: today,
    });
    const body = { role: 'PRIVACY_OFFICER', place: gwonseon };
    expect((await second.post(`/api/staff/${third.staffId}/roles/approval`, body)).status).toBe(204);
    expect(await kindsOf(third.staffId)).toEqual(['roleApproved', 'roleProposed', 'added']);
    const me = await staffIdOf('gwonseon-admin');
    const own = await admin.post(`/api/staff/${me}/roles`, {
      role: 'PRIVACY_OFFICER',
      place: gwonseon,
      from: today,
    });
    expect(heard(own)).toMatchObject({ status: 422, code: 'ownAccess' });
  });
});

describe('whoever leaves', () => {
  it('hands over first, the seats of the dong too; then the account closes, its sessions at once', async () => {
    const { staffId, desk } = await atWork('VISIT_NURSE');
    const nurse = await staffIdOf('seryu2-nurse');
    const caseId = await openCase(house);
    const seatOf = async (): Promise<{ etag: string; holder: { staffId: string } }> => {
      const { asked } = (await admin.get(`/api/seats?dong=${seryu2}`)).body as {
        asked: { seats: { seat: string; etag: string; holder: { staffId: string } }[] };
      };
      const found = asked.seats.find(({ seat }) => seat === 'nurse');
      if (!found) throw new Error('there is no such seat');
      return found;
    };
    const before = await seatOf();
    const path = `/api/dongs/${seryu2}/seats/nurse`;
    const giving = { to: staffId, reassignCause: 'POSTED' };
    const unfit = { ...giving, to: await staffIdOf('seryu2-tongjang') };
    expect(heard(await admin.post(path, unfit, { ifMatch: before.etag }))).toMatchObject({
      code: 'deputyCannotAct',
    });
    const given = await admin.post(path, giving, { ifMatch: before.etag });
    expect(given.status).toBe(202);
    const round = `/api/circulars/${String(given.body.circularId)}`;
    const { body } = await eventually(
      () => admin.get(round),
      (seen) => seen.body.ended === true,
    );
    expect(body).toMatchObject({ refused: 0 });
    expect(Number(body.accepted)).toBeGreaterThan(0);
    const people = async () => (await officer.get(`/api/cases/${caseId}`)).body.people;
    await eventually(people, (seen) => (seen as { nurse: { staffId: string } }).nurse.staffId === staffId);
    const late = { ...giving, to: nurse };
    expect(heard(await admin.post(path, late, { ifMatch: before.etag }))).toMatchObject({
      status: 412,
      code: 'seatMoved',
    });
    expect(await accountOf(staffId)).toMatchObject({
      dongSeats: [{ seat: 'nurse' }],
      duties: [{ seat: 'nurse' }],
    });

    const closing = `/api/staff/${staffId}/deactivation`;
    const close = async () => admin.post(closing, {}, { ifMatch: await etagOf(staffId) });
    expect(heard(await close())).toEqual({ status: 409, code: 'dutiesOpen', field: 'leaveDuties' });
    const role = { role: 'VISIT_NURSE', place: seryu2, now: true };
    const ended = await admin.post(`/api/staff/${staffId}/roles/days`, role, {
      ifMatch: await etagOf(staffId),
    });
    expect(heard(ended)).toMatchObject({ status: 409, code: 'dutiesOpen' });
    const handover = { to: nurse, reassignCause: 'LEFT', dongSeats: true };
    expect((await admin.post(`/api/staff/${staffId}/handovers`, handover)).status).toBe(202);
    await eventually(people, (seen) => (seen as { nurse: { staffId: string } }).nurse.staffId === nurse);
    expect((await seatOf()).holder.staffId).toBe(nurse);
    expect((await desk.get('/api/me')).status).toBe(200);
    expect((await close()).status).toBe(204);
    expect((await desk.get('/api/me')).status).toBe(401);
    const code = await admin.post(`/api/staff/${staffId}/first-code`, {});
    expect(heard(code)).toMatchObject({ status: 409, code: 'accountClosed' });
    const again = await admin.post(
      `/api/staff/${staffId}/reactivation`,
      {},
      { ifMatch: await etagOf(staffId) },
    );
    expect(again.status).toBe(204);
    expect((await kindsOf(staffId)).slice(0, 4)).toEqual([
      'reactivated',
      'deactivated',
      'seatTaken',
      'seatGiven',
    ]);
  });

  it('leaves a history that the app can neither change nor delete', async () => {
    const tried = [
      'DELETE FROM staff_change',
      "UPDATE staff_change SET kind = 'added'",
      'DELETE FROM staff_role',
      'DELETE FROM staff',
    ];
    for (const sql of tried) {
      await expect(house.deps.pool.query(sql)).rejects.toMatchObject({ code: '42501' });
    }
  });
});

describe('a holiday', () => {
  it('is proposed by one, seen with its effect and approved by another, and can be taken back', async () => {
    const caseId = await openCase(house);
    const { clocks } = (await officer.get(`/api/cases/${caseId}`)).body as { clocks: { dueDay: string }[] };
    const day = clocks.map(({ dueDay }) => dueDay).toSorted()[0] ?? '';
    const holiday = { day, name: '임시공휴일', law: '국무회의 의결' };
    const past = { ...holiday, day: plusDays(today, -1) };
    expect(heard(await admin.post('/api/holidays', past))).toEqual({
      status: 422,
      code: 'holidayPassed',
      field: 'day',
    });
    expect([
      (await admin.post('/api/holidays', holiday)).status,
      (await admin.post('/api/holidays', holiday)).status,
    ]).toEqual([201, 201]);
    expect((await admin.post(`/api/holidays/${day}/refusal`, {})).status).toBe(200);
    expect(heard(await operator.post(`/api/holidays/${day}/approval`, {}))).toMatchObject({
      code: 'holidayNotFound',
    });
    expect((await admin.post('/api/holidays', holiday)).status).toBe(201);
    expect(heard(await admin.post(`/api/holidays/${day}/approval`, {}))).toMatchObject({
      code: 'approverProposed',
    });
    const page = await house.call(`/settings/holidays?year=${day.slice(0, 4)}`, {
      headers: { Authorization: `Bearer ${operator.token}` },
    });
    expect(page.status).toBe(200);
    const approved = await operator.post(`/api/holidays/${day}/approval`, {});
    expect(approved.status).toBe(202);
    const round = `/api/circulars/${String(approved.body.circularId)}`;
    const { body } = await eventually(
      () => operator.get(round),
      (seen) => seen.body.ended === true,
    );
    expect(body).toMatchObject({ refused: 0 });
  });
});

describe('an erasure', () => {
  it('is asked for by the number of a case, which is told to nobody else', async () => {
    const caseId = await openCase(house);
    const caseNo = String((await officer.get(`/api/cases/${caseId}`)).body.caseNo);
    const ask = { caseNo, reason: 'PERSON_ASKED' };
    expect(heard(await privacy.post('/api/erasures', ask))).toMatchObject({
      status: 409,
      code: 'caseStillOpen',
    });
    const none = await privacy.post('/api/erasures', { ...ask, caseNo: '1999-00001' });
    expect(heard(none)).toEqual({ status: 404, code: 'caseNotFound', field: 'caseNo' });
    expect(heard(await officer.post('/api/erasures', ask))).toMatchObject({ status: 403 });
  });
});

describe('the pages of the settings', () => {
  it('come back with what was typed and the sentence at its box', async () => {
    const { staffId } = await added(admin);
    const path = `/api/staff/${staffId}/roles`;
    const fields = { role: 'DONG_OFFICER', place: gwonseon, from: today, until: '' };
    const { status, body } = await sendForm(house, admin, { path, fields });
    expect(status).toBe(422);
    expect(body.text).toContain('id="giveRole-place-error"');
    expect(body.text).toMatch(/<option value="DONG_OFFICER" selected/);
    const sent = await sendForm(house, admin, { path, fields: { ...fields, place: seryu2 } });
    expect([sent.status, sent.headers.get('location')]).toEqual([
      303,
      `/settings/staff/${staffId}?done=roleGiven`,
    ]);
    const seat = { to: staffId, reassignCause: 'POSTED', openCases: 'true', ifMatch: '"seat/nobody"' };
    const moved = await sendForm(house, admin, { path: `/api/dongs/${seryu2}/seats/officer`, fields: seat });
    expect(moved.status).toBe(412);
    expect(moved.body.text).toContain('id="giveSeat-officer-to-error"');
  });

  it('are everybody’s where the rules are read, and an administrator’s where they are kept', async () => {
    const see = async (desk: Desk, path: string) =>
      (await house.call(path, { headers: { Authorization: `Bearer ${desk.token}` } })).status;
    expect(await see(officer, '/rules')).toBe(200);
    expect(await see(officer, '/settings/staff')).toBe(403);
    for (const path of [
      '/settings',
      '/settings/staff',
      '/settings/seats',
      '/settings/holidays',
      '/settings/staff/new',
    ]) {
      expect([path, await see(admin, path)]).toEqual([path, 200]);
    }
    expect(await see(privacy, '/erasures')).toBe(200);
  });
});
