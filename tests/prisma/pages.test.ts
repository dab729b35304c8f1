import { describe, expect, it } from '@jest/globals';
import { cursorOf, CursorError, instantIn, numberIn, pageOf, placeOf } from '../../prisma/queries/pages.ts';

describe('a page of a list', () => {
  const place = (n: number): readonly number[] => [n];

  it('leads to the next one where there is more', () => {
    const { rows, next } = pageOf([1, 2, 3], 2, place);
    expect(rows).toEqual([1, 2]);
    expect(placeOf(next ?? '', 1)).toEqual(['2']);
  });

  it('is the last one where there is no more', () => {
    expect(pageOf([1, 2], 2, place)).toEqual({ rows: [1, 2], next: null });
    expect(pageOf([], 2, place)).toEqual({ rows: [], next: null });
  });
});

describe('a cursor', () => {
  it('brings back the place that it was made from, and is safe in an address', () => {
    const cursor = cursorOf(['2026-11-22T00:00:00.000Z', '한/?&=+', 3]);
    expect(cursor).toMatch(/^[\w-]+$/);
    expect(placeOf(cursor, 3)).toEqual(['2026-11-22T00:00:00.000Z', '한/?&=+', '3']);
  });

  it.each([
    ['text that nobody made', 'xyz'],
    ['an empty one', ''],
    ['one of another list', cursorOf(['a'])],
    ['no list at all', Buffer.from('{"length":2}').toString('base64url')],
  ])('is refused when it is %s', (_, cursor) => {
    expect(() => placeOf(cursor, 2)).toThrow(CursorError);
  });

  it('is refused when its instant or number is none', () => {
    expect(() => instantIn('yesterday')).toThrow(CursorError);
    expect(() => instantIn(undefined)).toThrow(CursorError);
    expect(() => numberIn('-1')).toThrow(CursorError);
    expect(numberIn('12')).toBe(12);
  });
});
