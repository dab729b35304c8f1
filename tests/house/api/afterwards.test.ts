import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { printNotice } from '../../../api/noticing.ts';
import type { Visitor } from '../../../api/seam.ts';
import { asId, type CaseId } from '../../../domain/ids.ts';
import { kst } from '../../domain/household.ts';
import { startApiHouse, type ApiHouse, type Desk, type Heard } from './apiHouse.ts';
import { fieldCheckBody } from './fieldChecks.ts';
import { minuted } from './conference.ts';
import { done, eventually, openCase, seryu2, somebody } from './people.ts';

let house: ApiHouse;
let emergency: Desk;
let authority: Desk;

beforeAll(async () => {
  house = await startApiHouse({ timeSkipping: true });
  emergency = await house.desk('gwonseon-emergency');
  authority = await house.desk('gwonseon-authority');
}, 180_000);

afterAll(async () => {
  await house.stop();
});

const heard = ({ status, body }: Heard) => ({ status, code: body.code, field: body.field });
const at = (caseId: string, act: string): string => `/api/cases/${caseId}/${act}`;
const note = '적은 까닭.';
const grantId = 'g1';
const won = 300_000;

interface SeenGrant {
  readonly etag: string;
  readonly recovery: object | null;
}
async function grantOf(caseId: string): Promise<SeenGrant> {
  const { body } = await emergency.get(`/api/cases/${caseId}`);
  const [grant] = body.grants as readonly SeenGrant[];
  if (!grant) throw new Error('there is no grant');
  return grant;
}
const today = async (): Promise<string> => {
  const { rows } = await house.deps.pool.query<{ day: string }>(
    `SELECT to_char(max(at) AT TIME ZONE 'Asia/Seoul', 'YYYY-MM-DD') AS day FROM event`,
  );
  return rows[0]?.day ?? '';
};

/** A medical help that was paid and reviewed, of somebody who is named. */
async function reviewed(
  outcome: 'FRAUD' | 'ADEQUATE',
): Promise<{ caseId: string; name: string; day: string }> {
  const person = somebody();
  const caseId = await openCase(house, { person, dong: seryu2 });
  const supports = [{ kind: 'MEDICAL' }];
  const asked = { supports, crisisReasons: ['SEVERE_ILLNESS'], householdSize: 1, nationality: 'KOREAN' };
  await done(emergency, at(caseId, 'requestGrant'), { ...asked, note });
  const day = await today();
  await done(emergency, at(caseId, 'recordFieldCheck'), fieldCheckBody(grantId, day));
  const help = [{ kind: 'MEDICAL', units: 1, amountWon: won, from: day }];
  const { etag } = await grantOf(caseId);
  await done(emergency, at(caseId, 'decideGrant'), { grantId, help, note }, { ifMatch: etag });
  await done(emergency, at(caseId, 'recordPayment'), { supportId: 'g1s1', amountWon: won, paidOn: day });
  const nothing = { deductedWon: 0, propertyWon: 0, residenceWon: 0, financialWon: 0, debtsWon: 0 };
  const figures = { region: 'LARGE_CITY', incomeWon: 500_000, ...nothing };
  const means = { incomeWithin: true, assetsWithin: true, financialWithin: true, figures };
  await done(emergency, at(caseId, 'recordAfterCheck'), { grantId, ...means, note });
  const votes = { seated: 12, present: 9, inFavour: 9 };
  await minuted(house, caseId, { type: 'recordAdequacy', grantId, outcome, ...votes });
  return { caseId, name: person.name, day };
}

const order = async (caseId: string, more: object): Promise<Heard> =>
  authority.post(
    at(caseId, 'orderReturn'),
    { grantId, amountWon: won, stop: false, note, ...more },
    { ifMatch: (await grantOf(caseId)).etag },
  );

async function visitorOf(login: string): Promise<Visitor> {
  const me = (await (await house.desk(login)).get('/api/me')).body;
  const roles = me.roles as Visitor['person']['roles'];
  const times = { idleUntil: kst('2099-01-01T00:00'), endsAt: kst('2099-01-01T00:00') };
  return {
    person: { staffId: asId(String(me.staffId)), roles },
    ...{ login, name: '', language: 'ko', place: '10.0.0.1', formToken: '' },
    session: { sessionId: 'a', ...times, idleLeftS: 1, endLeftS: 1 },
  };
}

describe('a grant as it stood on a day', () => {
  it('is read by whoever sees the case, and a day or a grant that is not there says so', async () => {
    const { caseId, day } = await reviewed('ADEQUATE');
    const past = (query: string, id = grantId) => emergency.get(`/api/cases/${caseId}/grants/${id}${query}`);
    expect((await past(`?on=${day}`)).body).toMatchObject({ grant: { adequacy: 'ADEQUATE' } });
    expect(heard(await past('?on=2099-01-01'))).toEqual({ status: 422, code: 'dayNotYet', field: 'on' });
    expect(heard(await past('?on=2024-01-01'))).toEqual({ status: 422, code: 'grantNotYet', field: 'on' });
    expect(heard(await past('', 'g9'))).toMatchObject({ status: 404, code: 'grantNotThere' });
  });
});

describe('what comes after a deceit', () => {
  it('is heard, served and ordered in this order, and whoever it goes to is named on the sheet', async () => {
    const { caseId, name, day } = await reviewed('FRAUD');
    expect(heard(await order(caseId, {}))).toMatchObject({ status: 409, code: 'recoveryOutOfOrder' });
    const stop = { periodStop: 'ABROAD', stoppedFrom: day, stoppedUntil: day };
    const objection = { grantId, against: 'DECISION', receivedOn: day, note };
    expect(heard(await emergency.post(at(caseId, 'recordObjection'), { ...objection, ...stop }))).toEqual({
      ...{ status: 422, code: 'periodNotBegun', field: 'periodStop' },
    });
    const opinionUntil = `${String(Number(day.slice(0, 4)) + 1)}${day.slice(4)}`.replace('02-29', '03-01');
    await done(emergency, at(caseId, 'giveNotice'), { grantId, opinionUntil, note });
    expect(heard(await order(caseId, {}))).toMatchObject({ status: 409, code: 'priorNoticeNotServed' });
    const served = { grantId, notice: 'PRIOR_NOTICE', serviceWay: 'BY_HAND', takenBy: 'PERSON' };
    await done(emergency, at(caseId, 'serveNotice'), { ...served, arrivedOn: day });
    expect(heard(await order(caseId, {}))).toMatchObject({ status: 422, code: 'opinionStillOpen' });

    const visitor = await visitorOf('gwonseon-emergency');
    const asked = { caseId: asId<CaseId>(caseId), grantId, paper: 'prior-notice' } as const;
    expect(await printNotice(house.deps, visitor, asked)).toMatchObject({
      person: { name, masked: false },
      reason: note,
      made: { type: 'noticeGiven', opinionUntil },
    });
    const dunning = printNotice(house.deps, visitor, { ...asked, paper: 'dunning' });
    await expect(dunning).rejects.toThrow('paperNotFound');
    const { rows } = await house.deps.pool.query(
      `SELECT what, reason FROM access_log WHERE case_id = $1 AND what = 'print'`,
      [caseId],
    );
    expect(rows).toEqual([{ what: 'print', reason: 'NOTICE' }]);
  });

  it('has to stop what is given and ask something back, in instalments that add up, and no arrears undunned', async () => {
    const { caseId, day } = await reviewed('FRAUD');
    await done(emergency, at(caseId, 'giveNotice'), { grantId, waiver: 'WAIVED_BY_PERSON', note });
    expect(heard(await order(caseId, { amountWon: 0, stop: true }))).toMatchObject({ code: 'fraudBinds' });
    expect((await order(caseId, { stop: true })).status).toBe(200);
    const served = { grantId, serviceWay: 'REGISTERED_MAIL', takenBy: 'COHABITANT', arrivedOn: day };
    await done(emergency, at(caseId, 'serveNotice'), served);
    const instalments = [
      { payOn: day, amountWon: 100_000 },
      { payOn: '2099-01-05', amountWon: 100_000 },
    ];
    const parts = { grantId, instalments, note };
    expect(heard(await emergency.post(at(caseId, 'agreeInstalments'), parts))).toMatchObject({
      code: 'instalmentsDoNotAdd',
    });
    const agreed = (days: readonly string[]) =>
      emergency.post(at(caseId, 'agreeInstalments'), {
        ...{ grantId, note },
        instalments: days.map((payOn, n) => ({ payOn, amountWon: n === 0 ? won - days.length + 1 : 1 })),
      });
    expect(heard(await agreed([day, '2099-01-05']))).toMatchObject({ code: 'instalmentsTooLong' });
    const thirteen = [...Array(13).keys()].map((n) => `2099-01-${String(n + 10)}`);
    expect(heard(await agreed(thirteen))).toMatchObject({ code: 'tooManyInstalments' });
    expect(heard(await emergency.post(at(caseId, 'referArrears'), { grantId, note }))).toMatchObject({
      code: 'dunningFirst',
    });
    expect(heard(await emergency.post(at(caseId, 'claimExcess'), { grantId, note }))).toMatchObject({
      code: 'arrearsInstead',
    });
  });
});

describe('an excess', () => {
  it('stops nothing, is no arrears and has no objection', async () => {
    const { caseId, day } = await reviewed('ADEQUATE');
    const notice = { grantId, ground: 'EXCESS', waiver: 'WAIVED_BY_PERSON', note };
    await done(emergency, at(caseId, 'giveNotice'), notice);
    expect(heard(await order(caseId, { stop: true }))).toMatchObject({ code: 'excessNeverStops' });
    expect((await order(caseId, {})).status).toBe(200);
    const served = { grantId, serviceWay: 'BY_HAND', takenBy: 'PERSON', arrivedOn: day };
    await done(emergency, at(caseId, 'serveNotice'), served);
    const objection = { grantId, receivedOn: day, note };
    expect(heard(await emergency.post(at(caseId, 'recordObjection'), objection))).toMatchObject({
      code: 'otherRemedy',
    });
    expect(heard(await emergency.post(at(caseId, 'referArrears'), { grantId, note }))).toMatchObject({
      code: 'noArrearsForExcess',
    });
    expect((await grantOf(caseId)).recovery).toMatchObject({ ground: 'EXCESS', objectionUntil: null });
  });
});

describe('a decision on an extension', () => {
  it('is told before its end, served by a way that is open to it, and printed with what may be done against it', async () => {
    const officer = await house.desk('seryu2-officer');
    const caseId = await openCase(house, { person: somebody(), dong: seryu2 });
    const supports = [{ kind: 'HOUSING' }];
    const asked = { supports, crisisReasons: ['JOB_LOSS'], householdSize: 1, nationality: 'KOREAN', note };
    await done(emergency, at(caseId, 'requestGrant'), asked);
    // Twenty-one of the twenty-four hours to the field check.
    await house.house.skip(21 * 3_600_000);
    const near = await eventually(lettersIn(caseId), (rows) => rows.length > 0);
    const to = (await emergency.get('/api/me')).body.staffId;
    expect(near).toEqual([{ to, act: 'recordFieldCheck', duty: 'fieldCheck', status: 'sent' }]);
    await done(emergency, at(caseId, 'recordFieldCheck'), fieldCheckBody(grantId, await today()));
    const day = await today();
    const help = [{ kind: 'HOUSING', units: 1, amountWon: won, from: day }];
    const { etag } = await grantOf(caseId);
    await done(emergency, at(caseId, 'decideGrant'), { grantId, help, note }, { ifMatch: etag });
    const wish = { supportId: 'g1s1', decider: 'AUTHORITY', units: 1, note };
    await done(officer, at(caseId, 'requestExtension'), wish);
    await done(authority, at(caseId, 'decideExtension'), { extensionId: 'x1', granted: false, note });

    const sent = { grantId, notice: 'EXTENSION', serviceWay: 'ELECTRONIC', arrivedOn: day };
    expect(heard(await emergency.post(at(caseId, 'serveNotice'), sent))).toEqual({
      ...{ status: 422, code: 'electronicNeedsConsent', field: 'serviceWay' },
    });
    const agreed = { kind: 'CONSENT_ELECTRONIC', items: ['CONTACT'], until: '2099-12-31' };
    const how = { way: 'WRITTEN', byGuardian: false, told: true };
    await done(officer, at(caseId, 'recordConsent'), { ...agreed, ...how, note });
    await done(emergency, at(caseId, 'serveNotice'), sent);
    const { body } = await emergency.get(`/api/cases/${caseId}`);
    expect(body.extensions).toMatchObject([{ status: 'refused', arrivedOn: day, isUnserved: false }]);

    const visitor = await visitorOf('gwonseon-emergency');
    const sheet = { caseId: asId<CaseId>(caseId), grantId, paper: 'extension' } as const;
    expect(await printNotice(house.deps, visitor, { ...sheet, extensionId: 'x1' })).toMatchObject({
      extension: { by: 'AUTHORITY', units: 1, support: { id: 'g1s1' } },
      made: { type: 'extensionDecided', granted: false },
      reason: note,
    });
    await expect(printNotice(house.deps, visitor, { ...sheet, extensionId: 'x2' })).rejects.toThrow(
      'paperNotFound',
    );
  });
});

/** The letters before an end that the mail server of the house has taken. */
const lettersIn = (caseId: string) => async () => {
  const { rows } = await house.deps.pool.query<Readonly<Record<'to' | 'act' | 'duty' | 'status', string>>>(
    `SELECT to_staff_id AS "to", facts ->> 'act' AS act, facts ->> 'duty' AS duty, status
     FROM letter WHERE case_id = $1 AND template = 'dutyNeared' AND status = 'sent'`,
    [caseId],
  );
  return rows;
};
