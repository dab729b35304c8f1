import { describe, expect, it } from '@jest/globals';
import { createLockout, usualLockout } from '../../api/lockout.ts';

describe('lock-out', () => {
  const { freeByLogin, freeByPlace, firstWaitS, longestWaitS } = usualLockout;

  it('doubles the wait with every failure beyond the free ones, up to its limit', () => {
    const lockout = createLockout();
    const waits = Array.from({ length: freeByLogin + 7 }, () => {
      lockout.failed('kim', 'here', 0);
      return lockout.waitS('kim', 'elsewhere', 0);
    });
    expect(waits.slice(0, freeByLogin + 1)).toEqual([0, 0, 0, 0, firstWaitS, firstWaitS * 2]);
    expect(waits.at(-1)).toBe(longestWaitS);
    expect(lockout.waitS('kim', 'elsewhere', longestWaitS * 1000)).toBe(0);
  });

  it('makes an address wait that tries many names, and forgets after a quiet quarter of an hour', () => {
    const lockout = createLockout();
    for (let n = 0; n < freeByPlace; n += 1) lockout.failed(`name${String(n)}`, 'here', 0);
    expect(lockout.waitS('new', 'here', 0)).toBe(firstWaitS);
    expect(lockout.waitS('new', 'elsewhere', 0)).toBe(0);
    lockout.failed('new', 'here', 16 * 60_000);
    expect(lockout.waitS('new', 'here', 16 * 60_000)).toBe(0);
  });

  it('is lifted by the right password for the login alone', () => {
    const lockout = createLockout();
    for (let n = 0; n < freeByLogin; n += 1) lockout.failed('kim', 'here', 0);
    lockout.succeeded('kim');
    expect(lockout.waitS('kim', 'here', 0)).toBe(0);
  });
});
