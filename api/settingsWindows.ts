import { endsSoonDays } from '../domain/datedRole.ts';
import { placesFor } from '../domain/roles.ts';
import { plusDays } from '../domain/time.ts';
import { holidayRows } from '../prisma/holidays.ts';
import { ruleChangeRows } from '../prisma/ruleChanges.ts';
import { roleNotices, unmanned } from '../prisma/queries/accounts.ts';
import type { Deps } from './deps.ts';
import { certificate, listErasures, showErasure } from './erasing.ts';
import { todayHere } from './moment.ts';
import { maySomewhere, permitSomewhere } from './permission.ts';
import { problem } from './problems.ts';
import { showRound } from './staffRounds.ts';
import { erasureFilters, parseErasureId } from './schemas/erasure.ts';
import type { Visitor } from './seam.ts';
import type { SettingsWindows } from './settingsSeam.ts';
import { parseFilters } from './shape.ts';
import { showHolidays } from './showingHolidays.ts';
import { showRuleChanges, showRules } from './showingRules.ts';
import { showSeats } from './showingSeats.ts';
import { listStaff, placesIn, showPerson } from './showingStaff.ts';
import type { SettingsView } from './views/account.ts';

const erasuresAtFirst = 50;

/** What the settings show. */
export function createSettingsWindows(deps: Deps): SettingsWindows {
  return {
    index: (visitor) => showIndex(deps, visitor),
    staff: (visitor, filters) => listStaff(deps, visitor, filters),
    async newPerson({ person }) {
      permitSomewhere(person, 'keepStaff');
      return { homes: await placesIn(deps, placesFor(person, 'keepStaff')) };
    },
    person: (visitor, staffId, filters) => showPerson(deps, visitor, { staffId, filters }),
    seats: (visitor, filters) => showSeats(deps, visitor, filters),
    holidays: (visitor, filters) => showHolidays(deps, visitor, filters),
    rules: () => showRules(deps),
    ruleChanges: (visitor, filters) => showRuleChanges(deps, visitor, filters),
    round: (visitor, circularId) => showRound(deps, visitor, circularId),
    erasures(visitor, filters) {
      const { status, cursor = null, limit = erasuresAtFirst } = parseFilters(erasureFilters, filters);
      return listErasures(deps, visitor, { status, cursor, limit });
    },
    erasure: (visitor, erasureId) => showErasure(deps, visitor, idOf(erasureId)),
    certificate: (visitor, erasureId) => certificate(deps, visitor, idOf(erasureId)),
  };
}

function idOf(text: string): string {
  const erasureId = parseErasureId(text);
  if (!erasureId) throw problem('erasureNotFound');
  return erasureId;
}

/** Whether anything in the settings is this person's to see; the rulebook is everybody's. */
export const maySettings = ({ person }: Visitor): boolean =>
  (['staff', 'renewRulebook', 'keepRules', 'erasure'] as const).some((what) => maySomewhere(person, what));

async function showIndex(deps: Deps, visitor: Visitor): Promise<SettingsView> {
  const { person } = visitor;
  const may = {
    staff: maySomewhere(person, 'staff'),
    keepStaff: maySomewhere(person, 'keepStaff'),
    seats: maySomewhere(person, 'staff'),
    holidays: maySomewhere(person, 'renewRulebook'),
    rules: maySomewhere(person, 'keepRules'),
    erasures: maySomewhere(person, 'erasure'),
  };
  const proposed = may.holidays ? await holidayRows(deps.pool) : [];
  const changes = may.rules ? await ruleChangeRows(deps.pool) : [];
  const asked = { status: 'proposed', cursor: null, limit: 100 } as const;
  const erasures = may.erasures ? (await listErasures(deps, visitor, asked)).items : [];
  return {
    ...(maySomewhere(person, 'approveStaff') ? await noticesFor(deps, visitor) : { roles: [], unmanned: [] }),
    proposedHolidays: proposed.filter(({ approvedBy, refusedBy }) => !approvedBy && !refusedBy).length,
    proposedErasures: erasures.length,
    proposedRules: changes.filter(({ approved }) => approved === null).length,
    may,
  };
}

async function noticesFor(
  { pool, places }: Deps,
  { person }: Visitor,
): Promise<Pick<SettingsView, 'roles' | 'unmanned'>> {
  const kept = placesFor(person, 'approveStaff');
  const from = await todayHere();
  const rows = await roleNotices(pool, { places: kept, from, until: plusDays(from, endsSoonDays) });
  const roles = rows.map(async ({ staffId, name, place, ...row }) => ({
    ...row,
    staff: { staffId, name },
    place: { code: place, name: await places.nameOf(place) },
  }));
  const closed = await unmanned(pool, kept);
  return {
    roles: await Promise.all(roles),
    unmanned: closed.map(({ staffId, name }) => ({ staffId, name })),
  };
}
