import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApiHouse, type ApiHouse } from './apiHouse.ts';
import { formIn, sitAt, type AtScreen } from './atScreen.ts';
import { contact, done, eventually, openCase, seryu2, staffIdOf } from './people.ts';

let house: ApiHouse;
let secretary: AtScreen;
let admin: AtScreen;

beforeAll(async () => {
  house = await startApiHouse();
  [secretary, admin] = await Promise.all([sitAt(house, 'seryu2-secretary'), sitAt(house, 'gwonseon-admin')]);
});
afterAll(() => house.stop());

const seats = {
  CHAIR: 'seryu2-chair',
  DEPUTY: 'gwonseon-committee',
  MEMBER: 'seryu2-member',
  SECRETARY: 'seryu2-secretary',
} as const;

async function seatAll(kind: string): Promise<void> {
  const page = `/committees/${kind}/${seryu2}`;
  for (const [seat, login] of Object.entries(seats)) {
    const staffId = await staffIdOf(await house.desk(login));
    const typed = { staffId, seat, category: 'OFFICIAL', from: '2026-01-01' };
    const seen = await secretary.sends(page, 'seatMember', typed);
    expect([seat, seen.status, seen.location]).toEqual([seat, 303, `${page}?done=done`]);
  }
}

const inDays = (days: number): string =>
  new Date(Date.now() + days * 86_400_000 + 9 * 3_600_000).toISOString().slice(0, 10);

/** The address of a meeting that was planned by its form. */
async function plan(kind: string, days: number): Promise<string> {
  const on = inDays(days);
  const seen = await secretary.sends(`/meetings/new?committee=${kind}%3A${seryu2}&on=${on}`, 'planMeeting');
  expect(seen.status).toBe(303);
  return seen.location.replace('/agenda?done=done', '');
}

describe('a committee, by forms without script', () => {
  const council = `/committees/DONG_COUNCIL/${seryu2}`;

  it('takes members with their terms, and says at its box what cannot be', async () => {
    await seatAll('STEERING');
    await seatAll('DONG_CONFERENCE');
    const page = `/committees/STEERING/${seryu2}`;
    const staffId = await staffIdOf(await house.desk('seryu2-chair'));
    const twice = { staffId, seat: 'MEMBER', category: 'LEGAL', from: '2026-02-01' };
    const taken = await secretary.sends(page, 'seatMember', twice);
    expect(taken.status).toBe(409);
    expect(taken.text).toContain('먼저 그 임기를 마쳐 주세요.');
    expect(taken.text).toMatch(/<option value="LEGAL" selected>/);
    const wrong = await secretary.sends(page, 'seatMember', { ...twice, from: '2026-02-30' });
    expect([wrong.status, wrong.text.includes('aria-invalid="true"')]).toEqual([400, true]);
    const none = await secretary.browser.get(`/committees/CHOIR/${seryu2}`);
    expect(none.status).toBe(404);
    expect((await secretary.browser.get('/committees/STEERING/11200')).status).toBe(403);
  });

  it('refuses in words what loosens a law, keeps what was typed, and takes a second person’s word', async () => {
    const law = '가상 조례 제5조';
    const loose = await secretary.sends(council, 'proposeCommitteeRule', { 'rules.noticeDays': '3', law });
    expect(loose.status).toBe(422);
    expect(loose.text).toContain('사회보장급여법 시행규칙 제7조');
    expect(formIn(loose.text, 'proposeCommitteeRule').fields).toMatchObject({ 'rules.noticeDays': '3', law });
    const nothing = await secretary.sends(council, 'proposeCommitteeRule', { law });
    expect(nothing.status).toBe(400);
    const stricter = await secretary.sends(council, 'proposeCommitteeRule', { 'rules.noticeDays': '7', law });
    expect(stricter.status).toBe(303);
    expect((await secretary.browser.get(council)).text).not.toContain('/approval"');
    const { text } = await admin.browser.get(council);
    const id = /id="(approveCommitteeRule-\d+)"/.exec(text)?.[1] ?? '';
    expect((await admin.sends(council, id)).status).toBe(303);
    expect((await secretary.browser.get(council)).text).toContain('7일 전');
  });
});

describe('a meeting, by forms without script', () => {
  it('is one however often it is planned by the same form, and bad input comes back', async () => {
    const page = `/meetings/new?committee=STEERING%3A${seryu2}&on=${inDays(9)}`;
    const { action, fields } = formIn((await secretary.browser.get(page)).text, 'planMeeting');
    const soon = await secretary.browser.submit(action, { ...fields, startsAt: 'soon' });
    expect([soon.status, soon.text.includes('value="soon"')]).toEqual([400, true]);
    const linked = await secretary.browser.submit(action, { ...fields, where: 'https://meet.example/dure' });
    expect(linked.status).toBe(400);
    expect(linked.text).toContain('id="planMeeting-where-error"');
    const placed = { ...fields, where: '구청 3층 소회의실', joining: '내선 1234번으로 전화합니다.' };
    const [first, second] = await Promise.all([
      secretary.browser.submit(action, placed),
      secretary.browser.submit(action, placed),
    ]);
    expect([first.status, second.status]).toEqual([303, 303]);
    expect(first.location).toMatch(/^\/meetings\/[a-z0-9-]+\/agenda\?done=done$/);
    expect(second.location).toBe(first.location);
    const [path = ''] = first.location.split('/agenda');
    const told = (await secretary.browser.get(`${path}/invitations`)).text;
    expect([told.includes('구청 3층 소회의실'), told.includes('내선 1234번')]).toEqual([true, true]);
    // Somebody else who plans the same committee for the same time hears of it, and finds what they typed.
    const anew = formIn((await secretary.browser.get(page)).text, 'planMeeting').fields;
    const twice = await secretary.browser.submit(action, { ...anew, where: '1층 회의실' });
    expect(twice).toMatchObject({ status: 409 });
    for (const said of ['이미 회의가 잡혀 있습니다', '1층 회의실']) expect(twice.text).toContain(said);
    expect((await secretary.browser.get(`/meetings/new?committee=STEERING:${seryu2}&on=31`)).status).toBe(
      400,
    );
  });

  it('has its agenda built, is a duty in my work, and is a date alone for the head of the dong', async () => {
    const meeting = await plan('STEERING', 12);
    const agenda = `${meeting}/agenda`;
    const empty = await secretary.sends(agenda, 'addItems-other', { 'added.0.note': '' });
    expect([empty.status, empty.text.includes('aria-invalid="true"')]).toEqual([400, true]);
    const note = '운영 예산을 어떻게 나눌지 정한다.';
    const added = await secretary.sends(agenda, 'addItems-other', { 'added.0.note': note });
    expect(added.location).toBe(`${agenda}?done=done`);
    const member = await staffIdOf(await house.desk('seryu2-member'));
    await secretary.sends(`${agenda}?item=1`, 'excludeMember-1', { member });
    expect((await secretary.browser.get(agenda)).text).toContain('재적 3 · 출석 예정 2 · 정족수 2');
    const again = await secretary.browser.submit(`/api${meeting}/withdrawItem`, {
      ...formIn((await secretary.browser.get(`${agenda}?item=1`)).text, 'withdrawItem-1').fields,
      item: '9',
      withdrawCause: 'MISTAKE',
    });
    expect([again.status, again.text.includes('9번 안건이 없습니다.')]).toEqual([404, true]);
    const work = (await secretary.browser.get('/work')).text;
    expect(work).toContain(`href="${agenda}#notice"`);
    const { browser: head } = await sitAt(house, 'seryu2-head');
    const list = (await head.get('/meetings')).text;
    expect(list).toContain('일정과 할 일만 보입니다.');
    expect(list).not.toContain(meeting);
    expect((await head.get(agenda)).status).toBe(403);
    const stranger = await sitAt(house, 'geumho1-officer');
    expect((await stranger.browser.get('/meetings')).status).toBe(403);
    // A program has the list by the same right as the page, and no more.
    const ofHead = await house.desk('seryu2-head');
    expect(await ofHead.get('/api/meetings')).toMatchObject({ status: 200 });
    expect(JSON.stringify((await ofHead.get('/api/meetings')).body.items)).toContain(
      meeting.split('/').at(-1),
    );
    expect((await ofHead.get(`/api${meeting}`)).status).toBe(403);
    const elsewhere = await house.desk('geumho1-officer');
    expect((await elsewhere.get('/api/meetings')).status).toBe(403);
  });

  it('that is cancelled leaves its items to the next sitting, to which the house moves what no deadline waits for', async () => {
    const [from, to] = [await plan('STEERING', 15), await plan('STEERING', 20)];
    await secretary.sends(`${from}/agenda`, 'addItems-other', { 'added.0.note': '다음에 정한다.' });
    await secretary.sends(`${from}/agenda`, 'cancelMeeting', { cancelCause: 'NO_QUORUM' });
    await eventually(
      () => secretary.browser.get(`${from}/agenda`),
      ({ text }) => text.includes('다음 회의로 옮김'),
    );
    const items = await house.deps.pool.query<{ count: number }>(
      `SELECT jsonb_array_length(state -> 'items') AS count FROM meeting WHERE status = 'planned' AND meeting_id <> $1
         AND kind = 'STEERING' AND jsonb_path_exists(state, '$.items[*] ? (@.status == "waiting")')`,
      [from.replace('/meetings/', '')],
    );
    expect(items.rows.length).toBeGreaterThan(0);
    expect((await secretary.browser.get('/meetings/waiting')).text).not.toContain(`${from}/agenda#moving`);
    expect(to).not.toBe(from);
  });
});

describe('what waits for a committee', () => {
  it('puts itself on the nearest sitting; names are masked, and the look is kept', async () => {
    const officer = await house.desk('seryu2-officer');
    const caseId = await openCase(house, { person: { name: '한도윤' } });
    const act = (name: string, body: object) => done(officer, `/api/cases/${caseId}/${name}`, body);
    await act('recordContact', contact('REACHED'));
    await act('recordIntake', { nextStep: 'REGISTER', told: 'ORALLY', note: '등록한다.' });
    await act('register', {});
    await act('recordAssessment', {
      ...{ areas: [{ area: 'ECONOMY', level: 'LOW' }], crisisLevel: 'LOW', note: '살림이 어렵다.' },
    });
    expect((await secretary.browser.get('/meetings/waiting')).text).toContain('받을 회의가 없습니다.');
    const meeting = await plan('DONG_CONFERENCE', 3);
    const { text } = await eventually(
      () => secretary.browser.get('/meetings/waiting'),
      (seen) => seen.text.includes(`href="${meeting}/agenda"`),
    );
    expect(text).toContain('한○윤');
    expect(text).not.toContain('한도윤');
    expect(text).not.toContain('put-0');
    expect((await secretary.browser.get(`${meeting}/agenda`)).text).toContain('한○윤');
    const sql = `SELECT what FROM access_log WHERE what IN ('waitingItems', 'agenda') AND shown @> ARRAY[$1]`;
    const { rows } = await house.deps.pool.query<{ what: string }>(sql, [caseId]);
    expect(new Set(rows.map(({ what }) => what))).toEqual(new Set(['waitingItems', 'agenda']));
  });
});

describe('what is late', () => {
  it('tells the supervisor of meetings too, whose and for how long', async () => {
    const meeting = await plan('STEERING', 30);
    const meetingId = meeting.replace('/meetings/', '');
    await house.deps.pool.query(
      `UPDATE clock SET due_at = now() - interval '3 days', due_day = (now() - interval '3 days')::date
       WHERE case_id = $1`,
      [meetingId],
    );
    const supervisor = await house.desk('gwonseon-supervisor');
    const { body } = await supervisor.get('/api/overdue');
    const late = body.meetings as readonly { readonly meetingId: string }[];
    expect(late.find((one) => one.meetingId === meetingId)).toMatchObject({
      ...{ kind: 'STEERING', placeName: '세류2동', duty: 'notice' },
      owner: { staffId: await staffIdOf(await house.desk('seryu2-secretary')) },
    });
    const mine = await (await house.desk('seryu2-secretary')).get('/api/worklist?act=callMeeting');
    expect(mine.body.counts).toMatchObject({ late: 1 });
  });
});

describe('my calendar', () => {
  const page = '/account/calendar';
  const addressIn = (text: string): string => /\/calendar\/[A-Za-z0-9_-]{22}\.ics/.exec(text)?.[0] ?? '';
  const read = (path: string) => house.call(path);

  it('is read without signing in, tells committee, place and time, and nothing about a case', async () => {
    const made = await secretary.sends(page, 'renewFeed');
    expect([made.status, made.location]).toEqual([303, `${page}?done=made`]);
    const address = addressIn((await secretary.browser.get(page)).text);
    const { status, headers, body } = await read(address);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain('text/calendar');
    const text = String(body.text).replaceAll('\r\n ', '');
    expect(text).toMatch(/UID:meeting-[a-z0-9]{20}-[a-z0-9]{8}@dure/);
    expect(text).toContain('SUMMARY:동 사례회의');
    expect(text).toContain('LOCATION:세류2동');
    expect(text).toMatch(/STATUS:CANCELLED/);
    expect(text).not.toMatch(/한도윤|한○윤|2026-\d{5}|예산|ATTENDEE/);
    // Whoever sits on none has an empty one.
    const officer = await sitAt(house, 'gwonseon-solution');
    await officer.sends(page, 'renewFeed');
    const own = await read(addressIn((await officer.browser.get(page)).text));
    expect([own.status, String(own.body.text).includes('BEGIN:VEVENT')]).toEqual([200, false]);
  });

  it('ends with a new address and with none; who read it is written down, and its secret nowhere', async () => {
    const old = addressIn((await secretary.browser.get(page)).text);
    await secretary.sends(page, 'renewFeed');
    const address = addressIn((await secretary.browser.get(page)).text);
    expect((await read(old)).status).toBe(404);
    expect((await read(address)).status).toBe(200);
    await secretary.sends(page, 'endFeed');
    expect((await read(address)).status).toBe(404);
    expect((await read('/calendar/short.ics')).status).toBe(404);
    const again = await (await house.desk('seryu2-secretary')).post('/api/account/calendar/removal', {});
    expect(again).toMatchObject({ status: 404, body: { code: 'feedNotThere' } });
    const { rows } = await house.deps.pool.query<{ line: string }>(
      `SELECT door_log::text AS line FROM door_log WHERE what LIKE 'calendar%'`,
    );
    expect(rows.filter(({ line }) => line.includes('calendarRead')).length).toBe(3);
    const secrets = [old, address].map((path) => path.slice('/calendar/'.length, -'.ics'.length));
    for (const secret of secrets) expect(rows.some(({ line }) => line.includes(secret))).toBe(false);
  });

  it('is not for whoever has no meetings, and nobody guesses its address at leisure', async () => {
    const officer = await house.desk('seryu2-officer');
    expect((await officer.post('/api/account/calendar', {})).status).toBe(403);
    const guesses = await Promise.all(
      Array.from({ length: 70 }, (_, n) => read(`/calendar/${'a'.repeat(20)}${String(n + 10)}.ics`)),
    );
    const slowed = guesses.filter(({ status }) => status === 429);
    expect(slowed.length).toBeGreaterThan(0);
    expect(Number(slowed[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});
