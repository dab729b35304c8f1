import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nowInstant } from '../../../api/moment.ts';
import type { RecountView } from '../../../api/views/recount.ts';
import type { Letter } from '../../../embedded/letters.ts';
import type { Due } from '../../../domain/clock.ts';
import { plusHours, type PlainDate } from '../../../domain/time.ts';
import { dayWords } from '../../../words/dates.ts';
import { checkRecord } from '../../../prisma/check.ts';
import { startApiHouse, type ApiHouse, type Desk } from './apiHouse.ts';
import { done, eventually, pageAt, seryu2, staffIdOf } from './people.ts';

let house: ApiHouse;
let officer: Desk;
let secretary: Desk;
let admin: Desk;
let operator: Desk;

beforeAll(async () => {
  house = await startApiHouse();
  [officer, secretary, admin, operator] = (await Promise.all(
    ['seryu2-officer', 'seryu2-secretary', 'gwonseon-admin', 'gwonseon-operator'].map((login) =>
      house.desk(login),
    ),
  )) as [Desk, Desk, Desk, Desk];
});
afterAll(() => house.stop());

/** Proposed by one and approved by another; over when every open case, note and meeting has heard of it. */
async function becomesHoliday(day: PlainDate): Promise<void> {
  const holiday = { day, name: '임시공휴일', law: '국무회의 의결' };
  expect((await admin.post('/api/holidays', holiday)).status).toBe(201);
  const approved = await operator.post(`/api/holidays/${day}/approval`, {});
  expect(approved.status).toBe(202);
  const { body } = await eventually(
    () => operator.get(`/api/circulars/${String(approved.body.circularId)}`),
    (seen) => seen.body.ended === true,
  );
  expect(body).toMatchObject({ refused: 0 });
}

/** The letters about it as they lie in the mail catcher, once that many have come. */
function mailed(link: string, count = 1): Promise<readonly Letter[]> {
  const { mail } = house.house;
  if (!mail) throw new Error('this house has no mail catcher');
  const subject = '[두레] 기한을 다시 셌습니다 / Deadlines were counted again';
  const found = () => mail.letters.list().filter((one) => one.subject === subject && one.text.includes(link));
  return eventually(
    () => Promise.resolve(found()),
    (seen) => seen.length >= count,
  );
}

const addressOf = async (desk: Desk): Promise<string | undefined> => {
  const sql = 'SELECT email FROM staff WHERE staff_id = $1';
  return (await house.deps.pool.query<{ email: string }>(sql, [await staffIdOf(desk)])).rows[0]?.email;
};

const fromTo = (was: PlainDate, is: PlainDate): string =>
  `${dayWords(was).ko}까지였고, 이제 ${dayWords(is).ko}까지입니다.`;

describe('a holiday that is approved while they are open', () => {
  it('moves the day of a call note, whose owner gets a letter and reads it on the note', async () => {
    const call = {
      dong: seryu2,
      who: '가상이웃',
      what: '창문이 며칠째 열려 있다고 함',
      callBack: '010-0000-4321',
    };
    const noteId = String((await officer.post('/api/notes', call)).body.noteId);
    const note = async () =>
      (await officer.get(`/api/notes/${noteId}`)).body as unknown as {
        readonly clock: { readonly dueDay: PlainDate };
        readonly recounts: readonly RecountView[];
      };
    const { dueDay: was } = (await note()).clock;
    await becomesHoliday(was);
    const seen = await eventually(note, ({ recounts }) => recounts.length > 0);
    const is = seen.clock.dueDay;
    expect(is > was).toBe(true);
    expect(seen.recounts).toMatchObject([{ moved: [{ duty: 'answer' }], kept: [] }]);
    const [letter] = await mailed(`/notes/${noteId}`);
    expect(letter?.to).toEqual([await addressOf(officer)]);
    expect(letter?.text).toContain(`이 전화 메모의 기한을 다시 셌습니다. ${fromTo(was, is)}`);
    expect(letter?.text).not.toMatch(/가상이웃|창문|4321/);
    expect((await pageAt(house, `/notes/${noteId}`, officer)).text).toContain(
      `다시 전화하기: ${fromTo(was, is)}`,
    );
  });

  it('brings the notice of a sitting forward, of which its secretary gets a letter and reads on its page', async () => {
    const kind = 'STEERING';
    for (const [login, seat] of [
      ['seryu2-chair', 'CHAIR'],
      ['seryu2-member', 'MEMBER'],
      ['seryu2-secretary', 'SECRETARY'],
    ] as const) {
      const staffId = await staffIdOf(await house.desk(login));
      const term = { kind, place: seryu2, staffId, seat, category: 'OFFICIAL', from: '2026-01-01' };
      expect((await secretary.post('/api/committees/members', term)).status).toBe(201);
    }
    const startsAt = plusHours(await nowInstant(), 24 * 20);
    const planned = await secretary.post('/api/meetings', { kind, place: seryu2, startsAt });
    expect(planned.status).toBe(201);
    const meetingId = String(planned.body.meetingId);
    const meeting = async () =>
      (await secretary.get(`/api/meetings/${meetingId}`)).body as unknown as {
        readonly clocks: readonly { readonly id: string; readonly due: Due }[];
        readonly recounts: readonly RecountView[];
      };
    const dayOfNotice = ({ clocks }: Awaited<ReturnType<typeof meeting>>): PlainDate => {
      const notice = clocks.find(({ id }) => id === 'notice');
      if (!notice) throw new Error('no notice is due');
      return notice.due.day;
    };
    const was = dayOfNotice(await meeting());
    await becomesHoliday(was);
    const seen = await eventually(meeting, ({ recounts }) => recounts.length > 0);
    const is = dayOfNotice(seen);
    expect(is < was).toBe(true);
    expect(seen.recounts).toMatchObject([{ moved: [{ duty: 'notice' }], kept: [] }]);
    const [letter] = await mailed(`/meetings/${meetingId}`);
    expect(letter?.to).toEqual([await addressOf(secretary)]);
    expect(letter?.text).toContain(`소집 통지: ${fromTo(was, is)}`);
    const page = await pageAt(house, `/meetings/${meetingId}`, secretary);
    expect(page.text).toContain(`소집 통지: ${fromTo(was, is)}`);
    await done(secretary, `/api/meetings/${meetingId}/cancelMeeting`, { cancelCause: 'NO_QUORUM' });
  });

  it('leaves a record that agrees with its tables', async () => {
    const { differences } = await checkRecord(house.deps.pool, null);
    expect(differences).toEqual([]);
  });
});
