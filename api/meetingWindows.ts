import type { PrintPurpose, WatchedThing } from '../domain/access.ts';
import { asId, type CaseId, type MeetingId, type StaffId } from '../domain/ids.ts';
import { minutesOf } from '../domain/meeting/minutes.ts';
import { placeOf, type Meeting } from '../domain/meeting/state.ts';
import { subDecisions } from '../prisma/queries/subDecisions.ts';
import { caseNumbersOf, meetingRecord, sittingsToCome } from '../prisma/queries/meetingRecord.ts';
import { staffNames } from '../prisma/queries/names.ts';
import { renewalsOf } from '../prisma/queries/renewals.ts';
import type { Deps } from './deps.ts';
import { keepLook } from './looks.ts';
import { maskedWords, minutedPapers } from './meetingWords.ts';
import { roleSomewhere } from './permission.ts';
import { problem } from './problems.ts';
import { materialsFilters, minutesFilters, sittingFilters } from './schemas/meetingLooks.ts';
import type { Filters, Visitor } from './seam.ts';
import { parseFilters } from './shape.ts';
import { unsharedItems } from './sharing.ts';
import { actionsOn, besideItem } from './showingActions.ts';
import { handingOf } from './showingHanding.ts';
import { meetingFor } from './showingMeetings.ts';
import { opinionsForMinutes } from './showingOpinions.ts';
import {
  allowancesView,
  materialsOn,
  materialsView,
  type AllowancesView,
  type MaterialsView,
} from './views/materials.ts';
import { keepsMeeting, meetingHead, type MeetingHeadView } from './views/meetingHead.ts';
import { minutesView, type MinutesView } from './views/minutes.ts';
import { recountViews } from './views/recount.ts';
import {
  countsView,
  numbersOn,
  sittingView,
  type CountsView,
  type SittingParts,
  type SittingView,
} from './views/sitting.ts';
import { casesOf, isHiddenFrom, staffOf } from './views/sittingItem.ts';

/** What can be looked at of one meeting. */
export interface MeetingWindows {
  meetingHead(visitor: Visitor, meetingId: MeetingId): Promise<MeetingHeadView>;
  /** One page of the agenda as it stands; `filters` has the page and the item that is looked at from near. */
  sitting(visitor: Visitor, meetingId: MeetingId, filters: Filters): Promise<SittingView>;
  /** What changes on that page while people vote; nobody is named in it. */
  meetingCounts(visitor: Visitor, meetingId: MeetingId, filters: Filters): Promise<CountsView>;
  /** 회의록; with a `purpose` it is a print. */
  minutes(visitor: Visitor, meetingId: MeetingId, filters: Filters): Promise<MinutesView>;
  /** The materials of one member; with a `purpose` they are a print. */
  materials(visitor: Visitor, meetingId: MeetingId, filters: Filters): Promise<MaterialsView>;
  /** The whole agenda, to be filled in by hand. */
  meetingSheet(visitor: Visitor, meetingId: MeetingId, purpose: PrintPurpose): Promise<SittingView>;
  allowances(visitor: Visitor, meetingId: MeetingId): Promise<AllowancesView>;
}

export const createMeetingWindows = (deps: Deps): MeetingWindows => ({
  async meetingHead(visitor, meetingId) {
    const { meeting } = await meetingFor(deps, visitor, meetingId);
    return meetingHead(meeting, visitor.person, await deps.places.nameOf(meeting.committee.place));
  },
  sitting: (visitor, meetingId, filters) => showSitting(deps, visitor, { meetingId, filters }),
  async meetingCounts(visitor, meetingId, filters) {
    const detail = await meetingFor(deps, visitor, meetingId);
    return countsView({ ...detail, ...visitor, ...unnamed }, parseFilters(sittingFilters, filters));
  },
  minutes: (visitor, meetingId, filters) => showMinutes(deps, visitor, { meetingId, filters }),
  materials: (visitor, meetingId, filters) => showMaterials(deps, visitor, { meetingId, filters }),
  meetingSheet: (visitor, meetingId, purpose) => showSheet(deps, visitor, { meetingId, purpose }),
  allowances: (visitor, meetingId) => showAllowances(deps, visitor, meetingId),
});

const unnamed = { placeName: '', names: new Map<string, string>(), caseNos: new Map<string, string>() };

interface Asked {
  readonly meetingId: MeetingId;
  readonly filters: Filters;
}

interface Looked {
  readonly what: WatchedThing;
  readonly numbers: readonly number[];
  readonly purpose?: PrintPurpose | undefined;
}

/** The look is kept, with the cases that it shows, before anything of them is read. */
async function keepMeetingLook(
  deps: Deps,
  visitor: Visitor,
  { meeting: m, what, numbers, purpose }: Looked & { readonly meeting: Meeting },
): Promise<void> {
  const shown = casesAt(m, visitor, numbers);
  if (shown.length === 0) return;
  const role = roleSomewhere(visitor.person, 'meeting');
  await keepLook(deps, visitor, { what, role, shown, ...(purpose ? { why: { reason: purpose } } : {}) });
}

/** The cases of these items, without those from which whoever looks is recused. */
const casesAt = (m: Meeting, { person }: Visitor, numbers: readonly number[]): CaseId[] => {
  const place = placeOf(m, person.staffId);
  return casesOf(
    numbers.flatMap((no) => {
      const item = m.items[no - 1];
      return item && !isHiddenFrom(item, place) ? [item] : [];
    }),
  );
};

/** What every page of a sitting is made of. */
async function partsOf(
  deps: Deps,
  visitor: Visitor,
  { detail: { meeting, version }, numbers, also = [] }: Shown,
): Promise<SittingParts> {
  const cases = casesAt(meeting, visitor, numbers);
  const writers = numbers.flatMap((no) => meeting.items[no - 1]?.by ?? []);
  const [placeName, names, caseNos] = await Promise.all([
    deps.places.nameOf(meeting.committee.place),
    staffNames(deps.db, [...staffOf(meeting), ...writers, ...also]),
    caseNumbersOf(deps.db, cases),
  ]);
  return { meeting, version, person: visitor.person, placeName, names, caseNos };
}

interface Shown {
  readonly detail: Awaited<ReturnType<typeof meetingFor>>;
  readonly numbers: readonly number[];
  /** Who else is named on the page. */
  readonly also?: readonly string[];
}

async function showSitting(
  deps: Deps,
  visitor: Visitor,
  { meetingId, filters }: Asked,
): Promise<SittingView> {
  const asked = parseFilters(sittingFilters, filters);
  const detail = await meetingFor(deps, visitor, meetingId);
  const { meeting } = detail;
  const numbers = [...numbersOn(meeting, asked).numbers, ...(asked.item === undefined ? [] : [asked.item])];
  await keepMeetingLook(deps, visitor, { meeting, what: 'meeting', numbers });
  const { person } = visitor;
  const [parts, others, beside, handing, renewals] = await Promise.all([
    partsOf(deps, visitor, { detail, numbers }),
    sittingsToCome(deps.db, meeting.committee),
    besideItem(deps, visitor, { meeting, no: asked.item }),
    asked.item === undefined ? null : handingOf(deps, { person, m: meeting, no: asked.item }),
    renewalsOf(deps.db, meetingId),
  ]);
  const view = sittingView(
    parts,
    { ...asked, ...beside },
    others.filter((one) => one.meetingId !== meetingId),
  );
  return { ...view, handing, recounts: recountViews(renewals) };
}

const allOf = ({ items }: Meeting): number[] => items.map((_, n) => n + 1);

async function showSheet(
  deps: Deps,
  visitor: Visitor,
  { meetingId, purpose }: { readonly meetingId: MeetingId; readonly purpose: PrintPurpose },
): Promise<SittingView> {
  const detail = await meetingFor(deps, visitor, meetingId);
  const { meeting } = detail;
  const numbers = allOf(meeting);
  await keepMeetingLook(deps, visitor, { meeting, what: 'print', numbers, purpose });
  const parts = await partsOf(deps, visitor, { detail, numbers });
  return sittingView(parts, { perPage: numbers.length }, []);
}

async function showMinutes(
  deps: Deps,
  visitor: Visitor,
  { meetingId, filters }: Asked,
): Promise<MinutesView> {
  const { purpose } = parseFilters(minutesFilters, filters);
  const detail = await meetingFor(deps, visitor, meetingId);
  const { meeting } = detail;
  const numbers = allOf(meeting);
  await keepMeetingLook(deps, visitor, {
    ...{ meeting, numbers, purpose },
    what: purpose ? 'print' : 'minutes',
  });
  const record = minutesOf(await meetingRecord(deps.db, meetingId));
  const also = [
    ...[...record.recusals, ...record.reasons].map(({ member }) => member),
    ...record.addenda.map(({ by }) => by),
  ];
  const unshared = await unsharedItems(deps, meeting, { member: visitor.person.staffId, numbers });
  const [parts, reported, words, opinions, actions] = await Promise.all([
    partsOf(deps, visitor, { detail, numbers, also }),
    subDecisions(deps.db, meeting),
    maskedWords(deps, minutedPapers(meeting, visitor, { record, unshared })),
    opinionsForMinutes(deps, visitor, meeting),
    actionsOn(deps, visitor, { meeting, numbers }),
  ]);
  return minutesView({ ...parts, record, reported, words, opinions, actions });
}

async function showMaterials(
  deps: Deps,
  visitor: Visitor,
  { meetingId, filters }: Asked,
): Promise<MaterialsView> {
  const { page = 1, purpose, member: named } = parseFilters(materialsFilters, filters);
  const detail = await meetingFor(deps, visitor, meetingId);
  const { meeting } = detail;
  const member = memberFor(meeting, visitor, named);
  const asked = { member, page };
  const { numbers } = materialsOn(meeting, asked);
  await keepMeetingLook(deps, visitor, {
    ...{ meeting, numbers, purpose },
    what: purpose ? 'print' : 'materials',
  });
  const unshared = await unsharedItems(deps, meeting, { member, numbers });
  const papers = numbers.filter((no) => !unshared.has(no)).flatMap((no) => meeting.items[no - 1] ?? []);
  const [parts, words] = await Promise.all([
    partsOf(deps, visitor, { detail, numbers }),
    maskedWords(deps, papers),
  ]);
  return materialsView(parts, asked, words);
}

/** One's own, or for the secretary those of a member who is named; null until the secretary has named one. */
function memberFor(m: Meeting, { person }: Visitor, named: string | undefined): StaffId | null {
  if (keepsMeeting(m, person)) {
    if (named === undefined) return null;
    if (placeOf(m, named) < 0) throw problem('badFilter', { field: 'member' });
    return asId<StaffId>(named);
  }
  if (placeOf(m, person.staffId) < 0 || (named !== undefined && named !== person.staffId))
    throw problem('forbidden');
  return person.staffId;
}

async function showAllowances(deps: Deps, visitor: Visitor, meetingId: MeetingId): Promise<AllowancesView> {
  const detail = await meetingFor(deps, visitor, meetingId);
  if (!keepsMeeting(detail.meeting, visitor.person)) throw problem('forbidden');
  const { begunAt } = minutesOf(await meetingRecord(deps.db, meetingId));
  return allowancesView(await partsOf(deps, visitor, { detail, numbers: [] }), begunAt);
}
