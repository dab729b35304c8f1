import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { momentOf } from '../../embedded/demo/driver/startsAt.ts';
import { inKorea } from '../../embedded/demo/driver/time.ts';

/** A Thursday afternoon. */
const nowMs = Date.parse('2026-11-26T14:13:00+09:00');
const beginning = { nowMs, seollal: '2027-02-07' };
const told = (text: string): string => inKorea(momentOf(text, beginning));

const catalogue = new URL('../../embedded/data/stories.json', import.meta.url);

describe('the beginning of a story', () => {
  it.each([
    ['any Friday 17:30', '2026-11-27 금 17:30'],
    ['any Saturday 07:50', '2026-11-28 토 07:50'],
    ['any Sunday 23:20', '2026-11-29 일 23:20'],
    ['any Wednesday 11:00', '2026-12-02 수 11:00'],
    ['Friday 18:40 before the next Seollal in the calendar', '2027-02-05 금 18:40'],
  ])('%s is the first such moment after the present day', (text, moment) => {
    expect(told(text)).toBe(moment);
  });

  it('is a week away where it falls on the present day, be its hour past or still to come', () => {
    expect(told('any Thursday 10:15')).toBe('2026-12-03 목 10:15');
    expect(told('any Thursday 23:00')).toBe('2026-12-03 목 23:00');
  });

  it('lies before 설날 even where that is the same weekday', () => {
    const text = 'Sunday 08:00 before the next Seollal in the calendar';
    expect(told(text)).toBe('2027-01-31 일 08:00');
  });

  it.each([
    'some day soon',
    'any Someday 09:00',
    'any Monday 25:00',
    'any Monday 9:00',
    'Friday 18:40 before the next Chuseok in the calendar',
  ])('in words that nobody knows is an error: %s', (text) => {
    expect(() => told(text)).toThrow(text);
  });

  it('is an error where it is over', () => {
    const text = 'Friday 18:40 before the next Seollal in the calendar';
    expect(() => momentOf(text, { nowMs, seollal: '2026-11-27' })).toThrow('is over');
  });

  it('is known of every story of the catalogue', async () => {
    const { stories } = JSON.parse(await readFile(catalogue, 'utf8')) as {
      readonly stories: readonly { readonly startsAt: string }[];
    };
    expect(stories).toHaveLength(12);
    const moments = stories.map(({ startsAt }) => momentOf(startsAt, beginning));
    expect(moments.every((ms) => ms > nowMs)).toBe(true);
  });
});
