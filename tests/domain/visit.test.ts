import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isWorkingDay } from '../../domain/calendar.ts';
import { crisisCase } from '../../domain/crisisCase/entity.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { endOfDay, getPlainDate, plusDays } from '../../domain/time.ts';
import { householdIn } from './crisisCase/ways.ts';
import { kst, type PlayedHousehold } from './household.ts';
import { people } from './seats.ts';

const days = (house: PlayedHousehold) => house.current().visits.map(({ due }) => due.day);

function planned(startsAt = '2026-12-01T09:30'): PlayedHousehold {
  const house = householdIn('planned', kst(startsAt));
  house.does('planVisits', { firstOn: plusDays(house.today(), 7), everyDays: 7, times: 3 });
  return house;
}

describe('planning visits', () => {
  it('begins the service and makes the next visit a duty of the visitor', () => {
    const house = householdIn('planned');
    house.does('planVisits', {
      firstOn: getPlainDate('2026-12-08'),
      everyDays: 7,
      times: 12,
      visitor: 'nurse',
    });
    expect(house.current()).toMatchObject({ stage: 'inService', visitsPlanned: 12 });
    expect(house.clocks().filter(({ act }) => act === 'recordVisit')).toMatchObject([
      { id: 'visit/v1/1', about: 'v1', owner: people.nurse, due: { rule: 'D22', day: '2026-12-08' } },
    ]);
  });

  it('moves a day off to the next working day and keeps the interval from the first', () => {
    const house = planned('2027-01-25T09:30');
    expect(days(house)).toEqual(['2027-02-01', '2027-02-10', '2027-02-15']);
  });

  it('may begin today and not yesterday', () => {
    const house = householdIn('planned');
    const today = house.today();
    expect(house.refused('planVisits', { firstOn: plusDays(today, -1) })).toEqual({
      code: 'dayTooEarly',
      field: 'firstOn',
      earliest: today,
    });
    house.does('planVisits', { firstOn: today });
    expect(days(house)[0]).toBe(today);
  });

  it('again takes the place of what was not made, with numbers that were never used', () => {
    const house = planned();
    house.does('recordVisit');
    house.does('planVisits', { firstOn: getPlainDate('2026-12-21'), everyDays: 14, times: 2 });
    expect(house.current().visits.map(({ id }) => id)).toEqual(['v4', 'v5']);
    expect(days(house)).toEqual(['2026-12-21', '2027-01-04']);
  });

  it('marks days of years whose holidays are not published', () => {
    const house = planned();
    house.does('planVisits', { firstOn: getPlainDate('2027-12-30'), everyDays: 7, times: 2 });
    expect(house.current().visits.map(({ due }) => due.provisional)).toEqual([false, true]);
  });

  it('always ends on working days, in the order of the visits, none before its day', () => {
    const house = householdIn('planned');
    const { calendar } = house.rulebook();
    const plan = fc.record({
      firstOn: fc.nat({ max: 400 }).map((n) => plusDays(house.today(), n)),
      everyDays: fc.integer({ min: 1, max: 60 }),
      times: fc.integer({ min: 1, max: 30 }),
    });
    fc.assert(
      fc.property(plan, (change) => {
        const [event] = house.judge(house.command('planVisits', change), people.officer) as readonly [
          ReturnType<typeof house.told<'visitsPlanned'>>[number],
        ];
        const dues = event.visits.map(({ due }) => due);
        expect(dues).toHaveLength(change.times);
        expect(dues.every(({ day }) => isWorkingDay(day, calendar))).toBe(true);
        expect(dues.every(({ at, day }) => at === endOfDay(day))).toBe(true);
        expect(dues.every(({ day }, n) => day >= plusDays(change.firstOn, n * change.everyDays))).toBe(true);
        expect(dues.map(({ day }) => day)).toEqual(dues.map(({ day }) => day).toSorted());
      }),
      { numRuns: 300 },
    );
  });
});

describe('recording a visit', () => {
  it.each(['DONE', 'REFUSED', 'MISSED'] as const)('as %s makes the one after it the duty', (outcome) => {
    const house = planned();
    house.does('recordVisit', { outcome });
    expect(house.clocks()[0]).toMatchObject({ id: 'visit/v2/1', due: { day: '2026-12-15' } });
  });

  it('where nobody was at home makes another attempt due within two working days', () => {
    const house = planned();
    house.until(kst('2026-12-11T15:00'));
    house.does('recordVisit', { outcome: 'ABSENT' }, { lateCause: 'HOUSEHOLD_ABSENT' });
    expect(house.clock('visit/v1/2')).toMatchObject({
      about: 'v1',
      due: { rule: 'VISIT_RETRY', day: '2026-12-15' },
    });
    house.does('recordVisit', { outcome: 'ABSENT' });
    expect(house.clock('visit/v1/3')).toBeDefined();
    expect(house.current().late).toEqual({});
  });

  it('keeps their order, so that none is stepped over unseen', () => {
    const house = planned();
    expect(house.refused('recordVisit', { visitId: 'v2' })).toEqual({
      code: 'visitOutOfOrder',
      field: 'visitId',
      nextVisitId: 'v1',
    });
    expect(house.refused('recordVisit', { visitId: 'v9' })).toEqual({
      code: 'visitNotFound',
      field: 'visitId',
    });
    house.does('recordVisit');
    expect(house.refused('recordVisit', { visitId: 'v1' })).toMatchObject({ code: 'visitNotFound' });
  });

  it.each([
    ['2026-12-02', { code: 'dayInFuture', field: 'heldOn', today: '2026-12-01' }],
    ['2026-11-30', { code: 'dayTooEarly', field: 'heldOn', earliest: '2026-12-01' }],
  ])('is refused for %s, outside the days of the case so far', (heldOn, refusal) => {
    expect(planned().refused('recordVisit', { heldOn: getPlainDate(heldOn) })).toEqual(refusal);
  });

  it('late is taken, and the visits that became late behind it are told in their turn', () => {
    const house = planned();
    house.until(kst('2026-12-17T10:00'));
    const passed = () => house.told('dutyPassed').filter(({ act }) => act === 'recordVisit');
    expect(passed().map(({ about }) => about)).toEqual(['v1']);
    const lateCause = 'RECORDED_LATE';
    house.does('recordVisit', { heldOn: getPlainDate('2026-12-08') }, { lateCause });
    house.wait({ hours: 1 });
    expect(passed().map(({ about }) => about)).toEqual(['v1', 'v2']);
  });
});

describe('ending visits', () => {
  it('drops those not made and says how many', () => {
    const house = planned();
    house.does('recordVisit');
    expect(house.does('endVisits')[0]).toMatchObject({ type: 'visitsEnded', left: 2 });
    expect(house.clocks().map(({ act }) => act)).toEqual(['requestClosing', 'reviewService']);
  });

  it('is refused where none are planned', () => {
    expect(householdIn('informed').refused('endVisits')).toEqual({ code: 'noVisitsPlanned' });
  });
});

describe('two visits in a row at which nobody was at home', () => {
  const absent = (house: PlayedHousehold, edition: number) => {
    const command = house.command('recordVisit', { outcome: 'ABSENT' });
    const now = { at: house.now(), by: people.officer, edition, rulebook: house.rulebook() };
    const decided = crisisCase.decide(house.state(), command, now);
    if (isRefusal(decided)) throw new Error(decided.code);
    return decided.map((event) => (event.type === 'dutyOpened' ? event.duty : event.type));
  };

  it('call for a look within a day under edition 2, and under edition 1 for another attempt alone', () => {
    const house = planned();
    expect(absent(house, 2)).toEqual(['visitRecorded']);
    house.does('recordVisit', { outcome: 'ABSENT' });
    expect(absent(house, 1)).toEqual(['visitRecorded']);
    expect(absent(house, 2)).toEqual(['visitRecorded', 'welfareCheck']);
    house.does('recordVisit', { outcome: 'ABSENT' });
    expect(house.clocks().find(({ act }) => act === 'recordWelfareCheck')).toMatchObject({
      owner: people.officer,
      due: { rule: 'WELFARE_CHECK' },
    });
  });

  it('are counted anew after somebody was seen, or looked after', () => {
    const house = planned();
    house.does('recordVisit', { outcome: 'ABSENT' });
    house.does('recordVisit', { outcome: 'DONE' });
    expect(absent(house, 2)).toEqual(['visitRecorded']);
    house.does('recordVisit', { outcome: 'ABSENT' });
    house.does('recordWelfareCheck', { outcome: 'SAFE' });
    expect(absent(house, 2)).toEqual(['visitRecorded']);
  });
});
