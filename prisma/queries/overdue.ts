import type { Act } from '../../domain/crisisCase/acts.ts';
import { asId, type StaffId } from '../../domain/ids.ts';
import { dayOf, plusDays, type Instant } from '../../domain/time.ts';
import { Prisma, type PrismaClient } from '../generated/client.ts';
import { dutiesPage, type DutyRow } from './duties.ts';
import { inPlaces, isThereFor } from './gates.ts';
import { dongsByCode, staffNames, type DongRow } from './names.ts';
import type { Page, PageAsked } from './pages.ts';
import { dongWithin } from './prefixes.ts';

interface OverdueAsked {
  /** Prefixes of dong codes in which may be looked; with none nothing is found. */
  readonly places: readonly string[];
  /** Who looks. */
  readonly staffId: string;
  readonly now: Instant;
}

/** What is late at `now`, the longest overdue first. Throws a CursorError. */
export function overdue(db: PrismaClient, asked: PageAsked & OverdueAsked): Promise<Page<DutyRow>> {
  const crisisCase = { AND: [inPlaces(asked.places), isThereFor(asked.staffId)] };
  return dutiesPage(db, { dueAt: { lte: asked.now }, crisisCase }, asked);
}

/** How much is late, where, whose and what; each list has the most first. */
export interface OverdueCounts {
  readonly all: number;
  readonly overSevenDays: number;
  readonly escalated: number;
  readonly byDong: readonly { readonly dong: DongRow; readonly count: number }[];
  readonly byOwner: readonly {
    readonly ownerId: StaffId;
    readonly ownerName: string | null;
    readonly count: number;
  }[];
  readonly byAct: readonly { readonly act: Act; readonly count: number }[];
}

interface Group {
  readonly dong: string;
  readonly owner: string;
  readonly act: Act;
  readonly count: number;
  readonly old: number;
  readonly escalated: number;
}

/** Counts what `overdue` lists. */
export async function overdueCounts(
  db: PrismaClient,
  { places, staffId, now }: OverdueAsked,
): Promise<OverdueCounts> {
  const weekAgo = plusDays(dayOf(now), -7);
  const groups = await db.$queryRaw<Group[]>(Prisma.sql`
    SELECT c.dong, k.owner_id AS owner, k.act, count(*)::integer AS count,
      (count(*) FILTER (WHERE k.due_day < ${weekAgo}::date))::integer AS old,
      (count(*) FILTER (WHERE k.lateness = 'escalated'))::integer AS escalated
    FROM clock k JOIN crisis_case c USING (case_id)
    WHERE k.due_at <= ${now}::timestamptz AND ${dongWithin(places)}
      AND (NOT c.restricted OR c.holders @> ARRAY[${staffId}]::text[])
    GROUP BY c.dong, k.owner_id, k.act`);
  const [dongs, owners, acts] = [tally(groups, 'dong'), tally(groups, 'owner'), tally(groups, 'act')];
  const [dongOf, names] = await Promise.all([
    dongsByCode(
      db,
      dongs.map(([code]) => code),
    ),
    staffNames(
      db,
      owners.map(([id]) => id),
    ),
  ]);
  return {
    all: sum(groups, 'count'),
    overSevenDays: sum(groups, 'old'),
    escalated: sum(groups, 'escalated'),
    byDong: dongs.map(([code, count]) => ({ dong: dongOf(code), count })),
    byOwner: owners.map(([id, count]) => ({
      ownerId: asId<StaffId>(id),
      ownerName: names.get(id) ?? null,
      count,
    })),
    byAct: acts.map(([act, count]) => ({ act: act as Act, count })),
  };
}

const sum = (groups: readonly Group[], what: 'count' | 'old' | 'escalated'): number =>
  groups.reduce((total, group) => total + group[what], 0);

function tally(groups: readonly Group[], by: 'dong' | 'owner' | 'act'): [string, number][] {
  const counts = new Map<string, number>();
  for (const group of groups) counts.set(group[by], (counts.get(group[by]) ?? 0) + group.count);
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
}
