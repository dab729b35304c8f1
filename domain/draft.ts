import { firstDay, rowFrom, rulesOn, type Row, type RuleSource } from './rulebook/rows.ts';
import type { PlainDate } from './time.ts';

/** How long a report that nobody finished is kept, and how many one person may have at once. */
export interface DraftRule extends RuleSource {
  readonly keptDays: number;
  readonly mostOfOnePerson: number;
}

/** No law names a number; what was typed in vain is kept no longer than a paper to which no act refers. */
const draftRows: readonly Row<DraftRule>[] = [
  rowFrom(firstDay, {
    keptDays: 7,
    mostOfOnePerson: 20,
    law: '두레 운영 기준',
    strength: 'DESIGN',
    verified: false,
    sourceId: 'DESIGN',
  }),
];

/** Throws RangeError before the first day of the rulebook. */
export function draftRuleOn(day: PlainDate): DraftRule {
  const [rule] = rulesOn(draftRows, day, () => 'DRAFT');
  if (!rule) throw new RangeError(`No rule on drafts holds on ${day}`);
  return rule;
}

/** Boxes of a report that a draft keeps; what belongs to the door or to the page is not among them. */
const draftable =
  /^(person\.(name|birth|phone|address|members\.\d{1,2}\.(name|birth|relation|note))|dong|reporterKind|crisisReasons|urgent|note|notSame|householdId|fromNote|danger\.(whyNot|calls\.\d\.(line|at))|support\.(householdSize|supports\.\d\.kind))$/;

/** What was typed into a report so far, box by box; a box that nobody touched is absent. */
export type Typed = Readonly<Record<string, readonly string[]>>;

/** What of a form a draft keeps: boxes of a report in which something stands. */
export function draftOf(typed: Typed): Typed {
  const kept = Object.entries(typed).flatMap(([name, values]) => {
    const filled = values.filter((value) => value.trim() !== '');
    return draftable.test(name) && filled.length > 0 ? [[name, filled] as const] : [];
  });
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The boxes in which two drafts differ, in the order of their names. */
export function differing(mine: Typed, theirs: Typed): readonly string[] {
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].sort();
  return names.filter((name) => JSON.stringify(mine[name] ?? []) !== JSON.stringify(theirs[name] ?? []));
}

/** Mine, but theirs in each box that was chosen so. */
export function mergedDraft(mine: Typed, theirs: Typed, takeTheirs: readonly string[]): Typed {
  const own = Object.entries(mine).filter(([name]) => !takeTheirs.includes(name));
  const other = Object.entries(theirs).filter(([name]) => takeTheirs.includes(name));
  return draftOf(Object.fromEntries([...own, ...other]));
}
