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
    [false, 2, 'unconfirmed'],
  ])('is confirmed or not: %s', (ratified, inFavour, expected) => {
    const house = asked('CHAIR_FIRST');
    house.does('decideSelection', { votes: null });
    house.does('ratifySelection', { ratified, votes: { ...votes, inFavour } });
    expect(status(house)).toBe(expected);
    // What was given stays on record, and the officer says what becomes of it.
    if (!ratified) {
      expect(house.refused('requestClosing')).toMatchObject({ code: 'selectionStillOpen' });
      house.does('settleSelection', { settlement: 'STOPPED' });
      expect(status(house)).toBe('settled');
    }
    house.does('requestClosing');
  });

  it('needs no members where the chair says no', () => {
    const house = asked('CHAIR_FIRST');
    house.does('decideSelection', { selected: false, votes: null });
    expect(status(house)).toBe('notSelected');
    expect(house.refused('ratifySelection')).toMatchObject({ code: 'selectionOutOfOrder' });
  });
});

describe('what the committee chose', () => {
  const carried = { ...votes, carried: true };

  it('is told with means and amount, and with who said so', () => {
    const house = asked('TELEPHONE');
    const given = { means: 'HEATING', amountWon: 300_000 } as const;
    house.does('decideSelection', { selected: true, votes: carried, result: 'SELECTED', given });
    expect(house.current().selections.at(-1)).toMatchObject({
      status: 'selected',
      result: 'SELECTED',
      given,
    });
  });

  it('may be carried by the chair’s casting vote, which the count alone would not be', () => {
    const tie = { seated: 4, present: 4, inFavour: 2 };
    const house = asked('TELEPHONE');
    expect(house.refused('decideSelection', { selected: true, votes: tie })).toMatchObject({
      code: 'notCarried',
    });
    house.does('decideSelection', { selected: true, votes: { ...tie, carried: true } });
    expect(status(house)).toBe('selected');
  });

  it('may be the Act first: the officer owes the request, and it ends with the request itself', () => {
    const house = asked('TELEPHONE', '2026-12-04T16:00');
    house.does('decideSelection', { selected: false, votes, result: 'STATUTORY_TRACK' });
    expect(house.clock('statutoryRequest/n1')).toMatchObject({
      act: 'settleSelection',
      owner: people.officer,
      due: { rule: 'STATUTORY_REQUEST', day: '2026-12-07' },
    });
    house.does('requestGrant');
    expect([status(house), house.clock('statutoryRequest/n1')]).toEqual(['statutory', undefined]);
  });

  it('is owed no request where support of the Act is on its way, and goes back to the dong without a duty', () => {
    const house = asked('TELEPHONE');
    house.does('requestGrant');
    house.does('decideSelection', { selected: false, votes, result: 'STATUTORY_TRACK' });
    expect(status(house)).toBe('statutory');
    house.does('requestSelection', { thing: 'HEATING', way: 'TELEPHONE' });
    house.does('decideSelection', { selected: false, votes, result: 'BACK_TO_DONG' });
    expect(status(house)).toBe('backToDong');
  });
});
