import { cityOf } from '../domain/ids.ts';
import { placesFor, roleFor } from '../domain/roles.ts';
import { dayOf } from '../domain/time.ts';
import { casesPage } from '../prisma/queries/cases.ts';
import { lettersOf } from '../prisma/queries/letters.ts';
import { overdue, overdueCounts } from '../prisma/queries/overdue.ts';
import { resources } from '../prisma/queries/staff.ts';
import { timeline } from '../prisma/queries/timeline.ts';
import { worklist, worklistChoices, worklistCounts } from '../prisma/queries/worklist.ts';
import { assessmentsOf } from './assessing.ts';
import type { Deps } from './deps.ts';
import { keepLook, lookAt } from './looks.ts';
import { bookOn, nowInstant } from './moment.ts';
import { createNoteWindows } from './noteWindows.ts';
import { paperFor } from './papers.ts';
import { maySomewhere, permitSomewhere } from './permission.ts';
import { previewEnd } from './previewing.ts';
import { viewsOf } from './savedViewing.ts';
import { caseFilters, pageFilters, workFilters } from './schemas/filters.ts';
import type { Visitor, Windows } from './seam.ts';
import { parseFilters } from './shape.ts';
import { showCase } from './showing.ts';
import { caseRow } from './views/buildCase.ts';
import { buildOverdue, buildWork } from './views/buildDuties.ts';
import type { Me } from './views/me.ts';
import { lettersView, timelineView } from './views/timeline.ts';

const rowsAtFirst = 50;

/** Where a list begins and how long it is, as its address says. */
function pageIn(filters: { readonly cursor?: string | undefined; readonly limit?: number | undefined }) {
  return { cursor: filters.cursor ?? null, limit: filters.limit ?? rowsAtFirst };
}

/** Everything that can be looked at, by whoever may; the API's GETs and the pages show the same. */
export function createWindows(deps: Deps): Windows {
  const { db } = deps;
  return {
    me: (visitor) => me(deps, visitor),
    async openCase({ person }) {
      permitSomewhere(person, 'reportCrisis');
      const all = [...(await deps.places.dongs()).values()];
      return { dongs: all.filter(({ code }) => roleFor(person, 'reportCrisis', code) !== null) };
    },
    async dongsAround({ person }, dong) {
      permitSomewhere(person, 'case');
      const all = [...(await deps.places.dongs()).values()];
      const near = all.filter(({ code }) => cityOf(code) === cityOf(dong));
      return near.sort((a, b) => a.name.localeCompare(b.name, 'ko'));
    },
    async resources({ person }) {
      permitSomewhere(person, 'case');
      return (await resources(db)).map(({ resourceId, name, isPublic }) => ({ resourceId, name, isPublic }));
    },
    async cases({ person }, filters) {
      permitSomewhere(person, 'case');
      const { caseNo: q, stage, dong, ...page } = parseFilters(caseFilters, filters);
      const { staffId } = person;
      const asked = { places: placesFor(person, 'case'), staffId, stage, dong, q, ...pageIn(page) };
      const { rows, next } = await casesPage(db, asked);
      return { items: rows.map(caseRow), next };
    },
    case: (visitor, caseId) => showCase(deps, visitor, caseId),
    assessments: (visitor, caseId) => assessmentsOf(deps, visitor, caseId),
    previewEnd: (visitor, caseId, filters) => previewEnd(deps, visitor, { caseId, filters }),
    async timeline(visitor, caseId, filters) {
      const page = pageIn(parseFilters(pageFilters, filters));
      const { detail, role } = await lookAt(deps, visitor, { caseId, look: 'case' });
      await keepLook(deps, visitor, { role, caseId, householdId: detail.householdId, what: 'timeline' });
      return timelineView(await timeline(db, { caseId, ...page }));
    },
    async letters(visitor, caseId, filters) {
      const page = pageIn(parseFilters(pageFilters, filters));
      const { detail, role } = await lookAt(deps, visitor, { caseId, look: 'case' });
      await keepLook(deps, visitor, { role, caseId, householdId: detail.householdId, what: 'letters' });
      return lettersView(await lettersOf(db, { caseId, ...page }));
    },
    paper: (visitor, paperId) => paperFor(deps, visitor, paperId),
    ...createNoteWindows(deps),
    savedViews: (visitor) => viewsOf(deps, visitor),
    async worklist(visitor, asked) {
      const { person } = visitor;
      permitSomewhere(person, 'worklist');
      const { cursor, limit, ...filters } = parseFilters(workFilters, asked);
      const now = await nowInstant();
      const mine = { ownerId: person.staffId, filters, now };
      const [page, counts, choices, views] = await Promise.all([
        worklist(db, { ...mine, ...pageIn({ cursor, limit }) }),
        worklistCounts(db, mine),
        worklistChoices(db, person.staffId),
        viewsOf(deps, visitor),
      ]);
      return buildWork({ page, counts, filters, choices, views, book: bookOn(dayOf(now)), now });
    },
    async overdue({ person }, filters) {
      permitSomewhere(person, 'overdue');
      const now = await nowInstant();
      const asked = { places: placesFor(person, 'overdue'), staffId: person.staffId, now };
      const rows = overdue(db, { ...asked, ...pageIn(parseFilters(pageFilters, filters)) });
      const [page, counts] = await Promise.all([rows, overdueCounts(db, asked)]);
      return buildOverdue({ page, counts, book: bookOn(dayOf(now)), now });
    },
  };
}

async function me({ places }: Deps, { person, login, name }: Visitor): Promise<Me> {
  const roles = person.roles.map(async ({ role, place }) => ({
    role,
    place,
    placeName: await places.nameOf(place),
  }));
  return {
    staffId: person.staffId,
    login,
    name,
    roles: await Promise.all(roles),
    may: {
      report: maySomewhere(person, 'reportCrisis'),
      cases: maySomewhere(person, 'case'),
      worklist: maySomewhere(person, 'worklist'),
      overdue: maySomewhere(person, 'overdue'),
      callNote: maySomewhere(person, 'writeCallNote'),
    },
  };
}
