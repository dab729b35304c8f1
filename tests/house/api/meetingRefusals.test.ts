import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nowInstant } from '../../../api/moment.ts';
import { seedWithCommittees } from '../../../embedded/committees.ts';
import { mostActions } from '../../../domain/meeting/agreeing.ts';
import { dayOf, plusDays, plusHours, type Instant } from '../../../domain/time.ts';
import { startApiHouse, type ApiHouse, type Desk } from './apiHouse.ts';
import { atMeeting, meetingSeen, minuted, told, type Bench } from './conference.ts';
import { fieldCheckBody } from './fieldChecks.ts';
import { contact, done, eventually, openCase, seryu2 } from './people.ts';

let house: ApiHouse;
let desks: Readonly<Record<keyof typeof logins, Desk>>;
let bench: Bench;
let caseId: string;

const logins = {
  secretary: 'seryu2-secretary',
  chair: 'seryu2-chair',
  officer: 'seryu2-officer',
  emergency: 'gwonseon-emergency',
  cityChair: 'gwonseon-committee',
  authority: 'gwonseon-authority',
} as const;
const note = '적은 까닭.';
const at = (act: string): string => `/api/cases/${caseId}/${act}`;
const does = (by: keyof typeof logins, act: string, body: object, how = {}) =>
  done(desks[by], at(act), { ...body, note }, how);

beforeAll(async () => {
  house = await startApiHouse();
  await seedWithCommittees(house.house.config);
  const open: [string, Desk][] = [];
  // One after another, for each sign-in takes a while of the whole machine.
  for (const [name, login] of Object.entries(logins)) open.push([name, await house.desk(login)]);
  desks = Object.fromEntries(open) as typeof desks;
  bench = { kind: 'DONG_CONFERENCE', place: seryu2, secretary: desks.secretary };
  caseId = await openCase(house);
}, 180_000);
afterAll(() => house.stop());

/** What happened to it so far, but for sittings that a case is told of by itself. */
async function pastOf(subject: string): Promise<number> {
  const sql = `SELECT FROM event WHERE subject = $1 AND type NOT LIKE 'sitting%'`;
  return (await house.deps.pool.query(sql, [subject])).rowCount ?? 0;
}

interface No {
  readonly by: keyof typeof logins;
  readonly path: string;
  readonly body: object;
  readonly how?: { readonly ifMatch: string };
}

/** Says no so, and nothing has happened. */
async function refused({ by, path, body, how }: No, expected: { status: number; code: string }) {
  const subject = path.split('/')[3] ?? '';
  const before = await pastOf(subject);
  const heard = await desks[by].post(path, body, how);
  expect({ status: heard.status, code: heard.body.code }).toEqual(expected);
  expect([expected.code, await pastOf(subject)]).toEqual([expected.code, before]);
}

async function planned(startsAt: Instant): Promise<string> {
  const { kind, place } = bench;
  const { status, body } = await desks.secretary.post('/api/meetings', { kind, place, startsAt });
  expect(status).toBe(201);
  return String(body.meetingId);
}

const other = { kind: 'OTHER', note };
const conference = {
  ...{ advises: 'GENERAL', leadAgency: 'POLICE', areas: ['ECONOMY'], opinion: 'AGREES', note },
  goals: [{ goal: '밀린 월세를 정리한다.' }],
  parts: [{ agency: 'DONG_OFFICE', name: '세류2동 행정복지센터', does: '주거급여를 신청한다.' }],
};

describe('a sitting', () => {
  let coming: string;

  it('that is to come is not moved to the past or nowhere, and takes only what fits its items', async () => {
    const now = await nowInstant();
    const startsAt = plusHours(now, 72);
    coming = await planned(startsAt);
    const says = (act: string, body: object): No => ({ by: 'secretary', path: atMeeting(coming, act), body });
    const moved = { moveCause: 'ROOM_TAKEN', urgentCause: 'PERIOD_ENDS' };
    const past = says('moveMeeting', { ...moved, startsAt: plusHours(now, -1) });
    await refused(past, { status: 422, code: 'startsInPast' });
    const nowhere = says('moveMeeting', { ...moved, startsAt });
    await refused(nowhere, { status: 422, code: 'nothingMoved' });

    const added = [{ kind: 'CONFERENCE', caseId, proposal: 'GENERAL', note }, other];
    await done(desks.secretary, atMeeting(coming, 'addItems'), { added });
    await done(desks.secretary, atMeeting(coming, 'callMeeting'), {});
    const agrees = (item: number) => says('agreeConference', { ...conference, item });
    await refused(agrees(1), { status: 422, code: 'leadWithoutPart' });
    await refused(agrees(2), { status: 422, code: 'notAgreeable' });

    const action = { item: 1, owner: 'emergencyOfficer', dueOn: plusDays(dayOf(startsAt), 7), note };
    const visit = says('addAction', { ...action, kind: 'VISIT' });
    await refused(visit, { status: 422, code: 'visitorNeeded' });
    const task = says('addAction', { ...action, kind: 'TASK' });
    for (let n = 0; n < mostActions; n += 1) await done(desks.secretary, task.path, task.body);
    await refused(task, { status: 409, code: 'actionsFull' });
    const none = says('dropAction', { item: 1, action: mostActions + 1 });
    await refused(none, { status: 404, code: 'actionNotFound' });
  }, 120_000);

  it('knows a conflict once, and clears none that it does not know', async () => {
    const { members } = await meetingSeen(bench, coming);
    const of = { item: 2, member: members[0]?.staffId ?? '' };
    const clear = {
      by: 'secretary',
      path: atMeeting(coming, 'clearConflict'),
      body: { ...of, note },
    } as const;
    await refused(clear, { status: 409, code: 'noConflictKnown' });
    const body = { ...of, knownOn: dayOf(await nowInstant()) };
    const known = { by: 'secretary', path: atMeeting(coming, 'knownConflict'), body } as const;
    await done(desks.secretary, known.path, body);
    await refused(known, { status: 409, code: 'conflictKnown' });
  });

  it('on paper has its times in their order, and puts again no question that was answered', async () => {
    const startsAt = await nowInstant();
    const meetingId = await planned(startsAt);
    const says = (act: string, body: object): No => ({
      by: 'secretary',
      path: atMeeting(meetingId, act),
      body,
    });
    await done(desks.secretary, atMeeting(meetingId, 'addItems'), { added: [other] });
    await done(desks.secretary, atMeeting(meetingId, 'callMeeting'), { urgentCause: 'PERIOD_ENDS' });
    const { members } = await meetingSeen(bench, meetingId);
    const present = members.map(({ staffId }) => ({ staffId, attends: 'ROOM' }));
    const paper = { present, onPaper: true };
    await refused(says('recordAttendance', paper), { status: 422, code: 'timesMissing' });
    const backward = { ...paper, heldFrom: startsAt, heldUntil: startsAt };
    await refused(says('recordAttendance', backward), { status: 422, code: 'endsBeforeBegin' });
    await done(desks.secretary, atMeeting(meetingId, 'recordAttendance'), { present });
    await done(desks.chair, atMeeting(meetingId, 'resolveInBulk'), { items: 'ALL' });
    await done(desks.chair, atMeeting(meetingId, 'signMinutes'), {});
    const again = says('putAgain', { item: 1, to: coming });
    await refused(again, { status: 409, code: 'notToPutAgain' });
  }, 120_000);
});

describe('a case', () => {
  it('stays open for what a sitting gave somebody to do, which ends once', async () => {
    await done(desks.officer, at('recordContact'), contact('REACHED'));
    await does('officer', 'recordIntake', { nextStep: 'INFO_ONLY', told: 'ORALLY' });
    const meetingId = `${caseId.slice(0, 20)}-minutes1`;
    const dueOn = plusDays(dayOf(await nowInstant()), 7);
    const given = { kind: 'TASK', owner: 'officer', dueOn, meetingId, item: 1 } as const;
    expect(await told(house, caseId, { type: 'takeAction', ...given })).toMatchObject({ kind: 'accepted' });
    const { etags } = await eventually(
      async () => (await desks.officer.get(`/api/cases/${caseId}`)).body as unknown as SeenCase,
      ({ actions }) => actions.length === 1,
    );
    const closing = { reason: 'INFORMED', note };
    await refused(
      { by: 'officer', path: at('requestClosing'), body: closing, how: { ifMatch: etags.closing } },
      { status: 409, code: 'actionStillOpen' },
    );
    const task = (actionId: string): No => ({
      ...{ by: 'officer', path: at('completeTask'), body: { actionId, outcome: 'DONE', note } },
    });
    await refused(task('a9'), { status: 404, code: 'actionNotFound' });
    await done(desks.officer, task('a1').path, task('a1').body);
    await refused(task('a1'), { status: 409, code: 'actionTakenOutOfOrder' });
  });

  it('takes a selection whose result, means and money belong together, and settles it as it stands', async () => {
    const asks = { thing: 'DIRECT_ENTRY', way: 'CHAIR_FIRST', amountWon: 300_000, note };
    const asked: No = { by: 'officer', path: at('requestSelection'), body: asks };
    await refused(asked, { status: 422, code: 'amountNotMeant' });
    await does('officer', 'requestSelection', { thing: 'MONEY', way: 'CHAIR_FIRST' });
    const decides = (body: object): No => ({
      ...{ by: 'cityChair', path: at('decideSelection'), body: { selectionId: 'n1', note, ...body } },
    });
    const contradiction = decides({ selected: true, result: 'BACK_TO_DONG' });
    await refused(contradiction, { status: 422, code: 'resultContradicts' });
    const unsaid = decides({ selected: true, result: 'SELECTED', given: { means: 'MONEY' } });
    await refused(unsaid, { status: 422, code: 'amountMissing' });
    const track = { selectionId: 'n1', selected: false, result: 'STATUTORY_TRACK' };
    await does('cityChair', 'decideSelection', track);
    const body = { selectionId: 'n1', settlement: 'KEPT_AS_GIVEN', note };
    const unfit: No = { by: 'officer', path: at('settleSelection'), body };
    await refused(unfit, { status: 422, code: 'settlementUnfit' });
  });

  it('whose support was a deceit has back what the committee decided, and nothing else', async () => {
    const grantId = 'g1';
    const day = dayOf(await nowInstant());
    const won = 300_000;
    const asked = { crisisReasons: ['SEVERE_ILLNESS'], householdSize: 1, nationality: 'KOREAN' };
    await does('emergency', 'requestGrant', { supports: [{ kind: 'MEDICAL' }], ...asked });
    await done(desks.emergency, at('recordFieldCheck'), fieldCheckBody(grantId, day));
    const help = [{ kind: 'MEDICAL', units: 1, amountWon: won, from: day }];
    await does('emergency', 'decideGrant', { grantId, help }, { ifMatch: await grantEtag() });
    const paid = { supportId: 'g1s1', amountWon: won, paidOn: day };
    await done(desks.emergency, at('recordPayment'), paid);
    const nothing = { deductedWon: 0, propertyWon: 0, residenceWon: 0, financialWon: 0, debtsWon: 0 };
    const figures = { region: 'LARGE_CITY', incomeWon: 500_000, ...nothing };
    const within = { incomeWithin: true, assetsWithin: true, financialWithin: true };
    await does('emergency', 'recordAfterCheck', { grantId, ...within, figures });
    const votes = { seated: 12, present: 9, inFavour: 9 };
    await minuted(house, caseId, { type: 'recordAdequacy', grantId, outcome: 'FRAUD', ...votes });
    const decided = { carried: true, stop: true, amountWon: won, votes };
    await minuted(house, caseId, { type: 'takeRecoveryDecision', grantId, ...decided });
    await does('emergency', 'giveNotice', { grantId, waiver: 'WAIVED_BY_PERSON' });
    const body = { grantId, amountWon: won - 1, stop: true, note };
    await refused(
      { by: 'authority', path: at('orderReturn'), body, how: { ifMatch: await grantEtag() } },
      { status: 422, code: 'committeeBinds' },
    );
  }, 120_000);
});

interface SeenCase {
  readonly actions: readonly object[];
  readonly grants: readonly { readonly etag: string }[];
  readonly etags: { readonly closing: string };
}

async function grantEtag(): Promise<string> {
  const { grants } = (await desks.emergency.get(`/api/cases/${caseId}`)).body as unknown as SeenCase;
  return grants[0]?.etag ?? '';
}
