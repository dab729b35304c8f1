import { describe, expect, it } from '@jest/globals';
import { initialsOf } from '../../prisma/initials.ts';
import { numberToken, tokensOf, type PersonSought, type TokenKind } from '../../prisma/tokens.ts';

const key = Buffer.alloc(32, 1);
const tokens = (person: PersonSought, under = key): Partial<Record<TokenKind, string>> =>
  Object.fromEntries(tokensOf(person, under).map(({ kind, token }) => [kind, token.toString('hex')]));

describe('the initial consonants of a name', () => {
  it.each([
    ['한도윤', 'ㅎㄷㅇ'],
    ['가힣', 'ㄱㅎ'],
    ['까따빠싸짜', 'ㄲㄸㅃㅆㅉ'],
    ['남궁옥분', 'ㄴㄱㅇㅂ'],
    ['ㅎㄷㅇ', 'ㅎㄷㅇ'],
    ['한도윤'.normalize('NFD'), 'ㅎㄷㅇ'],
    ['Nguyen 아인', 'ㅇㅇ'],
    ['Nguyen', ''],
    ['', ''],
  ])('of %s are %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});

describe('the tokens of a person', () => {
  it('are sixteen bytes each and say nothing', () => {
    const made = tokensOf({ name: '한도윤', birth: '1980-03-04', phone: '010-1234-5678' }, key);
    expect(made.map(({ kind }) => kind)).toEqual(['name', 'initials', 'birth', 'phone']);
    for (const { token } of made) expect(token).toHaveLength(16);
  });

  it('are the same however name and phone were typed', () => {
    const plain = tokens({ name: '한도윤', phone: '010-1234-5678' });
    expect(tokens({ name: ' 한 도윤 '.normalize('NFD'), phone: '+82 10 1234 5678' })).toEqual(plain);
    expect(tokens({ name: 'NGUYEN' })).toEqual(tokens({ name: 'Nguyen' }));
  });

  it('differ with the person, with the kind and with the key', () => {
    const one = tokens({ name: '한도윤', birth: '1980-03-04' });
    expect(tokens({ name: '한도운' }).name).not.toBe(one.name);
    expect(tokens({ name: '한도윤' }, Buffer.alloc(32, 2)).name).not.toBe(one.name);
    expect(tokens({ name: '1980-03-04' }).name).not.toBe(one.birth);
  });

  it('find a name by its consonants alone', () => {
    expect(tokens({ name: 'ㅎㄷㅇ' }).initials).toBe(tokens({ name: '한도윤' }).initials);
  });

  it('are none for what nobody knows', () => {
    expect(tokens({ name: null, birth: null, phone: '12' })).toEqual({});
    expect(tokens({ name: 'Nguyen' })).not.toHaveProperty('initials');
  });
});

describe('a number of another system', () => {
  const tokenOf = (number: string, system: 'HAENGBOK' | 'ONNARA' = 'HAENGBOK') =>
    numberToken({ system, number }, key);

  it('is one number however it is spaced and hyphenated, and another in another system', () => {
    expect(tokenOf('2026-0417 000123')).toEqual(tokenOf('2026–0417000123'));
    expect(tokenOf('20260417000123').token).not.toEqual(tokenOf('20260417000123', 'ONNARA').token);
    expect(tokenOf('20260417000123').token).not.toEqual(tokenOf('20260417000124').token);
  });
});
