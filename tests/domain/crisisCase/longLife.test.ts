import { describe, expect, it } from '@jest/globals';
import { liveTwoYears } from '../../../bench/livedCase.ts';
import { openInTime } from '../../../bench/livedInTime.ts';
import { daysBetween, getPlainDate, plusDays } from '../../../domain/time.ts';
import { dong, people } from '../seats.ts';

/** What a case may know at most, in bytes: each act reads all of it, and a run hands it to the next. */
const mostBytes = 256 * 1024;

describe('a case of two years with weekly visits, fifteen grants and linkages, and three conferences', () => {
  it('knows little enough to be read at each act', async () => {
    const until = getPlainDate('2026-11-20');
    const from = plusDays(until, -2 * 365);
    const one = openInTime({ dong, people, from, until, n: 0 });
    await liveTwoYears(one);
    const state = one.onLastDay();
    expect(daysBetween(from, one.today())).toBeGreaterThan(700);
    expect(one.acts()).toBeGreaterThan(350);
    expect(state).toMatchObject({ stage: 'inService', planVersion: 3 });
    expect([state.grants.length, state.linkages.length]).toEqual([15, 15]);
    expect(Buffer.byteLength(JSON.stringify(state))).toBeLessThan(mostBytes);
  });
});
