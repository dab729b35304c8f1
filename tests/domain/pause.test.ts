import { describe, expect, it } from '@jest/globals';
import { daysSlept, isAsleep } from '../../domain/pause.ts';
import { getPlainDate } from '../../domain/time.ts';
import { giveLivelihood, householdIn } from './crisisCase/ways.ts';
import { kst, type PlayedHousehold } from './household.ts';
import { people } from './seats.ts';

const plan = 'plan/1';
const until = getPlainDate('2026-12-10');
const dueDay = (house: PlayedHousehold, id = plan) => house.clock(id)?.due.day;

function slept(): PlayedHousehold {
  const house = householdIn('classified');
  house.does('pauseClock', { clockId: plan, pauseReason: 'HOSPITAL', until });
  return house;
}

describe('a duty that sleeps (K21)', () => {
  it('is moved on by the days of its sleep, onto a working day, and the head hears of it', () => {
    const house = householdIn('classified');
    expect(dueDay(house)).toBe('2026-12-16');
    house.does('pauseClock', { clockId: plan, pauseReason: 'HOSPITAL', until });
    // Nine days on it would be Christmas, a Friday.
    expect(dueDay(house)).toBe('2026-12-28');
    expect(house.letters('clockPaused')).toMatchObject([
      { to: { staffId: people.head }, facts: { act: 'plan' } },
    ]);
    expect(house.told('clockPaused')).toMatchObject([
      { clockId: plan, act: 'plan', reason: 'HOSPITAL', was: { day: '2026-12-16' } },
    ]);
  });

  it('keeps a reason, a first and a last day, and tells the days that are used from those that are left', () => {
    const house = slept();
    const pause = house.current().pauses[plan];
    const at = (moment: string) => [isAsleep(pause, kst(moment)), pause && daysSlept(pause, kst(moment))];
    expect(at('2026-12-04T10:00')).toEqual([true, 3]);
    expect(at('2026-12-10T23:59')).toEqual([true, 9]);
    expect(at('2026-12-11T00:00')).toEqual([false, 9]);
  });

  it('wakes by itself after its last day, and is then late like any other', () => {
    const house = slept();
    house.until(kst('2026-12-28T23:59'));
    expect(house.told('dutyPassed').map(({ clockId }) => clockId)).not.toContain(plan);
    house.until(kst('2026-12-29T00:00'));
    expect(house.told('dutyPassed').map(({ clockId }) => clockId)).toContain(plan);
  });

  it('is woken before by whoever can go on, with the days that were not used', () => {
    const house = slept();
    house.until(kst('2026-12-04T10:00'));
    house.does('resumeClock', { clockId: plan });
    // Three days on from the sixteenth it would be a Saturday.
    expect(dueDay(house)).toBe('2026-12-21');
    expect(house.refused('resumeClock', { clockId: plan })).toEqual({
      code: 'clockNotPaused',
      field: 'clockId',
    });
  });

  it('may be done in its sleep, and is then forgotten with it', () => {
    const house = slept();
    house.does('plan');
    expect(house.current()).toMatchObject({ moved: {}, pauses: {} });
  });

  it('may sleep again, and the days are counted together', () => {
    const house = slept();
    house.until(kst('2026-12-14T10:00'));
    house.does('pauseClock', { clockId: plan, until: getPlainDate('2026-12-18') });
    expect(house.current().pauses[plan]).toMatchObject({ daysBefore: 9, was: { day: '2026-12-28' } });
    house.until(kst('2026-12-16T10:00'));
    const pause = house.current().pauses[plan];
    expect(pause && daysSlept(pause, house.now())).toBe(11);
  });
});

describe('what may not sleep', () => {
  it.each([
    ['the field check', 'fieldCheck/g1', 'requestGrant'],
    ['the payment', 'payment/g1', 'requestGrant'],
    ['a check whether somebody is safe', 'welfareCheck/1', 'recordWelfareCheck'],
    ['the receipt of a transfer', 'transfer/1', 'requestTransfer'],
  ] as const)('is %s', (_, clockId, act) => {
    const house = householdIn('informed');
    house.does(act, act === 'recordWelfareCheck' ? { outcome: 'NOT_SEEN' } : {});
    const refusal = { code: 'clockNeverPauses', field: 'clockId' };
    expect(house.refused('pauseClock', { clockId })).toEqual(refusal);
  });

  it('is what a law counts: the after-check within a month of the decision', () => {
    const house = householdIn('informed');
    giveLivelihood(house);
    expect(house.refused('pauseClock', { clockId: 'afterCheck/g1' })).toMatchObject({
      code: 'clockNeverPauses',
    });
  });

  it('is what is late, what sleeps already, and what there is not', () => {
    const late = householdIn('classified');
    late.until(kst('2026-12-17T00:00'));
    const again = { clockId: plan, until: getPlainDate('2026-12-24') };
    expect(late.refused('pauseClock', again)).toEqual({ code: 'clockAlreadyLate', field: 'clockId' });
    expect(slept().refused('pauseClock', again)).toEqual({ code: 'clockPaused', field: 'clockId' });
    expect(slept().refused('pauseClock', { ...again, clockId: 'plan/2' })).toMatchObject({
      code: 'clockNotFound',
    });
  });

  it.each([
    ['until today', '2026-12-01', { code: 'dayTooEarly', field: 'until', earliest: '2026-12-02' }],
    ['longer than a season', '2027-03-02', { code: 'pauseTooLong', field: 'until', latest: '2027-03-01' }],
  ])('is a duty %s', (_, day, refusal) => {
    const house = householdIn('classified');
    expect(house.refused('pauseClock', { clockId: plan, until: getPlainDate(day) })).toEqual(refusal);
  });
});

describe('an urgent report', () => {
  it('wakes a first contact that sleeps', () => {
    const house = householdIn('reported');
    house.does('pauseClock', { clockId: 'contact/1', until });
    house.does('reportCrisis', { urgent: true });
    expect(house.clocks()).toMatchObject([{ id: 'contact/2', due: { rule: 'CONTACT_URGENT' } }]);
    expect(house.current().pauses).toEqual({});
  });
});
