import type { Seat } from '../../domain/crisisCase/state.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { RescheduleCause } from '../../domain/reschedule.ts';
import type { ReassignCause } from '../../domain/staffing.ts';
import type { Instant, PlainDate } from '../../domain/time.ts';
import type { ClockView, StaffView } from './clock.ts';
import type { DongView } from './place.ts';

interface ChosenCase {
  readonly caseId: CaseId;
  readonly caseNo: string;
  readonly dong: DongView;
  /** Why nothing happens to this row, in the language of whoever asks; null where it would go through. */
  readonly refusal: string | null;
}

/** A seat of a case that somebody chose to give to another person. */
export interface ReassignRow extends ChosenCase {
  readonly seat: Seat;
  readonly from: StaffView;
  /** The duties that go along, each with its date as it stands. */
  readonly duties: readonly ClockView[];
}

/** Somebody who may take at least one of the chosen seats. */
export interface TakerView extends StaffView {
  /** How many of the chosen seats. */
  readonly fits: number;
  /** Duties that are theirs now. */
  readonly duties: number;
}

/** 담당 바꾸기 before it happens: who could take the seats, and with somebody named, what would move. */
export interface ReassignView {
  readonly rows: readonly ReassignRow[];
  /** Chosen rows that are not there for this person, or no longer. */
  readonly gone: number;
  readonly takers: readonly TakerView[];
  /** Null until somebody is named. */
  readonly to: StaffView | null;
  readonly reassignCause: ReassignCause | null;
}

/** A late visit that somebody chose to make on another day. */
export interface RescheduleRow extends ChosenCase {
  readonly visitId: string;
  /** The duty as it stands; null where it is no visit. */
  readonly clock: ClockView | null;
  /** The last day in time after the move; null where nothing would move. */
  readonly newDay: PlainDate | null;
}

/** 날짜 다시 잡기 before it happens. */
export interface RescheduleView {
  readonly rows: readonly RescheduleRow[];
  readonly gone: number;
  /** Null until a day and a cause are named. */
  readonly asked: {
    readonly to: string;
    readonly onDayOff: boolean;
    readonly rescheduleCause: RescheduleCause;
  } | null;
  /** What is wrong with the day itself, for all rows alike. */
  readonly dayProblem: string | null;
}

export interface RoundRowView {
  readonly caseId: CaseId;
  /** Null where the case is not this person's to see. */
  readonly caseNo: string | null;
  readonly dong: DongView | null;
  /** A seat or a visit. */
  readonly about: string;
  /** `waiting` has no answer yet. */
  readonly status: 'accepted' | 'refused' | 'waiting';
  readonly refusal: string | null;
}

/** What became of every chosen row, who sent it, and why. */
export interface RoundView {
  readonly circularId: string;
  readonly by: StaffView;
  readonly begunAt: Instant;
  readonly ended: boolean;
  readonly asked:
    | {
        readonly kind: 'reassign';
        readonly to: StaffView;
        readonly reassignCause: ReassignCause;
      }
    | {
        readonly kind: 'reschedule';
        readonly to: PlainDate;
        readonly onDayOff: boolean;
        readonly rescheduleCause: RescheduleCause;
      };
  readonly rows: readonly RoundRowView[];
}
