import { isWorkingDay } from '../domain/calendar.ts';
import type { Committee } from '../domain/committee/kinds.ts';
import { rulesOfCommittee } from '../domain/committee/judging.ts';
import { isVoting, rosterFault, seatedOn } from '../domain/committee/roster.ts';
import { neededOf } from '../domain/committee/rules.ts';
import { asId, type DongCode } from '../domain/ids.ts';
import { meetingWays } from '../domain/meeting/acts.ts';
import { placesFor, roleFor } from '../domain/roles.ts';
import { plusDays, type PlainDate } from '../domain/time.ts';
import { committeeOf } from '../prisma/committees.ts';
import { staffNames } from '../prisma/queries/names.ts';
import type { Deps } from './deps.ts';
import { placeNames } from './namingPlaces.ts';
import { bookIn, todayHere } from './moment.ts';
import { permitSomewhere } from './permission.ts';
import { problem } from './problems.ts';
import { planFilters } from './schemas/calendar.ts';
import type { Filters, Visitor } from './seam.ts';
import { parseFilters } from './shape.ts';
import { committeesIn } from './showingCommittees.ts';
import { staffView } from './views/clock.ts';
import type { NoticeView, PlannedView, PlanningView } from './views/planning.ts';

/** The committees that this person may call, and of one of them who would sit on a day and by when notice is due. */
export async function showPlanning(deps: Deps, { person }: Visitor, asked: Filters): Promise<PlanningView> {
  permitSomewhere(person, 'planMeeting');
  const { committee, on } = parseFilters(planFilters, asked);
  if (committee && roleFor(person, 'planMeeting', asId<DongCode>(committee.place)) === null)
    throw problem('outsideYourPlace');
  const today = await todayHere();
  const known = (await committeesIn(deps, placesFor(person, 'meetingList'))).filter(
    ({ place }) => roleFor(person, 'planMeeting', asId<DongCode>(place)) !== null,
  );
  const names = await placeNames(deps, [...known, ...(committee ? [committee] : [])]);
  return {
    today,
    committees: known.map(({ kind, place }) => ({ kind, place, placeName: names.get(place) ?? place })),
    asked: { committee: committee ? `${committee.kind}:${committee.place}` : '', on: on ?? null },
    planned:
      committee && on
        ? await plannedOn(deps, { committee, on, today, placeName: names.get(committee.place) ?? '' })
        : null,
  };
}

interface Planned {
  readonly committee: Committee;
  readonly on: PlainDate;
  readonly today: PlainDate;
  readonly placeName: string;
}

async function plannedOn(deps: Deps, { committee, on, today, placeName }: Planned): Promise<PlannedView> {
  const { changes, roster } = await committeeOf(deps.pool, committee);
  const rules = rulesOfCommittee(committee, on, changes);
  const seated = seatedOn(roster, on);
  const names = await staffNames(
    deps.db,
    seated.map(({ staffId }) => staffId),
  );
  const { calendar } = bookIn(asId<DongCode>(committee.place), today);
  const voting = seated.filter(isVoting).length;
  return {
    ...{ ...committee, placeName, on, rules, voting },
    isPast: on < today,
    isDayOff: !isWorkingDay(on, calendar),
    holiday: calendar.holidays[on] ?? null,
    sitters: seated.map(({ staffId, seat, category }) => {
      const term = roster.members.findLast(
        (one) => one.staffId === staffId && one.from <= on && (one.until === null || one.until >= on),
      );
      return {
        ...staffView(staffId, names),
        seat,
        category,
        from: term?.from ?? on,
        until: term?.until ?? null,
      };
    }),
    fault: rosterFault({ kind: committee.kind, ...rules }, seated),
    needed: neededOf(rules.quorum, voting),
    notice: noticeOf(on, rules.noticeDays, today),
    ways: meetingWays.filter((way) => way !== 'WRITTEN' || rules.writtenReview),
  };
}

/** D19: the last day on which notice is in time. */
export function noticeOf(heldOn: PlainDate, days: number, today: PlainDate): NoticeView {
  const lastDay = plusDays(heldOn, -days);
  return { days, lastDay, isPast: lastDay < today };
}
