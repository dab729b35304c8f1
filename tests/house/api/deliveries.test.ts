import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asyncLocalStorage, type Context } from '@temporalio/activity';
import pg from 'pg';
import { createDeliver } from '../../../activities/deliver.ts';
import { nowInstant } from '../../../api/moment.ts';
import { seedWithCommittees } from '../../../embedded/committees.ts';
import { checkRecord } from '../../../prisma/check.ts';
import { ownerDatabaseUrl } from '../../../runtime/config.ts';
import { loadMasterKey } from '../../../runtime/masterKey.ts';
import { createClient, createConnection } from '../../../runtime/temporal.ts';
import { startApiHouse, type ApiHouse, type Desk } from './apiHouse.ts';
import { atMeeting, gathered, meetingSeen, sat, told, type Bench } from './conference.ts';
import { fieldCheckBody } from './fieldChecks.ts';
import { contact, done, eventually, openCase, seryu2 } from './people.ts';
import { today } from './newcomers.ts';

let house: ApiHouse;
let officer: Desk;
let emergency: Desk;
let cityChair: Desk;
let dongChair: Desk;
let conference: Bench;
let selection: Bench;
let review: Bench;

const note = '적은 까닭.';
const at = (caseId: string, act: string): string => `/api/cases/${caseId}/${act}`;

beforeAll(async () => {
  house = await startApiHouse();
  await seedWithCommittees(house.house.config);
  const logins = [
    ...['seryu2-officer', 'gwonseon-emergency', 'gwonseon-committee', 'seryu2-chair'],
    ...['seryu2-secretary', 'gwonseon-secretary'],
  ];
  const desks: Desk[] = [];
  // One after another, for each sign-in takes a while of the whole machine.
  for (const login of logins) desks.push(await house.desk(login));
  let [dongs, citys]: Desk[] = [];
  [officer, emergency, cityChair, dongChair, dongs, citys] = desks as [Desk, Desk, Desk, Desk, Desk, Desk];
  conference = { kind: 'DONG_CONFERENCE', place: seryu2, secretary: dongs };
  selection = { kind: 'EMERGENCY_SELECTION', place: seryu2, secretary: dongs };
  review = { kind: 'EMERGENCY_REVIEW', place: seryu2.slice(0, 5), secretary: citys };
}, 120_000);
afterAll(() => house.stop());

interface SittingSeen {
  readonly meetingId: string;
  readonly item: number;
  readonly about: string | null;
}

const eventsOf = async (subject: string, type: string): Promise<readonly Record<string, unknown>[]> => {
  const sql = 'SELECT data FROM event WHERE subject = $1 AND type = $2 ORDER BY version';
  const { rows } = await house.deps.pool.query<{ data: Record<string, unknown> }>(sql, [subject, type]);
  return rows.map(({ data }) => data);
};
const happened = (subject: string, type: string, times = 1) =>
  eventually(
    () => eventsOf(subject, type),
    (seen) => seen.length >= times,
  );

/** A case that waits for its conference. */
async function assessed(): Promise<string> {
  const caseId = await openCase(house);
  const act = (name: string, body: object) => done(officer, at(caseId, name), body);
  await act('recordContact', contact('REACHED'));
  await act('recordIntake', { nextStep: 'REGISTER', told: 'ORALLY', note });
  await act('register', {});
  const areas = [{ area: 'ECONOMY', level: 'LOW' }];
  await act('recordAssessment', { areas, crisisLevel: 'LOW', note });
  return caseId;
}

/** A case whose support was paid and looked into, and is to go on. */
async function supported(): Promise<string> {
  const caseId = await openCase(house);
  const grantId = 'g1';
  const asked = { supports: [{ kind: 'LIVELIHOOD' }], crisisReasons: ['JOB_LOSS'], householdSize: 1 };
  await done(emergency, at(caseId, 'requestGrant'), { ...asked, nationality: 'KOREAN', note });
  await done(emergency, at(caseId, 'recordFieldCheck'), fieldCheckBody(grantId, today));
  const { body } = await emergency.get(`/api/cases/${caseId}`);
  const [grant] = body.grants as readonly { readonly etag: string }[];
  const help = [{ kind: 'LIVELIHOOD', units: 3, amountWon: 783_000, from: today }];
  const ifMatch = grant?.etag ?? '';
  await done(emergency, at(caseId, 'decideGrant'), { grantId, help, note }, { ifMatch });
  const paid = { supportId: 'g1s1', amountWon: 3 * 783_000, paidOn: today };
  await done(emergency, at(caseId, 'recordPayment'), paid);
  const nothing = { deductedWon: 0, propertyWon: 0, residenceWon: 0, financialWon: 0, debtsWon: 0 };
  const figures = { region: 'LARGE_CITY', incomeWon: 0, ...nothing };
  const within = { incomeWithin: true, assetsWithin: true, financialWithin: true };
  await done(emergency, at(caseId, 'recordAfterCheck'), { grantId, ...within, figures, note });
  await done(officer, at(caseId, 'requestExtension'), extension);
  return caseId;
}
const extension = { supportId: 'g1s1', decider: 'COMMITTEE', units: 1, note };

/** Signs while the record is away, and kills the worker before any decision has left. */
async function signedAndKilled(chair: Desk, meetingId: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerDatabaseUrl(house.house.config) });
  await owner.connect();
  await owner.query('BEGIN');
  await owner.query('LOCK TABLE event IN SHARE ROW EXCLUSIVE MODE');
  expect((await chair.post(atMeeting(meetingId, 'signMinutes'), {})).status).toBe(202);
  await house.house.kill('worker');
  await owner.end();
  await house.house.restart('worker');
}

describe('a case that needs its conference', () => {
  it('has one asked for, stands on it by itself, hears when, and leaves it when it is over', async () => {
    const [caseId, leaving] = [await assessed(), await assessed()];
    const [proposed] = await happened(caseId, 'sittingProposed');
    expect(proposed).toMatchObject({ kind: 'CONFERENCE', nextAt: null, committee: { place: seryu2 } });
    const alone = { heldOn: today, present: 5, experts: [], basis: null, advises: 'GENERAL', note };
    const outside = await dongChair.post(at(caseId, 'recordConference'), alone);
    expect(outside).toMatchObject({ status: 422, body: { code: 'onlyFromMeeting', kind: 'CONFERENCE' } });
    const smuggled = { ...alone, sitting: { meetingId: `${caseId.slice(0, 20)}-minutes1`, item: 1 } };
    expect((await dongChair.post(at(caseId, 'recordConference'), smuggled)).status).toBe(400);

    const lonely = {
      type: 'recordConference',
      ...alone,
      ...{ present: 1, sitting: smuggled.sitting },
    } as const;
    expect(await told(house, caseId, lonely)).toMatchObject({ refusal: { code: 'conferenceTooSmall' } });
    const meetingId = await gathered(conference, 2);
    const [noted] = await happened(caseId, 'sittingNoted');
    expect(noted).toMatchObject({ meetingId, kind: 'CONFERENCE', need: 'conference/1' });
    const { items } = await meetingSeen(conference, meetingId);
    const [first] = await eventsOf(meetingId, 'itemAdded');
    const { body: me } = await officer.get('/api/me');
    expect([first?.by, items.map(({ proposal }) => proposal)]).toEqual([me.staffId, ['GENERAL', 'GENERAL']]);
    const seen = (await officer.get(`/api/cases/${caseId}`)).body.sittings;
    expect(seen).toMatchObject([{ meetingId, item: noted?.item, about: null }]);
    const wrong = { item: 1, proposal: 'ADEQUATE' };
    expect(await conference.secretary.post(atMeeting(meetingId, 'changeProposal'), wrong)).toMatchObject({
      ...{ status: 422, body: { code: 'proposalNotTheirs', field: 'proposal' } },
    });
    const change = { item: noted?.item, proposal: 'HIGH_DIFFICULTY' };
    await done(conference.secretary, atMeeting(meetingId, 'changeProposal'), change);

    const { body } = await officer.get(`/api/cases/${leaving}`);
    const { whole } = body.etags as { readonly whole: string };
    await done(officer, at(leaving, 'endCase'), { endCause: 'DIED', note }, { ifMatch: whole });
    expect(await happened(meetingId, 'itemWithdrawn')).toMatchObject([{ cause: 'ASKER_WITHDREW' }]);

    await sat(conference, meetingId);
    await done(conference.secretary, atMeeting(meetingId, 'closeItems'), { items: 'ALL' });
    await signedAndKilled(dongChair, meetingId);
    const recorded = await happened(caseId, 'conferenceRecorded');
    expect(recorded).toMatchObject([{ advises: 'HIGH_DIFFICULTY', present: 3 }]);
    const next = await eventually(
      async () => {
        const sql = `SELECT state FROM meeting WHERE kind = $1 AND status = 'planned' AND starts_at > now()`;
        return (await house.deps.pool.query<{ state: object }>(sql, [conference.kind])).rows;
      },
      (rows) => rows.length > 0,
    );
    expect(next).toMatchObject([{ state: { aimedOn: expect.any(String) } }]);
    expect((await eventsOf(caseId, 'sittingGivenUp')).length).toBe(0);
  }, 240_000);
});

describe('what the committees decide', () => {
  it('reaches each case once: adequacy, extensions granted and refused, selections chosen and confirmed', async () => {
    const caseId = await supported();
    const select = (thing: string, way: string) =>
      done(officer, at(caseId, 'requestSelection'), { thing, way, note });
    await done(officer, at(caseId, 'recordContact'), contact('REACHED'));
    await select('HEATING', 'CHAIR_FIRST');
    await select('HOME_REPAIR', 'SITTING');
    await done(cityChair, at(caseId, 'decideSelection'), { selectionId: 'n1', selected: true, note });
    const few = { seated: 4, present: 2, inFavour: 2 };
    const alone = { selectionId: 'n2', selected: true, votes: few, note };
    expect(await cityChair.post(at(caseId, 'decideSelection'), alone)).toMatchObject({
      body: { code: 'onlyFromMeeting' },
    });

    const chosen = await gathered(selection, 2);
    await sat(selection, chosen);
    await done(cityChair, atMeeting(chosen, 'resolveInBulk'), { items: 'ALL' });
    const first = await gathered(review, 2);
    await sat(review, first);
    await done(cityChair, atMeeting(first, 'resolveInBulk'), { items: 'ALL' });
    await done(cityChair, atMeeting(chosen, 'signMinutes'), {});
    await signedAndKilled(cityChair, first);
    expect(await happened(caseId, 'selectionRatified')).toMatchObject([
      { selectionId: 'n1', ratified: true },
    ]);
    await happened(caseId, 'selectionDecided', 2);
    expect(await happened(caseId, 'adequacyRecorded')).toMatchObject([{ outcome: 'ADEQUATE', present: 7 }]);
    expect(await happened(caseId, 'extensionDecided')).toMatchObject([{ granted: true, takeOver: null }]);

    await done(officer, at(caseId, 'requestExtension'), extension);
    // By the cadence the next sitting is there already: the case stands on it, and the secretary brings it forward.
    const standing = await eventually(
      async () => (await officer.get(`/api/cases/${caseId}`)).body.sittings as readonly SittingSeen[],
      (seen) => seen.some(({ about }) => about === 'x2'),
    );
    const { meetingId, item } = standing.find(({ about }) => about === 'x2') ?? { meetingId: '', item: 0 };
    const second = await gathered(review, 0);
    await done(review.secretary, atMeeting(meetingId, 'referItem'), { item, to: second });
    await eventually(
      () => meetingSeen(review, second),
      ({ items }) => items.length === 1,
    );
    const members = await sat(review, second);
    const hands = members.map((staffId) => ({ staffId, vote: 'no' }));
    await done(review.secretary, atMeeting(second, 'recordHands'), { item: 1, hands });
    await done(review.secretary, atMeeting(second, 'closeItems'), { items: 'ALL' });
    await done(cityChair, atMeeting(second, 'signMinutes'), {});
    const decided = await happened(caseId, 'extensionDecided', 2);
    expect(decided.map(({ granted }) => granted)).toEqual([true, false]);
    for (const [type, times] of Object.entries({
      ...{ selectionRatified: 1, selectionDecided: 2, adequacyRecorded: 1, extensionDecided: 2 },
    }))
      expect([type, (await eventsOf(caseId, type)).length]).toEqual([type, times]);

    await toldElsewhere(caseId);
    await givenUp(second);
    const { differences } = await checkRecord(house.deps.pool, null);
    expect(differences).toEqual([]);
  }, 300_000);
});

/** What no form can send, and the case refuses all the same. */
async function toldElsewhere(caseId: string): Promise<void> {
  await done(officer, at(caseId, 'requestSelection'), { thing: 'GOODS', way: 'SITTING', note });
  const [one, other] = ['sitting1', 'sitting2'].map((name) => `${caseId.slice(0, 20)}-${name}`);
  const committee = { kind: 'EMERGENCY_SELECTION', place: seryu2 };
  const standing = {
    ...({ type: 'noteSitting', item: 1, kind: 'SELECTION', about: 'n3', committee, instead: null } as const),
    startsAt: await nowInstant(),
  };
  await eventually(
    () => told(house, caseId, { ...standing, meetingId: one }),
    ({ kind }) => kind === 'accepted' || kind === 'refused',
  );
  const elsewhere = await told(house, caseId, { ...standing, meetingId: other });
  expect(elsewhere).toMatchObject({ refusal: { code: 'sittingElsewhere' } });
  const nothing = await told(house, caseId, { ...standing, about: 'n9', meetingId: other });
  expect(nothing).toMatchObject({ refusal: { code: 'nothingToDecide' } });
  const minutes = { sitting: { meetingId: other, item: 1 } };
  const counted = (input: object) =>
    told(house, caseId, { type: 'decideSelection', selectionId: 'n3', selected: true, ...minutes, ...input });
  const tie = await counted({ votes: { seated: 4, present: 4, inFavour: 2 } });
  expect(tie).toMatchObject({ refusal: { code: 'notCarried' } });
  const few = await counted({ votes: { seated: 4, present: 2, inFavour: 2 } });
  expect(few).toMatchObject({ refusal: { code: 'noQuorum' } });
}

/** After a week of trying the secretary hears of it, as of a refusal, once however often it is given up. */
async function givenUp(meetingId: string): Promise<void> {
  const { pool } = house.deps;
  const { config } = house.house;
  const { rows } = await pool.query<{ chain: string; version: number }>(
    `UPDATE message SET status = 'waiting' WHERE case_id = $1 AND command ->> 'type' = 'decideExtension'
     RETURNING chain, version`,
    [meetingId],
  );
  const [{ chain, version } = { chain: '', version: 0 }] = rows;
  const connection = createConnection(config);
  const client = createClient(connection, config, loadMasterKey(config.masterKeyFile));
  const tools = { pool, client, pagesUrl: '', from: '', limits: undefined, mail: undefined };
  const { giveUp } = createDeliver(tools as unknown as Parameters<typeof createDeliver>[0]);
  const span = { chain, from: version - 1, upTo: version };
  // Outside the worker nobody hears the heartbeats.
  const alone = { heartbeat: () => undefined } as unknown as Context;
  const once = (): Promise<number> => asyncLocalStorage.run(alone, () => giveUp(span));
  expect([await once(), await once()]).toEqual([1, 0]);
  await connection.close();
  const refused = (await happened(meetingId, 'deliveryRefused')).map(({ refused: code }) => ({ code }));
  expect(refused).toEqual([{ code: 'notReached' }]);
}
