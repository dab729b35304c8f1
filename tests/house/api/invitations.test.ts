import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { nowInstant } from '../../../api/moment.ts';
import type { InvitationsView, InvitedView } from '../../../api/views/invitations.ts';
import type { Letter } from '../../../embedded/letters.ts';
import { dayOf, instantFromMs, msOf, plusHours, type Instant } from '../../../domain/time.ts';
import { checkRecord } from '../../../prisma/check.ts';
import { startApiHouse, type ApiHouse, type Desk } from './apiHouse.ts';
import { entryIn } from './calendarEntry.ts';
import { done, eventually, seryu2 } from './people.ts';

let house: ApiHouse;
let desks: Readonly<Record<'secretary' | 'chair' | 'deputy' | 'member' | 'newcomer', Desk>>;
let ids: Readonly<Record<keyof typeof desks, string>>;
let memberTerm = 0;
const kind = 'STEERING';
const joining = '접속: https://meet.example/abc 비밀번호 1234';
const where = '세류2동 행정복지센터 2층 회의실';

const logins = {
  secretary: 'seryu2-secretary',
  chair: 'seryu2-chair',
  deputy: 'gwonseon-committee',
  member: 'seryu2-member',
  newcomer: 'gwonseon-solution',
} as const;
const names = Object.keys(logins) as (keyof typeof logins)[];

beforeAll(async () => {
  house = await startApiHouse();
  const open = await Promise.all(names.map(async (name) => [name, await house.desk(logins[name])] as const));
  desks = Object.fromEntries(open) as typeof desks;
  const known = open.map(async ([name, desk]) => [name, String((await desk.get('/api/me')).body.staffId)]);
  ids = Object.fromEntries(await Promise.all(known)) as typeof ids;
  const from = dayOf(await nowInstant());
  for (const [name, seat] of [
    ['chair', 'CHAIR'],
    ['deputy', 'DEPUTY'],
    ['member', 'MEMBER'],
    ['secretary', 'SECRETARY'],
  ] as const) {
    const term = { kind, place: seryu2, staffId: ids[name], seat, category: 'OFFICIAL', from };
    const { status, body } = await desks.secretary.post('/api/committees/members', term);
    expect([name, status]).toEqual([name, 201]);
    if (name === 'member') memberTerm = Number(body.id);
  }
});
afterAll(() => house.stop());
afterEach(() => {
  mail().catcher.setFault('none');
});

function mail() {
  const { mail: found } = house.house;
  if (!found) throw new Error('this house has no mail catcher');
  return found;
}

const at = (meetingId: string, act: string): string => `/api/meetings/${meetingId}/${act}`;

async function planned(startsAt: Instant, more = {}): Promise<string> {
  const { status, body } = await desks.secretary.post('/api/meetings', {
    ...{ kind, place: seryu2, startsAt, where, joining },
    ...more,
  });
  expect(status).toBe(201);
  return String(body.meetingId);
}

const call = (meetingId: string) =>
  done(desks.secretary, at(meetingId, 'callMeeting'), { urgentCause: 'PERIOD_ENDS' });

async function ledger(meetingId: string): Promise<InvitationsView> {
  const { status, body } = await desks.secretary.get(at(meetingId, 'invitations'));
  expect(status).toBe(200);
  return body as unknown as InvitationsView;
}
const ofOne = (view: InvitationsView, name: keyof typeof ids): InvitedView => {
  const found = view.members.find(({ staffId }) => staffId === ids[name]);
  if (!found) throw new Error(`${name} is no member`);
  return found;
};
const settled = (meetingId: string, isThere: (view: InvitationsView) => boolean) =>
  eventually(() => ledger(meetingId), isThere);
const statuses = ({ members, gone }: InvitationsView): string[] =>
  [...members, ...gone].flatMap(({ sent }) => sent.map(({ status }) => status));
const isSettled = (view: InvitationsView): boolean =>
  statuses(view).every((status) => status !== 'waiting' && status !== 'sending');

async function emailOf(name: keyof typeof ids): Promise<string> {
  const sql = 'SELECT email FROM staff WHERE staff_id = $1';
  const { rows } = await house.deps.pool.query<{ email: string }>(sql, [ids[name]]);
  return rows[0]?.email ?? '';
}
async function lettersTo(name: keyof typeof ids, since: number): Promise<readonly Letter[]> {
  return mail().letters.list({ to: await emailOf(name), since });
}
const lastNumber = (): number => mail().letters.list().at(-1)?.number ?? 0;
const move = { moveCause: 'ROOM_TAKEN', urgentCause: 'PERIOD_ENDS' } as const;
const daysAhead = async (days: number): Promise<Instant> => plusHours(await nowInstant(), 24 * days);

describe('mail that is down for the whole notice', () => {
  it('loses nothing: letters wait and the telephone list has everybody; of two moves in a row only the last goes out', async () => {
    mail().catcher.setFault('421');
    const since = lastNumber();
    const meetingId = await planned(await daysAhead(3));
    await call(meetingId);
    const down = await settled(meetingId, (view) => statuses(view).length === 3);
    expect(statuses(down)).toEqual(['waiting', 'waiting', 'waiting']);
    expect(down.members.map(({ isToBeCalled }) => isToBeCalled)).toEqual([true, true, true]);
    await done(desks.secretary, at(meetingId, 'moveMeeting'), { ...move, startsAt: await daysAhead(4) });
    const last = await daysAhead(5);
    await done(desks.secretary, at(meetingId, 'moveMeeting'), {
      ...{ ...move, startsAt: last, where: '권선구청 3층' },
    });
    const told = { member: ids.deputy, spokeWith: 'MEMBER', answer: 'NOT_COMING', absence: 'WORK' };
    await done(desks.secretary, at(meetingId, 'recordTold'), told);
    await done(desks.chair, at(meetingId, 'answerInvitation'), { answer: 'COMING' });
    expect(
      await desks.member.post(at(meetingId, 'answerInvitation'), { answer: 'NOT_COMING' }),
    ).toMatchObject({
      ...{ status: 422, body: { code: 'reasonMissing', field: 'absence' } },
    });
    const called = await ledger(meetingId);
    expect(called.members.filter(({ isToBeCalled }) => isToBeCalled)).toMatchObject([
      { staffId: ids.member },
    ]);
    expect(ofOne(called, 'deputy').answer).toMatchObject({ answer: 'NOT_COMING', absence: 'WORK' });
    expect(ofOne(called, 'deputy').answer?.writtenBy).not.toBeNull();
    expect(called.forecast).toMatchObject({ present: 2, needed: 2, enough: true });
    mail().catcher.setFault('none');
    const up = await settled(meetingId, isSettled);
    expect(ofOne(up, 'member').sent.map(({ status }) => status)).toEqual(['expired', 'expired', 'sent']);
    const [letter, ...more] = await lettersTo('member', since);
    expect(more).toEqual([]);
    expect(letter?.text).toContain('장소: 권선구청 3층');
    expect(letter?.text).toContain(`/meetings/${meetingId}/answer`);
    const entry = await entryIn(mail().letters, letter as Letter);
    expect(entry).toMatchObject({
      ...{ method: 'REQUEST', sequence: 2, status: 'CONFIRMED', location: '권선구청 3층' },
      ...{ summary: '운영위원회 회의 / Steering committee', startsAt: `${last.slice(0, 19)}.000Z` },
      uid: `meeting-${meetingId}@dure`,
      attendees: [`mailto:${await emailOf('member')}`],
    });
    expect(`${entry.text}${letter?.text ?? ''}`).not.toMatch(/meet\.example|1234|\d{4}-\d{4}/);
    const own = await desks.member.get(at(meetingId, 'invitation'));
    expect(own.body).toMatchObject({ joining, where: '권선구청 3층', mine: null, isOpen: true });
  }, 120_000);

  it('until the sitting has begun sends nothing afterwards, and answers are over', async () => {
    mail().catcher.setFault('421');
    const since = lastNumber();
    const meetingId = await planned(instantFromMs(msOf(await nowInstant()) + 8_000));
    await call(meetingId);
    await settled(meetingId, (view) => statuses(view).length === 3);
    await settled(meetingId, ({ isOpen }) => !isOpen);
    mail().catcher.setFault('none');
    const over = await settled(meetingId, isSettled);
    expect(statuses(over)).toEqual(['expired', 'expired', 'expired']);
    expect(
      mail()
        .letters.list({ since })
        .filter(({ attachments }) => attachments.length > 0),
    ).toEqual([]);
    expect(await desks.member.post(at(meetingId, 'answerInvitation'), { answer: 'COMING' })).toMatchObject({
      ...{ status: 409, body: { code: 'meetingBegun' } },
    });
    expect(
      await desks.secretary.post(at(meetingId, 'resendInvitation'), { member: ids.member }),
    ).toMatchObject({
      body: { code: 'meetingBegun' },
    });
  }, 120_000);
});

describe('an invitation', () => {
  it('is sent again by one click as the same entry, leaves a replaced member, and is taken back from all when called off', async () => {
    const since = lastNumber();
    const first = await daysAhead(3);
    const link = { kind, place: seryu2, startsAt: first, where: 'https://meet.example/abc' };
    expect(await desks.secretary.post('/api/meetings', link)).toMatchObject({
      ...{ status: 400, body: { code: 'malformed' } },
    });
    const meetingId = await planned(first);
    await call(meetingId);
    await settled(meetingId, (view) => statuses(view).length === 3 && isSettled(view));
    const resend = () =>
      done(
        desks.secretary,
        at(meetingId, 'resendInvitation'),
        { member: ids.member },
        { key: 'resend-twice-1' },
      );
    const [once, twice] = [await resend(), await resend()];
    expect(twice.body).toEqual(once.body);
    await settled(meetingId, (view) => ofOne(view, 'member').sent.length === 2 && isSettled(view));
    const [invitation, again, ...none] = await lettersTo('member', since);
    expect(none).toEqual([]);
    const entries = [
      await entryIn(mail().letters, invitation as Letter),
      await entryIn(mail().letters, again as Letter),
    ];
    expect(entries[1]).toMatchObject({ uid: entries[0]?.uid, sequence: 0, method: 'REQUEST' });
    expect(invitation?.text).toContain('원격으로 참석하는 방법은');

    const today = dayOf(await nowInstant());
    const term = {
      kind,
      place: seryu2,
      staffId: ids.newcomer,
      seat: 'MEMBER',
      category: 'CIVIC',
      from: today,
    };
    expect(
      (await desks.secretary.post(`/api/committees/members/${String(memberTerm)}/end`, { until: today }))
        .status,
    ).toBe(200);
    expect((await desks.secretary.post('/api/committees/members', term)).status).toBe(201);
    await done(desks.secretary, at(meetingId, 'renewRoster'), {});
    const renewed = await settled(meetingId, (view) => view.gone.length === 1 && isSettled(view));
    expect(renewed.gone).toMatchObject([{ staffId: ids.member }]);
    const goodbye = (await lettersTo('member', since)).at(-1);
    expect(await entryIn(mail().letters, goodbye as Letter)).toMatchObject({
      ...{ method: 'CANCEL', sequence: 1, status: 'CANCELLED', uid: entries[0]?.uid },
    });
    expect(await desks.member.get(at(meetingId, 'invitation'))).toMatchObject({ status: 403 });
    const welcome = (await lettersTo('newcomer', since)).at(-1);
    expect(await entryIn(mail().letters, welcome as Letter)).toMatchObject({
      method: 'REQUEST',
      sequence: 1,
    });
    await done(desks.newcomer, at(meetingId, 'answerInvitation'), { answer: 'REMOTE' });

    await done(desks.secretary, at(meetingId, 'cancelMeeting'), { cancelCause: 'DISASTER' });
    await settled(meetingId, (view) => ofOne(view, 'newcomer').sent.length === 2 && isSettled(view));
    for (const name of ['chair', 'deputy', 'newcomer'] as const) {
      const cancelled = (await lettersTo(name, since)).at(-1);
      expect(await entryIn(mail().letters, cancelled as Letter)).toMatchObject({
        method: 'CANCEL',
        sequence: 2,
        uid: entries[0]?.uid,
      });
    }
    expect(await lettersTo('member', since)).toHaveLength(3);
    expect(await desks.chair.get(at(meetingId, 'invitations'))).toMatchObject({ status: 403 });
    const { differences } = await checkRecord(house.deps.pool, null);
    expect(differences).toEqual([]);
  }, 120_000);
});
