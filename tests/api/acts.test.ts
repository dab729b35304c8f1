import { describe, expect, it } from '@jest/globals';
import { etagOf, numberIn } from '../../api/acts.ts';

describe('ETags', () => {
  it('come back as the number of that very part', () => {
    expect(numberIn(etagOf('grant-g1', 5), 'grant-g1')).toBe(5);
    for (const wrong of [
      '"grant-g2/5"',
      'grant-g1/5',
      'W/"grant-g1/5"',
      '*',
      '"grant-g1/-1"',
      '"grant-g1/5", "x/1"',
    ]) {
      expect(numberIn(wrong, 'grant-g1')).toBeNull();
    }
  });
});
