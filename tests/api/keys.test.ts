import { describe, expect, it } from '@jest/globals';
import { caseIn, createKeys } from '../../api/keys.ts';
import { asId, householdOf, type StaffId } from '../../domain/ids.ts';
import { masterKeyFrom } from '../../runtime/masterKey.ts';

describe('keys', () => {
  const keys = createKeys(masterKeyFrom(Buffer.alloc(32, 1)));
  const [kim, lee] = [asId<StaffId>('s1'), asId<StaffId>('s2')];

  it('make the same ids of the same request and others of any other', () => {
    const key = keys.keyOf(kim, 'key-0001');
    expect(keys.keyOf(kim, 'key-0001')).toEqual(key);
    expect(key.householdId).toMatch(/^[a-z2-7]{20}$/);
    expect(householdOf(key.caseId)).toBe(key.householdId);
    const others = [keys.keyOf(lee, 'key-0001'), keys.keyOf(kim, 'key-0002')];
    const elsewhere = createKeys(masterKeyFrom(Buffer.alloc(32, 2))).keyOf(kim, 'key-0001');
    expect(new Set([key, ...others, elsewhere].map(({ householdId }) => householdId)).size).toBe(4);
    expect(keys.paperIdOf(key, 'a')).not.toBe(keys.paperIdOf(key, 'b'));
  });

  it('name the episode that a request would open in another household', () => {
    const key = keys.keyOf(kim, 'key-0001');
    const other = keys.keyOf(kim, 'key-0002').householdId;
    expect(householdOf(caseIn(other, key))).toBe(other);
    expect(caseIn(key.householdId, key)).toBe(key.caseId);
  });

  it('hash what was asked whatever the order of its fields', () => {
    expect(keys.hashOf({ a: 1, b: { c: 2, d: [1, 2] } })).toBe(keys.hashOf({ b: { d: [1, 2], c: 2 }, a: 1 }));
    expect(keys.hashOf({ a: [1, 2] })).not.toBe(keys.hashOf({ a: [2, 1] }));
  });
});
