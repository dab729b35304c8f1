import { describe, expect, it } from '@jest/globals';
import { maskName } from '../../api/masking.ts';

describe('masking', () => {
  it.each([
    ['한도윤', '한○윤'],
    ['김솔', '김○'],
    ['남궁하늘', '남○○늘'],
    ['김', '김○'],
    [null, null],
  ])('%s is shown as %s', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });
});
