import { describe, expect, it } from '@jest/globals';
import { plannedOnce, written } from '../../prisma/queries/statements.ts';

describe('a statement with codes written into it', () => {
  it('has them in quotes', () => {
    expect(written(['planMade', 'caseOpened'])).toBe("'planMade', 'caseOpened'");
  });

  it('takes nothing that could end a quote', () => {
    expect(() => written(["planMade') OR ('' = '"])).toThrow(RangeError);
  });

  it('has a name of its own text, no longer than PostgreSQL keeps one', () => {
    const [one, other] = [plannedOnce('SELECT 1'), plannedOnce('SELECT 2')];
    expect(plannedOnce('SELECT 1')).toEqual(one);
    expect(one.name).not.toBe(other.name);
    expect(one.name.length).toBeLessThan(64);
  });
});
