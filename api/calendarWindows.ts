import type { MeetingId } from '../domain/ids.ts';
import { showAgenda } from './buildingAgendas.ts';
import type { Deps } from './deps.ts';
import { showFeed, type FeedView } from './feeding.ts';
import { showCalendar } from './listingMeetings.ts';
import { showPlanning } from './planningMeetings.ts';
import { showCommittee, showCommittees } from './showingCommittees.ts';
import type { Filters, Visitor } from './seam.ts';
import type { AgendaView } from './views/agenda.ts';
import { showWaiting, type WaitingListView } from './waitingForCommittees.ts';
import type { CalendarView } from './views/calendar.ts';
import type { PlanningView } from './views/planning.ts';
import type { CommitteesView, CommitteeView } from './views/committee.ts';

/** What can be looked at of meetings before they begin, and of the committees that hold them. */
export interface CalendarWindows {
  calendar(visitor: Visitor, filters: Filters): Promise<CalendarView>;
  /** `filters` has the `committee` and the day (`on`), as far as they are chosen. */
  planning(visitor: Visitor, filters: Filters): Promise<PlanningView>;
  waitingItems(visitor: Visitor, filters: Filters): Promise<WaitingListView>;
  /** `filters` may name a case by its number. */
  agenda(visitor: Visitor, meetingId: MeetingId, filters: Filters): Promise<AgendaView>;
  calendarFeed(visitor: Visitor): Promise<FeedView>;
  committees(visitor: Visitor): Promise<CommitteesView>;
  /** `address` has the `kind` and the `place`. */
  committee(visitor: Visitor, address: Filters): Promise<CommitteeView>;
}

export const createCalendarWindows = (deps: Deps): CalendarWindows => ({
  calendar: (visitor, filters) => showCalendar(deps, visitor, filters),
  planning: (visitor, filters) => showPlanning(deps, visitor, filters),
  waitingItems: (visitor, filters) => showWaiting(deps, visitor, filters),
  agenda: (visitor, meetingId, filters) => showAgenda(deps, visitor, { meetingId, filters }),
  calendarFeed: (visitor) => showFeed(deps, visitor),
  committees: (visitor) => showCommittees(deps, visitor),
  committee: (visitor, address) => showCommittee(deps, visitor, address),
});
