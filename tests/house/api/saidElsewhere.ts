import { expect } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { nowInstant } from '../../../api/moment.ts';
import { plusHours } from '../../../domain/time.ts';
import { formTokenIn } from '../door/doorHouse.ts';
import type { ApiHouse, Desk } from './apiHouse.ts';
import { sitAt } from './atScreen.ts';
import { atMeeting, meetingSeen, type Bench } from './conference.ts';
import { guestsOf } from './guests.ts';
import { done, eventually, pageAt, report, seryu2, staffIdOf } from './people.ts';

/** A household, and how what is written about it is marked. */
export interface About {
  readonly house: ApiHouse;
  readonly caseId: string;
  note(about: string): { readonly note: string };
}

/** A report that was typed in a draft first; the case that it opened. */
export async function openedFromDraft(
  { house, note }: Pick<About, 'house' | 'note'>,
  person: { readonly name: string },
  more: object,
): Promise<string> {
  const officer = await house.desk('seryu2-officer');
  const typed = { 'person.name': [person.name], dong: [seryu2], note: [note('쓰다 만 신고').note] };
  const { draftId, etag } = (await officer.post('/api/drafts', { typed })).body;
  const sent = report({ person, draftId, ...more, ...note('신고') });
  const opened = await officer.post('/api/reports', sent, { ifMatch: String(etag) });
  expect([opened.status, String(opened.body.caseId).startsWith(String(draftId))]).toEqual([201, true]);
  return String(opened.body.caseId);
}

/** A form about the case that came after the session of whoever typed it had ended, and is kept for them. */
export async function typedTooLate({ house, caseId, note }: About, owner: Pool): Promise<void> {
  const login = 'seryu2-planner';
  const { browser } = await sitAt(house, login);
  const formToken = formTokenIn((await browser.get('/sessions')).text);
  await owner.query(
    `UPDATE session SET seen_at = now() - interval '1 day'
     WHERE staff_id = (SELECT staff_id FROM staff WHERE login = $1)`,
    [login],
  );
  const fields = { formToken, idempotencyKey: randomUUID(), mode: 'PHONE', ...note('늦은 글') };
  const late = await browser.submit(`/api/cases/${caseId}/recordContact`, fields);
  expect(late.location).toContain('kept-form');
  expect((await owner.query('SELECT FROM kept_form')).rowCount).toBe(1);
}

const email = 'whole-life@clinic.example';

export async function expertInvited({ house }: About, meetingId: string, item: number): Promise<void> {
  const secretary = await house.desk('seryu2-secretary');
  const expert = {
    name: '문채린',
    job: '정신건강의학과 전문의',
    phone: '010-0000-7777',
    category: 'MEDICAL',
  };
  const invited = { ...expert, email, basis: 'MIN_SHARE_GOV', item };
  await done(secretary, atMeeting(meetingId, 'inviteExpert'), invited);
}

/** The expert who was invited comes in by link and code, pledges and says what they think. */
export async function opinionGiven({ house, note }: About, meetingId: string): Promise<void> {
  const secretary = await house.desk('seryu2-secretary');
  const { linkTo, device } = guestsOf(() => house, 'expert');
  const link = await linkTo(email);
  const { experts } = (await secretary.get(atMeeting(meetingId, 'experts?code=e1'))).body as unknown as {
    readonly experts: readonly { readonly code: string }[];
  };
  const inside = device();
  expect((await inside.post('admission', { link, code: experts[0]?.code })).status).toBe(200);
  expect((await inside.form('pledge', { pledge: '1' })).status).toBe(303);
  const opinion = { evaluation: 'STEP_IN', points: ['MEDICAL'], ...note('의견') };
  expect((await inside.post('opinion', opinion)).status).toBe(200);
}

const [whole, part] = ['EMERGENCY_SELECTION', 'EMERGENCY_SELECTION_SUB'];
const law = '가상 조례 제7조(소위원회)';

/** Prepared by a sub-committee and decided by the whole one in writing, with reasons; the sittings of both. */
export async function decidedInWriting(about: About): Promise<readonly [string, string]> {
  const { house, caseId, note } = about;
  const [officer, secretary, chair, member, deputy, admin] = (await Promise.all(
    [
      ...['seryu2-officer', 'seryu2-secretary', 'seryu2-chair', 'seryu2-member'],
      ...['gwonseon-committee', 'gwonseon-admin'],
    ].map((login) => house.desk(login)),
  )) as [Desk, Desk, Desk, Desk, Desk, Desk];
  for (const [kind, desk, seat] of [
    [whole, chair, 'CHAIR'],
    [whole, deputy, 'DEPUTY'],
    [whole, member, 'MEMBER'],
    [whole, secretary, 'SECRETARY'],
    [part, deputy, 'CHAIR'],
    [part, member, 'MEMBER'],
    [part, secretary, 'SECRETARY'],
  ] as const) {
    const term = { kind, place: seryu2, staffId: await staffIdOf(desk), seat, category: 'OFFICIAL' };
    const seated = { ...term, from: '2026-01-01' };
    expect((await secretary.post('/api/committees/members', seated)).status).toBe(201);
  }
  const rules = { delegation: { by: 'ORDINANCE', kinds: ['SELECTION'] } };
  const handed = { kind: part, place: seryu2, from: '2026-01-01', law, rules };
  const { id } = (await secretary.post('/api/committees/rules', handed)).body;
  await done(admin, `/api/committees/rules/${String(id)}/approval`, {});

  const now = await nowInstant();
  const plan = async (kind: string, more: object): Promise<string> =>
    String((await secretary.post('/api/meetings', { kind, place: seryu2, ...more })).body.meetingId);
  const review = await plan(whole, { way: 'WRITTEN', startsAt: plusHours(now, 2) });
  const asks = { thing: 'HEATING', way: 'WRITTEN', amountWon: 300_000, ...note('선정 요청') };
  await done(officer, `/api/cases/${caseId}/requestSelection`, asks);
  const bench = (kind: string): Bench => ({ kind, place: seryu2, secretary });
  const itemsAt = (kind: string, meetingId: string, isThere: (item: object) => boolean) =>
    eventually(
      () => meetingSeen(bench(kind), meetingId),
      ({ items }) => items.some(isThere),
    );
  await itemsAt(whole, review, () => true);
  // A case that did not know of the review yet would put itself on the other sitting too.
  await eventually(
    async () => (await officer.get(`/api/cases/${caseId}`)).body.sittings as { readonly meetingId: string }[],
    (sittings) => sittings.some(({ meetingId }) => meetingId === review),
  );
  const sub = await plan(part, { startsAt: now });
  await done(secretary, atMeeting(review, 'referItem'), { item: 1, to: sub });
  await itemsAt(part, sub, () => true);
  await prepared({ secretary, deputy, member }, { sub, note });
  await itemsAt(whole, review, (item) => 'prepared' in item && item.prepared !== null);
  await answered({ house, secretary, member }, { review, note });
  for (const desk of [chair, deputy])
    await done(desk, atMeeting(review, 'castBallot'), { items: [1], vote: 'no', ...note('서면 까닭') });
  await done(chair, atMeeting(review, 'signMinutes'), {});
  for (const [meetingId, what] of [
    [sub, '예비심사 까닭'],
    [review, '링크로 적은 까닭'],
  ] as const)
    expect((await pageAt(house, `/meetings/${meetingId}/minutes`, member)).text).toContain(note(what).note);
  return [sub, review];
}

type Desks<Name extends string> = Readonly<Record<Name, Desk>>;

/** The sub-committee sits, votes with a reason, and is signed for. */
async function prepared(
  { secretary, deputy, member }: Desks<'secretary' | 'deputy' | 'member'>,
  { sub, note }: Pick<About, 'note'> & { readonly sub: string },
): Promise<void> {
  const present = await Promise.all(
    [deputy, member].map(async (desk) => ({ staffId: await staffIdOf(desk), attends: 'ROOM' })),
  );
  await done(secretary, atMeeting(sub, 'callMeeting'), { urgentCause: 'LIFE_AT_RISK' });
  await done(secretary, atMeeting(sub, 'recordAttendance'), { present });
  await done(deputy, atMeeting(sub, 'openItems'), { items: [1] });
  await done(secretary, atMeeting(sub, 'recordDiscussion'), { item: 1, ...note('예비심사 논의') });
  for (const desk of [deputy, member])
    await done(desk, atMeeting(sub, 'castBallot'), { items: [1], vote: 'no', ...note('예비심사 까닭') });
  await done(secretary, atMeeting(sub, 'closeItems'), { items: [1] });
  await done(deputy, atMeeting(sub, 'signMinutes'), {});
}

/** A member opens the mailed link with the code and votes with a reason. */
async function answered(
  { house, secretary, member }: Desks<'secretary' | 'member'> & Pick<About, 'house'>,
  { review, note }: Pick<About, 'note'> & { readonly review: string },
): Promise<void> {
  await done(secretary, atMeeting(review, 'callMeeting'), { urgentCause: 'LIFE_AT_RISK' });
  const { linkTo, device } = guestsOf(() => house, 'review');
  const [link, staffId] = [await linkTo('seryu2-member@dure.example'), await staffIdOf(member)];
  const { members } = (await secretary.get(atMeeting(review, `review?code=${staffId}`))).body as unknown as {
    readonly members: readonly { readonly staffId: string; readonly code: string | null }[];
  };
  const inside = device();
  const code = members.find((one) => one.staffId === staffId)?.code;
  expect((await inside.post('admission', { link, code })).status).toBe(200);
  const ballot = { items: [1], vote: 'no', ...note('링크로 적은 까닭') };
  expect((await inside.post('ballot', ballot)).status).toBe(200);
}
