import { describe, expect, it } from '@jest/globals';
import { getPlainDate } from '../../../domain/time.ts';
import { given, ordered, served, servedExcess } from '../crisisCase/readiness.ts';
import { informedAfter } from '../crisisCase/ways.ts';
import { kst, type PlayedHousehold } from '../household.ts';
import { people } from '../seats.ts';

const day = getPlainDate;

const grant = (house: PlayedHousehold) => house.current().grants[0];
const decision = { against: 'DECISION' } as const;

/** The decision of 1 December, whose notice arrived on that day. */
function decided(): PlayedHousehold {
  const house = informedAfter('2026-12-01T09:30', given);
  house.does('serveNotice', { notice: 'DECISION' });
  return house;
}

describe('the objection to the decision on the support (제8조제3항, 제16조, K4)', () => {
  it.each([
    ['2026-12-31', false],
    ['2027-01-01', true],
  ])('of %s is late or not: %s', (receivedOn, late) => {
    const house = decided();
    house.until(kst(`${receivedOn}T17:00`));
    house.does('recordObjection', { ...decision, receivedOn: day(receivedOn) });
    expect(house.told('objectionRecorded')).toMatchObject([{ against: 'DECISION', late }]);
  });

  it('is forwarded by the tenth day and decided by the fifteenth, beside whatever is asked back', () => {
    const house = decided();
    house.does('recordObjection', decision);
    expect(house.clock('decisionObjectionForward/g1')).toMatchObject({
      act: 'forwardObjection',
      owner: people.emergencyOfficer,
      due: { rule: 'D10', day: '2026-12-11' },
    });
    expect(house.refused('forwardObjection', { against: 'RETURN_ORDER' })).toMatchObject({
      code: 'recoveryOutOfOrder',
    });
    house.until(kst('2026-12-11T23:59'));
    house.does('forwardObjection', decision);
    expect(house.told('latenessExplained')).toEqual([]);
    expect(house.clock('decisionObjectionDecision/g1')).toMatchObject({
      owner: people.province,
      due: { rule: 'D11', day: '2026-12-28' },
    });
    expect(house.refused('decideObjection', { ...decision, amountWon: 1 })).toMatchObject({
      code: 'overReturn',
    });
    house.does('decideObjection', { ...decision, amountWon: 0, objectionOutcome: 'UPHELD' });
    expect(grant(house)?.decisionNotice?.objection).toBe('UPHELD');
    expect(house.refused('recordObjection', decision)).toMatchObject({ status: 'UPHELD' });
  });

  it('that is a day late to be forwarded says why', () => {
    const house = decided();
    house.does('recordObjection', decision);
    house.until(kst('2026-12-12T00:00'));
    expect(house.refused('forwardObjection', decision)).toMatchObject({ code: 'lateCauseMissing' });
    house.does('forwardObjection', decision, { lateCause: 'WORKLOAD' });
  });

  it('is taken of somebody to whom nothing was given, and keeps the case open till it is decided', () => {
    const house = informedAfter('2026-12-01T09:30', (one) => {
      one.does('requestGrant');
      one.does('recordFieldCheck');
      one.does('decideGrant', { help: [] });
    });
    house.does('recordObjection', decision);
    expect(house.refused('requestClosing')).toEqual({ code: 'grantStillOpen', grantId: 'g1' });
    house.does('forwardObjection', decision);
    house.does('decideObjection', { ...decision, amountWon: 0 });
    house.does('requestClosing');
  });

  it('needs a decision', () => {
    const house = informedAfter('2026-12-01T09:30', (one) => one.does('requestGrant'));
    expect(house.refused('recordObjection', decision)).toMatchObject({ code: 'recoveryOutOfOrder' });
  });
});

describe('an objection at the desk (K3)', () => {
  it('is taken before the arrival is recorded: no day has begun, so none has passed', () => {
    const house = informedAfter('2026-12-01T09:30', ordered);
    house.wait({ days: 2 });
    house.does('recordObjection');
    expect(house.told('objectionRecorded')).toMatchObject([{ late: false }]);
    house.does('serveNotice');
    expect(grant(house)?.recovery).toMatchObject({ objection: 'received', servedOn: '2026-12-03' });
  });

  it('that a disaster held up goes on with the days that were left', () => {
    const house = informedAfter('2026-12-01T09:30', served);
    house.until(kst('2027-01-08T10:00'));
    const stop = {
      periodStop: 'FORCE_MAJEURE',
      stoppedFrom: day('2026-12-20'),
      stoppedUntil: day('2026-12-26'),
    } as const;
    // Seven days stood still: from 31 December to 7 January.
    house.does('recordObjection', { ...stop, receivedOn: day('2027-01-07') });
    expect(house.told('objectionRecorded')).toMatchObject([
      { late: false, stopped: { cause: 'FORCE_MAJEURE', objectionUntil: '2027-01-07' } },
    ]);
    expect(grant(house)?.recovery?.objectionUntil).toBe('2027-01-07');
  });

  it('that comes after those days as well is late, and taken', () => {
    const house = informedAfter('2026-12-01T09:30', served);
    house.until(kst('2027-01-08T10:00'));
    const stop = { periodStop: 'ABROAD', stoppedFrom: day('2026-12-20') } as const;
    house.does('recordObjection', { ...stop, stoppedUntil: day('2026-12-26') });
    expect(house.told('objectionRecorded')).toMatchObject([{ late: true }]);
  });

  it('names all of a stop or nothing, within the period', () => {
    const house = informedAfter('2026-12-01T09:30', served);
    house.until(kst('2027-01-08T10:00'));
    const stop = {
      periodStop: 'NOT_AT_FAULT',
      stoppedFrom: day('2026-12-20'),
      stoppedUntil: day('2026-12-26'),
    } as const;
    const refused = (change: object) => house.refused('recordObjection', { ...stop, ...change });
    expect(refused({ periodStop: null })).toEqual({ code: 'reasonMissing', field: 'periodStop' });
    expect(refused({ stoppedFrom: null })).toEqual({ code: 'reasonMissing', field: 'stoppedFrom' });
    expect(refused({ stoppedUntil: null })).toEqual({ code: 'reasonMissing', field: 'stoppedUntil' });
    expect(refused({ stoppedFrom: day('2026-11-30') })).toMatchObject({ code: 'dayTooEarly' });
    expect(refused({ stoppedFrom: day('2027-01-01') })).toMatchObject({ code: 'dayTooLate' });
    expect(refused({ stoppedUntil: day('2026-12-19') })).toMatchObject({ code: 'dayTooEarly' });
    expect(refused({ stoppedUntil: day('2027-01-09') })).toMatchObject({
      code: 'dayTooLate',
      field: 'stoppedUntil',
    });
  });

  it('is not known of an excess, whose order counts no days for one (K4)', () => {
    const house = informedAfter('2026-12-01T09:30', servedExcess);
    expect(grant(house)?.recovery).toMatchObject({ ground: 'EXCESS', objectionUntil: null });
    expect(house.refused('recordObjection', { against: 'RETURN_ORDER' })).toEqual({
      code: 'otherRemedy',
      field: 'grantId',
    });
  });
});
