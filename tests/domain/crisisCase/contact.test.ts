import { describe, expect, it } from '@jest/globals';
import { daysSlept } from '../../../domain/pause.ts';
import { plusDays } from '../../../domain/time.ts';
import { kst, playHousehold, type PlayedHousehold } from '../household.ts';
import { people } from '../seats.ts';
import { giveLivelihood, householdIn, usualMorning } from './ways.ts';

const ids = (house: PlayedHousehold) => house.clocks().map(({ id }) => id);
const dueDay = (house: PlayedHousehold, id: string) => house.clock(id)?.due.day;
const vanish = (house: PlayedHousehold) => house.does('recordContact', { outcome: 'WHEREABOUTS_UNKNOWN' });

describe('whoever wants no help', () => {
  it('is asked again within fourteen days, and helped from then on', () => {
    const house = householdIn('refused');
    expect(house.clocks()).toMatchObject([
      { id: 'recontact/1', act: 'recordContact', due: { rule: 'RECONTACT', day: '2026-12-15' } },
    ]);
    house.wait({ days: 10 });
    house.does('recordContact', { outcome: 'ABSENT' });
    expect(house.clocks()).toMatchObject([{ id: 'recontact/2', due: { day: '2026-12-25' } }]);
    house.does('recordContact', { outcome: 'REACHED' });
    expect(house.current().stage).toBe('contacted');
    expect(ids(house)).toEqual(['intake/1']);
  });

  it('gets emergency support all the same, and their case may be closed', () => {
    const house = householdIn('refused');
    giveLivelihood(house);
    const refused = householdIn('refused');
    refused.does('requestClosing', { reason: 'DECLINED' });
    refused.does('returnClosing');
    expect(refused.current().stage).toBe('refused');
    expect(ids(refused)).toEqual(['recontact/2']);
  });
});

describe('whoever nobody can find', () => {
  it('is looked for again and again, and the head hears of it', () => {
    const house = householdIn('missing');
    expect(house.clocks()).toMatchObject([
      { id: 'search/1', act: 'recordContact', owner: people.officer, due: { day: '2026-12-15' } },
    ]);
    expect(house.letters('personMissing')).toMatchObject([{ to: { staffId: people.head } }]);
    house.does('recordContact', { outcome: 'NO_ANSWER' });
    expect(ids(house)).toEqual(['search/2']);
  });

  it('has duties that sleep until they are found, with the days that were left', () => {
    const house = householdIn('classified');
    house.wait({ days: 2 });
    vanish(house);
    // The search falls due in fourteen days; by so many the plan's day is put off, over Christmas eve and on.
    expect(house.clock('plan/1')).toMatchObject({ due: { day: '2026-12-30' }, waitsFor: 'search/1' });
    house.wait({ days: 5 });
    house.does('recordContact', { outcome: 'REACHED' });
    expect(house.current()).toMatchObject({ stage: 'classified', missing: null });
    expect(dueDay(house, 'plan/1')).toBe('2026-12-21');
    expect(ids(house)).toEqual(['plan/1', 'planInAll/1']);
  });

  it('wakes their duties by the day on which the search falls due, and they are then late like any other', () => {
    const house = householdIn('contacted');
    vanish(house);
    house.until(kst('2026-12-23T00:00'));
    expect(house.told('dutyPassed').map(({ clockId }) => clockId)).toEqual(['search/1', 'intake/1']);
    const { due } = house.clock('intake/1') ?? {};
    house.does('recordContact', { outcome: 'REACHED' }, { lateCause: 'WORKLOAD' });
    expect(house.clock('intake/1')?.due).toEqual(due);
    expect(house.current().late).toMatchObject({ 'intake/1': expect.anything() as unknown });
  });

  it('keeps what the Act and the committees go on with, and no more', () => {
    const house = householdIn('inService');
    giveLivelihood(house);
    house.does('escalate');
    vanish(house);
    const waits = house.clocks().map(({ id, waitsFor }) => [id, waitsFor]);
    expect(Object.fromEntries(waits)).toMatchObject({
      'payment/g1s1': null,
      'afterCheck/g1': null,
      'advice/e1/DISTRICT': null,
      'visit/v1/1': 'search/1',
      'serviceReview/1': 'search/1',
    });
    expect(house.refused('recordVisit')).toMatchObject({ code: 'actOutOfOrder' });
  });

  it('is not closed with support that was asked for since, though the closing was due before', () => {
    const house = householdIn('informed');
    vanish(house);
    expect(house.clock('closingRequest/1')).toMatchObject({ waitsFor: null });
    house.does('requestGrant');
    expect(house.clock('closingRequest/1')).toBeUndefined();
    house.does('recordFieldCheck', { confirmed: false });
    house.does('recordContact');
    expect(house.clock('closingRequest/2')).toBeDefined();
  });

  it('ends a sleep for another reason with the days that it had used', () => {
    const house = householdIn('classified');
    house.does('pauseClock', { clockId: 'plan/1', until: plusDays(house.today(), 9) });
    house.wait({ days: 3 });
    vanish(house);
    house.does('recordContact');
    const pause = house.current().pauses['plan/1'];
    expect(pause && daysSlept(pause, house.now())).toBe(3);
    // Three days on from the sixteenth it would be a Saturday.
    expect(dueDay(house, 'plan/1')).toBe('2026-12-21');
  });

  it('goes back to be asked again where they were never reached and want no help', () => {
    const house = householdIn('missing');
    house.does('recordContact', { outcome: 'REFUSED' });
    expect(house.current().stage).toBe('refused');
    expect(ids(house)).toEqual(['recontact/1']);
  });

  it('may be given up, and has the duties of their stage back where the closing is returned and they are found', () => {
    const house = householdIn('registered');
    const before = ids(house);
    vanish(house);
    house.does('requestClosing', { reason: 'LOST_CONTACT' });
    expect(ids(house)).toEqual(['closingApproval/1']);
    house.does('returnClosing');
    expect(house.current().stage).toBe('missing');
    expect(house.clock('search/2')).toBeDefined();
    house.does('recordContact', { outcome: 'REACHED' });
    expect(house.current().stage).toBe('registered');
    expect(ids(house)).toEqual(before);
  });
});

describe('the number that a carrier gives away (S6 §11)', () => {
  it('is asked for, answered, and told to its owner within thirty days, past the holidays (D15)', () => {
    const house = householdIn('missing');
    house.does('requestLocation');
    expect(house.clock('locationAnswer/1')).toMatchObject({ due: { rule: 'LOCATION_ANSWER' } });
    house.until(kst('2026-12-03T10:00'));
    house.does('recordLocation', { received: true });
    // The thirtieth day is a Saturday.
    expect(house.clock('locationNotice/1')).toMatchObject({
      act: 'tellLocation',
      due: { rule: 'D15', day: '2027-01-04' },
    });
    house.does('tellLocation');
    expect(ids(house)).toEqual(['search/1']);
  });

  it('that did not come is told to nobody', () => {
    const house = householdIn('missing');
    house.does('requestLocation');
    house.does('recordLocation', { received: false });
    expect(ids(house)).toEqual(['search/1']);
    expect(house.refused('tellLocation')).toEqual({ code: 'noSuchDuty' });
    expect(house.refused('recordLocation')).toEqual({ code: 'noSuchDuty' });
  });

  it('goes on being owed whatever becomes of the case, and keeps it from closing', () => {
    const house = householdIn('reported');
    house.does('requestLocation');
    expect(house.refused('requestLocation')).toEqual({ code: 'dutyStillOpen', duty: 'locationAnswer' });
    house.does('recordContact');
    house.does('recordIntake', { nextStep: 'INFO_ONLY' });
    expect(house.clock('closingRequest/1')?.waitsFor).toBe('locationAnswer/1');
    expect(house.refused('requestClosing')).toEqual({ code: 'dutyStillOpen', duty: 'locationAnswer' });
    house.does('recordLocation');
    expect(house.refused('requestClosing')).toEqual({ code: 'dutyStillOpen', duty: 'locationNotice' });
    house.does('tellLocation');
    house.does('requestClosing');
  });

  it('that comes twice is not told later for it', () => {
    const house = playHousehold(usualMorning);
    house.does('reportCrisis');
    house.does('requestLocation');
    house.does('recordLocation');
    const owed = house.clock('locationNotice/1');
    house.wait({ days: 9 });
    house.does('requestLocation');
    house.does('recordLocation');
    expect(house.clock('locationNotice/1')).toEqual(owed);
  });
});
