import { describe, expect, it } from '@jest/globals';
import { numbersOf } from '../../domain/externalNumber.ts';
import { householdIn } from './crisisCase/ways.ts';

describe('a number of another system', () => {
  it('belongs to the case or to a grant that is there, in any stage', () => {
    const house = householdIn('informed');
    house.does('requestGrant');
    house.does('recordExternalNumber');
    house.does('recordExternalNumber', { system: 'ONNARA', grantId: 'g1' });
    expect(numbersOf(house.current()).map(({ id, system, grantId }) => [id, system, grantId])).toEqual([
      ['k1', 'HAENGBOK', null],
      ['k2', 'ONNARA', 'g1'],
    ]);
    const refusal = { code: 'grantNotFound', field: 'grantId' };
    expect(house.refused('recordExternalNumber', { grantId: 'g2' })).toEqual(refusal);
  });

  it('is corrected by a newer one of the same system, once, and stays in the history', () => {
    const house = householdIn('reported');
    house.does('recordExternalNumber');
    const refusal = { code: 'numberNotFound', field: 'replaces' };
    expect(house.refused('recordExternalNumber', { system: 'ONNARA', replaces: 'k1' })).toEqual(refusal);
    house.does('recordExternalNumber', { replaces: 'k1' });
    expect(numbersOf(house.current()).map(({ replacedBy }) => replacedBy)).toEqual(['k2', null]);
    expect(house.refused('recordExternalNumber', { replaces: 'k1' })).toEqual(refusal);
  });

  it('leaves no trace in a case that has none', () => {
    expect(householdIn('inService').current()).not.toHaveProperty('externalNumbers');
  });
});
