import {
  ageOf,
  daysLate,
  isAsked,
  overdueAges,
  overSevenDays,
  tallied,
  waits,
  waitsOn,
} from '../../domain/overdue.ts';
import type { OverdueFilters } from '../../domain/overdue.ts';
import type { StaffId } from '../../domain/ids.ts';
import type { Rulebook } from '../../domain/rulebook.ts';
import { dayOf, type Instant, type PlainDate } from '../../domain/time.ts';
import type { DutyRow } from '../../prisma/queries/duties.ts';
import type { LetterStatus } from '../../prisma/queries/letters.ts';
import type { DongRow } from '../../prisma/queries/names.ts';
import type { LateRow } from '../../prisma/queries/overdue.ts';
import { clockOfRow, staffView, type Names } from './clock.ts';
import type { OverdueFiltersView, OverdueItem, OverdueView } from './overdue.ts';

export interface OverdueParts {
  /** Everything late that the filters leave. */
  readonly late: readonly LateRow[];
  readonly filters: OverdueFilters;
  /** The rows of this page with all that a list shows. */
  readonly page: { readonly rows: readonly DutyRow[]; readonly next: string | null };
  readonly names: Names;
  readonly dongOf: (code: string) => DongRow;
  readonly book: Rulebook;
  readonly now: Instant;
  readonly may: OverdueView['may'];
}

export const narrowed = (
  late: readonly LateRow[],
  filters: OverdueFilters,
  now: Instant,
): readonly LateRow[] => late.filter((row) => isAsked(row, filters, dayOf(now)));

/** Everybody whom the figures, the filters and these rows name. */
export const staffInOverdue = (late: readonly LateRow[], { owner, told }: OverdueFilters): string[] => [
  ...late.flatMap(({ ownerId, toldTo }) => (toldTo === null ? [ownerId] : [ownerId, toldTo])),
  ...[owner, told].filter((id) => id !== undefined),
];

export function buildOverdue(parts: OverdueParts): OverdueView {
  const { late, page, names, dongOf, now, may } = parts;
  const today = dayOf(now);
  const owner = (staffId: StaffId) => staffView(staffId, names);
  return {
    today,
    filters: filtersView(parts),
    counts: countsOf(late, today),
    byDong: tallied(late, today, ({ dong }) => dong).map(({ key, ...n }) => ({ dong: dongOf(key), ...n })),
    byOwner: tallied(late, today, ({ ownerId }) => ownerId).map(({ key, ...n }) => ({
      owner: owner(key),
      ...n,
    })),
    byAct: tallied(late, today, ({ act }) => act).map(({ key, ...n }) => ({ act: key, ...n })),
    byAge: overdueAges.map(({ age }) => ({ age, count: count(late, (row) => ageIn(row, today) === age) })),
    byTold: tallied(late, today, ({ toldTo }) => toldTo).map(({ key, ...n }) => ({
      to: owner(key),
      undelivered: count(late, (row) => row.toldTo === key && isUndelivered(row.letter)),
      ...n,
    })),
    items: itemsOf(parts),
    next: page.next,
    may,
  };
}

const count = (late: readonly LateRow[], isMeant: (row: LateRow) => boolean): number =>
  late.filter(isMeant).length;

const ageIn = ({ dueDay }: LateRow, today: PlainDate) => ageOf(daysLate(dueDay, today));

/** A letter on its way is no failure yet. */
const isUndelivered = (letter: LetterStatus | null): boolean => letter === 'failed' || letter === 'unknown';

function countsOf(late: readonly LateRow[], today: PlainDate): OverdueView['counts'] {
  const [us, others, household] = waits.map((whose) => count(late, (row) => waitsOn(row) === whose));
  return {
    all: late.length,
    overSevenDays: count(late, ({ dueDay }) => daysLate(dueDay, today) > overSevenDays),
    escalated: count(late, ({ toldTo }) => toldTo !== null),
    visits: count(late, ({ act }) => act === 'recordVisit'),
    ...{ us: us ?? 0, others: others ?? 0, household: household ?? 0 },
  };
}

function filtersView({ filters, names, dongOf }: OverdueParts): OverdueFiltersView {
  const { dong, owner, act = null, age = null, waits: whose = null, told } = filters;
  return {
    dong: dong === undefined ? null : dongOf(dong),
    owner: owner === undefined ? null : staffView(owner, names),
    ...{ act, age, waits: whose },
    told: told === undefined || isAny(told) ? (told ?? null) : staffView(told, names),
  };
}

/** A string type of ids holds every literal, so the compiler has to be told. */
const isAny = (told: StaffId | 'any'): told is 'any' => told === 'any';

function itemsOf({ late, page, names, book, now }: OverdueParts): OverdueItem[] {
  const today = dayOf(now);
  const facts = new Map(late.map((row) => [`${row.caseId} ${row.clockId}`, row]));
  return page.rows.flatMap((row) => {
    const fact = facts.get(`${row.caseId} ${row.clockId}`);
    if (!fact) return [];
    const { caseId, caseNo, dong, stage, urgent } = row;
    const { toldTo, toldAt, letter } = fact;
    return {
      ...{ caseId, caseNo, dong, stage, urgent },
      clock: clockOfRow(row, { book, today }),
      daysLate: daysLate(row.dueDay, today),
      waits: waitsOn(fact),
      told: toldTo && toldAt ? { to: staffView(toldTo, names), at: toldAt, letter } : null,
    };
  });
}
