import { describe, expect, it } from '@jest/globals';
import { lateCauses, lateFor } from '../../../domain/crisisCase/lateness.ts';
import { crisisCase } from '../../../domain/crisisCase/entity.ts';
import { asId, type StaffId } from '../../../domain/ids.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { kst, playHousehold, type PlayedHousehold } from '../household.ts';
import { people } from '../seats.ts';
import { giveLivelihood, householdIn, usualMorning } from './ways.ts';

const told = (house: PlayedHousehold) =>
  house
    .history()
    .filter(({ event }) => event.type === 'dutyPassed' || event.type === 'dutyEscalated')
    .map(({ at, event, letters }) => [
      at,
      event.type,
      letters.map(({ to }) => 'staffId' in to && to.staffId),
    ]);

describe('a duty that nobody does', () => {
  it('is told once to its owner when it passes, once to the head after its grace, and never again', () => {
    const house = householdIn('contacted');
    house.wait({ days: 400 });
    expect(told(house)).toEqual([
      [kst('2026-12-09T00:00'), 'dutyPassed', [people.officer]],
      [kst('2026-12-12T00:00'), 'dutyEscalated', [people.head]],
    ]);
    expect(house.told('dutyPassed')).toEqual([
      {
        type: 'dutyPassed',
        clockId: 'intake/1',
        duty: 'intake',
        act: 'recordIntake',
        about: null,
        owner: people.officer,
        dueAt: kst('2026-12-09T00:00'),
        escalateAt: kst('2026-12-12T00:00'),
      },
    ]);
    expect(house.alarm()).toBeNull();
  });

  it('stays open and can still be done, and is then told to nobody', () => {
    const house = householdIn('contacted');
    house.until(kst('2026-12-10T10:00'));
    house.does('recordIntake', {}, { lateCause: 'WORKLOAD' });
    house.does('register');
    house.until(kst('2026-12-11T23:59'));
    expect(told(house)).toHaveLength(1);
    expect(house.current().late).toEqual({});
  });

  it('is told to nobody where it is done on its last day', () => {
    const house = householdIn('contacted');
    house.until(kst('2026-12-08T23:59'));
    house.does('recordIntake', { nextStep: 'REGISTER' });
    house.does('register');
    house.until(kst('2026-12-11T23:59'));
    expect(told(house)).toEqual([]);
  });

  it('is a new duty with a new lateness after another attempt', () => {
    const house = householdIn('reported');
    house.until(kst('2026-12-05T09:00'));
    expect(told(house)).toHaveLength(1);
    house.does('recordContact', { outcome: 'NO_ANSWER' }, { lateCause: 'WORKLOAD' });
    expect(house.current().late).toEqual({});
    house.until(kst('2026-12-10T00:00'));
    expect(house.told('dutyPassed').map(({ clockId }) => clockId)).toEqual(['contact/1', 'contact/2']);
  });

  it('that waits for another is told as well, for its time has passed all the same', () => {
    const house = householdIn('registered');
    house.until(kst('2027-01-01T00:00'));
    expect(house.told('dutyPassed').map(({ act, clockId }) => [act, clockId])).toEqual([
      ['recordAssessment', 'assessment/1'],
      ['plan', 'planInAll/1'],
    ]);
  });
});

describe('who is told after the grace', () => {
  it.each([
    ['the head of a late officer', 'contacted', people.head],
    ['the supervisor of a late chair', 'assessed', people.supervisor],
    ['the supervisor of a late head', 'closeRequested', people.supervisor],
  ] as const)('is %s', (_, stage, above) => {
    const house = householdIn(stage);
    house.wait({ days: 60 });
    expect(house.told('dutyEscalated')[0]?.to).toBe(above);
  });

  it('is the supervisor where the late owner is the head in another seat', () => {
    const house = playHousehold(usualMorning);
    house.does('reportCrisis', { people: { ...people, nurse: people.head } });
    house.does('recordContact');
    house.does('recordIntake');
    house.does('register');
    house.does('planVisits', { visitor: 'nurse' });
    house.wait({ days: 20 });
    const visit = house.told('dutyEscalated').find(({ act }) => act === 'recordVisit');
    expect(visit?.to).toBe(people.supervisor);
  });

  it('hears at the same moment as the owner where the house was down past the grace', () => {
    const house = householdIn('contacted');
    house.sleep(24 * 30);
    expect(house.ring().map(({ type }) => type)).toEqual(['dutyPassed', 'dutyEscalated']);
    expect(house.ring()).toEqual([]);
  });

  it('hears no later than the rule says where the house was down within the grace', () => {
    const house = householdIn('contacted');
    house.sleep(24 * 9);
    expect(house.ring().map(({ type }) => type)).toEqual(['dutyPassed']);
    expect(house.alarm()).toBe(kst('2026-12-12T00:00'));
  });
});

describe('the bell', () => {
  it('rings for nothing without an event, before the first report, on the day, and in an archived case', () => {
    expect(playHousehold(usualMorning).ring()).toEqual([]);
    const house = householdIn('inService');
    expect(house.ring()).toEqual([]);
    house.sleep(1);
    expect(house.ring()).toEqual([]);
    expect(householdIn('archived').ring()).toEqual([]);
  });

  it('is set to the nearest duty, whoever owns it', () => {
    const house = householdIn('registered');
    expect(house.alarm()).toBe(house.clocks()[0]?.due.at);
    house.does('requestGrant');
    // Four hours before the field check is due, for the letter before its end.
    expect(house.alarm()).toBe(kst('2026-12-02T05:30'));
    expect(crisisCase.alarm(crisisCase.initial())).toBeNull();
  });

  it('tells of several duties that pass at one moment, each to its own owner', () => {
    const house = householdIn('reported');
    const emergency: StaffId = asId('staff-emergency');
    house.does('requestGrant');
    house.sleep(24 * 4);
    const rung = house.ring().filter(({ type }) => type === 'dutyPassed');
    expect(rung.map((event) => 'owner' in event && event.owner).toSorted()).toEqual(
      [people.officer, emergency, emergency].toSorted(),
    );
  });
});

describe('the reason of a late act (K22)', () => {
  it('is asked for exactly where a duty of that act ends after its moment', () => {
    const house = householdIn('contacted');
    house.until(kst('2026-12-08T23:59'));
    expect(isRefusal(house.judge(house.command('recordIntake'), people.officer))).toBe(false);
    house.until(kst('2026-12-09T00:00'));
    expect(house.refused('recordIntake')).toEqual({
      code: 'lateCauseMissing',
      field: 'lateCause',
      act: 'recordIntake',
      dueAt: kst('2026-12-09T00:00'),
    });
    house.does('recordIntake', {}, { lateCause: 'HOUSEHOLD_ABSENT' });
    expect(house.told('latenessExplained')).toEqual([
      {
        type: 'latenessExplained',
        clockId: 'intake/1',
        act: 'recordIntake',
        about: null,
        dueAt: kst('2026-12-09T00:00'),
        cause: 'HOUSEHOLD_ABSENT',
      },
    ]);
  });

  it('is told before what was done, once for every duty that the act ends', () => {
    const house = householdIn('classified');
    house.wait({ days: 60 });
    const events = house.does('plan', {}, { lateCause: 'WORKLOAD' });
    expect(events.map((event) => [event.type, 'clockId' in event && event.clockId])).toEqual([
      ['latenessExplained', 'plan/1'],
      ['latenessExplained', 'planInAll/1'],
      ['planMade', false],
    ]);
  });

  it('is never asked of another act, though it ends the late duty or comes at a late hour', () => {
    const house = householdIn('inService');
    house.does('escalate');
    house.does('requestTransfer');
    house.wait({ days: 40 });
    house.does('referUp');
    house.does('declineTransfer');
    house.does('endVisits');
    house.does('offerLinkage');
    const returned = householdIn('closeRequested');
    returned.wait({ days: 40 });
    returned.does('returnClosing');
    expect(house.told('latenessExplained')).toEqual([]);
  });

  it('is not asked of an act that leaves the late duty open', () => {
    const house = householdIn('informed');
    giveLivelihood(house);
    house.does('requestGrant', { supports: [{ kind: 'MEDICAL', sub: null }] });
    house.does('recordFieldCheck');
    house.does('decideGrant');
    house.wait({ days: 4 });
    house.does('recordPayment', { supportId: 'g2s1', amountWon: 1 }, { lateCause: 'BANK' });
    house.does('recordPayment', { supportId: 'g2s1', amountWon: 1 });
    expect(house.told('latenessExplained').map(({ clockId }) => clockId)).toEqual(['payment/g2s1']);
  });

  it('is not kept where nothing was late', () => {
    const house = householdIn('contacted');
    house.does('recordIntake', {}, { lateCause: 'OTHER' });
    expect(house.told('latenessExplained')).toEqual([]);
  });

  it('tells whose lateness it was: ours, others’ or the household’s (K21)', () => {
    expect(Object.keys(lateFor).toSorted()).toEqual([...lateCauses].toSorted());
    expect(lateFor).toMatchObject({ WORKLOAD: 'us', COMMITTEE: 'others', HOUSEHOLD_ABSENT: 'household' });
  });
});
