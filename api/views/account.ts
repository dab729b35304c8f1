import type { RoleStanding } from '../../domain/datedRole.ts';
import type { Seat } from '../../domain/crisisCase/state.ts';
import type { StaffId } from '../../domain/ids.ts';
import type { Role } from '../../domain/roles.ts';
import type { Instant, PlainDate } from '../../domain/time.ts';
import type { StaffChange } from '../../prisma/staffChanges.ts';
import type { StaffView } from './clock.ts';
import type { DongView } from './place.ts';
import type { RoundView } from './round.ts';

/** A dong, a city or what lies above it, by its code and its name. */
export interface PlaceView {
  readonly code: string;
  readonly name: string;
}

/** A role with its days, and what the person who looks may do with it. */
export interface DatedRoleView {
  readonly role: Role;
  readonly place: PlaceView;
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  readonly standing: RoleStanding;
  readonly endsSoon: boolean;
  /** Null for the house itself. */
  readonly givenBy: StaffView | null;
  readonly may: { readonly date: boolean; readonly approve: boolean };
}

export interface StaffRowView extends StaffView {
  readonly login: string;
  readonly home: PlaceView;
  readonly active: boolean;
  /** Without those that are over. */
  readonly roles: readonly DatedRoleView[];
}
export interface StaffListView {
  readonly items: readonly StaffRowView[];
  readonly next: string | null;
  /** Places that can be asked for. */
  readonly places: readonly PlaceView[];
  readonly may: { readonly add: boolean };
}

/** Seats of the open cases of one dong; also those of the dong itself, with no case counted. */
export interface SeatDutyView {
  readonly dong: DongView;
  readonly seat: Seat;
  readonly cases: number;
}

/** One change of what somebody may, as it was written down. */
export interface StaffChangeView {
  readonly at: Instant;
  /** Null for the house itself. */
  readonly by: StaffView | null;
  readonly change: StaffChange;
  /** The place or dong that the change is about. */
  readonly place: string | null;
}

export interface StaffPersonView extends Omit<StaffRowView, 'roles'> {
  readonly email: string;
  readonly etag: string;
  /** All of them, those that are over last. */
  readonly roles: readonly DatedRoleView[];
  readonly duties: readonly SeatDutyView[];
  readonly dongSeats: readonly SeatDutyView[];
  /** Open cases in which they stand in for somebody. */
  readonly standsIn: number;
  /** Transfers that wait for their receipt. */
  readonly receipts: number;
  readonly rounds: readonly RoundView[];
  readonly changes: { readonly items: readonly StaffChangeView[]; readonly next: string | null };
  /** The code for their own password while it can be used, for whoever keeps the account. */
  readonly code: { readonly text: string; readonly until: Instant } | null;
  /** Who may do everything that falls to them. */
  readonly candidates: readonly StaffView[];
  /** Where this visitor may give a role. */
  readonly places: readonly PlaceView[];
  readonly may: {
    /** Name, address, code, end of the account; nobody keeps their own. */
    readonly keep: boolean;
    readonly giveRoles: boolean;
    readonly nameDeputy: boolean;
    readonly isSelf: boolean;
  };
}

/** One seat of a dong: who holds it, and who could. */
export interface DongSeatView {
  readonly seat: Seat;
  readonly holder: (StaffView & { readonly active: boolean; readonly fits: boolean }) | null;
  readonly etag: string;
  readonly candidates: readonly StaffView[];
  readonly openCases: number;
}
export interface SeatsView {
  /** Dongs that can be asked for, each with how many of its seats are given. */
  readonly dongs: readonly (DongView & { readonly held: number })[];
  readonly all: number;
  readonly asked: {
    readonly dong: DongView;
    readonly seats: readonly DongSeatView[];
    readonly mayGive: boolean;
  } | null;
}

/** Roles that end soon or wait, and accounts that ended with duties left. */
export interface SettingsView {
  readonly roles: readonly {
    readonly staff: StaffView;
    readonly role: Role;
    readonly place: PlaceView;
    readonly until: PlainDate | null;
    readonly waiting: boolean;
  }[];
  readonly unmanned: readonly StaffView[];
  readonly proposedHolidays: number;
  readonly proposedErasures: number;
  readonly proposedRules: number;
  readonly may: {
    readonly staff: boolean;
    readonly keepStaff: boolean;
    readonly seats: boolean;
    readonly holidays: boolean;
    readonly rules: boolean;
    readonly erasures: boolean;
  };
}

export interface NewPersonView {
  readonly homes: readonly PlaceView[];
}

export const staffEtag = (version: number): string => `"staff/${String(version)}"`;
export const seatEtag = (staffId: StaffId | null): string => `"seat/${staffId ?? 'nobody'}"`;
