import { describe, expect, it } from '@jest/globals';
import type { Instant, PlainDate } from '../../domain/time.ts';
import { dayWords, dueWords, momentWords, remainingWords, wonWords } from '../../words/dates.ts';

const at = (text: string): Instant => text as Instant;
const day = (text: string): PlainDate => text as PlainDate;

describe('dates in words', () => {
  it('writes a day as officials do, without leading zeros', () => {
    expect(dayWords(day('2026-03-01'))).toEqual({ ko: '2026. 3. 1.(일)', en: 'Sunday, 1 March 2026' });
  });

  it('writes a moment in Korean time, across midnight', () => {
    expect(momentWords(at('2026-12-31T15:00:00.000Z')).ko).toBe('2027. 1. 1.(금) 00:00');
  });

  it('names the last day where time runs out at midnight, and the hour where it does not', () => {
    expect(dueWords(at('2026-12-31T15:00:00.000Z')).ko).toBe('2026. 12. 31.(목)');
    expect(dueWords(at('2026-12-31T15:01:00.000Z')).ko).toBe('2027. 1. 1.(금) 00:01');
  });

  it.each([
    ['2026-11-20T03:00:00.000Z', '41시간 0분 남음'],
    ['2026-11-21T19:50:00.000Z', '10분 남음'],
    ['2026-11-21T20:30:00.000Z', '1시간 안에 지남'],
    ['2026-11-21T22:00:00.000Z', '2시간 경과'],
    ['2026-11-24T20:00:00.000Z', '3일 경과'],
  ])('counts a clock of hours by the hour (%s: %s)', (now, words) => {
    const due = {
      dueAt: at('2026-11-21T20:00:00.000Z'),
      dueDay: day('2026-11-22'),
      counted: 'hours' as const,
    };
    expect(remainingWords({ now: at(now), ...due }).ko).toBe(words);
  });

  it.each([
    ['2026-11-19T03:00:00.000Z', '3일 남음'],
    ['2026-11-22T14:59:00.000Z', '오늘까지'],
    ['2026-11-22T15:00:00.000Z', '1일 경과'],
    ['2026-11-24T03:00:00.000Z', '2일 경과'],
  ])('counts all other clocks by the Korean day (%s: %s)', (now, words) => {
    const due = {
      dueAt: at('2026-11-22T15:00:00.000Z'),
      dueDay: day('2026-11-22'),
      counted: 'days' as const,
    };
    expect(remainingWords({ now: at(now), ...due }).ko).toBe(words);
  });

  it('groups won by thousands', () => {
    expect(wonWords(1_200_000).ko).toBe('1,200,000원');
    expect(wonWords(0).en).toBe('0 won');
  });
});
