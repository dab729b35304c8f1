import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'pg';
import { nowInstant } from '../../../api/moment.ts';
import { instantFromMs, msOf, plusHours, type Instant } from '../../../domain/time.ts';
import type { Letter } from '../../../embedded/letters.ts';
import { checkRecord } from '../../../prisma/check.ts';
import { setClock } from '../../../runtime/clock.ts';
import { ownerDatabaseUrl } from '../../../runtime/config.ts';
import { scanTables } from '../scan.ts';
import { startApiHouse, type ApiHouse, type Desk } from './apiHouse.ts';
import { entryIn } from './calendarEntry.ts';
import { guestsOf, textIn } from './guests.ts';
import { done, eventually, openCase, seryu2, somebody } from './people.ts';

let house: ApiHouse;
let secretary: Desk;
let chair: Desk;
let member: Desk;
const { box, mailsTo, linksMailed, linkTo, device } = guestsOf(() => house, 'expert');

beforeAll(async () => {
  house = await startApiHouse();
  const logins = ['seryu2-secretary', 'seryu2-chair', 'seryu2-member', 'gwonseon-committee'];
  const desks: Desk[] = [];
  for (const login of logins) desks.push(await house.desk(login));
  [secretary, chair, member] = desks as [Desk, Desk, Desk];
  const seats = ['SECRETARY', 'CHAIR', 'MEMBER', 'DEPUTY'];
  for (const [n, desk] of desks.entries()) {
    const { staffId } = (await desk.get('/api/me')).body;
    const seat = { seat: seats[n], category: 'OFFICIAL', staffId, from: '2026-01-01' };
    const heard = await secretary.post('/api/committees/members', {
      ...{ kind: 'DONG_CONFERENCE', place: seryu2 },
      ...seat,
    });
    expect(heard.status).toBe(201);
  }
});
afterEach(() => {
  setClock(() => Promise.resolve(Date.now()));
  house.house.mail?.catcher.setFault('none');
});
afterAll(() => house.stop());

const at = (meetingId: string, act: string): string => `/api/meetings/${meetingId}/${act}`;
const psychiatrist = {
  ...{ name: '문채린', job: '정신건강의학과 전문의', email: 'first@clinic.example' },
  ...{ phone: '010-0000-7777', category: 'MEDICAL', basis: 'MIN_SHARE_GOV', item: 1 },
};

interface Called {
  readonly meetingId: string;
  readonly caseId: string;
  /** The address of the expert who was invited to it. */
  readonly email: string;
}
let addresses = 0;

/** A conference to which people were called, beginning in so many seconds, with a case and a matter of its own on it. */
async function called(seconds: number): Promise<Called> {
  const person = somebody({ name: '한도윤', address: '수원시 세류로 12, 101동 203호' });
  const caseId = await openCase(house, { person, note: '한도윤 씨(도윤)의 전화는 010-0000-4321이다.' });
  const startsAt = instantFromMs(msOf(await nowInstant()) + seconds * 1000);
  const email = `expert-${String((addresses += 1))}@clinic.example`;
  const plan = { kind: 'DONG_CONFERENCE', place: seryu2, startsAt };
  const meetingId = String((await secretary.post('/api/meetings', plan)).body.meetingId);
  const added = [
    { kind: 'ADVICE', caseId, note: '한도윤 씨를 어떻게 도울지 여쭙는다.' },
    { kind: 'OTHER', note: '예산을 어떻게 나눌지 정한다.' },
  ];
  await done(secretary, at(meetingId, 'addItems'), { added });
  await done(secretary, at(meetingId, 'inviteExpert'), { ...psychiatrist, email });
  await done(secretary, at(meetingId, 'callMeeting'), { urgentCause: 'LIFE_AT_RISK' });
  return { meetingId, caseId, email };
}

const eventsOf = async (subject: string, type: string): Promise<number> => {
  const sql = 'SELECT FROM event WHERE subject = $1 AND type = $2';
  return (await house.deps.pool.query(sql, [subject, type])).rowCount ?? 0;
};

type Kept = Readonly<Record<string, unknown>>;
async function keptExpert(meetingId: string, expertId = 'e1'): Promise<Kept> {
  const { body } = await secretary.get(at(meetingId, `experts?code=${expertId}`));
  return (body.experts as Kept[]).find((one) => one.expertId === expertId) ?? {};
}
const codeOf = async (meetingId: string, expertId?: string): Promise<string> =>
  String((await keptExpert(meetingId, expertId)).code);

/** How often somebody of the house has read an opinion on that case. */
const opinionLooks = async (caseId: string): Promise<number> => {
  const sql = `SELECT FROM access_log WHERE case_id = $1 AND what = 'expertOpinion'`;
  return (await house.deps.pool.query(sql, [caseId])).rowCount ?? 0;
};
const opinion = { evaluation: 'STEP_IN', points: ['MEDICAL'], note: '첫 평가는 방문 면담을 권합니다.' };

describe('an outside expert', () => {
  it('is invited to the item of a case alone, on a ground that holds, and by its secretary alone', async () => {
    const { meetingId } = await called(3600);
    const invite = (more: object, by = secretary) =>
      by.post(at(meetingId, 'inviteExpert'), { ...psychiatrist, ...more });
    expect(await invite({}, member)).toMatchObject({ status: 403 });
    for (const basis of [null, 'CONSENT_3RD'])
      expect(await invite({ basis })).toMatchObject({ status: 422, body: { code: 'consentMissing' } });
    expect(await invite({ item: 2 })).toMatchObject({ status: 422, body: { code: 'itemWithoutCase' } });
    expect(await invite({ email: 'nowhere', phone: '' })).toMatchObject({
      status: 400,
      body: { code: 'malformed' },
    });
    const revoked = await secretary.post(at(meetingId, 'revokeExpert'), { expertId: 'e99' });
    expect(revoked).toMatchObject({ status: 404, body: { code: 'expertNotFound' } });
    for (let n = 1; n < 20; n += 1) expect((await invite({})).status).toBe(200);
    expect(await invite({})).toMatchObject({ status: 409, body: { code: 'expertsFull', most: 20 } });
  }, 120_000);

  it('comes in once by link and code, pledges, reads masked material, and every reading is kept', async () => {
    const { meetingId, caseId, email } = await called(7200);
    const link = await linkTo(email);
    const code = await codeOf(meetingId);
    const [first, second] = [device(), device()];
    // A program that looks at mails follows the link and uses nothing up.
    for (let n = 0; n < 3; n += 1) expect((await device().get(`/expert/${link}`)).status).toBe(200);
    const door = textIn(await device().get(`/expert/${link}`));
    expect(door).toContain('자료 열기');
    for (const name of ['한도윤', '한○윤', '문채린']) expect(door).not.toContain(name);
    const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0');
    expect(await first.post('admission', { link, code: wrong })).toMatchObject({
      ...{ status: 422, body: { code: 'guestCodeWrong', left: 4 } },
    });
    expect(await first.post('admission', { link: 'x'.repeat(43), code })).toMatchObject({
      ...{ status: 404, body: { code: 'guestLinkUnknown' } },
    });
    // Two devices at the same moment: one is let in.
    const both = await Promise.all([
      first.post('admission', { link, code }),
      second.post('admission', { link, code }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 410]);
    const [inside, outside] = both[0].status === 200 ? [first, second] : [second, first];
    expect(await outside.post('admission', { link, code })).toMatchObject({
      ...{ status: 410, body: { code: 'guestLinkUsed' } },
    });
    expect(await outside.get('/api/expert')).toMatchObject({ status: 403, body: { code: 'guestNotHere' } });
    expect(textIn(await outside.get(`/expert/${link}`))).toContain('이미 쓰인 링크입니다');
    expect(await eventsOf(meetingId, 'expertAdmitted')).toBe(1);

    expect((await inside.get('/api/expert')).body).toMatchObject({ pledge: null, material: null });
    expect(await inside.post('opinion', opinion)).toMatchObject({
      status: 409,
      body: { code: 'pledgeMissing' },
    });
    expect(await inside.form('pledge', { pledge: '1' })).toMatchObject({ status: 303 });
    const page = textIn(await inside.get('/expert'));
    expect(page).toContain('본 기록이 담당자에게 보입니다');
    expect(page).toContain('한○윤');
    for (const secret of ['한도윤', '도윤 씨', '(도윤)', '4321', '101동']) expect(page).not.toContain(secret);
    expect(page).not.toMatch(/href="\/(work|cases|meetings)"/);

    const refused = await inside.form('opinion', { evaluation: 'STEP_IN', note: '' });
    expect(refused.status).toBe(400);
    expect(textIn(refused)).toContain('까닭과 먼저 할 일');
    expect((await inside.post('opinion', opinion)).status).toBe(200);
    expect((await inside.post('opinion', { ...opinion, evaluation: 'WAIT' })).status).toBe(200);
    expect((await inside.post('answer', { attends: 'REMOTE' })).status).toBe(200);
    expect(await inside.post('leave', {})).toMatchObject({ status: 200 });
    expect(await inside.get('/api/expert')).toMatchObject({ status: 403, body: { code: 'guestCodeNeeded' } });
    const lost = await inside.form('opinion', { evaluation: 'WAIT', note: '쓰던 글이 남는다.' });
    expect(textIn(lost)).toContain('쓰던 글이 남는다.');
    expect(await inside.post('renewal', { code: wrong })).toMatchObject({
      ...{ status: 422, body: { code: 'guestCodeWrong' } },
    });
    expect((await inside.post('renewal', { code: ` ${code.slice(0, 3)} ${code.slice(3)}` })).status).toBe(
      200,
    );

    const officer = await house.desk('seryu2-officer');
    const { body: looks } = await officer.get(`/api/cases/${caseId}/outside-looks`);
    expect(looks.total).toBeGreaterThanOrEqual(2);
    expect((looks.items as Kept[])[0]).toMatchObject({
      name: '문채린',
      what: 'expertMaterial',
      category: 'MEDICAL',
    });
    expect(await keptExpert(meetingId)).toMatchObject({
      state: 'opinion',
      attends: 'REMOTE',
      reads: looks.total,
    });
    const { body: opinions } = await chair.get(at(meetingId, 'opinions'));
    expect(opinions.items).toMatchObject([
      { item: 1, evaluation: 'WAIT', note: opinion.note, name: '문채린' },
    ]);
    // Where the decision is made, and in the minutes, which go round on paper, by their field and not by their name.
    const told = { evaluation: 'WAIT', points: ['MEDICAL'], note: opinion.note, category: 'MEDICAL' };
    await done(secretary, at(meetingId, 'addAction'), {
      ...{ item: 1, kind: 'TASK', owner: 'officer', dueOn: '2099-01-05' },
      note: '한도윤 씨와 병원에 간다.',
    });
    const seenBy = async (desk: Desk) => ({
      near: (await desk.get(at(meetingId, 'sitting?item=1'))).body,
      minutes: (await desk.get(at(meetingId, 'minutes'))).body,
      page: textIn(await desk.get(`/meetings/${meetingId}/items/1`)),
    });
    const looksBefore = await opinionLooks(caseId);
    const seen = await seenBy(chair);
    const given = { kind: 'TASK', owner: 'officer', dueOn: '2099-01-05', became: null };
    expect(seen).toMatchObject({
      near: { focus: { opinions: [{ ...told, name: '문채린' }], actions: [given] } },
      minutes: {
        items: [{ opinions: [{ ...told, name: null, job: psychiatrist.job }], actions: [given] }, {}],
      },
    });
    expect(seen.page).toContain(opinion.note);
    expect(JSON.stringify(seen.minutes)).toContain('한○윤 씨와 병원에 간다.');
    expect(await opinionLooks(caseId)).toBe(looksBefore + 3);
    await done(member, at(meetingId, 'declareRecusal'), { item: 1 });
    expect((await member.get(at(meetingId, 'opinions'))).body.items).toEqual([]);
    const hidden = await seenBy(member);
    expect(hidden).toMatchObject({ near: { focus: null }, minutes: { items: [{ opinions: [] }, {}] } });
    expect(JSON.stringify(hidden)).not.toMatch(/WAIT|정신건강의학과|병원에/);
    expect(await opinionLooks(caseId)).toBe(looksBefore + 3);

    // A new link is one click; the old one, and what it let in, are void.
    await done(secretary, at(meetingId, 'renewExpertLink'), { expertId: 'e1' });
    expect(await inside.get('/api/expert')).toMatchObject({
      status: 410,
      body: { code: 'expertLinkReplaced' },
    });
    expect(await outside.post('admission', { link, code })).toMatchObject({ status: 410 });
    const renewed = await linkTo(email, 2);
    expect(renewed).not.toBe(link);
    const newCode = await codeOf(meetingId);
    expect(newCode).not.toBe(code);
    expect((await outside.form('admission', { link: renewed, code: newCode })).headers.get('location')).toBe(
      '/expert',
    );
    await done(secretary, at(meetingId, 'revokeExpert'), { expertId: 'e1' });
    expect(await outside.get('/api/expert')).toMatchObject({
      status: 410,
      body: { code: 'expertAccessOver' },
    });
    expect(textIn(await outside.get('/expert'))).toContain('간사가 거둠');
    const again = await secretary.post(at(meetingId, 'renewExpertLink'), { expertId: 'e1' });
    expect(again).toMatchObject({ status: 410, body: { code: 'expertAccessOver', why: 'REVOKED' } });
  }, 120_000);

  it('is locked out after five wrong codes, is too early, and is too late', async () => {
    const email = 'locked@clinic.example';
    const { meetingId, email: other } = await called(10_800);
    await done(secretary, at(meetingId, 'inviteExpert'), { ...psychiatrist, email });
    const link = await linkTo(email);
    const code = await codeOf(meetingId, 'e2');
    const wrong = code === '000000' ? '000001' : '000000';
    const guesses = await Promise.all(
      Array.from({ length: 20 }, () => device().post('admission', { link, code: wrong })),
    );
    expect(guesses.filter(({ body }) => body.code === 'guestCodeWrong')).toHaveLength(4);
    expect(await device().post('admission', { link, code })).toMatchObject({
      ...{ status: 410, body: { code: 'guestLinkLocked' } },
    });
    expect(await keptExpert(meetingId, 'e2')).toMatchObject({ state: 'locked', may: { renew: true } });
    const first = await linkTo(other);
    // While a worker is away the door goes by its own clock.
    setClock(() => Promise.resolve(Date.now() + 28 * 3_600_000));
    expect(await device().get(`/expert/${first}`)).toMatchObject({ status: 410 });
    setClock(() => Promise.resolve(Date.now()));
    const early = await called(10 * 86_400);
    const renew = await secretary.post(at(early.meetingId, 'renewExpertLink'), { expertId: 'e1' });
    expect(renew).toMatchObject({ status: 422, body: { code: 'expertLinkEarly' } });
    expect((await keptExpert(early.meetingId)).code).toBeNull();

    // Another day, and then none: the entry that the expert has follows, and whoever was revoked hears of neither.
    const gone = 'revoked@clinic.example';
    const { meetingId: moved, email: expert } = early;
    await done(secretary, at(moved, 'inviteExpert'), { ...psychiatrist, email: gone });
    // A letter that is true no more when it is its turn is not mailed, so each has come before the next is caused.
    await mailsTo(gone, 1);
    await mailsTo(expert, 1);
    await done(secretary, at(moved, 'revokeExpert'), { expertId: 'e2' });
    await mailsTo(gone, 2);
    // A calendar knows no thousandths of a second.
    const planned = (await secretary.get(`/api/meetings/${moved}`)).body.startsAt as Instant;
    const startsAt = `${planned.slice(0, 19)}.000Z`;
    const later = plusHours(startsAt as Instant, 48);
    const where = '권선구청 3층';
    const day = { startsAt: later, moveCause: 'CHAIR_ABSENT', urgentCause: 'LIFE_AT_RISK', where };
    await done(secretary, at(moved, 'moveMeeting'), day);
    await mailsTo(expert, 2);
    await done(secretary, at(moved, 'cancelMeeting'), { cancelCause: 'OTHER_DAY' });
    const heard = await mailsTo(expert, 3);
    const entries = await Promise.all(heard.map((mail) => entryIn(box(), mail)));
    expect(entries).toMatchObject([
      { method: 'REQUEST', sequence: 0, startsAt, status: 'CONFIRMED' },
      { method: 'REQUEST', sequence: 1, startsAt: later, location: where, status: 'CONFIRMED' },
      { method: 'CANCEL', sequence: 2, startsAt: later, status: 'CANCELLED' },
    ]);
    expect(new Set(entries.map(({ uid }) => uid))).toEqual(new Set([`meeting-${moved}-e1@dure`]));
    expect(entries.map(({ attendees }) => attendees)).toEqual(Array(3).fill([`mailto:${expert}`]));
    const told = [...heard.map(({ subject, text }) => subject + text), ...entries.map(({ text }) => text)];
    for (const secret of ['한도윤', '문채린', '010-0000', '/meetings/'])
      expect(told.join('\n')).not.toContain(secret);
    const [, ended, ...more] = await mailsTo(gone, 2);
    expect(await entryIn(box(), ended as Letter)).toMatchObject({ method: 'CANCEL', sequence: 1 });
    expect(more).toEqual([]);
  }, 120_000);

  it('is sent the link when it is due though worker or mail were down then, and once; nothing personal stands in the clear', async () => {
    const { meetingId, email } = await called(72 * 3600 + 6);
    await house.house.kill('worker');
    house.house.mail?.catcher.setFault('451');
    await pause(8_000);
    expect(await eventsOf(meetingId, 'expertLinkOpened')).toBe(0);
    await house.house.restart('worker');
    await eventually(
      () => eventsOf(meetingId, 'expertLinkOpened'),
      (seen) => seen === 1,
    );
    await eventually(
      async () =>
        (
          await house.deps.pool.query(
            `SELECT FROM letter WHERE case_id = $1 AND template = 'expertLink' AND attempts > 0 AND status = 'waiting'`,
            [meetingId],
          )
        ).rowCount,
      (seen) => seen === 1,
    );
    expect(linksMailed(email)).toEqual([]);
    house.house.mail?.catcher.setFault('none');
    const link = await linkTo(email);
    const code = await codeOf(meetingId);
    expect((await device().post('admission', { link, code })).status).toBe(200);
    expect(await eventsOf(meetingId, 'expertLinkOpened')).toBe(1);
    for (const { subject, text } of box()
      .list()
      .filter((mail) => mail.to.some((to) => to.endsWith('@clinic.example'))))
      for (const secret of ['한도윤', '도윤', '문채린', '010-0000', code, '세류로'])
        expect(`${subject} ${text}`).not.toContain(secret);
    const owner = new Pool({ connectionString: ownerDatabaseUrl(house.house.config) });
    const texts = ['문채린', email, '010-0000-7777', link, '첫 평가는', '한도윤 씨'];
    expect(await scanTables(owner, texts)).toEqual([]);
    await owner.end();
    const { differences } = await checkRecord(house.deps.pool, null);
    expect(differences).toEqual([]);
  }, 180_000);

  it('is out when the minutes are signed', async () => {
    const { meetingId, email } = await called(0);
    const link = await linkTo(email);
    const expert = device();
    const code = await codeOf(meetingId);
    await expert.post('admission', { link, code });
    const ids = await Promise.all(
      [chair, member].map(async (desk) => (await desk.get('/api/me')).body.staffId),
    );
    const present = ids.map((staffId) => ({ staffId, attends: 'ROOM' }));
    await done(secretary, at(meetingId, 'recordAttendance'), { present });
    expect((await expert.get('/api/expert')).status).toBe(200);
    await done(chair, at(meetingId, 'signMinutes'), {});
    expect(await expert.get('/api/expert')).toMatchObject({
      ...{ status: 410, body: { code: 'expertAccessOver', why: 'SIGNED' } },
    });
    expect(await expert.post('recusal', {})).toMatchObject({ status: 410 });
  }, 120_000);
});
