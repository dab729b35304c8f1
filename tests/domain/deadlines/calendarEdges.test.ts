import { describe, expect, it } from '@jest/globals';
import { dueUnder, rulebookOn, type DeadlineCode } from '../../../domain/rulebook.ts';
import { deadlineCodes } from '../../../domain/rulebook/deadlines.ts';
import {
  endOfDay,
  getPlainDate,
  noonOf,
  plusDays,
  plusHours,
  weekdayOf,
  yearOf,
  type PlainDate,
} from '../../../domain/time.ts';
import { countedByHand, isDayOff, type Counted } from './byHand.ts';

const book = rulebookOn(getPlainDate('2026-06-01'));
const firstFrom = getPlainDate('2026-02-01');
const days = Array.from({ length: 699 }, (_, n) => plusDays(firstFrom, n));

/** What is special about the day on which the plain count ends, before any holiday moves it. */
function edgesAt(day: PlainDate): string[] {
  const next = plusDays(day, 1);
  return [
    ...(weekdayOf(day) === 6 ? ['Saturday'] : []),
    ...(weekdayOf(day) === 0 ? ['Sunday'] : []),
    ...(isDayOff(day) && weekdayOf(day) % 6 !== 0 ? ['holiday on a weekday'] : []),
    ...(isDayOff(day) && isDayOff(next) && isDayOff(plusDays(next, 1)) ? ['three days off in a row'] : []),
    ...(day.slice(8) > next.slice(8) ? ['the last day of a month'] : []),
    ...(day === '2027-02-28' ? ['the end of February'] : []),
    ...(yearOf(day) > 2027 ? ['a year that is not published'] : []),
  ];
}

const allEdges = [
  'Saturday',
  'Sunday',
  'holiday on a weekday',
  'three days off in a row',
  'the last day of a month',
  'the end of February',
  'a year that is not published',
];

/** The date of the book in the shape of the count by hand. */
function counted(code: DeadlineCode, from: PlainDate): Counted {
  const { day, at, statutoryDay, provisional } = dueUnder(book, code, noonOf(from));
  return { day, at, provisional, ...(statutoryDay === undefined ? {} : { statutoryDay }) };
}

describe('every deadline of the table, begun on every day of two years', () => {
  it.each(deadlineCodes)('%s ends where the law’s own words put it, whatever lies on the edge', (code) => {
    const { counting, amount } = book.deadlines[code];
    const met = new Set<string>();
    for (const from of days) {
      const byHand = countedByHand({ counting, amount }, from);
      if (JSON.stringify(counted(code, from)) !== JSON.stringify(byHand.due))
        expect([code, from, counted(code, from)]).toEqual([code, from, byHand.due]);
      for (const edge of edgesAt(byHand.plainDay)) met.add(edge);
    }
    // Five years on nothing is published, and the day of a consent's end lies behind its asking.
    const isFar = code === 'D25';
    expect([...met].toSorted()).toEqual(
      isFar ? expect.arrayContaining(['a year that is not published']) : reached(counting),
    );
  });

  /** What is counted backwards from a published day never leaves the published years. */
  const reached = (counting: string): readonly string[] =>
    allEdges
      .filter((edge) => counting !== 'BACKWARD_DAYS' || edge !== 'a year that is not published')
      .toSorted();

  it('is in time to the last moment of its day, which is the first of the next', () => {
    for (const code of deadlineCodes) {
      const from = noonOf(getPlainDate('2026-09-22'));
      const { counting, amount } = book.deadlines[code];
      const { at, day } = dueUnder(book, code, from);
      expect([code, at]).toEqual([
        code,
        counting === 'ELAPSED_HOURS' ? plusHours(from, amount) : endOfDay(day),
      ]);
    }
  });
});
