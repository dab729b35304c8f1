import { describe, expect, it } from '@jest/globals';
import { createStandings } from '../../prisma/standings.ts';

const standing = (version: number) => ({
  version,
  current: null,
  mark: 'm',
  clocks: new Map<string, null>(),
  grants: new Map<string, null>(),
});

describe('the memory of where chains stand', () => {
  it('tells where a chain stands only at the very version that is asked for', () => {
    const standings = createStandings(2);
    standings.keep('a', standing(3));
    expect(standings.at('a', 3)).toEqual(standing(3));
    expect(standings.at('a', 2)).toBeNull();
    expect(standings.at('a', 4)).toBeNull();
    expect(standings.at('b', 3)).toBeNull();
  });

  it('keeps the chains that were written last', () => {
    const standings = createStandings(2);
    for (const chain of ['a', 'b', 'a', 'c']) standings.keep(chain, standing(1));
    expect(['a', 'b', 'c'].map((chain) => standings.at(chain, 1) !== null)).toEqual([true, false, true]);
  });

  it('forgets', () => {
    const standings = createStandings(2);
    standings.keep('a', standing(1));
    standings.forget('a');
    expect(standings.at('a', 1)).toBeNull();
  });
});
