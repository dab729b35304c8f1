import { describe, expect, it } from '@jest/globals';
import { erasureBasis, keptUntil, latestBeginning } from '../../domain/erasure.ts';
import { rulebookOn } from '../../domain/rulebook.ts';
import { endOfDay, getPlainDate, plusDays } from '../../domain/time.ts';

const book = rulebookOn(getPlainDate('2026-11-26'));

describe('the end of keeping (D25)', () => {
  it.each([
    ['2021-11-26', '2026-11-26', 'five years, the first day not counted'],
    ['2020-02-29', '2025-02-28', 'a month that is shorter by then'],
    ['2021-01-01', '2026-01-02', 'New Year moves it on'],
    ['2021-11-28', '2026-11-30', 'a Saturday moves it on'],
  ])('of a case that was over on %s is %s: %s', (lastDay, day) => {
    expect(keptUntil(book, getPlainDate(lastDay)).day).toBe(day);
  });

  it('is never passed over by the day from which rounds look', () => {
    for (let n = 0; n < 1_500; n += 1) {
      const lastDay = plusDays(getPlainDate('2019-06-01'), n);
      const { at } = keptUntil(book, lastDay);
      expect(latestBeginning(book, at) >= lastDay).toBe(true);
      expect(at > endOfDay(lastDay)).toBe(true);
    }
  });

  it('and a request each have their article', () => {
    expect(erasureBasis('RETENTION', book)).toBe('사회보장급여법 제34조');
    expect(erasureBasis('REQUEST', book)).toBe('개인정보 보호법 제21조');
  });
});
