import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nowInstant } from '../../../api/moment.ts';
import { asId, type StaffId } from '../../../domain/ids.ts';
import { dayOf, plusDays, plusHours } from '../../../domain/time.ts';
import { checkRecord } from '../../../prisma/check.ts';
import { startApiHouse, type ApiHouse, type Desk } from './apiHouse.ts';
import { guestsOf, textIn } from './guests.ts';
import { contact, done, eventually, openCase, report, seryu2, somebody } from './people.ts';

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
const staffIdOf = async (desk: Desk): Promise<StaffId> =>
  asId(String((await desk.get('/api/me')).body.staffId));

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

async function page(path: string, { token }: Desk) {
  const answer = await fetch(`${house.url}${path}`, {
    headers: { authorization: `Bearer ${token}`, accept: 'text/html' },
  });
  return { status: answer.status, text: await answer.text() };
}

const eventsOf = async (type: string): Promise<number> => {
  const sql = 'SELECT FROM event WHERE subject = $1 AND type = $2';
  return (await house.deps.pool.query(sql, [caseId, type])).rowCount ?? 0;
};

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

describe('what members decide in writing', () => {
  const kind = 'EMERGENCY_SELECTION';
  const mail = (login: string): string => `${login}@dure.example`;
  const guests = guestsOf(() => house, 'review');
  const { device } = guests;
  const linkTo = (login: string, n?: number): Promise<string> => guests.linkTo(mail(login), n);
  const to = (meetingId: string, name: string): string => `/api/meetings/${meetingId}/${name}`;
  const planned = async (way: object): Promise<string> => {
    const { body } = await secretary.post('/api/meetings', { kind, place: seryu2, ...way });
    return String(body.meetingId);
  };
  const reviewOf = async (meetingId: string, code: string) =>
    (await secretary.get(to(meetingId, `review?code=${code}`))).body as unknown as {
      members: {
        staffId: string;
        code: string | null;
        returnedAt: string | null;
        letters: { status: string }[];
      }[];
      review: { closed: { why: string } | null };
    };
  const oneOf = async (meetingId: string, staffId: string) =>
    (await reviewOf(meetingId, staffId)).members.find((one) => one.staffId === staffId);
  const seat = (desk: Desk, more: object) =>
    staffIdOf(desk).then((staffId) =>
      secretary.post('/api/committees/members', {
        ...{ kind, place: seryu2, staffId, seat: 'MEMBER', category: 'OFFICIAL', from: '2026-01-01' },
        ...more,
      }),
    );

  it('goes by mail, link and ballot to the signature and the case; whoever is recused is not asked', async () => {
    const deputy = await house.desk('gwonseon-committee');
    await seat(deputy, { seat: 'DEPUTY' });
    const startsAt = await nowInstant();
    const inWriting = { way: 'WRITTEN', startsAt };
    const unlawful = await secretary.post('/api/meetings', {
      ...{ kind: 'DONG_CONFERENCE', place: seryu2, ...inWriting },
    });
    expect(unlawful).toMatchObject({ status: 422, body: { code: 'attendanceNotAllowed' } });
    const meetingId = await planned(inWriting);
    const call = () => secretary.post(to(meetingId, 'callMeeting'), { urgentCause: 'LIFE_AT_RISK' });
    expect(await call()).toMatchObject({ status: 409, body: { code: 'reviewEmpty' } });
    const person = somebody({ name: '한도윤' });
    const theirs = await openCase(house, { person, note: '한도윤 씨의 보일러가 고장 났다.' });
    const asks = { thing: 'HEATING', way: 'WRITTEN', amountWon: 300_000, note: '한도윤 씨 댁의 난방비.' };
    await done(officer, `/api/cases/${theirs}/requestSelection`, asks);
    // The case may have put itself there by then.
    const about = { about: 'n1', proposal: 'SELECT', asks: { means: 'HEATING', amountWon: 300_000 } };
    const added = [{ kind: 'SELECTION', caseId: theirs, note: '난방비를 준다.', ...about }];
    expect([200, 409]).toContain((await secretary.post(to(meetingId, 'addItems'), { added })).status);
    await done(deputy, to(meetingId, 'declareRecusal'), { item: 1 });
    expect((await call()).status).toBe(200);

    const [link, memberId] = [await linkTo('seryu2-member'), await staffIdOf(member)];
    // A program that looks at mails follows the link and uses nothing up.
    for (let n = 0; n < 2; n += 1) {
      const door = await device().get(`/review/${link}`);
      expect(door.status).toBe(200);
      expect(textIn(door)).toContain('심의 열기');
      expect(textIn(door)).not.toMatch(/한도윤|한○윤/);
    }
    const code = (await oneOf(meetingId, memberId))?.code ?? '';
    const wrong = code === '000000' ? '000001' : '000000';
    const [first, second] = [device(), device()];
    expect(await first.post('admission', { link, code: wrong })).toMatchObject({ status: 422 });
    // Forwarded: of two browsers at once one is let in, and the link is used up.
    const both = await Promise.all([first, second].map((one) => one.post('admission', { link, code })));
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 410]);
    const [inside, outside] = both[0]?.status === 200 ? [first, second] : [second, first];
    expect(await outside.post('admission', { link, code })).toMatchObject({
      ...{ status: 410, body: { code: 'guestLinkUsed' } },
    });
    expect(await outside.get('/api/review')).toMatchObject({ status: 403, body: { code: 'guestNotHere' } });
    const page = textIn(await inside.get('/review'));
    expect(page).toContain('한○윤');
    expect(page).not.toContain('한도윤');
    const silent = await inside.form('ballot', { items: '1', vote: 'abstain', note: '' });
    expect([silent.status, textIn(silent).includes('기권')]).toEqual([422, true]);
    const ballot = await inside.form('ballot', { items: '1', vote: 'yes' });
    expect([ballot.status, ballot.headers.get('location')]).toEqual([303, '/review?done=done']);
    expect((await oneOf(meetingId, memberId))?.returnedAt).not.toBeNull();

    expect(await secretary.post(to(meetingId, 'closeItems'), { items: 'ALL' })).toMatchObject({
      ...{ status: 409, body: { code: 'heldInWriting' } },
    });
    const renew = (staffId: string) => secretary.post(to(meetingId, 'renewReviewLink'), { member: staffId });
    expect(await renew(await staffIdOf(deputy))).toMatchObject({
      ...{ status: 409, body: { code: 'reviewNothingAsked' } },
    });
    const old = await linkTo('seryu2-chair');
    expect((await renew(await staffIdOf(chair))).status).toBe(200);
    expect(await linkTo('seryu2-chair', 2)).not.toBe(old);
    expect(await device().post('admission', { link: old, code })).toMatchObject({
      ...{ status: 410, body: { code: 'guestLinkReplaced' } },
    });
    // Whoever has an account votes as in any sitting, and the last answer closes it.
    await done(chair, to(meetingId, 'castBallot'), { items: [1], vote: 'yes' });
    const { review } = await eventually(
      () => reviewOf(meetingId, ''),
      (seen) => seen.review.closed !== null,
    );
    expect(review.closed?.why).toBe('ALL_RETURNED');
    expect(await inside.post('ballot', { items: [1], vote: 'no' })).toMatchObject({
      ...{ status: 410, body: { code: 'reviewOver' } },
    });
    const after = textIn(await inside.get('/review'));
    expect([after.includes('이 심의는 끝났습니다'), after.includes('한○윤')]).toEqual([true, false]);
    await done(chair, to(meetingId, 'signMinutes'), {});
    const decided = await eventually(
      async () => (await officer.get(`/api/cases/${theirs}`)).body as { selections: { status: string }[] },
      ({ selections }) => selections[0]?.status === 'selected',
    );
    expect(decided).toMatchObject({ selections: [{ decided: { votes: { seated: 3, present: 2 } } }] });
    const minutes = await secretary.get(`/meetings/${meetingId}/minutes`);
    for (const told of ['서면 심의', '답변 기한', '낸 위원']) expect(textIn(minutes)).toContain(told);
    const mails = house.house.mail?.letters.list() ?? [];
    expect(mails.filter(({ text }) => text.includes('/review/'))).toHaveLength(3);
    for (const { subject, text } of mails) expect(`${subject} ${text}`).not.toMatch(/한도윤|난방비/);
    expect((await checkRecord(house.deps.pool, null)).differences).toEqual([]);
  }, 120_000);

  /** What became of each mail with a link, once it is tried. */
  const mailedTo = (
    meetingId: string,
    staffId: string,
    isIt: (statuses: readonly string[]) => boolean,
  ): Promise<readonly string[]> =>
    eventually(async () => {
      const sql = `SELECT CASE WHEN attempts > 0 THEN status END AS status FROM letter
        WHERE case_id = $1 AND to_staff_id = $2 AND template = 'reviewAsked' ORDER BY version`;
      const { rows } = await house.deps.pool.query<{ status: string }>(sql, [meetingId, staffId]);
      return rows.map(({ status }) => status);
    }, isIt);

  it('is no more for a member who was replaced meanwhile: their link opens nothing, the new one has theirs', async () => {
    const meetingId = await planned({ way: 'WRITTEN', startsAt: plusHours(await nowInstant(), 72) });
    await done(secretary, to(meetingId, 'addItems'), { added: [{ kind: 'OTHER', note: '예산을 나눈다.' }] });
    await done(secretary, to(meetingId, 'callMeeting'), { urgentCause: null });
    const link = await linkTo('seryu2-member', 2);
    const { code } = (await oneOf(meetingId, await staffIdOf(member))) ?? {};
    const today = dayOf(await nowInstant());
    const { rows } = await house.deps.pool.query<{ id: string }>(
      'SELECT member_id AS id FROM committee_member WHERE kind = $1 AND staff_id = $2 AND valid_to IS NULL',
      [kind, await staffIdOf(member)],
    );
    await done(secretary, `/api/committees/members/${rows[0]?.id ?? ''}/end`, { until: today });
    const newcomer = await house.desk('gwonseon-supervisor');
    expect((await seat(newcomer, { from: today })).status).toBe(201);
    await done(secretary, to(meetingId, 'renewRoster'), {});
    expect(await device().post('admission', { link, code })).toMatchObject({
      ...{ status: 410, body: { code: 'guestNotMember' } },
    });
    expect(await linkTo('gwonseon-supervisor')).not.toBe('');
    // A link that was replaced before it could be mailed is nobody's failure.
    house.house.mail?.catcher.setFault('421');
    const chairId = await staffIdOf(chair);
    for (let n = 0; n < 2; n += 1)
      await done(secretary, to(meetingId, 'renewReviewLink'), { member: chairId });
    await mailedTo(meetingId, chairId, ([, ...renewed]) => renewed.join() === 'waiting,waiting');
    house.house.mail?.catcher.setFault('none');
    expect(await mailedTo(meetingId, chairId, (one) => one.at(-1) === 'sent')).toEqual([
      ...['sent', 'expired', 'sent'],
    ]);
  }, 120_000);
});
