import { describe, expect, it } from '@jest/globals';
import { getPlainDate } from '../../domain/time.ts';
import { giveLivelihood, householdIn, usualMorning } from './crisisCase/ways.ts';
import { playHousehold, type PlayedHousehold } from './household.ts';
import { householdId, otherHouseholdId, people } from './seats.ts';

function unnamed(): PlayedHousehold {
  const house = playHousehold(usualMorning);
  house.does('reportCrisis', { named: false });
  house.does('recordContact');
  return house;
}

const acts = (house: PlayedHousehold) => house.clocks().map(({ act, waitsFor }) => [act, waitsFor]);

describe('a household whose name nobody knows', () => {
  it('is helped as any other, and is not registered before somebody knows it', () => {
    const house = unnamed();
    giveLivelihood(house);
    house.does('recordIntake', { nextStep: 'REGISTER' });
    expect(house.clock('identity/1')).toMatchObject({ act: 'recordIdentity', due: { rule: 'IDENTITY' } });
    expect(house.clock('register/1')?.waitsFor).toBe('identity/1');
    expect(house.refused('register')).toEqual({ code: 'nameUnknown' });
    house.does('recordIdentity');
    expect(house.clock('register/1')?.waitsFor).toBeNull();
    house.does('register');
  });

  it('is asked nothing where only information was given', () => {
    const house = unnamed();
    house.does('recordIntake', { nextStep: 'INFO_ONLY' });
    expect(house.clock('identity/1')).toBeUndefined();
  });

  it('is known by a second report that names it', () => {
    const house = unnamed();
    house.does('recordIntake', { nextStep: 'REGISTER' });
    house.does('reportCrisis', { named: true });
    expect(acts(house)).toEqual([['register', null]]);
    expect(house.current().named).toBe(true);
  });
});

describe('two households that look alike', () => {
  it('are told apart once and for all where they are not the same', () => {
    const house = householdIn('reported');
    house.does('recordNotSame', { otherHouseholdId });
    house.does('recordNotSame', { otherHouseholdId });
    expect(house.current().notSame).toEqual([otherHouseholdId]);
    expect(house.refused('recordNotSame', { otherHouseholdId: householdId })).toEqual({
      code: 'sameHousehold',
      field: 'otherHouseholdId',
    });
  });

  it('go on as one where they are: this case is archived, the other hears whether anybody was seen', () => {
    const house = householdIn('reported');
    const events = house.does('mergeHousehold');
    expect(events).toMatchObject([
      { type: 'householdMerged', intoHouseholdId: otherHouseholdId, unseen: true },
      { type: 'caseArchived', cause: 'merged' },
    ]);
    expect(house.current()).toMatchObject({ stage: 'archived', dues: {} });
    const [seen] = householdIn('contacted').does('mergeHousehold');
    expect(seen).toMatchObject({ unseen: false });
    const search = householdIn('missing').does('mergeHousehold');
    expect(search[0]).toMatchObject({ unseen: true });
  });

  it('are not merged into themselves, nor with work under way', () => {
    const house = householdIn('informed');
    expect(house.refused('mergeHousehold', { intoHouseholdId: householdId })).toEqual({
      code: 'sameHousehold',
      field: 'intoHouseholdId',
    });
    house.does('offerLinkage');
    expect(house.refused('mergeHousehold')).toMatchObject({ code: 'linkageStillOpen' });
  });

  it('are not merged while a carrier is asked for a number, or its owner was not told (S6 §11⑤)', () => {
    const house = householdIn('informed');
    house.does('requestLocation');
    expect(house.refused('mergeHousehold')).toEqual({ code: 'dutyStillOpen', duty: 'locationAnswer' });
    house.does('recordLocation');
    expect(house.refused('mergeHousehold')).toEqual({ code: 'dutyStillOpen', duty: 'locationNotice' });
    house.does('tellLocation');
    house.does('mergeHousehold');
  });
});

describe('a household that another is merged into', () => {
  it('joins it, and looks within a day whether an unseen person is safe', () => {
    const house = householdIn('inService');
    const events = house.does('absorbHousehold', { unseen: true });
    expect(events.map(({ type }) => type)).toEqual(['reportJoined', 'householdAbsorbed']);
    expect(house.clock('welfareCheck/1')).toMatchObject({
      act: 'recordWelfareCheck',
      owner: people.officer,
      due: { rule: 'WELFARE_CHECK' },
    });
  });

  it('owes no check of somebody who was seen, and does not put off one that it owes already', () => {
    const house = householdIn('inService');
    house.does('absorbHousehold', { unseen: false });
    expect(house.clock('welfareCheck/1')).toBeUndefined();
    house.does('recordWelfareCheck', { outcome: 'NOT_SEEN' });
    const owed = house.clock('welfareCheck/1');
    house.wait({ hours: 10 });
    house.does('absorbHousehold', { unseen: true });
    expect(house.clock('welfareCheck/1')).toEqual(owed);
  });

  it('begins a case where none is open, with the first contact', () => {
    for (const house of [playHousehold(usualMorning), householdIn('archived'), householdIn('followUp')]) {
      const events = house.does('absorbHousehold', { unseen: true, urgent: true });
      expect(events.map(({ type }) => type).slice(-2)).toEqual(['caseOpened', 'householdAbsorbed']);
      expect(house.clocks()).toMatchObject([{ act: 'recordContact', due: { rule: 'CONTACT_URGENT' } }]);
    }
  });

  it('stops a closing that waits, as any report does', () => {
    const house = householdIn('closeRequested');
    house.does('absorbHousehold');
    expect(house.current().stage).toBe('informed');
    expect(house.clock('welfareCheck/1')).toBeDefined();
  });
});

describe('a member who left', () => {
  it('is written down with the day and without a thread to where they went (K18)', () => {
    const house = householdIn('inService');
    const before = house.state();
    const events = house.does('recordMemberLeft', { leftOn: getPlainDate('2026-11-20') });
    expect(events).toEqual([{ type: 'memberLeft', leftOn: '2026-11-20' }]);
    expect(house.state()).toEqual(before);
    expect(house.refused('recordMemberLeft', { leftOn: getPlainDate('2026-12-02') })).toEqual({
      code: 'dayInFuture',
      field: 'leftOn',
      today: '2026-12-01',
    });
  });
});
