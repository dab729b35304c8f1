import type { Calendar } from '../../domain/calendar.ts';
import { isWorkingDay } from '../../domain/calendar.ts';
import type { CommitteeKind } from '../../domain/committee/kinds.ts';
import type { MeetingId } from '../../domain/ids.ts';
import type { MeetingWay } from '../../domain/meeting/acts.ts';
import type { MeetingDuty, MeetingStatus } from '../../domain/meeting/state.ts';
import {
  dayOf,
  getPlainDate,
  plusDays,
  plusMonths,
  weekdayOf,
  type Instant,
  type PlainDate,
} from '../../domain/time.ts';
import type { CalendarRow } from '../../prisma/queries/calendar.ts';
import type { CalendarConditions } from '../schemas/calendar.ts';
import type { StaffView } from './clock.ts';

/** A place with its name, as a filter offers it. */
export interface PlaceView {
  readonly code: string;
  readonly name: string;
}

/** A sitting in a list or a calendar, with what has to be done next and by whom. */
export interface CalendarItem {
  readonly meetingId: MeetingId;
  readonly kind: CommitteeKind;
  readonly placeName: string;
  readonly status: MeetingStatus;
  readonly way: MeetingWay;
  readonly startsAt: Instant;
  readonly items: number;
  readonly duty: {
    readonly duty: MeetingDuty;
    readonly owner: StaffView;
    readonly dueAt: Instant;
    readonly dueDay: PlainDate;
    readonly isLate: boolean;
  } | null;
}

/** A day of a month's table. */
export interface CalendarDay {
  readonly day: PlainDate;
  readonly isInMonth: boolean;
  readonly isToday: boolean;
  /** A Saturday, a Sunday or a public holiday, which then has its name. */
  readonly isDayOff: boolean;
  readonly holiday: string | null;
  readonly meetings: readonly CalendarItem[];
}

export interface MonthView {
  readonly month: string;
  readonly previous: string;
  readonly following: string;
  readonly weeks: readonly (readonly CalendarDay[])[];
}

/** 회의 일정. */
export interface CalendarView {
  readonly today: PlainDate;
  readonly filters: CalendarConditions;
  readonly choices: { readonly kinds: readonly CommitteeKind[]; readonly places: readonly PlaceView[] };
  readonly items: readonly CalendarItem[];
  readonly next: string | null;
  /** Where the month is asked for as a table. */
  readonly month: MonthView | null;
  readonly may: {
    readonly plan: boolean;
    readonly waiting: boolean;
    readonly committees: boolean;
    /** Reads a meeting itself, and not its date alone. */
    readonly open: boolean;
    readonly feed: boolean;
  };
}

export function calendarItem(row: CalendarRow, placeName: string, now: Instant): CalendarItem {
  const { meetingId, kind, status, way, startsAt, items, duty } = row;
  return {
    ...{ meetingId, kind, placeName, status, way, startsAt, items },
    duty: duty && {
      duty: duty.duty,
      owner: { staffId: duty.ownerId, name: duty.ownerName ?? duty.ownerId },
      ...{ dueAt: duty.dueAt, dueDay: duty.dueDay, isLate: duty.dueAt <= now },
    },
  };
}

export const firstOf = (month: string): PlainDate => getPlainDate(`${month}-01`);
export const monthOfDay = (day: PlainDate): string => day.slice(0, 7);

const daysOfWeek = 7;

/** The weeks from the Sunday on or before the first to the Saturday on or after the last. */
export function monthView(
  month: string,
  items: readonly CalendarItem[],
  { calendar, today }: { readonly calendar: Calendar; readonly today: PlainDate },
): MonthView {
  const first = firstOf(month);
  const after = plusMonths(first, 1);
  const weeks: CalendarDay[][] = [];
  for (let day = plusDays(first, -weekdayOf(first)); day < after; day = plusDays(day, daysOfWeek)) {
    const days = Array.from({ length: daysOfWeek }, (_, n) => plusDays(day, n));
    weeks.push(
      days.map((one) => ({
        day: one,
        isInMonth: monthOfDay(one) === month,
        isToday: one === today,
        isDayOff: !isWorkingDay(one, calendar),
        holiday: calendar.holidays[one] ?? null,
        meetings: items.filter(({ startsAt }) => dayOf(startsAt) === one),
      })),
    );
  }
  const [previous, following] = [monthOfDay(plusMonths(first, -1)), monthOfDay(after)];
  return { month, previous, following, weeks };
}
