import type {
  CommitteeKind,
  CommitteePlace,
  CommitteeSeat,
  MemberCategory,
} from '../../domain/committee/kinds.ts';
import type { RosterFault } from '../../domain/committee/roster.ts';
import type { CommitteeRules } from '../../domain/committee/rules.ts';
import type { MeetingWay } from '../../domain/meeting/acts.ts';
import type { PlainDate } from '../../domain/time.ts';
import type { StaffView } from './clock.ts';

/** A committee of one's places, as a form offers it. */
export interface CommitteeChoice {
  readonly kind: CommitteeKind;
  readonly place: CommitteePlace;
  readonly placeName: string;
}

/** Who would sit on a day, with the term. */
export interface SitterView extends StaffView {
  readonly seat: CommitteeSeat;
  readonly category: MemberCategory;
  readonly from: PlainDate;
  readonly until: PlainDate | null;
}

/** By when notice is due (D19). */
export interface NoticeView {
  readonly days: number;
  readonly lastDay: PlainDate;
  readonly isPast: boolean;
}

/** What a sitting of that committee on that day would be. */
export interface PlannedView extends CommitteeChoice {
  readonly on: PlainDate;
  readonly isPast: boolean;
  readonly isDayOff: boolean;
  readonly holiday: string | null;
  readonly sitters: readonly SitterView[];
  readonly fault: RosterFault | null;
  readonly rules: CommitteeRules;
  /** Of whom how many have to come. */
  readonly voting: number;
  readonly needed: number;
  readonly notice: NoticeView;
  readonly ways: readonly MeetingWay[];
}

/** 회의 잡기. */
export interface PlanningView {
  readonly today: PlainDate;
  readonly committees: readonly CommitteeChoice[];
  readonly asked: { readonly committee: string; readonly on: PlainDate | null };
  /** Once committee and day are chosen. */
  readonly planned: PlannedView | null;
}
