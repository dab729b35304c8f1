import { renewalDecisions } from '../domain/crisisCase/renewal.ts';
import { rulebookOn, type AddedHoliday } from '../domain/rulebook.ts';
import { holidayYears } from '../domain/rulebook/holidays.ts';
import { placed } from '../domain/rulebook/changes.ts';
import { yearOf, type PlainDate } from '../domain/time.ts';
import { addedHolidays, dueFrom, holidayRows, type HolidayRow } from '../prisma/holidays.ts';
import { approvedChanges } from '../prisma/ruleChanges.ts';
import { staffNames } from '../prisma/queries/names.ts';
import { renewals } from '../prisma/queries/rounds.ts';
import type { Deps } from './deps.ts';
import { bookNow, circumstancesOf, todayHere } from './moment.ts';
import { permitSomewhere } from './permission.ts';
import { roundViews } from './staffRounds.ts';
import { holidayFilters } from './schemas/account.ts';
import type { Filters, Visitor } from './seam.ts';
import { parseFilters } from './shape.ts';
import { staffView, type Names } from './views/clock.ts';
import type { HolidayEffect, HolidaysView, HolidayView } from './views/holiday.ts';

/** The holidays of a year with law and source, those that wait for a second person first. */
export async function showHolidays(deps: Deps, visitor: Visitor, filters: Filters): Promise<HolidaysView> {
  permitSomewhere(visitor.person, 'renewRulebook');
  const thisYear = yearOf(await todayHere());
  const { year = thisYear } = parseFilters(holidayFilters, filters);
  const rows = (await holidayRows(deps.pool)).filter(({ day }) => yearOf(day) === year);
  const names = await staffNames(
    deps.db,
    rows.flatMap(({ proposedBy, approvedBy, refusedBy }) => [proposedBy, approvedBy ?? '', refusedBy ?? '']),
  );
  const added = await Promise.all(rows.map((row) => addedView(deps, visitor, { row, names })));
  const published = holidayYears.find((one) => one.year === year);
  const known = published ? Object.entries(published.days) : [];
  const days = [...added, ...known.map(([day, name]) => publishedView(day, name, published?.law ?? ''))];
  return {
    year,
    years: [...new Set([...holidayYears.map((one) => one.year), thisYear, thisYear + 1])].sort(),
    isPublished: published !== undefined,
    days: days.sort((a, b) => order(a) - order(b) || (a.day < b.day ? -1 : 1)),
    rounds: await roundViews(deps, await renewals(deps.pool)),
    rulebook: (await bookNow()).version,
  };
}

const order = ({ state }: HolidayView): number => (state === 'proposed' ? 0 : 1);

const publishedView = (day: string, name: string, law: string): HolidayView => ({
  ...{ day: day as PlainDate, name, law, state: 'published' },
  ...{ proposedBy: null, proposedAt: null, decidedBy: null, decidedAt: null, effect: null },
  may: { approve: false, refuse: false },
});

async function addedView(
  deps: Deps,
  visitor: Visitor,
  { row, names }: { readonly row: HolidayRow; readonly names: Names },
): Promise<HolidayView> {
  const { day, name, law, proposedBy, proposedAt } = row;
  const decidedBy = row.approvedBy ?? row.refusedBy;
  const isProposed = decidedBy === null;
  return {
    ...{ day, name, law, proposedAt },
    state: isProposed ? 'proposed' : row.approvedBy ? 'approved' : 'refused',
    proposedBy: staffView(proposedBy, names),
    decidedBy: decidedBy && staffView(decidedBy, names),
    decidedAt: row.approvedAt ?? row.refusedAt,
    effect: isProposed ? await effectOf(deps, visitor, row) : null,
    may: { approve: isProposed && proposedBy !== visitor.person.staffId, refuse: isProposed },
  };
}

/** So many open cases are counted anew for a preview; the round itself counts all. */
const mostCases = 2_000;

/** What every open case with a date on that day or later would decide if the holiday were in force (K10). */
async function effectOf(deps: Deps, { person }: Visitor, holiday: AddedHoliday): Promise<HolidayEffect> {
  const states = await dueFrom(deps.pool, holiday.day, mostCases + 1);
  const now = await circumstancesOf(person.staffId);
  const added = [...(await addedHolidays(deps.pool)), holiday];
  const rulebook = rulebookOn(await todayHere(), added, (await approvedChanges(deps.pool)).map(placed));
  const decided = states.slice(0, mostCases).flatMap((state) => {
    const events = renewalDecisions.renewRulebook(state, {}, { ...now, rulebook });
    return Array.isArray(events) ? events : [];
  });
  const renewed = decided.flatMap((event) => (event.type === 'rulebookRenewed' ? [event] : []));
  return {
    cases: renewed.filter(({ moved }) => moved.length > 0).length,
    moved: renewed.reduce((sum, { moved }) => sum + moved.length, 0),
    kept: renewed.reduce((sum, { kept }) => sum + kept.length, 0),
    isAll: states.length <= mostCases,
  };
}
