import { describe, expect, it } from '@jest/globals';
import { rulebookOn } from '../../../domain/rulebook.ts';
import { getPlainDate } from '../../../domain/time.ts';
import { kst, type PlayedHousehold } from '../household.ts';
import { people } from '../seats.ts';
import { giveLivelihood, householdIn } from './ways.ts';

const dueDay = (house: PlayedHousehold, id: string) => house.clock(id)?.due.day;

/** The Cabinet names more days off, and the house hears of it. */
function renewed(house: PlayedHousehold, ...days: string[]): PlayedHousehold {
  const added = days.map((day) => ({ day: getPlainDate(day), name: '임시공휴일' }));
  house.takesRulebook(rulebookOn(house.today(), added));
  house.does('renewRulebook');
  return house;
}

describe('another calendar (K10)', () => {
  it('counts again what is still to come from where it was counted, and tells whose duty it is', () => {
    const house = renewed(householdIn('reported'), '2026-12-03');
    expect(dueDay(house, 'contact/1')).toBe('2026-12-07');
    expect(house.told('rulebookRenewed')).toMatchObject([
      {
        moved: [
          {
            clockId: 'contact/1',
            act: 'recordContact',
            owner: people.officer,
            was: { day: '2026-12-04' },
            due: { day: '2026-12-07' },
          },
        ],
        kept: [],
      },
    ]);
    expect(house.letters('duesRecounted')).toMatchObject([{ to: { staffId: people.officer } }]);
    expect(house.alarm()).toBe(kst('2026-12-08T00:00'));
  });

  it('moves the visits that come after the next one, too', () => {
    const house = renewed(householdIn('inService'), '2026-12-15');
    house.does('recordVisit');
    expect(house.clock('visit/v2/1')?.due.day).toBe('2026-12-16');
  });

  it('moves months that end on the new day, and hours never', () => {
    const house = householdIn('informed');
    giveLivelihood(house);
    renewed(house, '2026-12-02', '2027-01-04');
    expect(dueDay(house, 'afterCheck/g1')).toBe('2027-01-05');
    expect(house.clock('payment/g1s1')?.due.at).toBe(kst('2026-12-04T09:30'));
  });

  it('makes nobody late: where the new day has passed the old one stands, and why is told', () => {
    const house = renewed(householdIn('reported'), '2026-12-02', '2026-12-03');
    expect(dueDay(house, 'contact/1')).toBe('2026-12-08');
    house.until(kst('2026-12-05T09:00'));
    // The days off are withdrawn; without them the contact would have been due yesterday.
    const plain = rulebookOn(house.today());
    house.takesRulebook({ ...plain, version: house.rulebook().version + 1 });
    house.does('renewRulebook');
    expect(dueDay(house, 'contact/1')).toBe('2026-12-08');
    expect(house.told('rulebookRenewed').at(-1)).toMatchObject({
      moved: [],
      kept: [{ clockId: 'contact/1', why: 'wouldBeLate' }],
    });
    expect(house.ring()).toEqual([]);
  });

  it('leaves what is late already late, and tells nobody of it again', () => {
    const house = householdIn('reported');
    house.until(kst('2026-12-05T09:00'));
    renewed(house, '2026-12-03');
    expect(dueDay(house, 'contact/1')).toBe('2026-12-04');
    expect(house.told('dutyPassed')).toHaveLength(1);
  });

  it('wakes nothing that sleeps', () => {
    const house = householdIn('classified');
    house.does('pauseClock', { clockId: 'plan/1', until: getPlainDate('2026-12-31') });
    const before = dueDay(house, 'plan/1');
    renewed(house, before ?? '');
    expect(dueDay(house, 'plan/1')).toBe(before);
    expect(house.current().pauses['plan/1']).toMatchObject({ resumedOn: null });
  });

  it('is taken once, and only where it is newer', () => {
    const house = renewed(householdIn('reported'), '2026-12-03');
    expect(house.refused('renewRulebook')).toEqual({ code: 'rulebookNotNewer' });
    expect(house.current().rulebook).toBe(house.rulebook().version);
  });

  it('ends the mark of a year that was not published yet', () => {
    const house = householdIn('planned');
    house.does('planVisits', { firstOn: getPlainDate('2028-01-04'), times: 1 });
    expect(house.clock('visit/v1/1')?.due.provisional).toBe(true);
    const { calendar, version, ...rules } = house.rulebook();
    house.takesRulebook({
      ...rules,
      version: version + 1,
      calendar: { ...calendar, publishedThrough: 2028 },
    });
    house.does('renewRulebook');
    expect(house.clock('visit/v1/1')?.due).toMatchObject({ day: '2028-01-04', provisional: false });
  });
});
