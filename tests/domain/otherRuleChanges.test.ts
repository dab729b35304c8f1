import { describe, expect, it } from '@jest/globals';
import { asId, type CityCode, type DongCode, type UpperCode } from '../../domain/ids.ts';
import { isCarried, rulebookFor, rulebookOn, supportKinds, type SupportKind } from '../../domain/rulebook.ts';
import { valueIn } from '../../domain/rulebook/applying.ts';
import { changeableRules, type ProposedRule } from '../../domain/rulebook/changes.ts';
import { judgeChange, type ChangeRefusal, type Judging } from '../../domain/rulebook/judging.ts';
import { openInFile } from '../../domain/rulebook/judgingReasons.ts';
import { otherRules, reasonOf } from '../../domain/rulebook/otherRules.ts';
import { getPlainDate } from '../../domain/time.ts';

const today = getPlainDate('2026-11-26');
const newYear = getPlainDate('2027-01-01');
const city = asId<CityCode>('41113');
const dong = asId<DongCode>('4111353000');
const elsewhere = asId<DongCode>('1120059000');

const row = (more: Partial<ProposedRule>): ProposedRule => ({
  ...{ id: 1, rule: 'LIVELIHOOD', place: city, from: today, until: null, value: [3, 0, 6] },
  ...{ verified: true, strength: 'LOCAL', text: null },
  ...more,
});

const judged = (more: Partial<ProposedRule>, beside: Partial<Judging> = {}): ChangeRefusal | null => {
  const change = row(more);
  const book = rulebookOn(change.from);
  return judgeChange(change, { today, before: book, nation: book, approved: [], held: null, ...beside });
};

/** What the file says of each kind (제10조): units at first, extensions by the authority alone, units in all. */
const article10: Readonly<Record<SupportKind, readonly [number, number, number]>> = {
  LIVELIHOOD: [3, 0, 6],
  MEDICAL: [1, 0, 2],
  HOUSING: [1, 2, 12],
  FACILITY: [1, 2, 6],
  EDUCATION: [1, 0, 4],
  OTHER: [1, 2, 6],
};

describe('a change of how long a kind of support may last', () => {
  const parts = ['first', 'authority', 'cap'] as const;

  it.each(supportKinds)('of %s may take from the Act’s numbers and never add one to any (제10조)', (rule) => {
    const law = article10[rule];
    expect(judged({ rule, value: law })).toEqual({ code: 'ruleUnchanged', field: 'units' });
    for (const [n, part] of parts.entries()) {
      const more = law.with(n, (law[n] ?? 0) + 1);
      const fits = (more[0] ?? 0) <= (more[2] ?? 0);
      const loosens = { code: 'ruleLoosens', law: '긴급복지지원법 제10조', field: `units.${part}` };
      for (const place of [city, 'KR'] as const)
        expect(judged({ rule, place, value: more })).toEqual(fits ? loosens : expect.anything());
    }
    expect(judged({ rule, value: law.with(2, law[2] - 1) })).toBeNull();
  });

  it('is three whole numbers, at least one at first, and no first help above the cap', () => {
    const wrong = { code: 'ruleWrongValue', field: 'units' };
    for (const value of [3, [], [3, 0], [3, 0, 6, 1], [0, 0, 6], [3, 0, 2], [1.5, 0, 6], [1, -1, 6]])
      expect(judged({ value })).toEqual(wrong);
  });

  it('holds in its own place from its first day, and changes nothing where the law has become stricter', () => {
    const changes = [row({ value: [2, 0, 4], from: newYear })];
    const capOn = (day: typeof today, where: DongCode) =>
      rulebookFor(rulebookOn(day, [], changes), where, day).supports.LIVELIHOOD.capUnits;
    expect([capOn(today, dong), capOn(newYear, dong), capOn(newYear, elsewhere)]).toEqual([6, 4, 6]);
    const loose = rulebookOn(today, [], [row({ value: [3, 1, 9] })]);
    expect(rulebookFor(loose, dong, today).supports).toEqual(rulebookOn(today).supports);
  });
});

describe('a change of how long after support another is warned of', () => {
  it('holds in its own place, and in no book that knew no such rule', () => {
    const book = rulebookOn(today, [], [row({ rule: 'RE-SUPPORT-SAME_REASON', value: 12, verified: true })]);
    const waits = (where: DongCode) =>
      rulebookFor(book, where, today).reSupport?.map(({ waitMonths, verified }) => [waitMonths, verified]);
    expect(waits(dong)).toEqual([
      [12, true],
      [null, false],
    ]);
    expect(waits(elsewhere)).toEqual([
      [24, false],
      [null, false],
    ]);
    const older = { ...book, reSupport: undefined };
    expect(rulebookFor(older as unknown as typeof book, dong, today).reSupport).toBeUndefined();
  });
});

describe('a median income of a new year', () => {
  const median2028 = [2_850_000, 4_650_000, 5_930_000, 7_190_000, 8_370_000, 9_470_000, 10_530_000];
  const notice = { rule: 'MEDIAN', place: 'KR', strength: 'NOTICE', value: median2028 } as const;
  const from = getPlainDate('2028-01-01');

  it('is the minister’s, for the whole country', () => {
    expect(judged({ ...notice, from })).toBeNull();
    const law = '기준 중위소득 고시';
    expect(judged({ ...notice, from, place: city })).toEqual({ code: 'ruleWrongPlace', law, field: 'place' });
    expect(judged({ ...notice, from, strength: 'LOCAL' })).toEqual({
      ...{ code: 'ruleWrongStrength', law, field: 'strength' },
    });
  });

  it('has seven sizes that rise, each in whole won', () => {
    const wrong = { code: 'ruleWrongValue', field: 'bySize' };
    for (const value of [
      5,
      median2028.slice(0, 6),
      [...median2028, 11_000_000],
      median2028.with(3, 5_930_000),
      median2028.with(0, 0),
      median2028.with(6, 10_530_000.5),
    ])
      expect(judged({ ...notice, from, value })).toEqual(wrong);
  });

  it('cannot be so low that living costs pass 40 % of it (제9조제2항)', () => {
    // 783,000 × 5 / 2.
    const least = [1_957_500, ...median2028.slice(1)];
    expect(judged({ ...notice, from, value: least })).toBeNull();
    expect(judged({ ...notice, from, value: least.with(0, 1_957_499) })).toEqual({
      ...{ code: 'ruleLoosens', law: '긴급복지지원법 제9조제2항', field: 'bySize' },
    });
  });

  it('holds from its day, is the year’s own, and gives way to a newer year of the file', () => {
    const changes = [row({ ...notice, from })];
    const on = (text: string, all = changes) => {
      const day = getPlainDate(text);
      return rulebookFor(rulebookOn(day, [], all), elsewhere, day).medianIncome;
    };
    expect(on('2027-12-31').year).toBe(2027);
    expect(on('2028-01-01')).toMatchObject({ year: 2028, wonBySize: median2028, strength: 'NOTICE' });
    const early = [row({ ...notice, from: today })];
    expect(on('2026-12-31', early).wonBySize).toEqual(median2028);
    expect(on('2027-01-01', early).wonBySize[0]).toBe(2_736_042);
  });
});

describe('a line of assets or savings', () => {
  const meansLaw = '긴급복지지원법 시행령 제7조제2항';
  const lines: Readonly<Record<string, { value: readonly number[]; field: string }>> = {
    ASSETS: { value: [241_000_000, 152_000_000, 130_000_000], field: 'byRegion' },
    RESIDENCE: { value: [69_000_000, 42_000_000, 35_000_000], field: 'byRegion' },
    SAVINGS: { value: [6_000_000, 2_000_000], field: 'savings' },
  };

  it.each(Object.entries(lines))('%s of a place is lower than the country’s, never higher', (rule, line) => {
    const { value, field } = line;
    expect(judged({ rule, value, verified: false })).toEqual({ code: 'ruleUnchanged', field });
    for (const n of value.keys()) {
      expect(judged({ rule, value: value.with(n, (value[n] ?? 0) - 1) })).toBeNull();
      const higher = value.with(n, (value[n] ?? 0) + 1);
      expect(judged({ rule, value: higher })).toEqual({ code: 'ruleLoosens', law: meansLaw, field });
      expect(judged({ rule, value: higher, place: 'KR', strength: 'NOTICE' })).toBeNull();
    }
    for (const wrong of [1, [], value.slice(1), value.with(0, 0), value.with(0, 1.5), [...value, 1]])
      expect(judged({ rule, value: wrong })).toEqual({ code: 'ruleWrongValue', field });
  });

  it('may leave out another part of the median income, a place no more than the country', () => {
    const rule = 'LIVING_RESERVE';
    expect(judged({ rule, value: 65 })).toBeNull();
    expect(judged({ rule, value: 101 })).toMatchObject({ code: 'ruleLoosens', law: meansLaw });
    expect(judged({ rule, value: 101, place: 'KR' })).toBeNull();
    expect(judged({ rule, value: 100 })).toEqual({ code: 'ruleUnchanged', field: 'value' });
    for (const value of [0, 301, 1.5, [100]])
      expect(judged({ rule, value })).toEqual({ code: 'ruleWrongValue', field: 'value' });
  });
});

describe('months before support for the same reason', () => {
  const rule = 'RE-SUPPORT-SAME_REASON';

  it('may be any number, for only a warning hangs on them', () => {
    expect(judged({ rule, value: 12 })).toBeNull();
    expect(judged({ rule, value: 0 })).toBeNull();
    expect(judged({ rule: 'RE-SUPPORT-OTHER_REASON', value: 3 })).toBeNull();
    // Somebody has read the 24 months now.
    expect(judged({ rule, value: 24, verified: true })).toBeNull();
    expect(judged({ rule, value: 24, verified: false })).toEqual({ code: 'ruleUnchanged', field: 'value' });
    const before = rulebookFor(rulebookOn(today, [], [row({ rule, value: 12 })]), dong, today);
    expect(judged({ rule, value: 12 }, { before })).toEqual({ code: 'ruleUnchanged', field: 'value' });
    for (const value of [-1, 121, 1.5, [24]])
      expect(judged({ rule, value })).toEqual({ code: 'ruleWrongValue', field: 'value' });
  });
});

describe('a reason of crisis', () => {
  const ordinance = { rule: 'LOCAL_ORDINANCE-5', value: 1 } as const;
  const notice = { rule: 'MINISTER_NOTICE-3', place: 'KR', strength: 'NOTICE', value: 0 } as const;
  const law8 = '긴급복지지원법 제2조제8호';
  const law9 = '긴급복지지원법 제2조제9호';

  it('of the frame is opened and closed by an ordinance for its own place', () => {
    expect(judged(ordinance)).toBeNull();
    expect(judged({ ...ordinance, place: asId<UpperCode>('4111') })).toBeNull();
    expect(judged({ ...ordinance, place: 'KR' })).toEqual({
      code: 'ruleWrongPlace',
      law: law8,
      field: 'place',
    });
    expect(judged({ ...ordinance, strength: 'GUIDE' })).toEqual({
      ...{ code: 'ruleWrongStrength', law: law8, field: 'strength' },
    });
    const held = { value: 1, verified: true, text: null };
    expect(judged(ordinance, { held })).toEqual({ code: 'ruleUnchanged', field: 'value' });
    expect(judged({ ...ordinance, value: 0 }, { held })).toBeNull();
    expect(judged({ ...ordinance, text: '월세를 6개월 넘게 밀린 경우' }, { held })).toBeNull();
  });

  it('that is like the others has to be said in words, and so has what no file knows', () => {
    const missing = { code: 'ruleTextMissing', field: 'text' };
    expect(judged({ ...ordinance, rule: 'LOCAL_ORDINANCE-6' })).toEqual(missing);
    expect(judged({ ...ordinance, rule: 'LOCAL_ORDINANCE-6', text: '전세사기 피해를 본 경우' })).toBeNull();
    expect(judged({ ...notice, rule: 'MINISTER_NOTICE-13', value: 1 })).toEqual(missing);
    expect(judged({ ...notice, rule: 'MINISTER_NOTICE-13', value: 1, text: '새 사유' })).toBeNull();
  });

  it('of the notice is the minister’s for the country', () => {
    expect(judged(notice)).toBeNull();
    expect(judged({ ...notice, place: city })).toEqual({ code: 'ruleWrongPlace', law: law9, field: 'place' });
    expect(judged({ ...notice, strength: 'LOCAL' })).toMatchObject({ code: 'ruleWrongStrength', law: law9 });
    expect(judged({ ...notice, value: 1 })).toEqual({ code: 'ruleUnchanged', field: 'value' });
    expect(judged({ ...notice, value: 2 })).toEqual({ code: 'ruleWrongValue', field: 'value' });
    expect(openInFile('MINISTER_NOTICE-13')).toBe(0);
  });

  it('of the Act itself is nobody’s to change here, nor is the seventh of the notice, which was struck out', () => {
    for (const rule of [
      'EARNER_LOSS',
      'JOB_LOSS',
      'LOCAL_ORDINANCE',
      'LOCAL_ORDINANCE-7',
      'MINISTER_NOTICE-7',
    ])
      expect(changeableRules).not.toContain(rule);
  });

  it('alone has words, and travels with no case', () => {
    const wrong = { code: 'ruleWrongValue', field: 'text' };
    expect(judged({ rule: 'D01', value: 12, text: '글' })).toEqual(wrong);
    expect(judged({ value: [2, 0, 4], text: '글' })).toEqual(wrong);
    const book = rulebookOn(today, [], [row(ordinance)]);
    expect(book.changes).toBeUndefined();
    expect(book.version).toBeGreaterThan(rulebookOn(today).version);
    expect(otherRules.filter((rule) => isCarried({ rule }))).toEqual(
      otherRules.filter((rule) => !reasonOf(rule)),
    );
  });
});

describe('every rule that can be changed', () => {
  it('says in a book what its row says, in its own place and nowhere else', () => {
    const values: Readonly<Record<string, ProposedRule['value']>> = {
      LIVELIHOOD: [2, 0, 5],
      MEDICAL: [1, 0, 1],
      HOUSING: [1, 1, 6],
      FACILITY: [1, 0, 3],
      EDUCATION: [1, 0, 2],
      OTHER: [1, 1, 3],
      MEDIAN: [1, 2, 3, 4, 5, 6, 7],
      ASSETS: [5, 4, 3],
      RESIDENCE: [3, 2, 1],
      SAVINGS: [5, 1],
      LIVING_RESERVE: 65,
      'RE-SUPPORT-SAME_REASON': 12,
      'RE-SUPPORT-OTHER_REASON': 3,
    };
    expect(otherRules.filter((rule) => isCarried({ rule }))).toEqual(Object.keys(values));
    for (const [rule, value] of Object.entries(values)) {
      const book = rulebookOn(today, [], [row({ rule, value })]);
      expect([rule, valueIn(rulebookFor(book, dong, today), rule)]).toEqual([rule, value]);
      expect(valueIn(rulebookFor(book, elsewhere, today), rule)).toEqual(valueIn(rulebookOn(today), rule));
    }
  });
});
