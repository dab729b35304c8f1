import { cityOf } from '../domain/ids.ts';
import { placesFor, roleFor } from '../domain/roles.ts';
import { dayOf } from '../domain/time.ts';
import { casesPage } from '../prisma/queries/cases.ts';
import { lettersOf } from '../prisma/queries/letters.ts';
import { resources } from '../prisma/queries/staff.ts';
import { timeline } from '../prisma/queries/timeline.ts';
import { worklist, worklistFigures } from '../prisma/queries/worklist.ts';
import { accessWindows } from './access.ts';
import { assessmentsOf } from './assessing.ts';
import type { Deps } from './deps.ts';
import { keepLook, lookAt, whose } from './looks.ts';
import { keepingLists } from './lists.ts';
import { createCalendarWindows } from './calendarWindows.ts';
import { createDoorWindows } from './doorWindows.ts';
import { draftList, openDraft } from './drafting.ts';
import { booksOf, nowInstant } from './moment.ts';
import { urgentHoursIn } from './urgentHours.ts';
import { createExpertWindows } from './expertWindows.ts';
import { createWrittenWindows } from './writtenWindows.ts';
import { createGrantWindows } from './grantWindows.ts';
import { createInvitationWindows } from './invitationWindows.ts';
import { createMeetingWindows } from './meetingWindows.ts';
import { createNoteWindows } from './noteWindows.ts';
import { printNotice } from './noticing.ts';
import { createOutcomeWindows } from './outcomeWindows.ts';
import { showOverdue } from './overdue.ts';
import { paperFor } from './papers.ts';
import { openingOf } from './openingCases.ts';
import { maySomewhere, permitSomewhere } from './permission.ts';
import { namingPlaces } from './namingPlaces.ts';
import { previewEnd } from './previewing.ts';
import { viewsOf } from './savedViewing.ts';
import { caseFilters, pageFilters, printFilters, workFilters } from './schemas/filters.ts';
import { searchWindows } from './searching.ts';
import { previewReassign } from './reassigning.ts';
import { previewReschedule } from './rescheduling.ts';
import { showRound } from './rounds.ts';
import type { Filters, Visitor, Windows } from './seam.ts';
import { createSettingsWindows, maySettings } from './settingsWindows.ts';
import { pageIn, parseFilters } from './shape.ts';
import { printCase, showCase, showWhole } from './showing.ts';
import { caseRow } from './views/buildCase.ts';
import { buildWork } from './views/buildDuties.ts';
import { sheetOf } from './sheeting.ts';
import type { Me, OpenCaseView } from './views/me.ts';
import { lettersView, timelineView } from './views/timeline.ts';
import type { WorkView } from './views/worklist.ts';

/** Everything that can be looked at, by whoever may; the API's GETs and the pages show the same. */
export function createWindows(deps: Deps): Windows {
  const { db } = deps;
  return keepingLists(deps, {
    ...searchWindows(deps),
    ...accessWindows(deps),
    ...createDoorWindows(deps),
    me: (visitor) => me(deps, visitor),
    openCase: (visitor, draftId) => openCase(deps, visitor, draftId),
    async dongsAround({ person }, dong) {
      permitSomewhere(person, 'case');
      return deps.places.dongsIn(cityOf(dong));
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
    whole: (visitor, caseId) => showWhole(deps, visitor, caseId),
    print: (visitor, caseId, filters) =>
      printCase(deps, visitor, { caseId, ...parseFilters(printFilters, filters) }),
    notice: (visitor, asked) => printNotice(deps, visitor, asked),
    opening: (visitor, caseId) => openingOf(deps, visitor, caseId),
    assessments: (visitor, caseId) => assessmentsOf(deps, visitor, caseId),
    previewEnd: (visitor, caseId, filters) => previewEnd(deps, visitor, { caseId, filters }),
    sheet: (visitor, caseId) => sheetOf(deps, visitor, caseId),
    async timeline(visitor, caseId, filters) {
      const page = pageIn(parseFilters(pageFilters, filters));
      const { detail, role } = await lookAt(deps, visitor, { caseId, look: 'case' });
      await keepLook(deps, visitor, { role, ...whose(detail), what: 'timeline' });
      return timelineView(await timeline(db, { caseId, ...page }));
    },
    async letters(visitor, caseId, filters) {
      const page = pageIn(parseFilters(pageFilters, filters));
      const { detail, role } = await lookAt(deps, visitor, { caseId, look: 'case' });
      await keepLook(deps, visitor, { role, ...whose(detail), what: 'letters' });
      return lettersView(await lettersOf(db, { caseId, ...page }));
    },
    paper: (visitor, paperId) => paperFor(deps, visitor, paperId),
    ...createNoteWindows(deps),
    ...createGrantWindows(deps),
    ...createMeetingWindows(deps),
    ...createInvitationWindows(deps),
    ...createExpertWindows(deps),
    ...createWrittenWindows(deps),
    ...createOutcomeWindows(deps),
    ...createCalendarWindows(deps),
    savedViews: (visitor) => viewsOf(deps, visitor),
    worklist: (visitor, asked) => workOf(deps, visitor, asked),
    overdue: (visitor, filters) => showOverdue(deps, visitor, filters),
    reassign: (visitor, filters) => previewReassign(deps, visitor, filters),
    reschedule: (visitor, filters) => previewReschedule(deps, visitor, filters),
    round: (visitor, circularId) => showRound(deps, visitor, circularId),
    settings: createSettingsWindows(deps),
  });
}

async function workOf(deps: Deps, visitor: Visitor, asked: Filters): Promise<WorkView> {
  const { db } = deps;
  const { person } = visitor;
  permitSomewhere(person, 'worklist');
  const { cursor, limit, ...filters } = parseFilters(workFilters, asked);
  const now = await nowInstant();
  const mine = { ownerId: person.staffId, filters, now };
  const [page, figures, views] = await Promise.all([
    worklist(db, { ...mine, ...pageIn({ cursor, limit }) }),
    worklistFigures(db, mine),
    viewsOf(deps, visitor),
  ]);
  const named = await namingPlaces(deps, { page, choices: figures.choices });
  return buildWork({ ...figures, ...named, filters, views, bookIn: booksOf(dayOf(now)), now });
}

async function openCase(deps: Deps, visitor: Visitor, draftId: string | null): Promise<OpenCaseView> {
  const { person } = visitor;
  permitSomewhere(person, 'reportCrisis');
  const all = [...(await deps.places.dongs()).values()];
  const dongs = all.filter(({ code }) => roleFor(person, 'reportCrisis', code) !== null);
  const draft = draftId === null ? null : await openDraft(deps, visitor, draftId);
  const maySupport = dongs.some(({ code }) => roleFor(person, 'requestGrant', code) !== null);
  const urgentHours = urgentHoursIn(
    dongs.map(({ code }) => code),
    dayOf(await nowInstant()),
  );
  return { dongs, maySupport, urgentHours, drafts: await draftList(deps, visitor), draft };
}

async function me({ places }: Deps, visitor: Visitor): Promise<Me> {
  const { person, login, name } = visitor;
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
      search: maySomewhere(person, 'search'),
      accessLog: maySomewhere(person, 'accessLog'),
      sessions: maySomewhere(person, 'sessions'),
      settings: maySettings(visitor),
      callNote: maySomewhere(person, 'writeCallNote'),
      grants: maySomewhere(person, 'grants'),
      grantMoney: maySomewhere(person, 'grantMoney'),
      meetings: maySomewhere(person, 'meetingList'),
      committees: maySomewhere(person, 'keepCommittees'),
    },
  };
}
