import { describe, expect, it } from '@jest/globals';
import { lateFrom, type Clock } from '../../../domain/clock.ts';
import { deadlineCodes } from '../../../domain/rulebook/deadlines.ts';
import { rulebookOn, type DeadlineCode } from '../../../domain/rulebook.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { instantFromMs, msOf, plusHours, type Instant } from '../../../domain/time.ts';
import type { PlayedHousehold } from '../household.ts';
import { edges, inputs } from './ways.ts';

const minute = 60_000;
const minutesBefore = (at: Instant): Instant => instantFromMs(msOf(at) - minute);
const minutesAfter = (at: Instant): Instant => instantFromMs(msOf(at) + minute);

const cases = deadlineCodes.filter((code) => typeof edges[code] === 'function');

/** A household with that clock open, once more for each question that is asked of it. */
function begin(code: DeadlineCode): { house: PlayedHousehold; clock: Clock } {
  const edge = edges[code];
  const house = typeof edge === 'function' ? edge() : null;
  const clock = house?.clocks().find(({ due }) => due.rule === code);
  if (!house || !clock) throw new Error(`no clock of ${code} runs`);
  return { house, clock };
}

const passed = (house: PlayedHousehold, { id }: Clock) =>
  house.told('dutyPassed').filter(({ clockId }) => clockId === id);

/** What the owner hears of the act now; `accepted` where nothing stands in its way. */
function heard(house: PlayedHousehold, { act, owner, due }: Clock, lateCause?: 'WORKLOAD'): string {
  const input = inputs[due.rule]?.(house) ?? {};
  const command = house.command(act, input, lateCause ? { lateCause } : {});
  const answer = house.judge(command, owner);
  return isRefusal(answer) ? answer.code : 'accepted';
}

describe('every deadline of the table', () => {
  it('is met here, each by the way that leads to it', () => {
    expect(Object.keys(edges).toSorted()).toEqual([...deadlineCodes].toSorted());
    const elsewhere = deadlineCodes.filter((code) => typeof edges[code] !== 'function');
    const ofMeetings = [
      'SITTING',
      'MINUTES',
      'ITEMS_MOVING',
      'REFUSAL_SETTLING',
      'REFERRAL_ANSWER',
      'WRITTEN_REVIEW',
      'WRITTEN_SELECTION',
      'MEETING_KEPT',
    ];
    expect(elsewhere).toEqual(['D09', 'D19', 'D20', 'D25', 'CALL_NOTE', 'CALL_NOTE_KEPT', ...ofMeetings]);
  });

  it.each(cases)('%s is in time in its last minute, and nobody is told', (code) => {
    const { house, clock } = begin(code);
    house.until(minutesBefore(clock.due.at));
    expect(house.clock(clock.id)?.due).toEqual(clock.due);
    expect(passed(house, clock)).toEqual([]);
    expect(heard(house, clock)).toBe('accepted');
  });

  it.each(cases)('%s is told once in its first late minute, and the act is taken with a cause', (code) => {
    const { house, clock } = begin(code);
    house.until(minutesAfter(clock.due.at));
    expect(passed(house, clock)).toHaveLength(1);
    house.until(minutesAfter(lateFrom(clock.due)));
    if (!house.clock(clock.id)) throw new Error('an open duty fell');
    expect(heard(house, clock)).toBe('lateCauseMissing');
    expect(heard(house, clock, 'WORKLOAD')).toBe('accepted');
    expect(passed(house, clock)).toHaveLength(1);
  });
});

/** Days off on those days; a later book of the same days has a higher number. */
function hears(house: PlayedHousehold, days: readonly Clock['due']['day'][], version: number): void {
  const added = days.map((day) => ({ day, name: '임시공휴일' }));
  house.takesRulebook({ ...rulebookOn(house.today(), added), version: house.rulebook().version + version });
  house.does('renewRulebook');
}

const lastKept = (house: PlayedHousehold, { id }: Clock) =>
  house
    .told('rulebookRenewed')
    .at(-1)
    ?.kept.filter(({ clockId }) => clockId === id);

describe('a temporary holiday on the last day', () => {
  const { deadlines } = rulebookOn(begin('D01').house.today());
  const isBackward = (code: DeadlineCode) =>
    deadlines[code].counting === 'BACKWARD_DAYS' && code !== 'CONSENT_RENEWAL';
  const never: readonly string[] = ['ELAPSED_HOURS', 'CALENDAR_DAYS'];
  const isStill = (code: DeadlineCode) =>
    never.includes(deadlines[code].counting) && code !== 'D22' && code !== 'MEETING_ACTION';

  it.each(cases.filter(isStill))('leaves %s where it is: its hours or days run through it', (code) => {
    const { house, clock } = begin(code);
    hears(house, [clock.due.day], 1);
    // Its reminder comes a working day earlier where the day off lies between.
    const still = { ...clock.due, remindAt: undefined };
    expect({ ...house.clock(clock.id)?.due, remindAt: undefined }).toEqual(still);
  });

  it.each(cases.filter((code) => !isStill(code) && !isBackward(code)))(
    'moves %s on; withdrawn when the first day has passed it makes nobody late, and says why (K10)',
    (code) => {
      const { house, clock } = begin(code);
      hears(house, [clock.due.day], 1);
      const moved = house.clock(clock.id)?.due;
      expect((moved?.day ?? '') > clock.due.day).toBe(true);
      house.until(plusHours(clock.due.at, 1));
      hears(house, [], 2);
      expect(house.clock(clock.id)?.due).toEqual(moved);
      expect(lastKept(house, clock)).toEqual([{ clockId: clock.id, why: 'wouldBeLate' }]);
      expect(passed(house, clock)).toEqual([]);
    },
  );

  it.each(cases.filter(isBackward))(
    'would bring the target of %s before this day, so the old one stands, and why is told (K10)',
    (code) => {
      const early = begin(code);
      hears(early.house, [early.clock.due.day], 1);
      const moved = early.house.clock(early.clock.id)?.due;
      expect((moved?.day ?? '') < early.clock.due.day).toBe(true);
      expect(moved?.statutoryDay).toBe(early.clock.due.day);

      const { house, clock } = begin(code);
      house.until(plusHours(clock.due.at, -10));
      hears(house, [clock.due.day], 1);
      expect(house.clock(clock.id)?.due).toEqual(clock.due);
      expect(lastKept(house, clock)).toEqual([{ clockId: clock.id, why: 'wouldBeLate' }]);
      expect(passed(house, clock)).toEqual([]);
    },
  );
});
