import { describe, expect, it } from '@jest/globals';
import { nowMs, setClock } from '../../runtime/clock.ts';

describe('the clock', () => {
  it('is the wall clock until another is set', async () => {
    const before = Date.now();
    const now = await nowMs();
    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
    setClock(() => Promise.resolve(1_000));
    expect(await nowMs()).toBe(1_000);
  });
});
