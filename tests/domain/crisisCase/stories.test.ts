import { describe, expect, it } from '@jest/globals';
import type { AssessedArea, NeedArea } from '../../../domain/crisisCase/acts.ts';
import { asId, type ResourceId } from '../../../domain/ids.ts';
import { getPlainDate, plusDays, plusHours } from '../../../domain/time.ts';
import { kst, playHousehold, type PlayedHousehold } from '../household.ts';
import { people } from '../seats.ts';
import { makeFollowUps, makeVisits } from './ways.ts';

const high = (...areas: NeedArea[]): AssessedArea[] =>
  areas.map((area, n) => ({ area, level: 'HIGH', priority: n + 1 }));

function expectArchived(house: PlayedHousehold): void {
  expect(house.current()).toMatchObject({ stage: 'archived', dues: {}, visits: [], late: {} });
  expect(house.told('caseOpened')).toHaveLength(1);
  expect(house.clocks()).toEqual([]);
  expect(house.alarm()).toBeNull();
}

/** A case may close only when the last day of every support is over. */
function waitForSupports(house: PlayedHousehold): void {
  const ends = house.current().grants.flatMap(({ supports }) => supports.map(({ endsAt }) => endsAt));
  for (const end of ends) if (end > house.now()) house.until(end);
}

function close(house: PlayedHousehold): void {
  house.does('requestClosing');
  house.wait({ hours: 20 });
  house.does('approveClosing');
  makeFollowUps(house);
}

describe('a father who drinks and cannot keep his children any longer', () => {
  const house = playHousehold(kst('2026-12-01T22:10'));

  it('is reported twice within the hour and is one case, with the first contact due in 24 hours', () => {
    const report = {
      reporterKind: 'NEIGHBOUR',
      crisisReasons: ['NEGLECT_ABUSE', 'MINISTER_NOTICE'],
      urgent: true,
    } as const;
    house.does('reportCrisis', report);
    house.wait({ hours: 1 });
    house.does('reportCrisis', { ...report, reporterKind: 'TONGJANG' });
    expect(house.current()).toMatchObject({ reports: 2, stage: 'reported' });
    expect(house.clock('contact/1')?.due.at).toBe(kst('2026-12-02T22:10'));
  });

  it('is helped first: checked, decided and paid within 72 hours', () => {
    const supports = [
      { kind: 'LIVELIHOOD', sub: null },
      { kind: 'EDUCATION', sub: null },
    ] as const;
    house.does('requestGrant', { supports, crisisReasons: ['NEGLECT_ABUSE'], householdSize: 3 });
    house.wait({ hours: 10 });
    house.does('recordContact', { mode: 'VISIT' });
    house.does('recordFieldCheck');
    const from = house.today();
    house.does('decideGrant', {
      help: [
        { kind: 'LIVELIHOOD', sub: null, units: 3, amountWon: 1_644_000, from },
        { kind: 'EDUCATION', sub: null, units: 1, amountWon: 127_900, from },
      ],
    });
    house.does('seeGrant');
    house.wait({ hours: 20 });
    house.does('recordPayment', { supportId: 'g1s1', amountWon: 1_644_000 });
    house.does('recordPayment', { supportId: 'g1s2', amountWon: 127_900 });
    expect(house.told('dutyPassed')).toEqual([]);
    expect(house.current().grants[0]?.supports.map(({ to }) => to)).toEqual(['2027-03-01', '2027-02-28']);
  });

  it('is talked over at a conference with outside experts and becomes a case of high difficulty', () => {
    house.does('recordIntake', { nextStep: 'REGISTER' });
    house.does('register');
    house.wait({ days: 5 });
    house.does('recordAssessment', {
      areas: high('SAFETY', 'HEALTH', 'DAILY_LIVING', 'FAMILY', 'ECONOMY'),
      crisisLevel: 'HIGH',
    });
    house.wait({ days: 2 });
    const experts = ['ADDICTION_CENTRE', 'CHILD_PROTECTION', 'FAMILY_CENTRE'];
    house.does('recordConference', { present: 7, experts, advises: 'HIGH_DIFFICULTY' });
    house.does('classify', { caseClass: 'HIGH_DIFFICULTY' });
    house.does('plan', { areas: ['SAFETY', 'HEALTH', 'FAMILY'] });
    expect(house.current().stage).toBe('planned');
  });

  it('has a helper who stays silent: asked again, told to the head, and another way taken', () => {
    house.does('offerLinkage', { resourceId: asId('addiction-centre') });
    house.does('answerLinkage', { linkageId: 'l1', answer: 'ACCEPTED' });
    house.does('offerLinkage', { resourceId: asId('foster-centre') });
    house.does('planVisits', { firstOn: plusDays(house.today(), 7), everyDays: 7, times: 12 });
    const silentUntil = plusDays(house.today(), 11);
    house.does('recordVisit');
    house.until(kst(`${silentUntil}T09:00`));
    expect(house.letters('linkageRepeated')).toMatchObject([{ to: { resourceId: 'foster-centre' } }]);
    expect(house.told('dutyEscalated')).toMatchObject([
      { act: 'answerLinkage', about: 'l2', to: people.head },
    ]);
    const answer = { linkageId: 'l2', answer: 'NO_ANSWER' } as const;
    house.does('answerLinkage', answer, { lateCause: 'OTHER_OFFICE' });
    expect(house.current().linkages.map(({ status }) => status)).toEqual(['delivering', 'unanswered']);
  });

  it('is visited for twelve weeks, reviewed, closed by another person and followed up to its end', () => {
    house.does('recordAfterCheck');
    house.does('recordAdequacy');
    makeVisits(house);
    waitForSupports(house);
    expect(house.refused('requestClosing')).toMatchObject({ code: 'linkageStillOpen', linkageId: 'l1' });
    house.does('reviewLinkage', { linkageId: 'l1', outcome: 'DONE' });
    close(house);
    expect(house.told('visitRecorded')).toHaveLength(12);
    expectArchived(house);
  });
});

describe('a young mother over the line of basic security', () => {
  const house = playHousehold(kst('2026-12-03T10:15'));

  it('comes herself and is found other help: a service link and no case management', () => {
    house.does('reportCrisis', { reporterKind: 'SELF', crisisReasons: ['JOB_LOSS'] });
    house.does('recordContact', { mode: 'OFFICE' });
    house.does('recordIntake', { nextStep: 'REGISTER' });
    house.does('register');
    house.wait({ days: 3 });
    house.does('recordAssessment', { areas: high('ECONOMY', 'LEGAL'), crisisLevel: 'LOW' });
    house.does('recordConference', { present: 3, experts: [], advises: 'SERVICE_LINK' });
    house.does('classify', { caseClass: 'SERVICE_LINK' });
    expect(house.current().stage).toBe('serviceLink');
    expect(house.refused('plan')).toMatchObject({ code: 'actOutOfOrder' });
  });

  it('is linked to the lawyer and the tax adviser of the neighbourhood', () => {
    for (const name of ['neighbourhood-lawyer', 'neighbourhood-tax-adviser']) {
      house.does('offerLinkage', { resourceId: asId(name) });
      house.wait({ days: 1 });
      house.does('answerLinkage', { answer: 'ACCEPTED' });
    }
    expect(house.current().linkages.map(({ status }) => status)).toEqual(['delivering', 'delivering']);
  });

  it('is visited by the nurse every thirty days for half a year, though one visit is written down late', () => {
    house.does('planVisits', {
      firstOn: plusDays(house.today(), 30),
      everyDays: 30,
      times: 5,
      visitor: 'nurse',
    });
    expect(house.clocks().find(({ act }) => act === 'recordVisit')?.owner).toBe(people.nurse);
    for (const id of ['l1', 'l2']) house.does('reviewLinkage', { linkageId: id, outcome: 'DONE' });
    house.wait({ days: 60 });
    house.does('reviewService');
    const heldOn = getPlainDate('2027-01-07');
    house.does('recordVisit', { heldOn }, { by: people.nurse, lateCause: 'RECORDED_LATE' });
    expect(house.told('visitRecorded')).toHaveLength(1);
  });

  it('is closed with the help in place, and followed up to its end', () => {
    makeVisits(house);
    house.does('requestClosing', { reason: 'SERVICE_LINKED' });
    house.does('approveClosing');
    makeFollowUps(house);
    expect(house.current().grants).toEqual([]);
    expectArchived(house);
  });
});

describe('three women with three warnings in one month', () => {
  const fridayEvening = kst('2027-02-05T18:40');
  const house = playHousehold(fridayEvening);

  it('are found on the Friday evening before Seollal and paid within 72 hours, through the holidays', () => {
    house.does('reportCrisis', {
      reporterKind: 'DATA_SYSTEM',
      crisisReasons: ['JOB_LOSS', 'SEVERE_ILLNESS'],
      urgent: true,
    });
    house.does('recordContact', { outcome: 'NO_ANSWER' });
    house.does('recordContact', { outcome: 'NO_ANSWER' });
    const supports = [
      { kind: 'LIVELIHOOD', sub: null },
      { kind: 'MEDICAL', sub: null },
      { kind: 'OTHER', sub: 'ELECTRIC' },
    ] as const;
    house.does('requestGrant', { supports, crisisReasons: ['JOB_LOSS', 'SEVERE_ILLNESS'], householdSize: 3 });
    expect(house.clock('payment/g1')?.due.at).toBe(kst('2027-02-08T18:40'));
    house.wait({ hours: 16 });
    house.does('recordContact', { mode: 'VISIT' });
    house.does('recordFieldCheck', { consentDeferred: 'WEAK_CAPACITY' });
    const from = house.today();
    house.does('decideGrant', {
      help: [
        { kind: 'LIVELIHOOD', sub: null, units: 3, amountWon: 1_644_000, from },
        { kind: 'MEDICAL', sub: null, units: 1, amountWon: 2_400_000, from },
        { kind: 'OTHER', sub: 'ELECTRIC', units: 1, amountWon: 210_000, from },
      ],
    });
    house.does('seeGrant');
    house.until(plusHours(fridayEvening, 70));
    for (const supportId of ['g1s1', 'g1s2', 'g1s3'])
      house.does('recordPayment', { supportId, amountWon: 210_000 });
    expect(house.told('dutyPassed')).toEqual([]);
  });

  it('stay in the care of the dong though the committee finds the support inadequate', () => {
    house.until(kst('2027-02-10T09:30'));
    house.does('recordIntake');
    house.does('register');
    house.does('recordAfterCheck', { assetsWithin: false });
    expect(house.refused('recordAdequacy', { present: 6, inFavour: 6 })).toMatchObject({ code: 'noQuorum' });
    house.does('recordAdequacy', { outcome: 'INADEQUATE' });
    expect(house.current().grants[0]?.supports[0]).toMatchObject({ kind: 'LIVELIHOOD', ended: false });
  });

  it('are classed as a general case by a conference and helped by gift and by a clinic, with consent', () => {
    house.does('recordAssessment', {
      areas: high('ECONOMY', 'HEALTH', 'SOCIAL', 'LIVING_ENV'),
      crisisLevel: 'HIGH',
    });
    house.wait({ days: 5 });
    const table = {
      present: 6,
      experts: ['LEGAL_HOME_DOCTOR', 'HEALTH_CENTRE', 'DEBT_ADVISER'],
      basis: 'CONSENT_3RD',
      advises: 'GENERAL',
    } as const;
    expect(house.refused('recordConference', table)).toMatchObject({ code: 'consentMissing' });
    house.does('recordConsent', { recipientId: null });
    house.does('recordConference', table);
    house.does('classify');
    house.does('plan');
    const gift = {
      resourceId: asId<ResourceId>('community-chest'),
      isPublic: false,
      amountWon: 1_200_000,
    } as const;
    expect(house.refused('offerLinkage', gift)).toMatchObject({ code: 'consentMissing' });
    house.does('recordConsent', { recipientId: gift.resourceId });
    house.does('offerLinkage', { ...gift, basis: 'CONSENT_3RD' });
    house.does('answerLinkage');
    house.does('recordConsent', { recipientId: asId('clinic') });
    house.does('offerLinkage', { resourceId: asId('clinic'), isPublic: false, basis: 'CONSENT_3RD' });
    house.does('answerLinkage');
    expect(house.current().linkages.map(({ status }) => status)).toEqual(['delivering', 'delivering']);
  });

  it('are visited every week for 24 weeks, closed by another person and followed up to their end', () => {
    house.does('planVisits', { firstOn: plusDays(house.today(), 7), everyDays: 7, times: 24 });
    makeVisits(house, 12);
    house.does('reviewLinkage', { linkageId: 'l1', outcome: 'DONE' });
    house.does('reviewLinkage', { linkageId: 'l2', outcome: 'CONTINUES' });
    house.does('reviewService');
    makeVisits(house);
    house.does('reviewLinkage', { linkageId: 'l2', outcome: 'DONE' });
    waitForSupports(house);
    close(house);
    expect(house.told('visitRecorded')).toHaveLength(24);
    expect(house.told('supportEnded').map(({ supportId }) => supportId)).toEqual(['g1s2', 'g1s3', 'g1s1']);
    expectArchived(house);
  });
});
