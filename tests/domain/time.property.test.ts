import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  dayOf,
  dayOfMonth,
  daysBetween,
  endOfDay,
  instantFromMs,
  msOf,
  parseInstant,
  parsePlainDate,
  plusDays,
  plusMonths,
  startOfDay,
  weekdayOf,
} from '../../domain/time.ts';

const moments = fc.integer({ min: Date.UTC(1901, 0), max: Date.UTC(2198, 0) }).map(instantFromMs);
const days = moments.map(dayOf);

describe('time', () => {
  it('orders moments as their texts are ordered', () => {
    fc.assert(fc.property(moments, moments, (a, b) => a < b === msOf(a) < msOf(b)));
  });

  it('reads back every moment and every day that it writes', () => {
    fc.assert(
      fc.property(moments, (at) => {
        expect(parseInstant(at)).toBe(at);
        expect(parsePlainDate(dayOf(at))).toBe(dayOf(at));
      }),
    );
  });

  it('puts every moment within its own day', () => {
    fc.assert(fc.property(moments, (at) => startOfDay(dayOf(at)) <= at && at < endOfDay(dayOf(at))));
  });

  it('goes forward and back by days without loss, a weekday further each day', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -40_000, max: 40_000 }), (day, n) => {
        const there = plusDays(day, n);
        expect(daysBetween(day, there)).toBe(n);
        expect(plusDays(there, -n)).toBe(day);
        expect(weekdayOf(there)).toBe((((weekdayOf(day) + n) % 7) + 7) % 7);
      }),
    );
  });

  it('keeps the day of the month, or ends on a month’s last day', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -600, max: 600 }), (day, n) => {
        const there = plusMonths(day, n);
        const isLastOfMonth = dayOfMonth(plusDays(there, 1)) === 1;
        return (
          dayOfMonth(there) === dayOfMonth(day) || (isLastOfMonth && dayOfMonth(there) < dayOfMonth(day))
        );
      }),
    );
  });
});
