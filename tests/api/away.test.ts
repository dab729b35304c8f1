import { describe, expect, it } from '@jest/globals';
import { isDatabaseAway } from '../../api/away.ts';

describe('a database that is away', () => {
  it.each([
    [{ code: 'ECONNREFUSED' }, true],
    [{ code: '57P01' }, true],
    [{ code: '53300' }, true],
    [{ code: 'P1001' }, true],
    [new Error('timeout exceeded when trying to connect'), true],
    [new Error('query', { cause: { code: '08006' } }), true],
    [{ code: '23505' }, false],
    [{ code: '42501' }, false],
    [new Error('a bug'), false],
    [null, false],
  ])('is told from a statement that is wrong (%#)', (error, away) => {
    expect(isDatabaseAway(error)).toBe(away);
  });
});
