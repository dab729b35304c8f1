import { rosterFault } from '../domain/committee/roster.ts';
import { wholeOf, type Seated } from '../domain/committee/kinds.ts';
import { asId, type MeetingId } from '../domain/ids.ts';
import { inOrder, placeOn } from '../domain/meeting/ordering.ts';
import { questions } from '../domain/meeting/questions.ts';
import type { Meeting } from '../domain/meeting/state.ts';
import type { Person } from '../domain/roles.ts';
import { dayOf, type Instant } from '../domain/time.ts';
import {
  caseByNo,
  casesOnAgenda,
  openSittings,
  waitingDuties,
  type WaitingRow,
} from '../prisma/queries/waitingItems.ts';
import { staffNames } from '../prisma/queries/names.ts';
import { subDecisions } from '../prisma/queries/subDecisions.ts';
import type { Deps } from './deps.ts';
import { committeeOn } from './keepingCommittees.ts';
import { keepList } from './lists.ts';
import { nowInstant } from './moment.ts';
import { noticeOf } from './planningMeetings.ts';
import { agendaFilters } from './schemas/calendar.ts';
import type { Filters, Visitor } from './seam.ts';
import { parseFilters } from './shape.ts';
import { handingOf } from './showingHanding.ts';
import { meetingFor } from './showingMeetings.ts';
import {
  agendaItem,
  kindsOf,
  membersOf,
  noticeLaw,
  possibleActs,
  undecidedIn,
  type AgendaView,
  type FoundView,
  type WaitingView,
} from './views/agenda.ts';
import { staffView } from './views/clock.ts';
import { doingIn, meetingHead } from './views/meetingHead.ts';
import { agendaCases, targetsOf, waitingViews } from './waitingForCommittees.ts';

/** 안건: what stands on it, what could, and what may be done to it; each case that is shown is a look that is kept. */
export async function showAgenda(
  deps: Deps,
  visitor: Visitor,
  { meetingId, filters }: { readonly meetingId: MeetingId; readonly filters: Filters },
): Promise<AgendaView> {
  const { person } = visitor;
  const { meeting: m } = await meetingFor(deps, visitor, meetingId);
  const { caseNo, item: chosen, ...asks } = parseFilters(agendaFilters, filters);
  const page = pageWith(m, chosen) ?? asks.page ?? 1;
  const now = await nowInstant();
  const mayDo = doingIn(person, m);
  const may = possibleActs(m, mayDo);
  const looking = { deps, person, m, now };
  const [items, reported, handing, waiting, asked] = await Promise.all([
    itemsOf(looking, page),
    subDecisions(deps.db, m),
    chosen === undefined ? null : handingOf(deps, { person, m, no: chosen }),
    may.addItems ? waitingFor(looking) : [],
    may.addItems && caseNo !== undefined ? lookedFor(looking, caseNo) : null,
  ]);
  await keepAgenda(deps, visitor, { m, items, waiting, asked });
  const rest = await surroundings(looking, may.renewRoster);
  return {
    head: meetingHead(m, person, await deps.places.nameOf(m.committee.place)),
    ...{ items, reported, handing, waiting, asked, may, ...rest },
    page: { number: page, last: Math.max(1, Math.ceil(m.items.length / itemsOnPage)), of: m.items.length },
    chosen: items.find(({ no }) => no === chosen) ?? null,
    undecided: undecidedIn(m),
    kinds: kindsOf(m),
    notice: {
      ...noticeOf(m.heldOn, m.rules.noticeDays, dayOf(now)),
      ...{ law: noticeLaw(m), noticeAt: m.noticeAt, urgentCause: m.urgentCause },
    },
  };
}

interface Looking {
  readonly deps: Deps;
  readonly person: Person;
  readonly m: Meeting;
  readonly now: Instant;
}

/** Names are opened for what is shown, so a long agenda comes page by page. */
const itemsOnPage = 100;

/** The page on which the chosen item stands by now; null where none was chosen. */
const pageWith = (m: Meeting, chosen: number | undefined): number | null =>
  chosen !== undefined && m.items[chosen - 1] ? Math.ceil(placeOn(m, chosen) / itemsOnPage) : null;

async function itemsOf({ deps, person, m }: Looking, page: number): Promise<AgendaView['items']> {
  const numbers = inOrder(m).slice((page - 1) * itemsOnPage, page * itemsOnPage);
  const shown = numbers.flatMap((no) => {
    const item = m.items[no - 1];
    return item ? [{ no, item }] : [];
  });
  const caseIds = shown.flatMap(({ item: { caseId } }) => (caseId === null ? [] : [caseId]));
  const known = await casesOnAgenda(deps.db, { caseIds, staffId: person.staffId });
  const [caseOf, names] = await Promise.all([
    agendaCases(
      deps,
      [...known].map(([caseId, of]) => ({ caseId, ...of })),
    ),
    staffNames(deps.db, [...shown.map(({ item }) => item.by), ...m.members.map(({ staffId }) => staffId)]),
  ]);
  const around = { m, viewer: person.staffId, names, caseOf, mayDo: doingIn(person, m) };
  return shown.map(({ no, item }) => agendaItem(item, no, around));
}

/** Whether it is this committee's to decide, or was handed to this sub-committee. */
const isTheirs =
  (m: Meeting) =>
  ({ act }: Pick<WaitingRow, 'act'>): boolean =>
    questions[act].committee === wholeOf(m.committee.kind) && kindsOf(m).includes(questions[act].kind);

/** What waits for this committee and stands on no agenda yet. */
async function waitingFor({ deps, person, m, now }: Looking): Promise<WaitingView[]> {
  const { place } = m.committee;
  const [all, sittings] = await Promise.all([
    waitingDuties(deps.db, { places: [place], staffId: person.staffId }),
    openSittings(deps.db, [place]),
  ]);
  const rows = all.filter(isTheirs(m));
  return (await waitingViews(deps, { rows, sittings, now })).filter(({ standing }) => standing === null);
}

/** A case of the committee's place by its number, with what of it waits for this committee. */
async function lookedFor({ deps, person, m, now }: Looking, caseNo: string): Promise<FoundView> {
  const { place } = m.committee;
  const looker = { places: [place], staffId: person.staffId };
  const found = await caseByNo(deps.db, { ...looker, caseNo });
  if (!found) return { caseNo, found: null };
  const [caseOf, duties] = await Promise.all([
    agendaCases(deps, [found]),
    waitingDuties(deps.db, { ...looker, caseNo }),
  ]);
  const rows = duties.filter(isTheirs(m));
  const named = caseOf(found.caseId) ?? { caseNo, name: null, dongName: '' };
  return {
    caseNo,
    found: { ...named, caseId: found.caseId, waits: await waitingViews(deps, { rows, sittings: [], now }) },
  };
}

/** Members, sittings that would take its items, and who would come and go by a new roster. */
async function surroundings(
  { deps, m }: Looking,
  mayRenew: boolean,
): Promise<Pick<AgendaView, 'members' | 'targets' | 'renewal'>> {
  const [sittings, sits] = await Promise.all([
    openSittings(deps.db, [m.committee.place]),
    mayRenew ? committeeOn(deps, m.committee, m.heldOn) : null,
  ]);
  const others = sittings.filter(({ meetingId }) => meetingId !== m.meetingId);
  const seated: readonly Seated[] = sits?.seated ?? [];
  const names = await staffNames(
    deps.db,
    [...m.members, ...seated].map(({ staffId }) => staffId),
  );
  const before = new Set<string>([m.secretary, ...m.members.map(({ staffId }) => staffId)]);
  const after = new Set<string>(seated.map(({ staffId }) => staffId));
  const joins = seated.filter(({ staffId }) => !before.has(staffId));
  const leaves = [...before].filter((staffId) => !after.has(staffId));
  const isSame = sits === null || joins.length + leaves.length === 0;
  return {
    members: membersOf(m.members, names),
    targets: [...(await targetsOf(deps, others)).values()],
    renewal: isSame
      ? null
      : {
          joins: joins.map(({ staffId }) => staffView(staffId, names)),
          leaves: leaves.map((staffId) => staffView(asId(staffId), names)),
          fault: rosterFault({ kind: m.committee.kind, ...m.rules }, seated),
        },
  };
}

type Shown = Pick<AgendaView, 'items' | 'waiting' | 'asked'> & { readonly m: Meeting };

/** What was hidden from whoever looks was not looked at. */
async function keepAgenda(deps: Deps, visitor: Visitor, { m, items, waiting, asked }: Shown): Promise<void> {
  const onAgenda = items.flatMap(({ no, case: of }) => (of ? [m.items[no - 1]?.caseId ?? null] : []));
  const found = asked?.found ? [asked.found.caseId] : [];
  const caseIds = [...onAgenda, ...waiting.map(({ caseId }) => caseId), ...found];
  const shown = caseIds.flatMap((caseId) => (caseId === null ? [] : [{ caseId }]));
  await keepList(deps, visitor, { what: 'agenda', look: 'meeting', view: { items: shown } });
}
