import { describe, expect, it } from '@jest/globals';
import { crisisCase } from '../../../domain/crisisCase/entity.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import type { Rulebook } from '../../../domain/rulebook.ts';
import { getPlainDate, plusDays, plusMonths } from '../../../domain/time.ts';
import { served, servedExcess } from '../crisisCase/readiness.ts';
import { informedAfter } from '../crisisCase/ways.ts';
import { kst, type PlayedHousehold } from '../household.ts';
import { people } from '../seats.ts';

const day = getPlainDate;

const recovery = (house: PlayedHousehold) => house.current().grants[0]?.recovery;
/** 500,000 won to be paid back, the order arrived on 1 December. */
const owing = (): PlayedHousehold => informedAfter('2026-12-01T09:30', served);
const parts = (...days: readonly (readonly [string, number])[]) =>
  days.map(([payOn, amountWon]) => ({ payOn: day(payOn), amountWon }));

describe('instalments (분할납부)', () => {
  it.each([
    ['too little', parts(['2026-12-20', 200_000], ['2027-01-20', 299_999])],
    ['too much', parts(['2026-12-20', 200_000], ['2027-01-20', 300_001])],
    ['all at once', parts(['2026-12-20', 500_000])],
    ['nothing', []],
  ])('that are %s do not add up', (_, instalments) => {
    expect(owing().refused('agreeInstalments', { instalments })).toEqual({
      code: 'instalmentsDoNotAdd',
      field: 'instalments',
      leftWon: 500_000,
    });
  });

  it('come one after another, none of them before today', () => {
    const house = owing();
    const refused = (...days: readonly (readonly [string, number])[]) =>
      house.refused('agreeInstalments', { instalments: parts(...days) });
    expect(refused(['2026-11-30', 200_000], ['2027-01-20', 300_000])).toMatchObject({
      code: 'dayTooEarly',
      earliest: '2026-12-01',
    });
    expect(refused(['2027-01-20', 200_000], ['2027-01-20', 300_000])).toMatchObject({
      code: 'dayTooEarly',
      earliest: '2027-01-21',
    });
  });

  it('put the day to pay off to the next of them, each with a clock of its own', () => {
    const house = owing();
    const instalments = parts(['2026-12-20', 200_000], ['2027-01-20', 200_000], ['2027-02-19', 100_000]);
    house.does('agreeInstalments', { instalments });
    // The 20th is a Sunday.
    expect(house.clock('returnPayment/g1/i1n1')?.due).toMatchObject({ rule: 'D21', day: '2026-12-21' });
    expect(house.clock('returnPayment/g1/i1n2')).toBeUndefined();
    house.does('recordReturn', { amountWon: 150_000 });
    expect(house.clock('returnPayment/g1/i1n1')).toBeDefined();
    house.does('recordReturn', { amountWon: 50_000 });
    expect(house.clock('returnPayment/g1/i1n2')?.due.day).toBe('2027-01-20');
    house.does('recordReturn', { amountWon: 300_000 });
    expect(recovery(house)?.status).toBe('returned');
    expect(house.clocks().filter(({ act }) => act === 'recordReturn')).toEqual([]);
  });

  it('that are not kept are over with the dunning letter, and can be agreed on anew', () => {
    const house = owing();
    house.does('agreeInstalments', {
      instalments: parts(['2026-12-20', 200_000], ['2027-01-20', 300_000]),
    });
    expect(house.refused('dunReturn')).toMatchObject({ code: 'dayTooEarly', earliest: '2026-12-22' });
    house.until(kst('2026-12-22T09:00'));
    house.does('dunReturn');
    expect(house.told('returnDunned')).toMatchObject([{ leftWon: 500_000 }]);
    expect(house.clock('dunningService/g1/1')?.act).toBe('serveNotice');
    expect(house.refused('agreeInstalments')).toMatchObject({ status: 'dunned' });
    expect(house.refused('dunReturn')).toMatchObject({ status: 'dunned' });
    house.does('serveNotice', { notice: 'DUNNING' });
    house.does('agreeInstalments', {
      instalments: parts(['2027-01-20', 250_000], ['2027-02-22', 250_000]),
    });
    expect(house.clock('returnPayment/g1/i2n1')?.due.day).toBe('2027-01-20');
  });

  it('are twelve at most, the last of them within two years, and come out to the won', () => {
    const house = owing();
    const monthly = (count: number, from: string) =>
      Array.from({ length: count }, (_, n) => ({
        payOn: plusMonths(getPlainDate(from), n),
        amountWon: n === 0 ? 500_000 - 41_000 * (count - 1) : 41_000,
      }));
    expect(house.refused('agreeInstalments', { instalments: monthly(13, '2026-12-20') })).toEqual({
      ...{ code: 'tooManyInstalments', field: 'instalments', most: 12 },
    });
    const last = plusMonths(house.today(), 24);
    const late = parts(['2026-12-20', 200_000], [plusDays(last, 1), 300_000]);
    expect(house.refused('agreeInstalments', { instalments: late })).toEqual({
      ...{ code: 'instalmentsTooLong', field: 'instalments', months: 24, latest: last },
    });
    house.does('agreeInstalments', { instalments: parts(['2026-12-20', 200_000], [last, 300_000]) });
    house.does('agreeInstalments', { instalments: monthly(12, '2026-12-20') });
    expect(recovery(house)?.instalments?.at(-1)).toMatchObject({ upToWon: 500_000 });
  });

  it('knew no ceiling under an older edition or by an older book', () => {
    const house = owing();
    const late = parts(['2026-12-20', 200_000], ['2029-12-20', 300_000]);
    const command = house.command('agreeInstalments', { instalments: late });
    const book = Object.fromEntries(
      Object.entries(house.rulebook()).filter(([name]) => name !== 'instalments'),
    ) as unknown as Rulebook;
    const by = people.emergencyOfficer;
    const now = { at: house.now(), by, edition: 5, rulebook: book };
    expect(isRefusal(crisisCase.decide(house.state(), command, now))).toBe(false);
    const older = { ...now, edition: 4, rulebook: house.rulebook() };
    expect(isRefusal(crisisCase.decide(house.state(), command, older))).toBe(false);
  });

  it('are not needed any more where the 시·도 lifts the order', () => {
    const house = owing();
    house.does('agreeInstalments');
    house.does('recordObjection');
    house.does('forwardObjection');
    house.does('decideObjection', { objectionOutcome: 'UPHELD' });
    expect(recovery(house)?.status).toBe('cancelled');
    expect(house.clocks().filter(({ act }) => act === 'recordReturn')).toEqual([]);
  });
});

describe('a dunning letter (독촉)', () => {
  it('comes after the day to pay, and is paid while it is on its way', () => {
    const house = owing();
    expect(house.refused('dunReturn')).toMatchObject({ code: 'dayTooEarly', earliest: '2027-01-01' });
    house.until(kst('2027-01-01T00:00'));
    house.does('dunReturn');
    house.does('recordReturn');
    expect(recovery(house)?.status).toBe('returned');
    expect(house.clocks().filter(({ about }) => about === 'g1')).toEqual([]);
  });

  it('that never arrives begins no day to pay (K6)', () => {
    const house = owing();
    house.until(kst('2027-01-04T09:00'));
    house.does('dunReturn');
    house.does('serveNotice', { notice: 'DUNNING', arrivedOn: null, takenBy: null });
    expect(house.clock('dunningService/g1/2')).toBeDefined();
    expect(house.clocks().filter(({ act }) => act === 'recordReturn')).toEqual([]);
    expect(house.refused('referArrears')).toEqual({ code: 'dunningFirst', field: 'grantId' });
  });
});

describe('an excess (제15조제3항)', () => {
  it('is ordered back after a review that found nothing wrong, and never stops what is given', () => {
    const house = informedAfter('2026-12-01T09:30', servedExcess);
    expect(recovery(house)).toMatchObject({ ground: 'EXCESS', status: 'served' });
    expect(house.told('supportCut')).toEqual([]);
  });

  it('is no arrears, ever; what is not paid is claimed once its day has passed (K4)', () => {
    const house = informedAfter('2026-12-01T09:30', servedExcess);
    expect(house.refused('referArrears')).toEqual({ code: 'noArrearsForExcess', field: 'grantId' });
    expect(house.refused('claimExcess')).toMatchObject({ code: 'dayTooEarly' });
    house.until(kst('2027-01-01T00:00'));
    expect(house.refused('referArrears')).toMatchObject({ code: 'noArrearsForExcess' });
    house.does('claimExcess');
    expect(recovery(house)?.status).toBe('claimed');
    house.does('requestClosing', {}, { lateCause: 'OTHER' });
  });

  it('is none of a deceit, whose order has to stop the support and ask something back', () => {
    const house = informedAfter('2026-12-01T09:30', (one) => {
      for (const act of ['requestGrant', 'recordFieldCheck', 'decideGrant', 'recordPayment'] as const)
        one.does(act);
      one.does('recordAfterCheck');
      one.does('recordAdequacy', { outcome: 'FRAUD' });
    });
    expect(house.refused('giveNotice', { ground: 'EXCESS' })).toMatchObject({ code: 'recoveryOutOfOrder' });
    house.does('giveNotice', { opinionUntil: null, waiver: 'CLEARLY_NEEDLESS' });
    expect(house.refused('orderReturn', { stop: false })).toEqual({ code: 'fraudBinds', field: 'stop' });
    expect(house.refused('orderReturn', { amountWon: 0 })).toEqual({
      code: 'fraudBinds',
      field: 'amountWon',
    });
    house.does('orderReturn', { amountWon: 1 });
  });
});
