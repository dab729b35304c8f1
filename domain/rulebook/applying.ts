import { yearOf } from '../time.ts';
import type { MedianIncome } from './amounts.ts';
import {
  amountNameOf,
  changedAmounts,
  changedDeadline,
  isDeadline,
  type ChangeValue,
  type PlacedRule,
} from './changes.ts';
import type { DeadlineCode, DeadlineRule } from './deadlines.ts';
import type { MeansRule } from './means.ts';
import type { MoneyRules } from './money.ts';
import {
  isMeans,
  isRegional,
  isReSupport,
  medianRule,
  reserveRule,
  reSupportRule,
  supportKindOf,
  type RegionalLine,
} from './otherRules.ts';
import type { ReSupportRule } from './reSupport.ts';
import type { SupportKind, SupportRule } from './supports.ts';

/** The part of a rulebook that rows of the house may change. */
export interface ChangeableBook extends MoneyRules {
  readonly deadlines: Readonly<Record<DeadlineCode, DeadlineRule>>;
  readonly supports: Readonly<Record<SupportKind, SupportRule>>;
  readonly reSupport?: readonly ReSupportRule[];
}

/** The book with that row in the place of the file's; a row that has come to loosen a statute changes nothing (K11). */
export function withChange<Book extends ChangeableBook>(book: Book, change: PlacedRule): Book {
  const { rule } = change;
  if (isDeadline(rule)) {
    const deadline = changedDeadline(book.deadlines[rule], change);
    return { ...book, deadlines: { ...book.deadlines, [rule]: deadline } };
  }
  const kind = supportKindOf(rule);
  if (kind)
    return { ...book, supports: { ...book.supports, [kind]: changedSupport(book.supports[kind], change) } };
  if (rule === medianRule) return { ...book, medianIncome: changedMedian(book.medianIncome, change) };
  if (isMeans(rule)) return withMeans(book, change);
  if (isReSupport(rule)) return withWait(book, change);
  return { ...book, amounts: changedAmounts(book.amounts, change) };
}

/** What a row says of a kind of support: units at first, how often the authority adds one, units in all. */
export function unitsIn(value: ChangeValue): readonly [first: number, authority: number, cap: number] | null {
  if (typeof value === 'number') return null;
  const [first, authority, cap, ...more] = value;
  if (first === undefined || authority === undefined || cap === undefined || more.length > 0) return null;
  return [first, authority, cap];
}

const partsOfUnits = ['first', 'authority', 'cap'] as const;
export type PartOfUnits = (typeof partsOfUnits)[number];

/** K11: the first part in which the row would give more than 제10조 does; null where it gives as much or less. */
export function loosenedPart(law: SupportRule, value: ChangeValue): PartOfUnits | null {
  const most = [law.firstUnits, law.authorityExtensions, law.capUnits];
  return partsOfUnits.find((_, n) => (unitsIn(value)?.[n] ?? 0) > (most[n] ?? 0)) ?? null;
}

function changedSupport(law: SupportRule, { value }: PlacedRule): SupportRule {
  const units = unitsIn(value);
  if (!units || loosenedPart(law, value) !== null) return law;
  const [firstUnits, authorityExtensions, capUnits] = units;
  return { ...law, firstUnits, authorityExtensions, capUnits };
}

/** The notice of a year; once the file has a newer year's, the row of an older one is over. */
function changedMedian(median: MedianIncome, { value, from, verified }: PlacedRule): MedianIncome {
  const year = yearOf(from);
  return typeof value === 'number' || year < median.year
    ? median
    : { ...median, year, wonBySize: value, verified };
}

/** How long after support another may be asked for; a book of before edition 5 knows none, and warns of none. */
function withWait<Book extends ChangeableBook>(book: Book, { rule, value, verified }: PlacedRule): Book {
  if (typeof value !== 'number' || !book.reSupport) return book;
  const reSupport = book.reSupport.map((row) =>
    reSupportRule(row.crisis) === rule ? { ...row, waitMonths: value, verified } : row,
  );
  return { ...book, reSupport };
}

function withMeans<Book extends ChangeableBook>(book: Book, change: PlacedRule): Book {
  const { rule, value, verified } = change;
  if (rule === reserveRule) return typeof value === 'number' ? { ...book, reservePercent: value } : book;
  if (!book.means) return book;
  const means = book.means.map((line) =>
    line.line === rule ? { ...line, ...wonIn(rule, value), verified } : line,
  );
  return { ...book, means };
}

function wonIn(rule: RegionalLine | 'SAVINGS', value: ChangeValue): Partial<MeansRule> {
  const [first = 0, second = 0, third = 0] = typeof value === 'number' ? [value] : value;
  return isRegional(rule)
    ? { won: { LARGE_CITY: first, CITY: second, COUNTRY: third } }
    : { won: { LARGE_CITY: first, CITY: first, COUNTRY: first }, moreForHousingWon: second };
}

/** What the rule says in that book; null where it says nothing, and for rules that no case carries. */
export function valueIn(book: ChangeableBook, rule: string): ChangeValue | null {
  if (isDeadline(rule)) return book.deadlines[rule].amount;
  const kind = supportKindOf(rule);
  if (kind) {
    const { firstUnits, authorityExtensions, capUnits } = book.supports[kind];
    return [firstUnits, authorityExtensions, capUnits];
  }
  if (rule === medianRule) return book.medianIncome.wonBySize;
  if (isReSupport(rule))
    return book.reSupport?.find(({ crisis }) => reSupportRule(crisis) === rule)?.waitMonths ?? null;
  return isMeans(rule) ? meansIn(book, rule) : amountIn(book, rule);
}

function meansIn({ means, reservePercent = 100 }: ChangeableBook, rule: string): ChangeValue | null {
  if (rule === reserveRule) return reservePercent;
  const line = means?.find((one) => one.line === rule);
  if (!line) return null;
  const { LARGE_CITY, CITY, COUNTRY } = line.won;
  return isRegional(rule) ? [LARGE_CITY, CITY, COUNTRY] : [LARGE_CITY, line.moreForHousingWon];
}

function amountIn({ amounts }: ChangeableBook, rule: string): ChangeValue | null {
  const won = amounts.find((one) => amountNameOf(one) === rule && one.region === null)?.won;
  if (!won) return null;
  if ('bySize' in won) return won.bySize.map((one) => one ?? 0);
  return 'eachFurther' in won ? won.eachFurther : won.anySize;
}
