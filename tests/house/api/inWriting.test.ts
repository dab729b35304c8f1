import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nowInstant } from '../../../api/moment.ts';
import { dayOf, plusHours } from '../../../domain/time.ts';
import { checkRecord } from '../../../prisma/check.ts';
import { startApiHouse, type ApiHouse, type Desk } from './apiHouse.ts';
import { guestsOf, textIn } from './guests.ts';
import { done, eventually, openCase, seryu2, somebody, staffIdOf } from './people.ts';

let house: ApiHouse;
let secretary: Desk;
let chair: Desk;
let member: Desk;
let officer: Desk;

beforeAll(async () => {
  house = await startApiHouse();
  [secretary, chair, member, officer] = (await Promise.all(
    ['secretary', 'chair', 'member', 'officer'].map((post) => house.desk(`seryu2-${post}`)),
  )) as [Desk, Desk, Desk, Desk];
  const seats = { CHAIR: chair, MEMBER: member, SECRETARY: secretary };
  for (const kind of ['DONG_CONFERENCE', 'EMERGENCY_SELECTION'])
    for (const [seat, desk] of Object.entries(seats)) {
      const seated = { kind, place: seryu2, staffId: await staffIdOf(desk), seat, category: 'OFFICIAL' };
      const heard = await secretary.post('/api/committees/members', { ...seated, from: '2026-01-01' });
      expect([kind, seat, heard.status]).toEqual([kind, seat, 201]);
    }
}, 120_000);
afterAll(() => house.stop());

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
    for (const n of [1, 2]) {
      await done(secretary, to(meetingId, 'renewReviewLink'), { member: chairId });
      await mailedTo(meetingId, chairId, (tried) => tried[n] === 'waiting');
    }
    house.house.mail?.catcher.setFault('none');
    expect(await mailedTo(meetingId, chairId, (one) => one.at(-1) === 'sent')).toEqual([
      ...['sent', 'expired', 'sent'],
    ]);
  }, 120_000);
});
