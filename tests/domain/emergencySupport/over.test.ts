import { describe, expect, it } from '@jest/globals';
import { isAboutGrant } from '../../../domain/emergencySupport/clocks.ts';
import { grantsOver } from '../../../domain/emergencySupport/over.ts';
import { dayOf } from '../../../domain/time.ts';
import { giveLivelihood, householdIn } from '../crisisCase/ways.ts';
import type { PlayedHousehold } from '../household.ts';
import { people } from '../seats.ts';

function isOver(house: PlayedHousehold): boolean {
  const now = { at: house.now(), by: people.officer, edition: 6, rulebook: house.rulebook() };
  return grantsOver(house.current(), now).some(({ id }) => id === 'g1');
}

function reviewed(): PlayedHousehold {
  const house = householdIn('inService');
  giveLivelihood(house);
  for (const act of ['recordPayment', 'seeGrant', 'recordAfterCheck', 'recordAdequacy'] as const)
    house.does(act);
  return house;
}

function declined(): PlayedHousehold {
  const house = householdIn('inService');
  house.does('requestGrant');
  house.does('recordFieldCheck');
  house.does('decideGrant', { help: [], notGivenReason: 'NOT_MET' });
  return house;
}

describe('a grant', () => {
  it('lives while it is decided, paid and looked at', () => {
    const house = householdIn('inService');
    house.does('requestGrant');
    expect(isOver(house)).toBe(false);
    expect(isOver(reviewed())).toBe(false);
  });

  it('is over once its period has passed and nothing of it is owed', () => {
    const house = reviewed();
    house.wait({ days: 200 });
    expect(house.current().grants[0]?.supports.every(({ ended }) => ended)).toBe(true);
    expect(isOver(house)).toBe(true);
  });

  it('lives past its period while the head has not seen it', () => {
    const house = householdIn('inService');
    giveLivelihood(house);
    for (const act of ['recordPayment', 'recordAfterCheck', 'recordAdequacy'] as const) house.does(act);
    house.wait({ days: 200 });
    expect(isOver(house)).toBe(false);
    house.does('seeGrant', {}, { lateCause: 'OTHER' });
    expect(isOver(house)).toBe(true);
  });

  it('lives as long as the household may object to what was declined', () => {
    const house = declined();
    house.does('serveNotice', { notice: 'DECISION', arrivedOn: house.today() });
    const last = house.current().grants[0]?.decisionNotice?.objectionUntil;
    house.wait({ days: 20 });
    expect(isOver(house)).toBe(false);
    while (dayOf(house.now()) <= (last ?? '')) house.wait({ days: 1 });
    expect(isOver(house)).toBe(true);
  });

  it('takes those days from the decision where nobody recorded that it arrived', () => {
    const house = declined();
    house.wait({ days: 25 });
    expect(isOver(house)).toBe(false);
    house.wait({ days: 10 });
    expect(isOver(house)).toBe(true);
  });

  it('lives again with a late objection, until that is decided', () => {
    const house = declined();
    house.wait({ days: 60 });
    expect(isOver(house)).toBe(true);
    house.does('recordObjection', { against: 'DECISION', receivedOn: house.today() });
    expect(isOver(house)).toBe(false);
    house.does('forwardObjection', { against: 'DECISION' });
    house.does('decideObjection', { against: 'DECISION', objectionOutcome: 'DISMISSED' });
    expect(isOver(house)).toBe(true);
  });
});

describe('what is about a grant', () => {
  it('is not about another whose number begins alike', () => {
    const c = householdIn('inService').current();
    const about = ['g1', 'g1s2', 'g12', 'g12s1'].filter((one) => isAboutGrant(c, 'g1', one));
    expect(about).toEqual(['g1', 'g1s2']);
  });
});
