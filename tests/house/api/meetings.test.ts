import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { nowInstant, bookNow } from '../../../api/moment.ts';
import { committeeRuleOn } from '../../../domain/committee/rows.ts';
import type { Seated } from '../../../domain/committee/kinds.ts';
import { asId, type DongCode, type MeetingId, type StaffId } from '../../../domain/ids.ts';
import type { Outcome } from '../../../api/engine.ts';
import { raceOften } from '../../../bench/signing/races.ts';
import type { MeetingActCommand } from '../../../domain/meeting/acts.ts';
import { dayOf } from '../../../domain/time.ts';
import { checkRecord } from '../../../prisma/check.ts';
import { ownerDatabaseUrl } from '../../../runtime/config.ts';
import { updateIdOf } from '../../../workflows/messages.ts';
import { startApiHouse, type ApiHouse, type Desk, type Heard } from './apiHouse.ts';
import { gathered } from './conference.ts';
import { contact, done, eventually, openCase, seryu2, staffIdOf, timesOf } from './people.ts';

let house: ApiHouse;
let secretary: Desk;
let chair: Desk;
let member: Desk;
let deputy: Desk;
let admin: Desk;
let ids: Readonly<Record<'secretary' | 'chair' | 'member' | 'deputy', StaffId>>;

beforeAll(async () => {
  house = await startApiHouse();
  const logins = [
    'seryu2-secretary',
    'seryu2-chair',
    'seryu2-member',
    'gwonseon-committee',
    'gwonseon-admin',
  ];
  [secretary, chair, member, deputy, admin] = (await Promise.all(
    logins.map((login) => house.desk(login)),
  )) as [Desk, Desk, Desk, Desk, Desk];
  const [a, b, c, d] = await Promise.all([secretary, chair, member, deputy].map(staffIdOf));
  ids = { secretary: a, chair: b, member: c, deputy: d } as typeof ids;
});
afterAll(() => house.stop());

const seats = {
  chair: { seat: 'CHAIR', category: 'OFFICIAL' },
  deputy: { seat: 'DEPUTY', category: 'OFFICIAL' },
  member: { seat: 'MEMBER', category: 'OFFICIAL' },
  secretary: { seat: 'SECRETARY', category: 'OFFICIAL' },
} as const;
type Name = keyof typeof seats;

const seatIn = (kind: string, name: Name, more = {}): Promise<Heard> =>
  secretary.post('/api/committees/members', {
    ...{ kind, place: seryu2, staffId: ids[name], from: '2026-01-01' },
    ...seats[name],
    ...more,
  });

async function seatAll(kind: string): Promise<void> {
  for (const name of Object.keys(seats) as Name[]) {
    const heard = await seatIn(kind, name);
    expect([name, heard.status]).toEqual([name, 201]);
  }
}

const plan = async (kind: string, more = {}): Promise<Heard> =>
  secretary.post('/api/meetings', { kind, place: seryu2, startsAt: await nowInstant(), ...more });

const at = (meetingId: string, act: string): string => `/api/meetings/${meetingId}/${act}`;
const all = { items: 'ALL' } as const;

async function planned(kind: string): Promise<string> {
  const { status, body } = await plan(kind);
  expect(status).toBe(201);
  return String(body.meetingId);
}

const present = (...names: Name[]) => ({
  present: names.map((name) => ({ staffId: ids[name], attends: 'ROOM' })),
});

async function begun(meetingId: string, items: readonly object[]): Promise<string> {
  await done(secretary, at(meetingId, 'addItems'), { added: items });
  await done(secretary, at(meetingId, 'callMeeting'), { urgentCause: 'LIFE_AT_RISK' });
  await done(secretary, at(meetingId, 'recordAttendance'), present('chair', 'deputy', 'member'));
  return meetingId;
}

const other = { kind: 'OTHER', note: '운영 예산을 어떻게 나눌지 정한다.' };
const conferenceOn = (caseId: string) => ({
  ...{ kind: 'CONFERENCE', caseId, proposal: 'GENERAL', note: '한빛 가구의 계획을 함께 정한다.' },
});

/** A case that waits for its conference. */
async function assessed(): Promise<string> {
  const officer = await house.desk('seryu2-officer');
  const caseId = await openCase(house);
  const act = (name: string, body: object) => done(officer, `/api/cases/${caseId}/${name}`, body);
  await act('recordContact', contact('REACHED'));
  await act('recordIntake', { nextStep: 'REGISTER', told: 'ORALLY', note: '등록한다.' });
  await act('register', {});
  await act('recordAssessment', {
    areas: [{ area: 'ECONOMY', level: 'LOW' }],
    crisisLevel: 'LOW',
    note: '살림이 어렵다.',
  });
  return caseId;
}

const eventsOf = (subject: string, type: string): Promise<number> => timesOf(house, subject, type);

describe('a committee', () => {
  it('cannot be called before it has a chair and a secretary', async () => {
    expect(await plan('STEERING')).toMatchObject({
      status: 422,
      body: { code: 'rosterIncomplete', fault: 'chairMissing' },
    });
    expect(await plan('STEERING', { place: '9999999999' })).toMatchObject({
      body: { code: 'placeNotFound' },
    });
    await seatAll('STEERING');
    await seatAll('DONG_CONFERENCE');
    const twice = await seatIn('STEERING', 'chair');
    expect(twice).toMatchObject({ status: 409, body: { code: 'committeeSeatTaken' } });
    const nobody = await secretary.post('/api/committees/members/99999/end', { until: '2026-12-31' });
    expect(nobody).toMatchObject({ status: 404, body: { code: 'committeeMemberNotFound' } });
  });

  it('takes from an ordinance what a second person approves, and nothing that loosens a law (K11)', async () => {
    const rule = { kind: 'STEERING', place: seryu2, from: '2026-01-01', law: '가상 조례 제5조' };
    const propose = (by: Desk, body: object) => by.post('/api/committees/rules', { ...rule, ...body });
    const loose = await propose(secretary, { kind: 'DONG_COUNCIL', rules: { noticeDays: 3 } });
    expect(loose).toMatchObject({ status: 422, body: { code: 'ruleLoosens', field: 'rules.noticeDays' } });
    const proposed = await propose(secretary, { rules: { writtenReview: false, noticeDays: 2 } });
    expect(proposed.status).toBe(201);
    const approval = `/api/committees/rules/${String(proposed.body.id)}/approval`;
    expect(await secretary.post(approval, {})).toMatchObject({
      status: 422,
      body: { code: 'approverProposed' },
    });
    expect((await admin.post(approval, {})).status).toBe(200);
    expect(await admin.post(approval, {})).toMatchObject({
      status: 404,
      body: { code: 'committeeRuleNotFound' },
    });
    const meetingId = await planned('STEERING');
    const seen = await secretary.get(`/api/meetings/${meetingId}`);
    expect(seen.body).toMatchObject({ rules: { writtenReview: false, noticeDays: 2, quorum: 'MAJORITY' } });
    const { body } = await secretary.get('/api/committees');
    expect((body.members as unknown[]).length).toBe(8);
  });
});

describe('a meeting', () => {
  it('says no to whoever is not there, recused, challenged, no member, or too late, and to what is not its own', async () => {
    const meetingId = await planned('STEERING');
    const to = (by: Desk, act: string, body: object) => by.post(at(meetingId, act), body);
    expect(await to(chair, 'castBallot', { ...all, vote: 'yes' })).toMatchObject({
      status: 409,
      body: { code: 'meetingOutOfOrder' },
    });
    expect(await to(secretary, 'addItems', { added: [{ ...other, kind: 'SELECTION' }] })).toMatchObject({
      ...{ status: 422, body: { code: 'kindNotTheirs', field: 'added' } },
    });
    await done(secretary, at(meetingId, 'addItems'), { added: [other, other, other] });
    expect(await to(secretary, 'callMeeting', {})).toMatchObject({
      body: { code: 'reasonMissing', field: 'urgentCause' },
    });
    await done(secretary, at(meetingId, 'callMeeting'), { urgentCause: 'PERIOD_ENDS' });
    const onPaper = { present: [{ staffId: ids.chair, attends: 'PAPER' }] };
    expect(await to(secretary, 'recordAttendance', onPaper)).toMatchObject({
      ...{ status: 422, body: { code: 'attendanceNotAllowed' } },
    });
    await done(secretary, at(meetingId, 'recordAttendance'), present('chair', 'deputy'));
    expect(await to(secretary, 'openItems', { items: [9] })).toMatchObject({
      ...{ status: 404, body: { code: 'itemNotFound' } },
    });
    await done(secretary, at(meetingId, 'challengeMember'), { item: 2, member: ids.deputy });
    expect(await to(secretary, 'openItems', { items: [2] })).toMatchObject({
      status: 409,
      body: { code: 'challengeOpen' },
    });
    await done(secretary, at(meetingId, 'openItems'), { items: [1] });
    expect(await to(member, 'castBallot', { ...all, vote: 'yes' })).toMatchObject({
      ...{ status: 422, body: { code: 'notPresent' } },
    });
    const stranger = await house.desk('gwonseon-solution');
    expect(await to(stranger, 'castBallot', { ...all, vote: 'yes' })).toMatchObject({
      ...{ status: 422, body: { code: 'notAMember' } },
    });
    expect((await stranger.get(`/api/meetings/${meetingId}`)).status).toBe(403);
    await done(secretary, at(meetingId, 'recordAttendance'), present('chair', 'deputy', 'member'));
    expect(await to(chair, 'signMinutes', {})).toMatchObject({
      status: 409,
      body: { code: 'itemStillOpen' },
    });
    expect(await to(member, 'resolveInBulk', all)).toMatchObject({
      status: 422,
      body: { code: 'notTheChair' },
    });
    await done(member, at(meetingId, 'declareRecusal'), { item: 1 });
    const mine = (await member.get(`/api/meetings/${meetingId}`)).body.items as readonly object[];
    expect(mine[0]).toMatchObject({ mine: 'recused', caseId: null, result: null });
    expect(await to(member, 'castBallot', { items: [1], vote: 'yes' })).toMatchObject({
      ...{ status: 422, body: { code: 'memberRecused' } },
    });
    await done(secretary, at(meetingId, 'closeItems'), all);
    expect(await to(chair, 'castBallot', { items: [1], vote: 'yes' })).toMatchObject({
      ...{ status: 409, body: { code: 'itemOutOfOrder' } },
    });
    expect(await to(deputy, 'signMinutes', { takeOver: 'SICK' })).toMatchObject({
      ...{ status: 422, body: { code: 'deputyRuleMissing' } },
    });
    const nowhere = await secretary.post(at(`${'a'.repeat(20)}-${'b'.repeat(8)}`, 'openItems'), all);
    expect(nowhere).toMatchObject({ status: 404, body: { code: 'meetingNotFound' } });
  });

  it('is full before a run could not carry it any more, and what was asked then is not half done', async () => {
    const meetingId = await planned('STEERING');
    // So many papers of nobody need not be sealed: these go to the engine as the front door sends them.
    const tell = asSecretary(meetingId);
    for (let added = 0; added < 1_600; added += 200)
      await tell({ type: 'addItems', added: Array.from({ length: 200 }, () => unsealed) });
    const added = Array.from({ length: 101 }, () => other);
    const over = await secretary.post(at(meetingId, 'addItems'), { added });
    expect(over).toMatchObject({ status: 409, body: { code: 'meetingFull', most: 1_700 } });
    const long = { ...unsealed, about: 'x'.repeat(4_000) };
    const withLong = (length: number) =>
      toEngine(meetingId, { type: 'addItems', added: Array.from({ length }, () => long) });
    expect(await withLong(90)).toMatchObject({ refusal: { code: 'meetingTooLarge' } });
    expect(await withLong(300)).toMatchObject({ refusal: { code: 'actTooLarge' } });
    await eventually(
      () => eventsOf(meetingId, 'itemAdded'),
      (seen) => seen === 1_600,
    );
  }, 240_000);
});

describe('a signed decision', () => {
  it('reaches its case once though the worker dies between them; one that its case refuses is a duty', async () => {
    const [caseId, early] = [await assessed(), await openCase(house)];
    // The first comes by itself, the other too early by its secretary's hand.
    const bench = { kind: 'DONG_CONFERENCE', place: seryu2, secretary };
    const meetingId = await begun(await gathered(bench, 1), [conferenceOn(early)]);
    const again = await secretary.post(at(meetingId, 'addItems'), { added: [conferenceOn(caseId)] });
    expect(again).toMatchObject({ status: 409, body: { code: 'itemAlreadyThere', item: 1 } });
    await done(chair, at(meetingId, 'openItems'), all);
    await done(chair, at(meetingId, 'closeItems'), all);
    const owner = new pg.Client({ connectionString: ownerDatabaseUrl(house.house.config) });
    await owner.connect();
    await owner.query('BEGIN');
    await owner.query('LOCK TABLE event IN SHARE ROW EXCLUSIVE MODE');
    expect((await chair.post(at(meetingId, 'signMinutes'), {})).status).toBe(202);
    await house.house.kill('worker');
    await owner.end();
    await house.house.restart('worker');
    await eventually(
      () => eventsOf(caseId, 'conferenceRecorded'),
      (seen) => seen === 1,
    );
    const refused = await eventually(
      () => eventsOf(meetingId, 'deliveryRefused'),
      (seen) => seen === 1,
    );
    expect([refused, await eventsOf(early, 'conferenceRecorded')]).toEqual([1, 0]);
    const { body } = await secretary.get(`/api/meetings/${meetingId}`);
    expect(body).toMatchObject({
      status: 'signed',
      items: [
        { result: 'HELD', refused: null },
        { result: 'HELD', refused: 'actOutOfOrder' },
      ],
      clocks: [{ id: 'settling', owner: { staffId: ids.secretary } }],
    });
    await done(secretary, at(meetingId, 'settleRefusal'), { item: 2, settlement: 'PUT_AGAIN' });
    await done(secretary, at(meetingId, 'addAddendum'), { note: '참석자 한 분의 의견을 덧붙인다.' });
    const { differences } = await checkRecord(house.deps.pool, null);
    expect(differences).toEqual([]);
  }, 180_000);
});

const unsealed = {
  ...{ kind: 'OTHER', caseId: null, about: null, proposal: null, basis: null },
  paperId: 'paper-of-nobody',
};

/** The secretary's acts on a meeting, past the front door. */
const asSecretary = (meetingId: string) => async (input: object) => {
  expect(await toEngine(meetingId, input)).toMatchObject({ kind: 'accepted' });
};

function toEngine(meetingId: string, input: object): Promise<Outcome> {
  const command = { meetingId, ...input } as MeetingActCommand;
  const envelope = { command, by: ids.secretary, role: 'SECRETARY' as const, edition: 1 };
  const sent = {
    meetingId: asId<MeetingId>(meetingId),
    envelope,
    updateId: updateIdOf(randomUUID(), 'body'),
  };
  return house.deps.engine.meetingAct(sent);
}

/** A meeting of fifteen who have no desk of their own here: their acts go to the engine as the front door sends them. */
async function ofFifteen() {
  const sql = 'SELECT staff_id AS id FROM staff ORDER BY staff_id LIMIT 16';
  const { rows } = await house.deps.pool.query<{ id: StaffId }>(sql);
  const seated = rows.map(({ id }, n): Seated => ({
    staffId: id,
    seat: n === 0 ? 'CHAIR' : n === 1 ? 'DEPUTY' : n === 15 ? 'SECRETARY' : 'MEMBER',
    category: 'OFFICIAL',
  }));
  const now = await nowInstant();
  const meetingId = asId<MeetingId>(`${randomUUID().replaceAll('-', '').slice(0, 20)}-fifteen1`);
  const rulebook = await bookNow();
  const rules = { ...committeeRuleOn('STEERING', dayOf(now)).rules, deputySigns: 'ORDINANCE' } as const;
  const tell = (input: object, by: number) => {
    const command = { meetingId, ...input } as MeetingActCommand;
    const envelope = {
      ...{ command, by: rows[by]?.id ?? asId<StaffId>(''), role: 'COMMITTEE_MEMBER' as const },
      ...{ edition: 1, rulebook },
    };
    const sent = { meetingId, envelope, updateId: updateIdOf(randomUUID(), 'body') };
    return command.type === 'planMeeting'
      ? house.deps.engine.planMeeting(sent)
      : house.deps.engine.meetingAct(sent);
  };
  const committee = { kind: 'STEERING', place: seryu2 };
  await tell({ type: 'planMeeting', committee, rules, seated, way: 'SITTING', startsAt: now }, 15);
  await tell({ type: 'addItems', added: [unsealed] }, 15);
  await tell({ type: 'callMeeting', urgentCause: 'LIFE_AT_RISK' }, 15);
  const there = seated.slice(0, 15).map(({ staffId }) => ({ staffId, attends: 'ROOM' }));
  await tell({ type: 'recordAttendance', present: there }, 15);
  return { meetingId, tell };
}

describe('a sitting of fifteen', () => {
  it('takes fifteen ballots at the same moment, one event each', async () => {
    const { meetingId, tell } = await ofFifteen();
    const all = { items: 'ALL', except: [] };
    await tell({ type: 'openItems', ...all }, 15);
    const ballot = { type: 'castBallot', ...all, vote: 'yes', paperId: null };
    const ballots = Array.from({ length: 15 }, (_, n) => tell(ballot, n));
    // One of them votes twice in the same breath: both are taken, the later one counts.
    const answers = await Promise.all([...ballots, tell({ ...ballot, vote: 'no' }, 3)]);
    expect(answers.map(({ kind }) => kind)).toEqual(Array.from({ length: 16 }, () => 'accepted'));
    await tell({ type: 'closeItems', ...all }, 15);
    await eventually(
      () => eventsOf(meetingId, 'itemsClosed'),
      (seen) => seen === 1,
    );
    expect(await eventsOf(meetingId, 'ballotsCast')).toBe(16);
    const sql = `SELECT data -> 'outcomes' -> 0 -> 'tally' AS tally FROM event WHERE subject = $1 AND type = 'itemsClosed'`;
    const { rows } = await house.deps.pool.query<{ tally: Readonly<Record<string, number>> }>(sql, [
      meetingId,
    ]);
    const { yes = 0, no = 0, ...tally } = rows[0]?.tally ?? {};
    expect(tally).toMatchObject({ result: 'PASSED', present: 15 });
    expect(yes + no).toBe(15);
  }, 120_000);
});

describe('two chairs who sign at the same moment', () => {
  it('are one signature each time, and the other is told', async () => {
    const sql = 'SELECT staff_id AS id FROM staff ORDER BY staff_id LIMIT 3';
    const { rows } = await house.deps.pool.query<{ id: StaffId }>(sql);
    const [chair, deputy, secretary] = rows.map(({ id }) => id) as [StaffId, StaffId, StaffId];
    const table = { ...house.deps, dong: asId<DongCode>(seryu2), chair, deputy, secretary };
    // The same that `npm run drill:signing` does five hundred times.
    expect(await raceOften(table, 8)).toEqual({ races: 8, signedOnce: 8, refused: 8, doubled: 0 });
  }, 120_000);
});
