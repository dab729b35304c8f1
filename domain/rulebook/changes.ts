import type { CityCode, DongCode, UpperCode } from '../ids.ts';
import { plusDays, yearOf, type PlainDate } from '../time.ts';
import { amountRows, type AmountRule, type AmountScale } from './amounts.ts';
import { deadlineCodes, type DeadlineCode, type DeadlineRule } from './deadlines.ts';
import { medianRule, otherRules } from './otherRules.ts';
import type { Strength } from './rows.ts';

/** Where a rule holds: the whole country, a 시·도 or a city above its districts, or a 시·군·구. */
export type Jurisdiction = 'KR' | UpperCode | CityCode;

/** How hard a row of the house can be; what a statute says comes with the reviewed file alone. */
export const changeStrengths = ['NOTICE', 'LOCAL', 'GUIDE', 'DESIGN'] as const satisfies readonly Strength[];
export type ChangeStrength = (typeof changeStrengths)[number];

/**
 * One number (hours, days, months, percent, won; 1 and 0 where a reason of crisis is opened or closed), or a list: won by
 * household size from one person or by region, units of a kind of support, savings without and for housing.
 */
export type ChangeValue = number | readonly number[];

/** A row that two persons of the house have put beside the file's, as it travels with a rulebook. */
export interface PlacedRule {
  /** Its number in the house, which leads to its law, its proposer and who approved it. */
  readonly id: number;
  /** A deadline's code, or the name of another rule that can be changed. */
  readonly rule: string;
  readonly place: Jurisdiction;
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  readonly value: ChangeValue;
  readonly verified: boolean;
}

/** The same as it is put before a second person. */
export interface ProposedRule extends PlacedRule {
  readonly strength: ChangeStrength;
  /** A reason of crisis in the words of the ordinance or notice; null everywhere else, and where they are the file's. */
  readonly text: string | null;
}

/** As much of a row as a case has to carry; its law is read where its number leads. */
export const placed = ({ id, rule, place, from, until, value, verified }: PlacedRule): PlacedRule => ({
  ...{ id, rule, place, from, until, value, verified },
});

/** Lengths of keeping are no deadline of a duty, and D23 stands in the months of the follow-up. */
const notChangeable: readonly DeadlineCode[] = ['D23', 'D25', 'CALL_NOTE_KEPT'];
export const changeableDeadlines: readonly DeadlineCode[] = deadlineCodes.filter(
  (code) => !notChangeable.includes(code),
);
export const isDeadline = (rule: string): rule is DeadlineCode => deadlineCodes.some((code) => code === rule);

/** An amount whatever its region: a row of the house says by its place where it holds. */
export const amountNameOf = ({ kind, sub, won }: Pick<AmountRule, 'kind' | 'sub' | 'won'>): string =>
  [kind, sub ?? 'ALL', 'eachFurther' in won ? 'FURTHER' : 'BASE'].join('-');

const newestAmounts = new Map(amountRows.map(({ rule }) => [amountNameOf(rule), rule]));
export const changeableAmounts: readonly string[] = [...newestAmounts.keys()];

/** What an amount of that name is of, as the newest row of the file has it. */
export const amountTemplate = (name: string): AmountRule | null => newestAmounts.get(name) ?? null;

export const changeableRules: readonly string[] = [
  ...changeableDeadlines,
  ...changeableAmounts,
  ...otherRules,
];

/** Whether its won go by the size of the household. */
export const goesBySize = (rule: string): boolean => {
  const template = amountTemplate(rule);
  return rule === medianRule || (template !== null && 'bySize' in template.won);
};

export const reaches = (place: Jurisdiction, dong: DongCode): boolean =>
  place === 'KR' || dong.startsWith(place);
const reachOf = (place: Jurisdiction): number => (place === 'KR' ? 0 : place.length);

export const holdsOn = ({ from, until }: Pick<PlacedRule, 'from' | 'until'>, day: PlainDate): boolean =>
  from <= day && (until === null || day <= until);

/** For each rule the row that holds there on the day: of the smallest place, and of that place the one begun last (K11). */
export function inForce<Change extends PlacedRule>(
  changes: readonly Change[],
  dong: DongCode,
  day: PlainDate,
): Change[] {
  const best = new Map<string, Change>();
  for (const change of changes) {
    if (!reaches(change.place, dong) || !holdsOn(change, day)) continue;
    const other = best.get(change.rule);
    if (!other || isNearer(change, other)) best.set(change.rule, change);
  }
  return [...best.values()];
}

const isNearer = (a: PlacedRule, b: PlacedRule): boolean =>
  a.place === b.place ? a.from > b.from : reachOf(a.place) > reachOf(b.place);

/** The last day of a row: its own, or the day before another of its rule and place takes over; null while none does. */
export function lastDayOf(change: PlacedRule, all: readonly PlacedRule[]): PlainDate | null {
  const next = all
    .filter(({ rule, place, from }) => isOf(change, { rule, place }) && from > change.from)
    .map(({ from }) => plusDays(from, -1));
  const days = change.until === null ? next : [...next, change.until];
  return days.length === 0 ? null : days.reduce((a, b) => (a < b ? a : b));
}

/** The row of its rule and place that it would meet: one that is over by a set day, or begins later. An open row ends before it. */
export function metBy(change: PlacedRule, others: readonly PlacedRule[]): PlacedRule | null {
  const meets = ({ from, until }: PlacedRule): boolean =>
    from >= change.from
      ? change.until === null || change.until >= from
      : until !== null && until >= change.from;
  return others.find((other) => isOf(change, other) && meets(other)) ?? null;
}

const isOf = (change: PlacedRule, { rule, place }: Pick<PlacedRule, 'rule' | 'place'>): boolean =>
  rule === change.rule && place === change.place;

/** The deadline at that length; one that would loosen the law stays as it is, whatever was approved before the law changed. */
export const changedDeadline = (base: DeadlineRule, { value }: PlacedRule): DeadlineRule =>
  typeof value !== 'number' || loosensLaw(base, value) ? base : { ...base, amount: value };

/** Time that runs for the household: no place may shorten it, whoever set it. */
const householdsTime: readonly DeadlineCode[] = ['D09', 'D21'];

/** K11: a statute's days for the office may become fewer and the household's more, never the other way. */
export function loosensLaw({ code, strength, counting, amount }: DeadlineRule, value: number): boolean {
  if (householdsTime.includes(code)) return value < amount;
  if (strength !== 'STATUTE') return false;
  // So many days before the end: fewer are later.
  return counting === 'BACKWARD_DAYS' ? value < amount : value > amount;
}

/** The amount as that row says it, in the place of those of its name. */
export function changedAmounts(amounts: readonly AmountRule[], change: PlacedRule): AmountRule[] {
  const template = amountTemplate(change.rule);
  if (!template) return [...amounts];
  const own: AmountRule = {
    ...template,
    region: null,
    won: scaleOf(template.won, change.value),
    verified: change.verified,
    announcedFor: yearOf(change.from),
  };
  return [...amounts.filter((rule) => amountNameOf(rule) !== change.rule), own];
}

function scaleOf(won: AmountScale, value: ChangeValue): AmountScale {
  if (typeof value !== 'number') return { bySize: value };
  return 'eachFurther' in won ? { eachFurther: value } : { anySize: value };
}
