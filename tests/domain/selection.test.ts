import { describe, expect, it } from '@jest/globals';
import { giveLivelihood, householdIn } from './crisisCase/ways.ts';
import { kst, type PlayedHousehold } from './household.ts';
import { people } from './seats.ts';

function asked(way: 'SITTING' | 'TELEPHONE' | 'WRITTEN' | 'CHAIR_FIRST', startsAt?: string): PlayedHousehold {
  const house = householdIn('informed', startsAt ? kst(startsAt) : undefined);
  house.does('requestSelection', { thing: 'HOME_REPAIR', way });
  return house;
}

const votes = { seated: 9, present: 7, inFavour: 4 };
const status = (house: PlayedHousehold) => house.current().selections.at(-1)?.status;

describe('긴급지원선정: help that the Act does not give (K1)', () => {
  it.each([
    ['SITTING', 'SELECTION', '2027-01-03'],
    ['TELEPHONE', 'SELECTION_URGENT', '2026-12-07'],
    ['WRITTEN', 'SELECTION_URGENT', '2026-12-07'],
    ['CHAIR_FIRST', 'SELECTION_URGENT', '2026-12-07'],
  ] as const)('is decided by the chair as %s within its days, from a Friday', (way, rule, day) => {
    const house = asked(way, '2026-12-04T16:00');
    expect(house.clock('selection/n1')).toMatchObject({
      act: 'decideSelection',
      owner: people.committeeChair,
      due: { rule, day },
    });
  });

  it('is asked for once for each thing at a time, and keeps the case from closing', () => {
    const house = asked('SITTING');
    const open = { code: 'selectionStillOpen', selectionId: 'n1' };
    expect(house.refused('requestSelection', { thing: 'HOME_REPAIR' })).toEqual(open);
    house.does('requestSelection', { thing: 'HEATING' });
    expect(house.refused('requestClosing')).toEqual(open);
  });

  it('never delays the support of the Act', () => {
    const house = asked('SITTING');
    giveLivelihood(house);
    house.does('recordPayment');
    expect(house.current().grants[0]?.supports[0]?.paidWon).toBeGreaterThan(0);
    expect(status(house)).toBe('asked');
  });
});

describe('the choice', () => {
  it.each([
    [true, 'selected'],
    [false, 'notSelected'],
  ])('of the members ends it, be it yes: %s', (selected, expected) => {
    const house = asked('TELEPHONE');
    house.does('decideSelection', { selected, votes: { ...votes, inFavour: selected ? 4 : 1 } });
    expect(status(house)).toBe(expected);
    expect(house.clocks().filter(({ about }) => about === 'n1')).toEqual([]);
    expect(house.letters('selectionDecided')).toMatchObject([{ to: { staffId: people.officer } }]);
  });

  it.each([
    ['without a quorum', { present: 4, inFavour: 4 }, { code: 'noQuorum', needed: 5 }],
    ['without a majority', { inFavour: 3 }, { code: 'notCarried', needed: 4 }],
    ['by more than were there', { inFavour: 8 }, { code: 'countsDoNotAdd', field: 'inFavour' }],
  ])('is no yes %s', (_, change, refusal) => {
    const answer = asked('SITTING').refused('decideSelection', { votes: { ...votes, ...change } });
    expect(answer).toMatchObject(refusal);
  });

  it('is the chair’s alone only where that was asked for', () => {
    const refusal = { code: 'chairNotAlone', field: 'votes' };
    expect(asked('SITTING').refused('decideSelection', { votes: null })).toEqual(refusal);
  });

  it('is made once', () => {
    const house = asked('SITTING');
    house.does('decideSelection', { votes });
    expect(house.refused('decideSelection', { votes })).toMatchObject({
      code: 'selectionOutOfOrder',
      status: 'selected',
    });
  });
});

describe('선결정·추인: the chair at once, the members after', () => {
  it('gives the help, and puts the members’ word on the chair for the next sitting', () => {
    const house = asked('CHAIR_FIRST');
    house.does('decideSelection', { votes: null });
    expect(status(house)).toBe('toRatify');
    expect(house.clock('ratification/n1')).toMatchObject({
      act: 'ratifySelection',
      owner: people.committeeChair,
      due: { rule: 'RATIFICATION', day: '2027-01-15' },
    });
    expect(house.refused('requestClosing')).toMatchObject({ code: 'selectionStillOpen' });
  });

  it.each([
    [true, 4, 'selected'],
    [false, 2, 'notSelected'],
  ])('is confirmed or not, and over with that: %s', (ratified, inFavour, expected) => {
    const house = asked('CHAIR_FIRST');
    house.does('decideSelection', { votes: null });
    house.does('ratifySelection', { ratified, votes: { ...votes, inFavour } });
    expect(status(house)).toBe(expected);
    house.does('requestClosing');
  });

  it('needs no members where the chair says no', () => {
    const house = asked('CHAIR_FIRST');
    house.does('decideSelection', { selected: false, votes: null });
    expect(status(house)).toBe('notSelected');
    expect(house.refused('ratifySelection')).toMatchObject({ code: 'selectionOutOfOrder' });
  });
});
