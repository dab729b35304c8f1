import { describe, expect, it } from '@jest/globals';
import type { Refusal } from '../../domain/refusal.ts';
import { fieldProblemWords, type FieldProblemFacts } from '../../words/fieldProblems.ts';
import { problemCodes, problemWords } from '../../words/problems.ts';
import { refusalCodes, refusalWords } from '../../words/refusals.ts';

/** Every fact that any refusal may tell. */
const facts = {
  allowed: ['register', 'recordContact'],
  today: '2026-11-22',
  earliest: '2026-11-20',
  opensOn: '2026-12-08',
  atLeast: 2,
  most: 3,
  left: 1,
  mostWon: 1_200_000,
  leftWon: 300,
  needed: 7,
};
const fieldProblems: readonly FieldProblemFacts[] = [
  { code: 'required' },
  { code: 'unknownField' },
  { code: 'wrongType', expected: 'number' },
  { code: 'notOneOf', values: ['A', 'B'] },
  { code: 'tooShort', least: 1 },
  { code: 'tooShort', least: 8 },
  { code: 'tooLong', most: 4000 },
  { code: 'tooFew', least: 1 },
  { code: 'tooMany', most: 9 },
  { code: 'tooSmall', least: 1 },
  { code: 'tooLarge', most: 30 },
  { code: 'notADay' },
  { code: 'malformed' },
];
const isWhole = ({ ko, en }: { readonly ko: string; readonly en: string }): void => {
  expect(ko).toMatch(/^.*[가-힣].*[.]$/u);
  expect(en).toMatch(/^[A-Z0-9][^가-힣]*[.]$/u);
  expect(`${ko}${en}`).not.toMatch(/undefined|NaN|\[object/);
};

describe('every no of the house', () => {
  it.each(refusalCodes)('%s is a whole sentence in both languages', (code) => {
    isWhole(refusalWords({ code, ...facts } as unknown as Refusal));
  });

  it.each(problemCodes)('%s is a whole sentence in both languages', (code) => {
    isWhole(problemWords(code));
  });

  it.each(fieldProblems)('$code is a whole sentence in both languages', (problem) => {
    isWhole(fieldProblemWords(problem));
  });

  it('says no two things in the same words', () => {
    const said = [
      ...refusalCodes.map((code) => refusalWords({ code, ...facts } as unknown as Refusal)),
      ...problemCodes.map(problemWords),
    ];
    expect(new Set(said.map(({ ko }) => ko)).size).toBe(said.length);
    expect(new Set(said.map(({ en }) => en)).size).toBe(said.length);
  });

  it('names the number, the day or the law that the rule is about', () => {
    const ko = (refusal: Refusal): string => refusalWords(refusal).ko;
    expect(ko({ code: 'overCeiling', field: 'amountWon', kind: 'LIVELIHOOD', mostWon: 1_200_000 })).toContain(
      '1,200,000원',
    );
    expect(ko({ code: 'followUpNotDue', opensOn: '2026-12-08' as never })).toContain('2026. 12. 8.(화)');
    expect(ko({ code: 'noQuorum', field: 'present', needed: 7 })).toContain('시행규칙 제5조');
    expect(ko({ code: 'actOutOfOrder', stage: 'reported', allowed: ['recordContact'] })).toContain('첫 연락');
  });
});
