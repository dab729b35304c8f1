import { describe, expect, it } from '@jest/globals';
import type { Refusal } from '../../domain/refusal.ts';
import { fieldProblemWords, type FieldProblemFacts } from '../../words/fieldProblems.ts';
import type { Said } from '../../words/language.ts';
import { problemCodes, problemWords } from '../../words/problems.ts';
import { refusalCodes, refusalWords } from '../../words/refusals.ts';

/** Every fact that any refusal may tell. */
const facts = {
  stage: 'reported',
  allowed: ['register', 'recordContact'],
  act: 'recordIntake',
  duty: 'welfareCheck',
  dueAt: '2026-11-22T15:00:00.000Z',
  startsAt: '2026-11-22T05:00:00.000Z',
  today: '2026-11-22',
  earliest: '2026-11-20',
  latest: '2027-02-20',
  next: '2026-12-14',
  opensOn: '2026-12-08',
  first: '2026-12-07',
  last: '2026-12-11',
  atLeast: 2,
  most: 3,
  mostKb: 512,
  months: 24,
  left: 1,
  points: 4,
  mostWon: 1_200_000,
  amountWon: 300_000,
  stop: true,
  leftWon: 300,
  paidWon: 700_000,
  wonCounted: 2_000_000,
  lineWon: 1_923_178,
  law: '긴급복지지원법 시행령 제7조제2항',
  needed: 7,
  fault: 'chairMissing',
  status: 'waiting',
  kind: 'SELECTION',
  item: 4,
  place: 2,
  way: 'PAPER',
  answered: 2,
  member: 3,
  members: [2, 3],
  warnings: [{ code: 'WITHOUT_MAIN' }, { code: 'GIVEN_BEFORE' }],
  proposedUnits: 3,
  proposedWon: 1_644_000,
  why: 'REVOKED',
  opensAt: '2026-11-23T05:00:00.000Z',
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
const isWhole = ({ ko, en }: Said): void => {
  expect(ko).toMatch(/^.*[가-힣].*[.]$/u);
  expect(en).toMatch(/^[A-Z0-9][^가-힣]*[.]$/u);
  expect(`${ko}${en}`).not.toMatch(/undefined|NaN|\[object/);
};

/** Refusals whose sentence depends on the box or on a number. */
const otherwise: readonly Refusal[] = [
  { code: 'reasonMissing', field: 'waiver' },
  { code: 'reasonMissing', field: 'unsignedReason' },
  { code: 'reasonMissing', field: 'note' },
  { code: 'dayTooEarly', field: 'grantId', earliest: '2026-12-05' as never },
  { code: 'dayTooEarly', field: 'opinionUntil', earliest: '2026-12-05' as never },
  { code: 'noExtensionByAuthority', field: 'decider', kind: 'LIVELIHOOD', most: 0 },
  { code: 'otherDecider', extensionId: 'x1', by: 'COMMITTEE' },
  { code: 'answersDoNotMatch', field: 'answers', points: 1 },
];

describe('every no of the house', () => {
  it.each(refusalCodes)('%s is a whole sentence in both languages', (code) => {
    isWhole(refusalWords({ code, ...facts } as unknown as Refusal));
  });

  it.each(otherwise)('$code of $field is one, too', (refusal) => {
    isWhole(refusalWords(refusal));
    const usual = refusalWords({ ...facts, code: refusal.code } as unknown as Refusal);
    expect(refusalWords(refusal)).not.toEqual(usual);
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
      ...otherwise.map(refusalWords),
      ...problemCodes.map(problemWords),
    ];
    expect(new Set(said.map(({ ko }) => ko)).size).toBe(said.length);
    expect(new Set(said.map(({ en }) => en)).size).toBe(said.length);
  });

  const ko = (refusal: Refusal): string => refusalWords(refusal).ko;

  it('names the number, the day or the law that the rule is about', () => {
    expect(ko({ code: 'overCeiling', field: 'amountWon', kind: 'LIVELIHOOD', mostWon: 1_200_000 })).toContain(
      '1,200,000원',
    );
    expect(ko({ code: 'followUpNotDue', opensOn: '2026-12-08' as never })).toContain('2026. 12. 8.(화)');
    expect(ko({ code: 'noQuorum', field: 'present', needed: 7 })).toContain('시행규칙 제5조');
    expect(ko({ code: 'notTold', field: 'told' })).toContain('제17조제2항');
    expect(ko({ code: 'pauseTooLong', field: 'until', latest: '2027-02-20' as never })).toContain(
      '2027. 2. 20.(토)',
    );
    expect(
      ko({
        code: 'lateCauseMissing',
        field: 'lateCause',
        act: 'recordIntake',
        dueAt: facts.dueAt as never,
      }),
    ).toContain('기한(2026. 11. 22.(일))');
  });

  it('names the duty that is still open by its own name', () => {
    expect(ko({ code: 'dutyStillOpen', duty: 'locationNotice' })).toContain('전화번호 제공 사실 알림');
    expect(ko({ code: 'dutyStillOpen', duty: 'welfareCheck' })).toContain('안부 확인');
  });

  it('names what can be done now, without what nobody has a form for, and not more than one reads', () => {
    const outOfOrder = (allowed: Extract<Refusal, { code: 'actOutOfOrder' }>['allowed']): string =>
      ko({ code: 'actOutOfOrder', stage: 'reported', allowed });
    expect(outOfOrder(['renewRulebook', 'recordContact', 'absorbHousehold'])).toMatch(/일: 연락\.$/);
    const many = outOfOrder([
      'reportCrisis',
      'recordContact',
      'requestLocation',
      'requestGrant',
      'endCase',
      'requestTransfer',
      'recordConsent',
      'reassignSeat',
    ]);
    expect(many).toContain('이관 요청, 그 밖에 2가지.');
    expect(many).not.toContain('개인정보 동의');
  });
});
