import { wholeOf, type CommitteeKind } from '../domain/committee/kinds.ts';
import { kindsFor } from '../domain/committee/rules.ts';
import type { CaseId } from '../domain/ids.ts';
import { committeePlaceOf, questions } from '../domain/meeting/questions.ts';
import { roleFor, type Person } from '../domain/roles.ts';
import { asId, type DongCode, type HouseholdId } from '../domain/ids.ts';
import { dayOf, type Instant } from '../domain/time.ts';
import {
  leftOvers,
  openSittings,
  standingItems,
  waitingDuties,
  type LeftOver,
  type OpenSitting,
  type StandingItem,
  type WaitingRow,
} from '../prisma/queries/waitingItems.ts';
import type { Deps } from './deps.ts';
import { maskedNames } from './households.ts';
import { keepList } from './lists.ts';
import { placeNames } from './namingPlaces.ts';
import { booksOf, nowInstant } from './moment.ts';
import { permitSomewhere, placesBesideSeats } from './permission.ts';
import { waitingFilters } from './schemas/calendar.ts';
import type { Filters, Visitor } from './seam.ts';
import { parseFilters } from './shape.ts';
import type { AgendaCase, TargetView, WaitingView } from './views/agenda.ts';
import { ruleView } from './views/clock.ts';

/** 기다리는 안건: what committees of one's places have to decide, and what past sittings left undecided. */
export interface WaitingListView {
  readonly kind: CommitteeKind | null;
  readonly kinds: readonly CommitteeKind[];
  readonly items: readonly WaitingView[];
  readonly leftOvers: readonly (Omit<LeftOver, 'place'> & {
    readonly placeName: string;
    readonly isLate: boolean;
  })[];
}

/** Where somebody puts items on agendas. */
const keptPlaces = (person: Person): readonly string[] =>
  placesBesideSeats(person, 'meetingList').filter(
    (place) => roleFor(person, 'planMeeting', asId<DongCode>(place)) !== null,
  );

export async function showWaiting(deps: Deps, visitor: Visitor, asked: Filters): Promise<WaitingListView> {
  const { person } = visitor;
  permitSomewhere(person, 'planMeeting');
  const { kind = null } = parseFilters(waitingFilters, asked);
  const places = keptPlaces(person);
  const looker = { places, staffId: person.staffId };
  const [all, left, now] = await Promise.all([
    waitingDuties(deps.db, looker),
    leftOvers(deps.db, places),
    nowInstant(),
  ]);
  const theirs = all.filter(({ act, dong }) => {
    const at: string = committeePlaceOf(questions[act].committee, dong);
    return places.some((place) => at.startsWith(place));
  });
  const kinds = [...new Set(theirs.map(({ act }) => questions[act].committee))];
  const rows = theirs.filter(({ act }) => kind === null || questions[act].committee === kind);
  const items = await waitingViews(deps, { rows, sittings: await openSittings(deps.db, places), now });
  await keepList(deps, visitor, { what: 'waitingItems', look: 'meeting', view: { items } });
  const names = await placeNames(deps, left);
  return {
    ...{ kind, kinds, items },
    leftOvers: left.map(({ place, ...one }) => ({
      ...one,
      placeName: names.get(place) ?? place,
      isLate: one.dueAt <= now,
    })),
  };
}

interface Waiting {
  readonly rows: readonly WaitingRow[];
  readonly sittings: readonly OpenSitting[];
  readonly now: Instant;
}

/** Rows with masked names, where each stands, and which sittings would take it. */
export async function waitingViews(deps: Deps, { rows, sittings, now }: Waiting): Promise<WaitingView[]> {
  const [standing, caseOf, targets] = await Promise.all([
    standingItems(
      deps.db,
      rows.map(({ caseId }) => caseId),
    ),
    agendaCases(deps, rows),
    targetsOf(deps, sittings),
  ]);
  const bookIn = booksOf(dayOf(now));
  return rows.map((row) => {
    const { caseId, caseNo, act, about, dong, rule, dueAt, dueDay } = row;
    const question = questions[act];
    const at: string = committeePlaceOf(question.committee, dong);
    const stands = standing.find((item) => isOf(item, row));
    return {
      ...{ caseId, act, about, dueAt, dueDay },
      case: caseOf(caseId) ?? { caseNo, name: null, dongName: dong },
      committee: question.committee,
      kind: question.kind,
      proposals: question.proposals,
      rule: ruleView(rule, bookIn(dong)).rule,
      isLate: dueAt <= now,
      standing: stands ? (targets.get(stands.meetingId) ?? null) : null,
      targets: sittings.flatMap((one) =>
        wholeOf(one.kind) === question.committee &&
        one.place === at &&
        kindsFor(one.kind, one).includes(question.kind)
          ? (targets.get(one.meetingId) ?? [])
          : [],
      ),
    };
  });
}

/** The same question about the same case. */
const isOf = (item: StandingItem, { caseId, act, about }: WaitingRow): boolean =>
  item.caseId === caseId && item.kind === questions[act].kind && item.about === about;

/** Sittings by their ids, as a form offers them. */
export async function targetsOf(
  deps: Pick<Deps, 'places'>,
  sittings: readonly OpenSitting[],
): Promise<ReadonlyMap<string, TargetView>> {
  const names = await placeNames(deps, sittings);
  return new Map(
    sittings.map(({ meetingId, kind, place, startsAt }) => [
      meetingId,
      { meetingId, kind, startsAt, placeName: names.get(place) ?? place },
    ]),
  );
}

interface Named {
  readonly caseId: CaseId;
  readonly caseNo: string;
  readonly householdId: HouseholdId;
  readonly dong: DongCode;
}

/** Cases by number and masked name; the names are opened from their households' papers. */
export async function agendaCases(
  deps: Deps,
  rows: readonly Named[],
): Promise<(caseId: CaseId) => AgendaCase | null> {
  const nameOf = await maskedNames(
    deps,
    rows.map(({ householdId }) => householdId),
  );
  const dongs = await placeNames(
    deps,
    rows.map(({ dong }) => ({ place: dong })),
  );
  const known = new Map(
    rows.map(({ caseId, caseNo, householdId, dong }) => [
      caseId,
      { caseNo, name: nameOf(householdId), dongName: dongs.get(dong) ?? dong },
    ]),
  );
  return (caseId) => known.get(caseId) ?? null;
}
