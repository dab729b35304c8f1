import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nowInstant } from '../../../api/moment.ts';
import { plusHours } from '../../../domain/time.ts';
import { checkRecord } from '../../../prisma/check.ts';
import { startApiHouse, type ApiHouse, type Desk, type Heard } from './apiHouse.ts';
import { atMeeting, gathered, meetingSeen, sat, type Bench } from './conference.ts';
import { contact, done, eventually, openCase, pageAt, seryu2, staffIdOf } from './people.ts';

let house: ApiHouse;
let secretary: Desk;
let admin: Desk;
let officer: Desk;
let chair: Desk;
let subChair: Desk;
let member: Desk;
let outsider: Desk;

const [whole, part] = ['EMERGENCY_SELECTION', 'EMERGENCY_SELECTION_SUB'];
const note = '난방비가 밀려 도움이 급하다.';

beforeAll(async () => {
  house = await startApiHouse();
  const logins = ['secretary', 'officer', 'chair', 'member', 'member2'].map((post) => `seryu2-${post}`);
  [secretary, officer, subChair, member, outsider, chair, admin] = (await Promise.all(
    [...logins, 'gwonseon-committee', 'gwonseon-admin'].map((login) => house.desk(login)),
  )) as [Desk, Desk, Desk, Desk, Desk, Desk, Desk];
}, 120_000);
afterAll(() => house.stop());

async function seat(kind: string, desk: Desk, as: string): Promise<Heard> {
  const staffId = await staffIdOf(desk);
  const seated = { kind, place: seryu2, staffId, seat: as, category: 'OFFICIAL', from: '2026-01-01' };
  return secretary.post('/api/committees/members', seated);
}

/** Proposed by the secretary, approved by somebody else. */
async function ruled(rules: object, from = '2026-01-01'): Promise<void> {
  const proposed = { kind: part, place: seryu2, from, law: '가상 조례 제7조(소위원회)', rules };
  const { status, body } = await secretary.post('/api/committees/rules', proposed);
  expect(status).toBe(201);
  await done(admin, `/api/committees/rules/${String(body.id)}/approval`, {});
}

const plan = (kind: string, startsAt: string): Promise<Heard> =>
  secretary.post('/api/meetings', { kind, place: seryu2, startsAt });

const benchOf = (kind: string): Bench => ({ kind, place: seryu2, secretary });

/** A case that waits for a selection. */
async function waiting(): Promise<string> {
  const caseId = await openCase(house);
  await done(officer, `/api/cases/${caseId}/recordContact`, contact('REACHED'));
  await done(officer, `/api/cases/${caseId}/requestSelection`, { thing: 'HEATING', way: 'SITTING', note });
  return caseId;
}

const decisionsOn = (caseId: string, times: number) =>
  eventually(
    async () => {
      const sql = `SELECT data FROM event WHERE subject = $1 AND type = 'selectionDecided'`;
      const { rows } = await house.deps.pool.query<{ data: object }>(sql, [caseId]);
      return rows.map(({ data }) => data);
    },
    ({ length }) => length === times,
  );

async function pageOf(path: string, desk: Desk): Promise<string> {
  const { status, text } = await pageAt(house, path, desk);
  expect(status).toBe(200);
  return text;
}

describe('a sub-committee', () => {
  it('is made of members of the whole committee, and of what a rule of its place hands to it', async () => {
    expect(await seat(part, member, 'MEMBER')).toMatchObject({
      status: 422,
      body: { code: 'notOfWholeCommittee', field: 'staffId' },
    });
    const seats: readonly (readonly [string, Desk, string])[] = [
      [whole, chair, 'CHAIR'],
      [whole, subChair, 'DEPUTY'],
      [whole, member, 'MEMBER'],
      [whole, secretary, 'SECRETARY'],
      [part, subChair, 'CHAIR'],
      [part, member, 'MEMBER'],
      [part, secretary, 'SECRETARY'],
    ];
    for (const [kind, desk, as] of seats) expect((await seat(kind, desk, as)).status).toBe(201);
    expect(await seat(part, outsider, 'MEMBER')).toMatchObject({ body: { code: 'notOfWholeCommittee' } });
    expect(await plan(part, await nowInstant())).toMatchObject({
      status: 422,
      body: { code: 'rosterIncomplete', fault: 'delegationMissing' },
    });
    const law = '가상 조례 제7조';
    const propose = (kind: string, kinds: readonly string[]) =>
      secretary.post('/api/committees/rules', {
        ...{ kind, place: seryu2, from: '2026-01-01', law },
        rules: { delegation: { by: 'ORDINANCE', kinds } },
      });
    expect(await propose(whole, ['SELECTION'])).toMatchObject({ status: 400 });
    expect(await propose(part, ['EXTENSION'])).toMatchObject({ status: 400 });
    expect(await propose(part, [])).toMatchObject({ status: 400 });
    const page = await pageOf(`/committees/${part}/${seryu2}`, secretary);
    expect(page).toContain('소위원회에 맡긴 안건이 없습니다');
    expect(page).toContain(`/committees/${whole}/${seryu2}`);
    await ruled({ delegation: { by: 'ORDINANCE', kinds: ['SELECTION'] } });
    expect(await pageOf(`/committees/${part}/${seryu2}`, secretary)).toContain('예비심사');
  });

  it('prepares: its vote goes to the whole committee with the item, and that one decides', async () => {
    const now = await nowInstant();
    const later = await plan(whole, plusHours(now, 2));
    const caseId = await waiting();
    await eventually(
      () => meetingSeen(benchOf(whole), String(later.body.meetingId)),
      ({ items }) => items.length === 1,
    );
    await eventually(
      async () =>
        (await officer.get(`/api/cases/${caseId}`)).body.sittings as { readonly meetingId: string }[],
      (sittings) => sittings.some(({ meetingId }) => meetingId === later.body.meetingId),
    );
    // It is the whole one's that was there first, and the secretary has it prepared.
    const sub = await plan(part, now);
    const to = String(sub.body.meetingId);
    await done(secretary, atMeeting(String(later.body.meetingId), 'referItem'), { item: 1, to });
    await eventually(
      () => meetingSeen(benchOf(part), to),
      ({ items }) => items.length === 1,
    );
    await sat(benchOf(part), to);
    await done(subChair, atMeeting(to, 'resolveInBulk'), { items: 'ALL' });
    expect(await chair.post(atMeeting(to, 'signMinutes'), {})).toMatchObject({
      body: { code: 'notTheChair' },
    });
    await done(subChair, atMeeting(to, 'signMinutes'), {});
    const { items } = await eventually(
      () => meetingSeen(benchOf(whole), String(later.body.meetingId)),
      (seen) => seen.items.some(({ prepared }) => prepared !== null),
    );
    expect(items).toMatchObject([
      { status: 'waiting', prepared: { result: 'PASSED', yes: 2 }, awaits: null, answers: [{ by: to }] },
    ]);
    expect(await decisionsOn(caseId, 0)).toEqual([]);
    const agenda = await pageOf(atPage(String(later.body.meetingId), 'agenda'), secretary);
    expect(agenda).toContain('소위원회 가결 (찬성 2, 반대 0, 기권 0)');
    await sat(benchOf(whole), String(later.body.meetingId));
    await done(chair, atMeeting(String(later.body.meetingId), 'resolveInBulk'), { items: 'ALL' });
    await done(chair, atMeeting(String(later.body.meetingId), 'signMinutes'), {});
    expect(await decisionsOn(caseId, 1)).toMatchObject([{ selected: true }]);
  }, 120_000);

  it('decides where the rule lets it: cases come by themselves, hear it once, and the whole committee is told', async () => {
    await ruled({ decides: true }, '2026-02-01');
    const caseId = await waiting();
    const meetingId = await gathered(benchOf(part), 1);
    // What stands on an agenda is not offered to be put on one.
    expect(await pageOf(atPage(meetingId, 'agenda'), secretary)).not.toContain(`value="${caseId}"`);
    await sat(benchOf(part), meetingId);
    await done(subChair, atMeeting(meetingId, 'resolveInBulk'), { items: 'ALL' });
    await done(subChair, atMeeting(meetingId, 'signMinutes'), {});
    expect(await decisionsOn(caseId, 1)).toMatchObject([
      { selected: true, votes: { seated: 2, present: 2 } },
    ]);
    const next = await plan(whole, plusHours(await nowInstant(), 3));
    const agenda = await pageOf(atPage(String(next.body.meetingId), 'agenda'), secretary);
    expect(agenda).toContain('소위원회 의결 보고');
    expect(agenda).toContain('안건 1건을 의결함 (가결 1건)');
    expect(agenda).toContain(`/meetings/${meetingId}/minutes`);
    const { differences } = await checkRecord(house.deps.pool, null);
    expect(differences).toEqual([]);
  }, 120_000);
});

const atPage = (meetingId: string, name: string): string => `/meetings/${meetingId}/${name}`;
