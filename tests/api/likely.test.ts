import { describe, expect, it } from '@jest/globals';
import { createPace } from '../../api/pace.ts';
import { problem, toProblem } from '../../api/problems.ts';

describe('asking who may be the same', () => {
  it('is good news where nobody is, for a form that is shown again', () => {
    expect(toProblem(problem('nobodyAlike'), 'en')).toMatchObject({ status: 200, code: 'nobodyAlike' });
  });

  it('is counted for each person by themselves, and told when it is theirs again', () => {
    const pace = createPace({ most: 2, withinMs: 60_000 });
    expect([0, 1_000, 2_000].map((at) => pace.waitS('officer', at))).toEqual([0, 0, 58]);
    expect(pace.waitS('nurse', 2_000)).toBe(0);
    expect(pace.waitS('officer', 60_500)).toBe(0);
  });
});
