import { placesFor } from '../domain/roles.ts';
import { valueIn } from '../domain/rulebook/applying.ts';
import {
  amountTemplate,
  changeableRules,
  goesBySize,
  holdsOn,
  isDeadline,
  lastDayOf,
  type ChangeValue,
  type Jurisdiction,
} from '../domain/rulebook/changes.ts';
import { openInFile, reasonInFile } from '../domain/rulebook/judgingReasons.ts';
import { meansLineRows } from '../domain/rulebook/meansLines.ts';
import { medianRule, reasonOf, reSupportRule, supportKindOf } from '../domain/rulebook/otherRules.ts';
import { reSupportRows } from '../domain/rulebook/reSupport.ts';
import { laterOf, type PlainDate } from '../domain/time.ts';
import { ruleChangeRows, type RuleChangeRow } from '../prisma/ruleChanges.ts';
import { staffNames } from '../prisma/queries/names.ts';
import { bookAt, heldAt } from './changingRules.ts';
import type { Deps } from './deps.ts';
import { bookOn, todayHere } from './moment.ts';
import { permitSomewhere } from './permission.ts';
import { changeFilters } from './schemas/rules.ts';
import type { Filters, Visitor } from './seam.ts';
import { parseFilters } from './shape.ts';
import { placesIn } from './showingStaff.ts';
import type { PlaceView } from './views/account.ts';
import { staffView, type Names } from './views/clock.ts';
import type { ChangeStanding, RuleAsked, RuleChangesView, RuleChangeView } from './views/ruleChange.ts';
import { rulesView, unitOf, type RulesView } from './views/rules.ts';

/** 기준표 with the rows of the house beside the file's; for everybody. */
export async function showRules(deps: Deps): Promise<RulesView> {
  const today = await todayHere();
  const rows = await ruleChangeRows(deps.pool);
  const approved = rows.filter(({ approved: is }) => is === true);
  const views = await changeViews(deps, approved, { today, approved });
  return { ...rulesView(today, bookOn(today).version), changes: views };
}

/** What waits for a second person, what was decided, and the form of the rule that is to be changed. */
export async function showRuleChanges(
  deps: Deps,
  { person }: Visitor,
  filters: Filters,
): Promise<RuleChangesView> {
  permitSomewhere(person, 'keepRules');
  const asked = parseFilters(changeFilters, filters);
  const today = await todayHere();
  const rows = await ruleChangeRows(deps.pool);
  const approved = rows.filter(({ approved: is }) => is === true);
  const views = await changeViews(deps, rows, { today, approved });
  const kept = placesFor(person, 'keepRules');
  const above = (await placesIn(deps, kept)).filter(({ code }) => code.length < dongDigits);
  const isTheirs = ({ code }: PlaceView): boolean =>
    code === 'KR' || kept.some((prefix) => code.startsWith(prefix));
  return {
    today,
    waiting: views
      .filter(({ standing }) => standing === 'waiting')
      .map((view) => ({
        ...view,
        before: valueAt(
          approved,
          { rule: view.rule, place: view.place.code as Jurisdiction },
          laterOf(view.from, today),
        ),
        may: {
          approve: isTheirs(view.place) && view.proposedBy.staffId !== person.staffId,
          end: isTheirs(view.place),
        },
      })),
    decided: views.filter(({ standing }) => standing !== 'waiting'),
    rules: changeableRules,
    places: [nation, ...above],
    asked: await askedView(deps, { filters: asked, approved }, today),
  };
}

const dongDigits = 10;
/** Its name is a word of the page. */
const nation: PlaceView = { code: 'KR', name: 'KR' };

interface Around {
  readonly today: PlainDate;
  readonly approved: readonly RuleChangeRow[];
}

async function changeViews(
  deps: Deps,
  rows: readonly RuleChangeRow[],
  around: Around,
): Promise<RuleChangeView[]> {
  const people = rows.flatMap(({ proposedBy, decidedBy }) => [proposedBy, decidedBy ?? '']);
  const names = await staffNames(deps.db, people);
  return Promise.all(
    rows.map(async (row) => changeView(row, { ...around, names, place: await placeView(deps, row.place) })),
  );
}

const placeView = async ({ places }: Deps, code: Jurisdiction): Promise<PlaceView> =>
  code === 'KR' ? nation : { code, name: await places.nameOf(code) };

function changeView(
  row: RuleChangeRow,
  { today, approved, names, place }: Around & { readonly names: Names; readonly place: PlaceView },
): RuleChangeView {
  const { id, rule, value, text, from, law, strength, verified, reason, proposedAt, decidedAt } = row;
  const until = row.approved ? lastDayOf(row, approved) : row.until;
  return {
    ...{ id, rule, place, value, text, from, until, law, strength, verified, reason, proposedAt, decidedAt },
    unit: unitOf(rule),
    standing: standingOf(row, { today, until }),
    proposedBy: staffView(row.proposedBy, names),
    decidedBy: row.decidedBy && staffView(row.decidedBy, names),
  };
}

function standingOf(
  { approved, from }: RuleChangeRow,
  { today, until }: { readonly today: PlainDate; readonly until: PlainDate | null },
): ChangeStanding {
  if (approved === null) return 'waiting';
  if (!approved) return 'returned';
  if (holdsOn({ from, until }, today)) return 'holds';
  return from > today ? 'toCome' : 'over';
}

/** What the rule says at that place on that day, without what waits. */
function valueAt(
  approved: readonly RuleChangeRow[],
  { rule, place }: Pick<RuleChangeRow, 'rule' | 'place'>,
  day: PlainDate,
): ChangeValue | null {
  if (!reasonOf(rule)) return valueIn(bookAt(bookOn(day), place, day), rule);
  return heldAt(approved, { rule, place }, day)?.value ?? openInFile(rule);
}

interface Asking {
  readonly filters: { readonly rule?: string | undefined; readonly place?: string | undefined };
  readonly approved: readonly RuleChangeRow[];
}

async function askedView(
  deps: Deps,
  { filters: { rule, place = 'KR' }, approved }: Asking,
  today: PlainDate,
): Promise<RuleAsked | null> {
  if (rule === undefined) return null;
  const at = { rule, place: place as Jurisdiction };
  return {
    rule,
    place: await placeView(deps, at.place),
    unit: unitOf(rule),
    now: valueAt(approved, at, today),
    law: lawOf(rule, today),
    bySize: goesBySize(rule),
    text: heldAt(approved, at, today)?.text ?? reasonInFile(rule)?.text ?? null,
  };
}

/** The article or notice that the reviewed file names for it. */
function lawOf(rule: string, today: PlainDate): string {
  const { deadlines, supports, medianIncome, means } = bookOn(today);
  if (isDeadline(rule)) return deadlines[rule].law;
  const kind = supportKindOf(rule);
  if (kind) return supports[kind].source.law;
  if (rule === medianRule) return medianIncome.law;
  if (reasonOf(rule)) return reasonInFile(rule)?.source.law ?? '긴급복지지원법 제2조제9호';
  const line = means?.find((one) => one.line === rule) ?? reserve(rule) ?? waitOf(rule);
  return line?.law ?? amountTemplate(rule)?.law ?? '';
}

const reserve = (rule: string) => meansLineRows.find((row) => row.rule.line === rule)?.rule;
const waitOf = (rule: string) => reSupportRows.find((row) => reSupportRule(row.rule.crisis) === rule)?.rule;
