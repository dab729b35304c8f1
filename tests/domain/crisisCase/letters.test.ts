import { describe, expect, it } from '@jest/globals';
import { crisisCase } from '../../../domain/crisisCase/entity.ts';
import { letterTemplates } from '../../../domain/crisisCase/letters.ts';
import { asId } from '../../../domain/ids.ts';
import { kst, playHousehold, type PlayedHousehold } from '../household.ts';
import { people } from '../seats.ts';
import { finishGrant, giveLivelihood, householdIn, usualMorning } from './ways.ts';

const readers = (house: PlayedHousehold, template: string) =>
  house.letters(template).map(({ to }) => ('staffId' in to ? to.staffId : to.resourceId));

/** One household that meets every letter of the house. */
function fullLife(): PlayedHousehold {
  const house = householdIn('registered');
  house.does('reportCrisis');
  giveLivelihood(house);
  house.does('recordAssessment');
  house.does('recordConference');
  house.does('classify', { caseClass: 'SERVICE_LINK' });
  house.does('offerLinkage');
  house.wait({ days: 12 });
  house.does('answerLinkage', { answer: 'NO_ANSWER' });
  finishGrant(house);
  house.does('requestClosing');
  house.does('returnClosing');
  house.does('requestClosing');
  house.does('approveClosing');
  return house;
}

describe('letters', () => {
  it('tell whoever has to act or to know, and nobody else', () => {
    const house = fullLife();
    expect(readers(house, 'caseOpened')).toEqual([people.officer]);
    expect(readers(house, 'reportJoined')).toEqual([people.officer]);
    expect(readers(house, 'grantRequested')).toEqual([people.emergencyOfficer]);
    expect(readers(house, 'adequacyAsked')).toEqual([people.committeeChair]);
    expect(readers(house, 'supportEnded')).toEqual([people.officer, people.emergencyOfficer]);
    expect(readers(house, 'conferenceAsked')).toEqual([people.conferenceChair]);
    expect(readers(house, 'linkageOffered')).toEqual(['resource-0']);
    expect(readers(house, 'linkageRepeated')).toEqual(['resource-0']);
    expect(readers(house, 'closingAsked')).toEqual([people.head, people.head]);
    expect(readers(house, 'closingReturned')).toEqual([people.officer]);
    expect(readers(house, 'closingApproved')).toEqual([people.officer]);
  });

  it('show the head a first support that the officer alone decided (K7)', () => {
    expect(readers(fullLife(), 'grantDecided')).toEqual([people.head, people.officer]);
  });

  it('are all met in one life, so that none is never written', () => {
    const written = new Set(
      fullLife()
        .history()
        .flatMap(({ letters }) => letters.map(({ template }) => template)),
    );
    expect([...written].toSorted()).toEqual([...letterTemplates].toSorted());
  });

  it('tell the head of an urgent report at once', () => {
    const house = playHousehold(usualMorning);
    house.does('reportCrisis', { urgent: true });
    expect(readers(house, 'caseOpened')).toEqual([people.officer, people.head]);
  });

  it('go once to a person who holds two of the seats', () => {
    const house = playHousehold(usualMorning);
    house.does('reportCrisis', { people: { ...people, emergencyOfficer: people.officer } });
    house.does('requestGrant', { supports: [{ kind: 'MEDICAL', sub: null }] });
    house.does('recordFieldCheck');
    house.does('decideGrant');
    house.until(kst('2026-12-02T00:00'));
    expect(readers(house, 'supportEnded')).toEqual([people.officer]);
  });

  it('carry codes, days and the case number and not one Hangul letter or paper', () => {
    for (const { facts } of fullLife()
      .history()
      .flatMap(({ letters }) => letters)) {
      expect(facts).toMatchObject({ caseNo: '2026-00001' });
      expect(JSON.stringify(facts)).toMatch(/^[\x20-\x7e]*$/);
      expect(JSON.stringify(facts)).not.toContain('paper');
    }
  });

  it('say nothing before there is a case', () => {
    const letters = crisisCase.letters({ type: 'supportEnded', supportId: asId('g1s1') }, { current: null });
    expect(letters).toEqual([]);
  });
});
