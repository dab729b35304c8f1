import { describe, expect, it } from '@jest/globals';
import { accessMarks } from '../../domain/access.ts';
import { isOver, monthAt, monthsUpTo, parseMonth, spanOf, type Month } from '../../domain/accessReview.ts';
import { accessRulesOn } from '../../domain/accessRules.ts';
import { getPlainDate, parseInstant, type Instant } from '../../domain/time.ts';

const instant = (text: string): Instant => parseInstant(text) as Instant;
const november = parseMonth('2026-11') as Month;

describe('the rules of the watch', () => {
  it('have a source and a strength each, and none of the house’s own numbers passes for law', () => {
    const rules = accessRulesOn(getPlainDate('2026-11-26'));
    for (const mark of accessMarks)
      expect(rules[mark]).toMatchObject({ strength: 'DESIGN', verified: false });
    expect(rules.KEPT).toMatchObject({ months: 24, strength: 'NOTICE', sourceId: 'S11' });
  });
});

describe('a month of the log', () => {
  it('is one of Korea, from its first midnight to the next', () => {
    expect(spanOf(november)).toEqual({
      from: '2026-10-31T15:00:00.000Z',
      to: '2026-11-30T15:00:00.000Z',
    });
    expect(monthAt(instant('2026-10-31T15:00:00Z'))).toBe(november);
    expect(monthAt(instant('2026-10-31T14:59:59.999Z'))).toBe('2026-10');
  });

  it('is over with its last moment, and not before', () => {
    expect(isOver(november, instant('2026-11-30T14:59:59.999Z'))).toBe(false);
    expect(isOver(november, instant('2026-11-30T15:00:00Z'))).toBe(true);
  });

  it('is nothing else than a month, and none from before the rulebook', () => {
    for (const text of ['2026-13', '2026-00', '2026-1', '2026-11-01', 'x', '2023-12', ''])
      expect([text, parseMonth(text)]).toEqual([text, null]);
  });

  it('has those before it back to the oldest, over the turn of a year', () => {
    expect(monthsUpTo(instant('2027-02-01T00:00:00Z'), november)).toEqual([
      ...['2027-02', '2027-01', '2026-12', '2026-11'],
    ]);
  });
});
