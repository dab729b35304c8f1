import { describe, expect, it } from '@jest/globals';
import { asId, type CityCode, type DongCode, type UpperCode } from '../../domain/ids.ts';
import { ceilingWon, dueUnder, noticeAmount, rulebookFor, rulebookOn } from '../../domain/rulebook.ts';
import {
  changeableDeadlines,
  changeableRules,
  inForce,
  lastDayOf,
  loosensLaw,
  metBy,
  type PlacedRule,
  type ProposedRule,
} from '../../domain/rulebook/changes.ts';
import { crisisReasonRows } from '../../domain/rulebook/crisisReasons.ts';
import { judgeChange, type Judging } from '../../domain/rulebook/judging.ts';
import { meansLineRows, nameOfLine } from '../../domain/rulebook/meansLines.ts';
import { reSupportRows } from '../../domain/rulebook/reSupport.ts';
import { rulesOn } from '../../domain/rulebook/rows.ts';
import { crisisReasons } from '../../domain/emergencySupport/acts.ts';
import { getPlainDate, parseInstant, plusDays } from '../../domain/time.ts';

const day = getPlainDate;
const dong = asId<DongCode>('4111353000');
const city = asId<CityCode>('41113');
const suwon = asId<UpperCode>('4111');
const province = asId<UpperCode>('41');
const today = day('2026-11-26');

const row = (more: Partial<ProposedRule> = {}): ProposedRule => ({
  id: 1,
  rule: 'D01',
  place: city,
  from: today,
  until: null,
  value: 12,
  verified: true,
  strength: 'LOCAL',
  text: null,
  ...more,
});

describe('a row of the house', () => {
  const rows = [
    row({ id: 1, place: 'KR', value: 20 }),
    row({ id: 2, place: province, value: 18 }),
    row({ id: 3, place: city, value: 12, from: day('2026-12-10') }),
    row({ id: 4, place: suwon, value: 16, until: day('2026-12-05') }),
    row({ id: 5, place: city, value: 10, from: day('2027-01-01') }),
  ];
  const inForceOn = (text: string, where = dong) => inForce(rows, where, day(text)).map(({ id }) => id);

  it('is that of the smallest place which holds on the day, and the later one of two of a place (K11)', () => {
    expect(inForceOn('2026-11-25')).toEqual([]);
    expect(inForceOn('2026-11-26')).toEqual([4]);
    expect(inForceOn('2026-12-05')).toEqual([4]);
    expect(inForceOn('2026-12-06')).toEqual([2]);
    expect(inForceOn('2026-12-10')).toEqual([3]);
    expect(inForceOn('2026-12-31')).toEqual([3]);
    expect(inForceOn('2027-01-01')).toEqual([5]);
    expect(inForceOn('2026-12-10', asId<DongCode>('1120059000'))).toEqual([1]);
    expect(inForceOn('2026-12-10', asId<DongCode>('4148025000'))).toEqual([2]);
  });

  it('ends the day before the next of its rule and place, or on its own last day', () => {
    expect(rows.map((one) => lastDayOf(one, rows))).toEqual([null, null, '2026-12-31', '2026-12-05', null]);
  });

  it('meets one that begins on or after it, or that ends by a set day, and takes over from an open one', () => {
    const other = row({ id: 9, from: day('2026-12-10'), until: day('2026-12-20') });
    const met = (more: Partial<PlacedRule>, others: readonly PlacedRule[] = [other]) =>
      metBy(row(more), others)?.id ?? null;
    expect(met({ from: day('2026-12-01') })).toBe(9);
    expect(met({ from: day('2026-12-01'), until: day('2026-12-10') })).toBe(9);
    expect(met({ from: day('2026-12-01'), until: day('2026-12-09') })).toBeNull();
    expect(met({ from: day('2026-12-20') })).toBe(9);
    expect(met({ from: day('2026-12-21') })).toBeNull();
    expect(met({ from: day('2026-12-20'), place: province })).toBeNull();
    expect(met({ from: day('2026-12-20'), rule: 'D02' })).toBeNull();
    expect(met({ from: day('2026-12-20') }, [row({ from: day('2026-12-10') })])).toBeNull();
  });
});

describe('the rulebook of a place', () => {
  const changes = [
    row(),
    row({ id: 2, rule: 'LIVELIHOOD-ALL-BASE', place: 'KR', from: day('2027-01-01'), value: [800_000] }),
  ];
  const book = rulebookOn(today, [], changes);

  it('counts by its own row there, by the country’s elsewhere, and as before where there is none', () => {
    const from = parseInstant('2026-11-26T00:00:00.000Z');
    if (!from) throw new Error('no moment');
    const due = (where: string, on = today) =>
      dueUnder(rulebookFor(book, asId<DongCode>(where), on), 'D01', from).at;
    expect(due('4111353000')).toBe('2026-11-26T12:00:00.000Z');
    expect(due('1120059000')).toBe('2026-11-27T00:00:00.000Z');
    expect(due('4111353000', plusDays(today, -1))).toBe('2026-11-27T00:00:00.000Z');
    const plain = rulebookOn(today);
    expect(rulebookFor(plain, dong, today)).toBe(plain);
  });

  it('has its amounts from their first day, each for the year that it was announced for', () => {
    const ask = { kind: 'LIVELIHOOD', householdSize: 1 } as const;
    const at = (text: string) => rulebookFor(rulebookOn(day(text), [], changes), dong, day(text));
    expect(noticeAmount(at('2026-12-31'), ask)).toMatchObject({ won: 783_000 });
    expect(noticeAmount(at('2027-01-01'), ask)).toMatchObject({ won: 800_000, provisional: false });
    expect(noticeAmount(at('2028-01-01'), ask)).toMatchObject({ won: 800_000, provisional: true });
    expect(ceilingWon(at('2027-01-01'), ask)).toBe(800_000);
  });

  it('is newer by every approved row and by every day on which one begins or ends, and small enough to travel', () => {
    const versions = [
      rulebookOn(today).version,
      rulebookOn(today, [], changes.slice(0, 1)).version,
      book.version,
      rulebookOn(day('2027-01-01'), [], changes).version,
    ];
    expect(versions).toEqual(versions.toSorted((a, b) => a - b));
    expect(new Set(versions).size).toBe(4);
    const ended = [row({ until: day('2026-12-05') })];
    const [last, over] = ['2026-12-05', '2026-12-06'].map((text) => rulebookOn(day(text), [], ended));
    expect([last?.changes?.length, over?.changes]).toEqual([1, undefined]);
    expect((over?.version ?? 0) > (last?.version ?? 0)).toBe(true);
    const most = Array.from({ length: 40 }, (_, n) => row({ id: n, from: plusDays(today, n) }));
    const bytes = new TextEncoder().encode(JSON.stringify(rulebookOn(today, [], most))).length;
    // A report carries one book, and Temporal warns of payloads from 256 KB on.
    expect(bytes).toBeLessThan(28 * 1024);
  });

  it('never loosens a statute, whatever was approved before the law became stricter', () => {
    const loose = rulebookOn(today, [], [row({ rule: 'D04', value: 3 })]);
    expect(rulebookFor(loose, dong, today).deadlines.D04.amount).toBe(1);
  });
});

describe('a change', () => {
  const judging = (more: Partial<Judging> = {}): Judging => {
    const book = rulebookOn(today);
    return { today, before: book, nation: book, approved: [], held: null, ...more };
  };
  const judged = (more: Partial<ProposedRule>, beside: Partial<Judging> = {}) =>
    judgeChange(row(more), judging(beside));

  const { deadlines } = rulebookOn(today);
  const statutes = changeableDeadlines.filter((code) => deadlines[code].strength === 'STATUTE');

  it.each(statutes)('of %s may make the law stricter and never looser by a single day', (code) => {
    const { amount, law, counting } = deadlines[code];
    const isHouseholds = code === 'D09';
    const looser = isHouseholds || counting === 'BACKWARD_DAYS' ? amount - 1 : amount + 1;
    const stricter = isHouseholds || counting === 'BACKWARD_DAYS' ? amount + 1 : amount - 1;
    const wrong = { code: 'ruleWrongValue', field: 'value' };
    const loosens = { code: 'ruleLoosens', law, field: 'value' };
    expect(judged({ rule: code, value: looser })).toEqual(loosens);
    expect(judged({ rule: code, value: looser, place: 'KR' })).toEqual(loosens);
    expect(judged({ rule: code, value: stricter })).toEqual(stricter === 0 ? wrong : null);
    expect(judged({ rule: code, value: amount })).toEqual({ code: 'ruleUnchanged', field: 'value' });
  });

  it('of a guide or of our own goes either way, but never takes days from a household', () => {
    expect(judged({ rule: 'D01', value: 36 })).toBeNull();
    expect(judged({ rule: 'INTAKE', value: 14 })).toBeNull();
    expect(loosensLaw(deadlines.D21, 29)).toBe(true);
    expect(judged({ rule: 'D21', value: 29 })).toMatchObject({ code: 'ruleLoosens' });
    expect(judged({ rule: 'D21', value: 40 })).toBeNull();
  });

  it('begins today or later, ends after it began, and is a whole number that a deadline can have', () => {
    expect(judged({ from: plusDays(today, -1) })).toEqual({ code: 'rulePassed', field: 'from' });
    expect(judged({ until: plusDays(today, -1) })).toEqual({ code: 'ruleEndsFirst', field: 'until' });
    expect(judged({ until: today })).toBeNull();
    for (const value of [0, -1, 1.5, 721, [1, 2]])
      expect(judged({ value })).toEqual({ code: 'ruleWrongValue', field: 'value' });
    expect(judged({ value: 720 })).toBeNull();
    expect(judged({}, { approved: [row({ from: plusDays(today, 3) })] })).toEqual({
      code: 'ruleMeets',
      field: 'from',
    });
  });

  const livelihood = { rule: 'LIVELIHOOD-ALL-BASE', place: 'KR' as const };
  const cap = { code: 'ruleLoosens', law: '긴급복지지원법 제9조제2항', field: 'bySize' };

  it('of an amount stays within 40 % of the median income for every size, to the won (제9조제2항)', () => {
    // 2,564,238 × 2 / 5 = 1,025,695.2.
    expect(judged({ ...livelihood, value: [1_025_695] })).toBeNull();
    expect(judged({ ...livelihood, value: [1_025_696] })).toEqual(cap);
    expect(judged({ ...livelihood, value: [783_000, 1_679_716] })).toBeNull();
    expect(judged({ ...livelihood, value: [783_000, 1_679_717] })).toEqual(cap);
    // Seven persons and more come from the step, which counts as well.
    expect(judged({ rule: 'LIVELIHOOD-ALL-FURTHER', place: 'KR', value: 1_169_360 })).toEqual({
      ...cap,
      field: 'value',
    });
  });

  it('of an amount is a list from one person on, or one number where the notice has one', () => {
    const wrong = { code: 'ruleWrongValue', field: 'bySize' };
    for (const value of [5, [], [0], [783_000, 0, 900_000], [900_000, 800_000], [1, 2, 3, 4, 5, 6, 7, 8]])
      expect(judged({ ...livelihood, value })).toEqual(wrong);
    expect(judged({ rule: 'MEDICAL-ALL-BASE', value: [3_000_000] })).toEqual({ ...wrong, field: 'value' });
    expect(judged({ rule: 'FACILITY-ALL-BASE', value: 1 })).toEqual({ ...wrong, field: 'value' });
  });

  it('of a place gives no household less than the notice, and passes none of its ceilings', () => {
    const notice = { code: 'ruleLoosens', law: '긴급지원 지원금액 및 재산의 합계액 기준' };
    const all = [783_000, 1_286_600, 1_644_000, 1_994_600, 2_324_400, 2_636_700];
    expect(judged({ ...livelihood, place: city, value: all.with(3, 1_994_599) })).toMatchObject(notice);
    expect(judged({ ...livelihood, place: city, value: all.with(3, 1_994_601) })).toBeNull();
    expect(judged({ ...livelihood, place: 'KR', value: all.with(3, 1_994_599) })).toBeNull();
    expect(judged({ rule: 'MEDICAL-ALL-BASE', value: 3_000_001 })).toMatchObject(notice);
    expect(judged({ rule: 'MEDICAL-ALL-BASE', value: 2_999_999 })).toBeNull();
    expect(judged({ rule: 'OTHER-FUNERAL-BASE', value: 799_999 })).toMatchObject(notice);
    // Nobody has read the number of the notice, so it forbids nothing.
    expect(judged({ rule: 'OTHER-BIRTH-BASE', value: 600_000 })).toBeNull();
  });

  it('is of a deadline or an amount, and never of how long something is kept', () => {
    expect(changeableRules).toContain('HOUSING-ALL-BASE');
    for (const code of ['D19', 'D23', 'D25', 'CALL_NOTE_KEPT', 'MEETING_KEPT'])
      expect(changeableRules).not.toContain(code);
  });
});

describe('rows that come with the file alone', () => {
  it('name every reason of the Act once, the six of its ordinances and the eleven of its notice', () => {
    const names = rulesOn(crisisReasonRows, today, ({ reason, item }) => `${reason}-${String(item)}`);
    const count = (reason: string, isAct: boolean) =>
      names.filter((one) => one.reason === reason && (one.item === null) === isAct).length;
    expect(crisisReasons.map((reason) => count(reason, true))).toEqual(Array(9).fill(1));
    expect([count('LOCAL_ORDINANCE', false), count('MINISTER_NOTICE', false)]).toEqual([6, 11]);
    expect(names.filter(({ needsReferral }) => needsReferral).map(({ item }) => item)).toEqual([8, 9, 10]);
    expect(names.filter(({ source }) => source.strength === 'NOTICE' && source.verified)).toEqual([]);
  });

  it('say what nobody has read, and know no number where there is none', () => {
    const lines = rulesOn(meansLineRows, today, nameOfLine);
    expect(lines.filter(({ verified }) => verified).map(nameOfLine)).toEqual(['INCOME']);
    expect(lines).toHaveLength(10);
    const again = rulesOn(reSupportRows, today, ({ crisis }) => crisis);
    expect(again.map(({ waitMonths, verified }) => [waitMonths, verified])).toEqual([
      [24, false],
      [null, false],
    ]);
  });
});
