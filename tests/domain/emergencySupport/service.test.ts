import { describe, expect, it } from '@jest/globals';
import { getPlainDate } from '../../../domain/time.ts';
import { given, heard, ordered } from '../crisisCase/readiness.ts';
import { informedAfter } from '../crisisCase/ways.ts';
import { kst, type PlayedHousehold } from '../household.ts';
import { people } from '../seats.ts';

const day = getPlainDate;

const grant = (house: PlayedHousehold) => house.current().grants[0];

/** A prior notice of 1 December, with days for an opinion to the 11th. */
const told = (house: PlayedHousehold): void => {
  for (const act of ['requestGrant', 'recordFieldCheck', 'decideGrant', 'recordPayment'] as const)
    house.does(act);
  house.does('recordAfterCheck');
  house.does('recordAdequacy', { outcome: 'FRAUD' });
  house.does('giveNotice', { opinionUntil: day('2026-12-11') });
};

describe('the prior notice that is served (K5, K6)', () => {
  it('gives the household ten days from its arrival, whatever day the notice named', () => {
    const house = informedAfter('2026-12-01T09:30', told);
    house.until(kst('2026-12-05T10:00'));
    house.does('serveNotice', { notice: 'PRIOR_NOTICE' });
    // Saturday the 5th counts as the day of arrival; ten days later is the 15th.
    expect(grant(house)?.recovery).toMatchObject({
      orderFrom: '2026-12-16',
      heard: { sentOn: '2026-12-01', arrivedOn: '2026-12-05', opinionUntil: '2026-12-15' },
    });
    house.until(kst('2026-12-15T23:59'));
    expect(house.refused('orderReturn')).toEqual({
      code: 'opinionStillOpen',
      field: 'grantId',
      earliest: '2026-12-16',
    });
    house.until(kst('2026-12-16T00:00'));
    house.does('orderReturn');
  });

  it('keeps the later day where the notice named one, and the authority hears when it has arrived', () => {
    const house = informedAfter('2026-12-01T09:30', told);
    expect(house.letters('returnAsked')).toEqual([]);
    house.does('serveNotice', { notice: 'PRIOR_NOTICE', arrivedOn: null, takenBy: null });
    expect(house.letters('returnAsked')).toEqual([]);
    expect(house.clock('priorService/g1/2')?.act).toBe('serveNotice');
    house.does('serveNotice', { notice: 'PRIOR_NOTICE' });
    expect(grant(house)?.recovery?.heard?.opinionUntil).toBe('2026-12-11');
    expect(house.letters('returnAsked').map(({ to }) => to)).toEqual([{ staffId: people.authority }]);
    expect(house.refused('serveNotice', { notice: 'PRIOR_NOTICE' })).toMatchObject({
      code: 'recoveryOutOfOrder',
    });
  });
});

describe('the service of a notice (행정절차법 제14조, 제15조)', () => {
  it('keeps way, attempt, arrival and who took it', () => {
    const house = informedAfter('2026-12-01T09:30', ordered);
    const letter = { notice: 'RETURN_ORDER', serviceWay: 'REGISTERED_MAIL' } as const;
    house.does('serveNotice', { ...letter, arrivedOn: null, takenBy: null });
    expect(house.refused('serveNotice', { ...letter, takenBy: null })).toEqual({
      code: 'reasonMissing',
      field: 'takenBy',
    });
    house.does('serveNotice', { notice: 'RETURN_ORDER', serviceWay: 'BY_HAND', takenBy: 'COHABITANT' });
    expect(grant(house)?.services).toEqual([
      {
        notice: 'RETURN_ORDER',
        attempt: 1,
        way: 'REGISTERED_MAIL',
        publishedOn: null,
        arrivedOn: null,
        takenBy: null,
      },
      {
        notice: 'RETURN_ORDER',
        attempt: 2,
        way: 'BY_HAND',
        publishedOn: null,
        arrivedOn: '2026-12-01',
        takenBy: 'COHABITANT',
      },
    ]);
  });

  it('by public notice takes effect once fourteen days have passed', () => {
    const house = informedAfter('2026-12-01T09:30', ordered);
    const published = { serviceWay: 'PUBLIC_NOTICE', takenBy: null } as const;
    const on = (publishedOn: string) => ({ ...published, publishedOn: day(publishedOn) });
    expect(house.refused('serveNotice', published)).toMatchObject({
      code: 'reasonMissing',
      field: 'publishedOn',
    });
    expect(house.refused('serveNotice', on('2026-11-30'))).toMatchObject({ code: 'dayTooEarly' });
    expect(house.refused('serveNotice', on('2026-12-02'))).toMatchObject({ code: 'dayInFuture' });
    house.does('serveNotice', { ...on('2026-12-01'), arrivedOn: null });
    house.until(kst('2026-12-16T10:00'));
    const arrived = (arrivedOn: string) => ({ ...on('2026-12-01'), arrivedOn: day(arrivedOn) });
    expect(house.refused('serveNotice', arrived('2026-12-15'))).toEqual({
      code: 'dayTooEarly',
      field: 'arrivedOn',
      earliest: '2026-12-16',
    });
    house.does('serveNotice', arrived('2026-12-16'), { lateCause: 'HOUSEHOLD_ABSENT' });
    expect(grant(house)?.recovery).toMatchObject({ servedOn: '2026-12-16', objectionUntil: '2027-01-15' });
  });

  it('that arrived on a holiday counts from that day all the same: 25 December to 25 January', () => {
    const house = informedAfter('2026-12-24T09:30', ordered);
    house.until(kst('2026-12-26T10:00'));
    house.does('serveNotice', { arrivedOn: day('2026-12-25') });
    // Thirty days end on Sunday the 24th, so on Monday.
    expect(grant(house)?.recovery?.objectionUntil).toBe('2027-01-25');
  });

  it('of the decision on the support is a duty only while it was sent and has not arrived', () => {
    const house = informedAfter('2026-12-01T09:30', given);
    expect(house.clock('decisionService/g1/1')).toBeUndefined();
    house.does('serveNotice', { notice: 'DECISION', arrivedOn: null, takenBy: null });
    expect(house.clock('decisionService/g1/2')).toMatchObject({
      owner: people.emergencyOfficer,
      due: { rule: 'NOTICE_SERVICE', day: '2026-12-08' },
    });
    house.does('serveNotice', { notice: 'DECISION' });
    expect(house.clock('decisionService/g1/2')).toBeUndefined();
    expect(grant(house)?.decisionNotice).toEqual({
      servedOn: '2026-12-01',
      objectionUntil: '2026-12-31',
      objection: 'none',
    });
    expect(house.refused('serveNotice', { notice: 'DECISION' })).toMatchObject({
      code: 'recoveryOutOfOrder',
    });
    expect(house.refused('serveNotice', { notice: 'DUNNING' })).toMatchObject({ code: 'recoveryOutOfOrder' });
  });

  it('is not needed where the person waived the hearing', () => {
    const house = informedAfter('2026-12-01T09:30', heard);
    expect(house.refused('serveNotice', { notice: 'PRIOR_NOTICE' })).toMatchObject({
      code: 'recoveryOutOfOrder',
    });
    house.does('orderReturn');
  });
});
