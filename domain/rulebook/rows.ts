import { getPlainDate, type PlainDate } from '../time.ts';
import type { SourceId } from './sources.ts';

export const strengths = ['STATUTE', 'NOTICE', 'GUIDE', 'LOCAL', 'DESIGN'] as const;
/** How hard a rule is, so that a guide's number never shows as law. */
export type Strength = (typeof strengths)[number];

export interface RuleSource {
  /** Article or document in Korean, as a screen shows it. */
  readonly law: string;
  readonly strength: Strength;
  /** False where nobody read the number at the named source, where sources differ, or where it is our own. */
  readonly verified: boolean;
  readonly sourceId: SourceId;
}

/** A rule and the days on which it holds, both counted. */
export interface Row<Rule> {
  readonly jurisdiction: 'KR';
  readonly validFrom: PlainDate;
  /** Null until something replaces the rule. */
  readonly validTo: PlainDate | null;
  readonly rule: Rule;
}

/** Where this book begins; also the beginning of rules that are older, or whose age nobody read. */
export const firstDay: PlainDate = getPlainDate('2024-01-01');

/** A row that holds from that day until replaced. */
export function rowFrom<Rule>(validFrom: PlainDate, rule: Rule): Row<Rule> {
  return { jurisdiction: 'KR', validFrom, validTo: null, rule };
}

/** A row that holds for one calendar year. */
export function rowOfYear<Rule>(year: number, rule: Rule): Row<Rule> {
  const validFrom = getPlainDate(`${String(year)}-01-01`);
  return { jurisdiction: 'KR', validFrom, validTo: getPlainDate(`${String(year)}-12-31`), rule };
}

/** The rules that hold on the day. Throws RangeError where two of one name meet on any day, or before the first day. */
export function rulesOn<Rule>(
  rows: readonly Row<Rule>[],
  day: PlainDate,
  nameOf: (rule: Rule) => string,
): Rule[] {
  if (day < firstDay) throw new RangeError(`The rulebook begins on ${firstDay}; asked for ${day}`);
  for (const [n, one] of rows.entries()) {
    const name = nameOf(one.rule);
    const twin = rows.slice(n + 1).find((other) => nameOf(other.rule) === name && doMeet(one, other));
    if (twin)
      throw new RangeError(`Two rows of ${name} hold on one day: ${one.validFrom}, ${twin.validFrom}`);
  }
  return rows.filter((row) => holdsOn(row, day)).map(({ rule }) => rule);
}

function holdsOn({ validFrom, validTo }: Row<unknown>, day: PlainDate): boolean {
  return validFrom <= day && (validTo === null || day <= validTo);
}

function doMeet(a: Row<unknown>, b: Row<unknown>): boolean {
  return holdsOn(a, b.validFrom) || holdsOn(b, a.validFrom);
}
