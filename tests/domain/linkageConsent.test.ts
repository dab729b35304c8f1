import { describe, expect, it } from '@jest/globals';
import { onOrBeforeWorkingDay } from '../../domain/calendar.ts';
import { crisisCase } from '../../domain/crisisCase/entity.ts';
import { asId, type ResourceId } from '../../domain/ids.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { endOfDay, plusDays } from '../../domain/time.ts';
import type { PlayedHousehold } from './household.ts';
import { householdIn } from './crisisCase/ways.ts';
import { people } from './seats.ts';

const clinic = asId<ResourceId>('clinic');
const toClinic = { resourceId: clinic, isPublic: false, basis: 'CONSENT_3RD' } as const;
const duty = 'consentRenewal/l1/c1';

/** A case in which the clinic helps on the strength of a consent that holds for so many days more. */
function helped(days: number): PlayedHousehold {
  const house = householdIn('inService');
  house.does('recordConsent', { recipientId: clinic, until: plusDays(house.today(), days) });
  house.does('offerLinkage', toClinic);
  house.does('answerLinkage', { answer: 'ACCEPTED' });
  return house;
}

const statuses = (house: PlayedHousehold) => house.current().linkages.map(({ status }) => status);

describe('a consent on which a linkage rests', () => {
  it('is asked for anew by the officer, fourteen days before it runs out', () => {
    const house = helped(60);
    const asked = plusDays(house.today(), 60 - 14);
    const clock = house.clock(duty);
    expect(clock).toMatchObject({ act: 'recordConsent', about: 'l1', owner: people.officer });
    expect(clock?.due).toMatchObject({ rule: 'CONSENT_RENEWAL', basis: { counting: 'PLANNED' } });
    // The day itself, or the working day before it.
    expect(clock?.due.day).toBe(onOrBeforeWorkingDay(asked, house.rulebook().calendar));
  });

  it('is asked for at once where it holds less than that', () => {
    const house = helped(3);
    expect(house.clock(duty)?.due.day).toBe(house.today());
  });

  it('gives way to a newer one for the same helper, on which the linkage rests from then on', () => {
    const house = helped(60);
    house.does('recordConsent', { recipientId: clinic, until: plusDays(house.today(), 300) });
    expect(house.clock(duty)).toBeUndefined();
    expect(house.clock('consentRenewal/l1/c2')).toBeDefined();
    house.wait({ days: 61 });
    expect(statuses(house)).toEqual(['delivering']);
    house.does('withdrawConsent', { consentId: 'c2' });
    expect(statuses(house)).toEqual(['stopped']);
  });

  it('is not replaced by one for somebody else', () => {
    const house = helped(60);
    house.does('recordConsent', { recipientId: asId('gift'), until: plusDays(house.today(), 300) });
    expect(house.clock(duty)).toBeDefined();
    expect(house.current().linkages[0]).toMatchObject({ consentId: 'c1' });
  });

  it('ends what rests on it with its last day, and the helper, the officer and the head hear of it', () => {
    const house = helped(20);
    const until = plusDays(house.today(), 20);
    house.until(endOfDay(until));
    expect(house.told('linkageEnded')).toEqual([
      { type: 'linkageEnded', linkageId: 'l1', cause: 'CONSENT_ENDED' },
    ]);
    expect(house.history().find(({ event }) => event.type === 'linkageEnded')?.at).toBe(endOfDay(until));
    expect(statuses(house)).toEqual(['stopped']);
    expect(house.letters('linkageEnded')).toMatchObject([{ to: { resourceId: clinic } }]);
    expect(house.letters('consentEnded').map(({ to }) => to)).toEqual([
      { staffId: people.officer },
      { staffId: people.head },
    ]);
    expect(house.clock(duty)).toBeUndefined();
  });

  it('is told to the head a week before that, where nobody asked', () => {
    const house = helped(60);
    house.wait({ days: 58 });
    const passed = house.told('dutyPassed').filter(({ clockId }) => clockId === duty);
    const told = house.told('dutyEscalated').filter(({ clockId }) => clockId === duty);
    expect(passed).toHaveLength(1);
    expect(told).toMatchObject([{ to: people.head }]);
    expect(statuses(house)).toEqual(['delivering']);
  });

  it('is asked for no more once the linkage is over', () => {
    const house = helped(60);
    house.does('reviewLinkage', { outcome: 'DONE' });
    expect(house.clock(duty)).toBeUndefined();
    house.wait({ days: 61 });
    expect(house.told('linkageEnded')).toEqual([]);
  });

  it('is no duty where the linkage rests on the law', () => {
    const house = householdIn('inService');
    house.does('offerLinkage', { ...toClinic, basis: 'VITAL_INTEREST' });
    expect(house.told('linkageConsentWatched')).toEqual([]);
  });
});

describe('before edition 3', () => {
  const offer = (house: PlayedHousehold, edition: number, rulebook = house.rulebook()) => {
    const now = { at: house.now(), by: people.officer, edition, rulebook };
    const events = crisisCase.decide(house.state(), house.command('offerLinkage', toClinic), now);
    if (isRefusal(events)) throw new Error(events.code);
    return events.map(({ type }) => type);
  };
  const consented = () => {
    const house = householdIn('inService');
    house.does('recordConsent', { recipientId: clinic });
    return house;
  };

  it('no consent was watched', () => {
    expect(offer(consented(), 2)).not.toContain('linkageConsentWatched');
    expect(offer(consented(), 3)).toContain('linkageConsentWatched');
  });

  it('the rules did not know the duty, and a case that still has them waits for the next ones', () => {
    const house = consented();
    const book = house.rulebook();
    const known = Object.entries(book.deadlines).filter(([code]) => code !== 'CONSENT_RENEWAL');
    const older = { ...book, deadlines: Object.fromEntries(known) as typeof book.deadlines };
    expect(offer(house, 3, older)).not.toContain('linkageConsentWatched');
  });

  it('a linkage was begun that is watched from the next act on, or ends with the next bell', () => {
    const house = consented();
    const now = { at: house.now(), by: people.officer, edition: 2, rulebook: house.rulebook() };
    const offered = crisisCase.decide(house.state(), house.command('offerLinkage', toClinic), now);
    if (isRefusal(offered)) throw new Error(offered.code);
    const state = offered.reduce(crisisCase.evolve, house.state());
    const act = house.command('recordContact', { outcome: 'REACHED' });
    const next = crisisCase.decide(state, act, { ...now, edition: 3 });
    expect(next).toContainEqual(expect.objectContaining({ type: 'linkageConsentWatched', consentId: 'c1' }));
  });
});
