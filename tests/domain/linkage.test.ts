import { describe, expect, it } from '@jest/globals';
import { asId, type ResourceId } from '../../domain/ids.ts';
import { householdIn } from './crisisCase/ways.ts';
import { kst, type PlayedHousehold } from './household.ts';
import { people } from './seats.ts';

function offered(): PlayedHousehold {
  const house = householdIn('inService');
  house.does('offerLinkage', { resourceId: asId('addiction-centre') });
  return house;
}

const linkage = (house: PlayedHousehold) => house.current().linkages.at(-1);

describe('offering a linkage', () => {
  it('asks the helper by letter, and puts the answer on the officer within seven days', () => {
    const house = offered();
    expect(linkage(house)).toMatchObject({ id: 'l1', status: 'offered', resourceId: 'addiction-centre' });
    expect(house.clock('linkageAnswer/l1')).toMatchObject({
      act: 'answerLinkage',
      about: 'l1',
      owner: people.officer,
      due: { rule: 'LINKAGE_ANSWER', day: '2026-12-08' },
    });
    expect(house.letters('linkageOffered')).toMatchObject([{ to: { resourceId: 'addiction-centre' } }]);
  });

  it('to a private helper needs the consent of the person (사회보장급여법 제15조제4항)', () => {
    const house = householdIn('inService');
    const refusal = { code: 'consentMissing', field: 'basis' };
    expect(house.refused('offerLinkage', { isPublic: false, basis: 'MIN_SHARE_GOV' })).toEqual(refusal);
    expect(house.refused('offerLinkage', { isPublic: false, basis: 'CONSENT_3RD' })).toEqual(refusal);
    house.does('recordConsent', { recipientId: asId('resource-0') });
    house.does('offerLinkage', { isPublic: false, basis: 'CONSENT_3RD', amountWon: 1_200_000 });
    expect(linkage(house)).toMatchObject({ isPublic: false, basis: 'CONSENT_3RD', amountWon: 1_200_000 });
  });

  it.each(['CONSENT_3RD', 'MIN_SHARE_GOV', 'VITAL_INTEREST'] as const)(
    'to a public helper goes on the basis %s',
    (basis) => {
      const house = householdIn('inService');
      house.does('recordConsent', { recipientId: asId('resource-0') });
      house.does('offerLinkage', { isPublic: true, basis });
      expect(linkage(house)?.consentId).toBe(basis === 'CONSENT_3RD' ? 'c1' : null);
    },
  );

  it('is refused while the same helper is asked or at work, and taken again after that', () => {
    const house = offered();
    const again = { resourceId: asId<ResourceId>('addiction-centre') };
    const refusal = { code: 'linkageAlreadyOpen', field: 'resourceId', linkageId: 'l1' };
    expect(house.refused('offerLinkage', again)).toEqual(refusal);
    house.does('answerLinkage', { answer: 'ACCEPTED' });
    expect(house.refused('offerLinkage', again)).toEqual(refusal);
    house.does('reviewLinkage', { outcome: 'STOPPED' });
    house.does('offerLinkage', again);
    expect(house.current().linkages.map(({ id, status }) => [id, status])).toEqual([
      ['l1', 'stopped'],
      ['l2', 'offered'],
    ]);
  });
});

describe('the answer of a helper', () => {
  it('that accepts starts the help, to be reviewed within three months', () => {
    const house = offered();
    house.does('answerLinkage', { answer: 'ACCEPTED' });
    expect(linkage(house)?.status).toBe('delivering');
    expect(house.clock('linkageReview/l1/1')).toMatchObject({
      act: 'reviewLinkage',
      due: { day: '2027-03-02' },
    });
    expect(house.clock('linkageAnswer/l1')).toBeUndefined();
  });

  it.each([
    ['DECLINED', 'declined'],
    ['NO_ANSWER', 'unanswered'],
  ] as const)('that is %s ends the linkage', (answer, status) => {
    const house = offered();
    house.does('answerLinkage', { answer });
    expect(linkage(house)).toMatchObject({ status, due: null });
    expect(house.clocks().filter(({ about }) => about === 'l1')).toEqual([]);
  });

  it('is taken once, and of a linkage that there is', () => {
    const house = offered();
    house.does('answerLinkage');
    const again = { code: 'linkageOutOfOrder', linkageId: 'l1', status: 'delivering' };
    expect(house.refused('answerLinkage')).toEqual(again);
    expect(house.refused('answerLinkage', { linkageId: 'l2' })).toEqual({
      code: 'linkageNotFound',
      field: 'linkageId',
    });
  });
});

describe('a helper who stays silent', () => {
  it('is asked again on the day the answer was due, and the head is told after the grace', () => {
    const house = offered();
    house.until(kst('2026-12-08T23:59'));
    expect(house.letters('linkageRepeated')).toEqual([]);
    house.until(kst('2026-12-09T00:00'));
    const passed = house.history().find(({ event }) => event.type === 'dutyPassed' && event.about === 'l1');
    expect(passed).toMatchObject({ at: house.now(), event: { act: 'answerLinkage' } });
    expect(passed?.letters).toMatchObject([
      { to: { staffId: people.officer }, template: 'dutyPassed' },
      { to: { resourceId: 'addiction-centre' }, template: 'linkageRepeated' },
    ]);
    house.until(kst('2026-12-12T00:00'));
    const escalated = house.told('dutyEscalated').filter(({ about }) => about === 'l1');
    expect(escalated).toMatchObject([{ to: people.head, act: 'answerLinkage' }]);
    house.wait({ days: 60 });
    expect(house.letters('linkageRepeated')).toHaveLength(1);
    expect(linkage(house)?.status).toBe('offered');
  });

  it('may still accept', () => {
    const house = offered();
    house.wait({ days: 20 });
    house.does('answerLinkage', { answer: 'ACCEPTED' }, { lateCause: 'OTHER_OFFICE' });
    expect(linkage(house)?.status).toBe('delivering');
  });
});

describe('the review of a linkage', () => {
  it('that lets it go on is owed again, by a clock of its own', () => {
    const house = offered();
    house.does('answerLinkage');
    house.does('reviewLinkage', { outcome: 'CONTINUES' });
    house.does('reviewLinkage', { outcome: 'CONTINUES' });
    expect(linkage(house)).toMatchObject({ status: 'delivering', reviews: 2 });
    expect(house.clock('linkageReview/l1/3')).toBeDefined();
  });

  it.each([
    ['DONE', 'done'],
    ['STOPPED', 'stopped'],
  ] as const)('as %s ends it', (outcome, status) => {
    const house = offered();
    house.does('answerLinkage');
    house.does('reviewLinkage', { outcome });
    expect(linkage(house)).toMatchObject({ status, due: null });
    expect(house.refused('reviewLinkage')).toEqual({ code: 'linkageOutOfOrder', linkageId: 'l1', status });
  });

  it('comes after the answer', () => {
    expect(offered().refused('reviewLinkage')).toMatchObject({
      code: 'linkageOutOfOrder',
      status: 'offered',
    });
    expect(offered().refused('reviewLinkage', { linkageId: 'l9' })).toMatchObject({
      code: 'linkageNotFound',
    });
  });
});

describe('the linkage that a service-link household waits for', () => {
  it('is owed within seven days and done with the first offer', () => {
    const house = householdIn('serviceLink');
    expect(house.clock('firstLinkage/1')).toMatchObject({ act: 'offerLinkage', due: { day: '2026-12-08' } });
    house.does('offerLinkage');
    expect(house.clock('firstLinkage/1')).toBeUndefined();
  });
});
