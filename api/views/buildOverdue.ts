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
import { dayOf, type Instant, type PlainDate } from '../../domain/time.ts';
import type { LetterStatus } from '../../prisma/queries/letters.ts';
import { dongNamed, type DongRow } from '../../prisma/queries/names.ts';
import type { LateRow } from '../../prisma/queries/overdue.ts';
import { clockOfRow, staffView, type Names, type BookIn } from './clock.ts';
import type { OverdueFiltersView, OverdueItem, OverdueView } from './overdue.ts';

export interface OverdueParts {
  /** Everything late that the filters leave. */
  readonly late: readonly LateRow[];
  readonly filters: OverdueFilters;
  readonly page: { readonly rows: readonly LateRow[]; readonly next: string | null };
  /** Of those whom the filters name. */
  readonly names: Names;
  /** The dong that the filters name. */
  readonly filterDong: DongRow | null;
  readonly bookIn: BookIn;
  readonly now: Instant;
  readonly may: OverdueView['may'];
  readonly meetings: OverdueView['meetings'];
}

export const narrowed = (
  late: readonly LateRow[],
  filters: OverdueFilters,
  now: Instant,
): readonly LateRow[] => late.filter((row) => isAsked(row, filters, dayOf(now)));

/** Everybody whom these rows name, beside those who are known already. */
function namesIn(late: readonly LateRow[], known: Names): Names {
  const names = new Map(known);
  for (const { ownerId, ownerName, toldTo, toldName } of late) {
    if (ownerName !== null) names.set(ownerId, ownerName);
    if (toldTo !== null && toldName !== null) names.set(toldTo, toldName);
  }
  return names;
}

export function buildOverdue(parts: OverdueParts): OverdueView {
  const { late, page, now, may, meetings } = parts;
  const today = dayOf(now);
  const names = namesIn(late, parts.names);
  const dongs = new Map(late.map(({ dong }) => [dong.code, dong]));
  const owner = (staffId: StaffId) => staffView(staffId, names);
  return {
    today,
    filters: filtersView(parts, names),
    counts: countsOf(late, today),
    byDong: tallied(late, today, ({ dong }) => dong.code).map(({ key, ...n }) => ({
      dong: dongNamed(key, dongs.get(key) ?? null),
      ...n,
    })),
    byOwner: tallied(late, today, ({ ownerId }) => ownerId).map(({ key, ...n }) => ({
      owner: owner(key),
      ...n,
    })),
    byAct: tallied(late, today, ({ act }) => act).map(({ key, ...n }) => ({ act: key, ...n })),
    byAge: agesOf(late, today),
    byTold: tallied(late, today, ({ toldTo }) => toldTo).map(({ key, ...n }) => ({
      to: owner(key),
      undelivered: count(late, (row) => row.toldTo === key && isUndelivered(row.letter)),
      ...n,
    })),
    items: itemsOf(parts, names),
    next: page.next,
    ...{ meetings, may },
  };
}

const count = (late: readonly LateRow[], isMeant: (row: LateRow) => boolean): number =>
  late.filter(isMeant).length;

function agesOf(late: readonly LateRow[], today: PlainDate): OverdueView['byAge'] {
  const ages = late.map(({ dueDay }) => ageOf(daysLate(dueDay, today)));
  return overdueAges.map(({ age }) => ({ age, count: ages.filter((one) => one === age).length }));
}

/** A letter on its way is no failure yet. */
const isUndelivered = (letter: LetterStatus | null): boolean => letter === 'failed' || letter === 'unknown';

function countsOf(late: readonly LateRow[], today: PlainDate): OverdueView['counts'] {
  const waiting = late.map(waitsOn);
  const [us, others, household] = waits.map((whose) => waiting.filter((one) => one === whose).length);
  return {
    all: late.length,
    overSevenDays: count(late, ({ dueDay }) => daysLate(dueDay, today) > overSevenDays),
    escalated: count(late, ({ toldTo }) => toldTo !== null),
    visits: count(late, ({ act }) => act === 'recordVisit'),
    ...{ us: us ?? 0, others: others ?? 0, household: household ?? 0 },
  };
}

function filtersView({ filters, filterDong }: OverdueParts, names: Names): OverdueFiltersView {
  const { owner, act = null, age = null, waits: whose = null, told } = filters;
  return {
    dong: filterDong,
    owner: owner === undefined ? null : staffView(owner, names),
    ...{ act, age, waits: whose },
    told: told === undefined || isAny(told) ? (told ?? null) : staffView(told, names),
  };
}

/** A string type of ids holds every literal, so the compiler has to be told. */
const isAny = (told: StaffId | 'any'): told is 'any' => told === 'any';

function itemsOf({ page, bookIn, now }: OverdueParts, names: Names): OverdueItem[] {
  const today = dayOf(now);
  return page.rows.map((row) => {
    const { caseId, caseNo, dong, stage, urgent, toldTo, toldAt, letter } = row;
    return {
      ...{ caseId, caseNo, dong, stage, urgent },
      clock: clockOfRow(row, { bookIn, today }),
      daysLate: daysLate(row.dueDay, today),
      waits: waitsOn(row),
      told: toldTo && toldAt ? { to: staffView(toldTo, names), at: toldAt, letter } : null,
    };
  });
}
