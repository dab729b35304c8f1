import { describe, expect, it } from '@jest/globals';
import { getPlainDate, plusDays } from '../../domain/time.ts';
import { rulebookOn } from '../../domain/rulebook.ts';
import { householdIn } from './crisisCase/ways.ts';
import { kst, type PlayedHousehold } from './household.ts';
import { people } from './seats.ts';

/** Three visits, a week apart from Tuesday 8 December 2026 on. */
function planned(): PlayedHousehold {
  const house = householdIn('planned', kst('2026-12-01T09:30'));
  house.does('planVisits', { firstOn: plusDays(house.today(), 7), everyDays: 7, times: 3 });
  return house;
}
const saturday = getPlainDate('2026-12-12');
const monday = getPlainDate('2026-12-14');

describe('a visit that is given another day', () => {
  it('is due then, keeps the day that was beside it, and is no longer late', () => {
    const house = planned();
    house.until(kst('2026-12-10T10:00'));
    expect(Object.keys(house.current().late)).toEqual(['visit/v1/1']);
    house.does('rescheduleVisit', { to: monday, rescheduleCause: 'HOUSEHOLD_ABSENT' });
    const c = house.current();
    expect(house.clock('visit/v1/1')).toMatchObject({ due: { day: monday, rule: 'D22' } });
    expect(c.visits[0]?.due.day).toBe('2026-12-08');
    expect(c.late).toEqual({});
    expect(house.told('visitRescheduled')).toMatchObject([
      { clockId: 'visit/v1/1', cause: 'HOUSEHOLD_ABSENT', was: { day: '2026-12-08' }, due: { day: monday } },
    ]);
    house.until(kst('2026-12-14T17:00'));
    house.does('recordVisit');
    expect(house.told('latenessExplained')).toEqual([]);
    expect(house.current().moved).toEqual({});
  });

  it('is late anew where that day is missed, and then told once to its owner and once above', () => {
    const house = planned();
    house.until(kst('2026-12-13T10:00'));
    house.does('rescheduleVisit', { to: monday, rescheduleCause: 'WORKLOAD' });
    house.until(kst('2026-12-31T10:00'));
    const isThis = ({ clockId }: { readonly clockId: string }) => clockId === 'visit/v1/1';
    expect(house.told('dutyPassed').filter(isThis)).toHaveLength(2);
    const escalated = house.told('dutyEscalated').filter(isThis);
    expect(escalated.map(({ to }) => to)).toEqual([people.head, people.head]);
  });

  it('is asked again where the day is off, and keeps it where it is meant, by another calendar too', () => {
    const house = planned();
    expect(house.refused('rescheduleVisit', { to: saturday, onDayOff: false })).toEqual({
      code: 'dayIsOff',
      field: 'to',
      next: monday,
    });
    house.does('rescheduleVisit', { to: saturday, onDayOff: true });
    expect(house.clock('visit/v1/1')?.due.day).toBe(saturday);
    const added = { day: getPlainDate('2026-12-15'), name: '임시공휴일' };
    house.takesRulebook(rulebookOn(house.today(), [added]));
    house.does('renewRulebook');
    expect(house.clock('visit/v1/1')?.due.day).toBe(saturday);
  });

  it('goes on with a new holiday where its day was a working day', () => {
    const house = planned();
    house.does('rescheduleVisit', { to: monday });
    house.takesRulebook(rulebookOn(house.today(), [{ day: monday, name: '임시공휴일' }]));
    house.does('renewRulebook');
    expect(house.clock('visit/v1/1')?.due.day).toBe('2026-12-15');
  });

  it('is never one on which a life may hang, one that sleeps, or one out of its order', () => {
    const house = planned();
    expect(house.refused('rescheduleVisit', { visitId: 'v2' })).toMatchObject({ code: 'visitOutOfOrder' });
    expect(house.refused('rescheduleVisit', { visitId: 'v9' })).toMatchObject({ code: 'visitNotFound' });
    house.does('pauseClock', { clockId: 'visit/v1/1' });
    expect(house.refused('rescheduleVisit')).toEqual({ code: 'clockPaused', field: 'visitId' });
    const safe = householdIn('planned');
    safe.does('planVisits', { safety: true });
    expect(safe.refused('rescheduleVisit')).toEqual({ code: 'safetyVisitStays', field: 'visitId' });
  });

  it('goes no further away than a duty may sleep, and not into the past', () => {
    const house = planned();
    const today = house.today();
    expect(house.refused('rescheduleVisit', { to: plusDays(today, -1) })).toMatchObject({ earliest: today });
    expect(house.refused('rescheduleVisit', { to: plusDays(today, 91) })).toMatchObject({
      code: 'dayTooLate',
      latest: plusDays(today, 90),
    });
    house.does('rescheduleVisit', { to: today });
    expect(house.clock('visit/v1/1')?.due.day).toBe(today);
  });
});
