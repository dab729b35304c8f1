import { describe, expect, it } from '@jest/globals';
import { crisisCase } from '../../../domain/crisisCase/entity.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { kst, type PlayedHousehold } from '../household.ts';
import { people } from '../seats.ts';
import { giveLivelihood, householdIn, makeFollowUps } from './ways.ts';

/** Everything that can be under way at once. */
function busy(): PlayedHousehold {
  const house = householdIn('inService');
  giveLivelihood(house);
  house.does('requestExtension');
  house.does('requestGrant', { supports: [{ kind: 'HOUSING', sub: null }] });
  house.does('requestSelection', { thing: 'HEATING', way: 'SITTING' });
  house.does('requestSelection', { thing: 'GOODS', way: 'CHAIR_FIRST' });
  house.does('decideSelection');
  house.does('offerLinkage');
  house.does('escalate');
  house.does('requestTransfer');
  house.does('requestLocation');
  return house;
}

/** Nobody at home at the next visit, on its day. */
function miss(house: PlayedHousehold): void {
  const [next] = house.current().visits;
  if (next) house.until(kst(`${next.due.day}T14:00`));
  house.does('recordVisit', { outcome: 'ABSENT' });
}

describe('the end of a whole case (K24)', () => {
  it('lets everything fall that is under way, each by its own event', () => {
    const house = busy();
    const events = house.does('endCase', { endCause: 'DIED' });
    expect(events).toMatchObject([
      { type: 'grantWithdrawn', grantId: 'g2' },
      { type: 'extensionLapsed', extensionId: 'x1' },
      { type: 'supportCut', supportId: 'g1s1', to: '2026-12-01', cause: 'CASE_ENDED' },
      { type: 'selectionWithdrawn', selectionId: 'n1' },
      { type: 'linkageEnded', linkageId: 'l1', cause: 'CASE_ENDED' },
      { type: 'visitsEnded', left: 4 },
      { type: 'escalationWithdrawn', escalationId: 'e1' },
      { type: 'transferWithdrawn' },
      { type: 'caseEnded', cause: 'DIED', duties: ['serviceReview', 'locationAnswer'] },
      { type: 'dutyOpened', duty: 'serviceReview' },
    ]);
  });

  it('leaves what was given to be reviewed, what the chair gave to be confirmed, and nothing to be paid (K15, K1)', () => {
    const house = busy();
    house.does('endCase');
    expect(house.current().stage).toBe('ended');
    expect(house.clocks().map(({ act }) => act)).toEqual([
      'seeGrant',
      'recordAfterCheck',
      'ratifySelection',
      'reviewService',
    ]);
    expect(house.refused('recordPayment', { supportId: 'g1s1' })).toMatchObject({ code: 'supportOver' });
    expect(house.refused('requestClosing')).toMatchObject({ code: 'grantStillOpen', grantId: 'g1' });
  });

  it('is previewed by the decision itself, and stale for whoever has not seen the newest of it', () => {
    const house = householdIn('inService');
    const { seen } = house.command('endCase');
    const preview = house.judge(house.command('endCase'), people.officer);
    house.does('offerLinkage');
    expect(house.refused('endCase', { seen })).toEqual({ code: 'stale', part: 'whole', now: seen + 1 });
    expect(preview).not.toEqual(house.does('endCase'));
  });

  it.each([
    ...(['requestGrant', 'planVisits', 'escalate', 'requestSelection', 'requestTransfer'] as const),
    // Somebody new is in need, a law asks for a notice, and advice waits to be answered.
    ...(['reportCrisis', 'requestLocation', 'recordLocation', 'adviseCase'] as const),
  ])('is stale for whoever did not see %s', (act) => {
    const house = householdIn('inService');
    if (act === 'recordLocation') house.does('requestLocation');
    if (act === 'adviseCase') house.does('escalate');
    const { seen } = house.command('endCase');
    house.does(act);
    expect(house.refused('endCase', { seen })).toMatchObject({ code: 'stale', part: 'whole' });
  });

  it('is stale once somebody was away twice and is to be looked after within a day', () => {
    const house = householdIn('inService');
    miss(house);
    const { seen } = house.command('endCase');
    miss(house);
    expect(house.current().dues.welfareCheck).toBeDefined();
    expect(house.refused('endCase', { seen })).toMatchObject({ code: 'stale', part: 'whole' });
  });

  /** A number was asked for and came, another is asked for, and nobody was at home twice. */
  function awaited(): PlayedHousehold {
    const house = householdIn('inService');
    house.does('requestLocation');
    house.does('recordLocation');
    house.does('requestLocation');
    miss(house);
    miss(house);
    return house;
  }
  const outliving = ['locationAnswer', 'locationNotice', 'welfareCheck'] as const;

  it('leaves what a law wants and a life may hang on, to be done before the closing', () => {
    const house = awaited();
    house.does('endCase', { endCause: 'DECLINED' });
    const [{ duties } = { duties: [] }] = house.told('caseEnded');
    expect(duties).toEqual(['serviceReview']);
    expect(Object.keys(house.current().dues)).toEqual(expect.arrayContaining([...outliving]));
    for (const act of ['recordLocation', 'tellLocation', 'recordWelfareCheck'] as const) {
      expect(house.refused('requestClosing')).toMatchObject({ code: 'dutyStillOpen' });
      house.does(act, act === 'recordLocation' ? { received: false } : {});
    }
    expect(house.refused('recordWelfareCheck')).toEqual({ code: 'noSuchDuty' });
    house.does('requestClosing', { reason: 'DECLINED' });
  });

  it('lets all of that fall with somebody who has died, and under the editions before', () => {
    const dead = awaited();
    const { at, rulebook } = { at: dead.now(), rulebook: dead.rulebook() };
    const older = crisisCase.decide(dead.state(), dead.command('endCase', { endCause: 'DECLINED' }), {
      ...{ at, by: people.officer, edition: 6, rulebook },
    });
    const all = expect.arrayContaining([...outliving, 'serviceReview']) as unknown;
    expect(isRefusal(older) ? [] : older).toContainEqual(
      expect.objectContaining({ type: 'caseEnded', duties: all }),
    );
    dead.does('endCase', { endCause: 'DIED' });
    expect(dead.told('caseEnded')).toMatchObject([{ duties: all }]);
    expect(Object.keys(dead.current().dues)).toEqual(['serviceReview', 'closingRequest']);
  });

  it('of an act that an older build sent is judged by the part that it saw', () => {
    const house = householdIn('inService');
    const { type, caseId, endCause, paperId } = house.command('endCase');
    const older = { type, caseId, endCause, paperId, seen: house.current().parts.whole };
    expect(isRefusal(house.judge(older, people.officer))).toBe(false);
  });

  it('of a household that nobody has met yet closes like any other, reviewed, approved and looked in on', () => {
    const house = householdIn('ended');
    expect(house.clocks().map(({ act }) => act)).toEqual(['requestClosing', 'reviewService']);
    house.does('requestClosing', { reason: 'DIED' });
    house.does('approveClosing');
    makeFollowUps(house);
    expect(house.current().stage).toBe('archived');
  });

  it('after a death needs nobody to look in: the approval archives it', () => {
    const house = busy();
    house.does('endCase');
    house.does('ratifySelection', { selectionId: 'n2' });
    house.does('seeGrant', { grantId: 'g1' });
    house.does('recordAfterCheck', { grantId: 'g1' });
    house.does('recordAdequacy', { grantId: 'g1' });
    house.does('requestClosing', { reason: 'DIED', noFollowUp: 'DIED' });
    house.does('approveClosing');
    expect(house.current()).toMatchObject({ stage: 'archived', dues: {}, late: {} });
  });

  it.each([
    'contacted',
    'intakeDone',
    'registered',
    'assessed',
    'conferenced',
    'classified',
    'planned',
  ] as const)(
    'is the way out of %s for somebody who wants no more help, by that name to the archive',
    (stage) => {
      const house = householdIn(stage);
      house.does('recordContact', { outcome: 'REFUSED' });
      expect(house.refused('requestClosing')).toMatchObject({ code: 'actOutOfOrder' });
      house.does('endCase', { endCause: 'DECLINED' });
      house.does('requestClosing', { reason: 'DECLINED', noFollowUp: 'DECLINED' });
      house.does('approveClosing');
      expect(house.told('caseEnded')).toMatchObject([{ cause: 'DECLINED' }]);
      expect(house.current().stage).toBe('archived');
    },
  );

  it('leaves a support that was over to be paid out', () => {
    const house = householdIn('informed');
    house.does('requestGrant', { supports: [{ kind: 'MEDICAL', sub: null }] });
    house.does('recordFieldCheck');
    house.does('decideGrant');
    house.until(kst('2026-12-02T00:00'));
    house.does('endCase');
    expect(house.clock('payment/g1s1')?.owner).toBe(people.emergencyOfficer);
    house.does('recordPayment');
  });

  it('takes an order of return to its end', () => {
    const house = householdIn('informed');
    giveLivelihood(house);
    house.does('seeGrant');
    house.does('recordPayment');
    house.does('recordAfterCheck');
    house.does('recordAdequacy', { outcome: 'FRAUD' });
    house.does('endCase');
    house.does('giveNotice', { opinionUntil: null, waiver: 'CLEARLY_NEEDLESS' });
    house.does('orderReturn');
    house.does('serveNotice');
    house.does('recordReturn');
    house.does('requestClosing', { reason: 'DIED' });
  });
});
