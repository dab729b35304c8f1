import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nowInstant } from '../../../api/moment.ts';
import { msOf, plusHours, type Instant } from '../../../domain/time.ts';
import { checkRecord } from '../../../prisma/check.ts';
import { startApiHouse, type ApiHouse, type Desk } from './apiHouse.ts';
import { formIn, sitAt } from './atScreen.ts';
import { guestsOf, textIn } from './guests.ts';
import { done, eventually, seryu2 } from './people.ts';

const kind = 'EMERGENCY_SELECTION';
const logins = ['seryu2-chair', 'seryu2-member', 'seryu2-secretary'] as const;
const seats = ['CHAIR', 'MEMBER', 'SECRETARY'] as const;

let house: ApiHouse;
let chair: Desk;
let member: Desk;
let secretary: Desk;
let ids: readonly string[];
beforeAll(async () => {
  house = await startApiHouse({ timeSkipping: true });
  [chair, member, secretary] = (await Promise.all(logins.map((login) => house.desk(login)))) as [
    Desk,
    Desk,
    Desk,
  ];
  const found = [chair, member, secretary].map((desk) => desk.get('/api/me'));
  ids = (await Promise.all(found)).map(({ body }) => String(body.staffId));
  for (const [n, seat] of seats.entries()) {
    const seated = { staffId: ids[n], seat, category: 'OFFICIAL', from: '2026-01-01' };
    expect((await secretary.post('/api/committees/members', { kind, place: seryu2, ...seated })).status).toBe(
      201,
    );
  }
}, 120_000);
afterAll(() => house.stop());

const guests = guestsOf(() => house, 'review');
const mail = (login: string): string => `${login}@dure.example`;
const to = (meetingId: string, name: string): string => `/api/meetings/${meetingId}/${name}`;

/** A review of one question that begins three days from now, so that there is a morning before its last day. */
async function begun(): Promise<string> {
  const startsAt = plusHours(await nowInstant(), 72);
  const { body } = await secretary.post('/api/meetings', { kind, place: seryu2, way: 'WRITTEN', startsAt });
  const meetingId = String(body.meetingId);
  await done(secretary, to(meetingId, 'addItems'), { added: [{ kind: 'OTHER', note: '예산을 나눈다.' }] });
  await done(secretary, to(meetingId, 'callMeeting'), { urgentCause: 'LIFE_AT_RISK' });
  return meetingId;
}

interface Review {
  readonly members: readonly { readonly staffId: string; readonly code: string }[];
  readonly review: { readonly dueAt: Instant; readonly remindAt: Instant };
}
const reviewOf = async (meetingId: string, code = ''): Promise<Review> =>
  (await secretary.get(to(meetingId, `review?code=${code}`))).body as unknown as Review;
const codeOf = async (meetingId: string, staffId: string): Promise<string | undefined> =>
  (await reviewOf(meetingId, staffId)).members.find((one) => one.staffId === staffId)?.code;

interface Work {
  readonly of: string;
  readonly meetingId?: string;
  readonly duty?: string;
  readonly clock: { readonly dueAt: Instant };
}
const workOf = async (desk: Desk): Promise<readonly Work[]> =>
  ((await desk.get('/api/worklist')).body.items as readonly Work[]).filter(({ of }) => of === 'meeting');
/** Waits for what stands in the list, since the record may be a moment behind. */
const owes = (desk: Desk, count: number): Promise<readonly Work[]> =>
  eventually(
    () => workOf(desk),
    (work) => work.filter(({ duty }) => duty === 'voting').length === count,
  );

describe('a written review under way', () => {
  it('stands in the list of whoever must answer, reminds them with the link that is out, and no other', async () => {
    const meetingId = await begun();
    const { review } = await reviewOf(meetingId);
    const [mine] = await owes(member, 1);
    expect(mine).toMatchObject({ meetingId, duty: 'voting', clock: { dueAt: review.dueAt } });
    const work = await (await sitAt(house, 'seryu2-member')).sees('/work');
    expect(work).toContain(`/meetings/${meetingId}/ballot`);
    expect(work).toContain('서면심의 답변');
    const link = await guests.linkTo(mail('seryu2-member'));
    const used = await guests.linkTo(mail('seryu2-chair'));
    const [code, chairsCode] = [await codeOf(meetingId, ids[1] ?? ''), await codeOf(meetingId, ids[0] ?? '')];
    const inside = guests.device();
    expect((await inside.post('admission', { link: used, code: chairsCode })).status).toBe(200);

    await house.house.skip(msOf(review.remindAt) - msOf(await nowInstant()) + 60_000);
    const recalled = async (login: string) =>
      (
        await eventually(
          () => Promise.resolve(guests.box().list({ to: mail(login) })),
          (mails) => mails.some(({ subject }) => subject.includes('답변 기한이 다가옵니다')),
        )
      ).at(-1)?.text ?? '';
    // The same link, so that the code that was told still opens it; one that is used up is not sent again.
    expect(await recalled('seryu2-member')).toContain(`/review/${link}`);
    const toChair = await recalled('seryu2-chair');
    expect([toChair.includes('/review'), toChair.includes('/review/')]).toEqual([true, false]);
    expect((await guests.device().post('admission', { link, code })).status).toBe(200);
    expect(await member.post(to(meetingId, 'castSecretBallot'), { items: [1], vote: 'yes' })).toMatchObject({
      ...{ status: 422, body: { code: 'secretNotInWriting' } },
    });
    await done(member, to(meetingId, 'castBallot'), { items: [1], vote: 'yes' });
    await owes(member, 0);
    expect((await inside.post('ballot', { items: [1], vote: 'yes' })).status).toBe(200);
    await owes(chair, 0);
    await done(chair, to(meetingId, 'signMinutes'), {});
    expect((await checkRecord(house.deps.pool, null)).differences).toEqual([]);
  }, 180_000);

  it('is called off with a cause by a form: links are void, members hear of it, its items move on', async () => {
    const meetingId = await begun();
    const links = (): string[] => guests.linksMailed(mail('seryu2-member'));
    const link = (
      await eventually(
        () => Promise.resolve(links().filter((one, n, all) => all.indexOf(one) === n)),
        (sent) => sent.length === 2,
      )
    )[1];
    const code = await codeOf(meetingId, ids[1] ?? '');
    await owes(member, 1);
    await done(chair, to(meetingId, 'castBallot'), { items: [1], vote: 'yes' });
    const screen = await sitAt(house, 'seryu2-secretary');
    const agenda = `/meetings/${meetingId}/agenda`;
    expect(await screen.sees(`/meetings/${meetingId}/review`)).toContain(`${agenda}#cancelMeeting`);
    const { action, fields } = formIn(await screen.sees(agenda), 'cancelMeeting');
    const sent = await screen.browser.submit(action, { ...fields, cancelCause: 'TO_SIT_TOGETHER' });
    expect(sent.status).toBe(303);
    await owes(member, 0);
    expect(await guests.device().post('admission', { link, code })).toMatchObject({
      ...{ status: 410, body: { code: 'reviewOver' } },
    });
    const isCancelled = ({ subject }: { readonly subject: string }) => subject.includes('취소되었습니다');
    for (const login of ['seryu2-member', 'seryu2-chair'])
      await eventually(
        () =>
          Promise.resolve(
            guests
              .box()
              .list({ to: mail(login) })
              .filter(isCancelled),
          ),
        (mails) => mails.length === 1,
      );
    const [moving] = await eventually(
      () => workOf(secretary),
      (work) => work.some(({ duty }) => duty === 'moving'),
    );
    expect(moving).toMatchObject({ meetingId });
    expect(textIn(await secretary.get(`/meetings/${meetingId}`))).toContain('모여서 심의하기로 함');
    const next = { kind, place: seryu2, startsAt: plusHours(await nowInstant(), 240) };
    const another = await secretary.post('/api/meetings', next);
    // The next sitting takes them by itself, as after a sitting that was cancelled.
    await eventually(
      async () => (await secretary.get(`/api/meetings/${String(another.body.meetingId)}`)).body,
      ({ items }) => (items as readonly unknown[]).length === 1,
    );
    // One committee sits once at a time; in writing it may be asked of several things.
    expect(await secretary.post('/api/meetings', next)).toMatchObject({
      ...{ status: 409, body: { code: 'meetingAtThatTime', field: 'startsAt' } },
    });
    expect((await secretary.post('/api/meetings', { ...next, way: 'WRITTEN' })).status).toBe(201);
  }, 180_000);
});
